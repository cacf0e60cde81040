#include "app/sound/cuetone.h"
#include "app/sound/tonemixer.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rate = 48'000;

double peakOf(const QList<float> &samples)
{
    double peak = 0;
    for (const float sample : samples)
        peak = std::max(peak, std::abs(static_cast<double>(sample)));
    return peak;
}

/// How often the wave crosses from below to above: twice that many half turns.
int risesIn(const QList<float> &samples, qsizetype from, qsizetype to)
{
    int rises = 0;
    for (qsizetype i = from + 1; i < to; ++i)
        rises += samples.at(i - 1) < 0 && samples.at(i) >= 0 ? 1 : 0;
    return rises;
}

/// Hertz at the beginning and at the end of a tone.
QPair<double, double> pitches(BreathPhase phase)
{
    const QList<float> samples = cuetone::of(phase, Rate);
    const qsizetype third = samples.size() / 3;
    const double seconds = static_cast<double>(third) / Rate;
    return {
        risesIn(samples, 0, third) / seconds,
        risesIn(samples, samples.size() - third, samples.size()) / seconds};
}

} // namespace

class CueToneTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsSoftlyAndEndsInSilence();
    void canBeToldApart();
    void noVolumeIsLouderThanTheCap();
    void noMixtureIsLouderThanTheCap();
    void volumeGrowsToTheCap();
    void beginsAtItsVerySample();
    void lateOnesBeginNowOrNotAtAll();
    void aNewOneLetsTheOneBeforeFade();
    void hushFadesAndForgets();
};

void CueToneTest::beginsSoftlyAndEndsInSilence()
{
    for (const int rate : {8000, 22'050, 44'100, 48'000, 192'000}) {
        for (const BreathPhase phase : AllBreathPhases) {
            const QList<float> samples = cuetone::of(phase, rate);
            QVERIFY(samples.size() <= rate);
            QVERIFY(std::abs(samples.first()) < 1e-4F);
            QVERIFY(std::abs(samples.last()) < 1e-3F);
            // A click is a jump: in its first five milliseconds it is still almost nothing.
            QVERIFY(peakOf(samples.first(rate / 200)) < 0.02 * cuetone::MostPeak);
            QVERIFY(peakOf(samples) > 0.3 * cuetone::MostPeak);
        }
    }
}

void CueToneTest::canBeToldApart()
{
    const auto [inFrom, inTo] = pitches(BreathPhase::In);
    const auto [outFrom, outTo] = pitches(BreathPhase::Out);
    const auto [holdFrom, holdTo] = pitches(BreathPhase::Hold);
    QVERIFY(inTo > inFrom * 1.15);
    QVERIFY(outTo < outFrom * 0.85);
    QVERIFY(std::abs(holdTo - holdFrom) < 0.03 * holdFrom);
    QVERIFY(pitches(BreathPhase::InAgain).first > inTo * 1.1);
    QVERIFY(pitches(BreathPhase::Rest).first < outTo * 0.85);
    QVERIFY(
        cuetone::of(BreathPhase::InAgain, Rate).size() < cuetone::of(BreathPhase::In, Rate).size());
}

void CueToneTest::noVolumeIsLouderThanTheCap()
{
    for (const int volume : {-5, 0, 1, 25, 60, 99, 100, 101, 30'000}) {
        for (const BreathPhase phase : AllBreathPhases) {
            ToneMixer mixer(Rate);
            mixer.setVolume(volume);
            QVERIFY(mixer.place(phase, 0));
            const QList<float> heard = mixer.read(Rate);
            QVERIFY(peakOf(heard) <= cuetone::MostPeak);
            QVERIFY(cuetone::effective(heard, Rate) <= cuetone::MostEffective);
        }
    }
}

void CueToneTest::noMixtureIsLouderThanTheCap()
{
    ToneMixer mixer(Rate);
    mixer.setVolume(100);
    for (int i = 0; i < 40; ++i)
        QVERIFY(mixer.place(AllBreathPhases.at(std::size_t(i) % 6), i * 200));
    QVERIFY(peakOf(mixer.read(Rate)) <= cuetone::MostPeak);
}

void CueToneTest::volumeGrowsToTheCap()
{
    QCOMPARE(cuetone::gain(0), 0.0);
    QCOMPARE(cuetone::gain(100), 1.0);
    for (int volume = 1; volume <= 100; ++volume)
        QVERIFY(cuetone::gain(volume) > cuetone::gain(volume - 1));
}

void CueToneTest::beginsAtItsVerySample()
{
    const QList<float> tone = cuetone::of(BreathPhase::In, Rate);
    ToneMixer mixer(Rate);
    mixer.setVolume(100);
    mixer.place(BreathPhase::In, 1234);
    QList<float> heard;
    for (int block = 0; block < 100; ++block)
        heard += mixer.read(97 + block); // however unevenly it is asked
    QCOMPARE(peakOf(heard.first(1234)), 0.0);
    QCOMPARE(heard.sliced(1234, 4000), tone.first(4000));
}

void CueToneTest::lateOnesBeginNowOrNotAtAll()
{
    ToneMixer mixer(Rate);
    mixer.setVolume(100);
    std::ignore = mixer.read(Rate);
    QVERIFY(!mixer.place(BreathPhase::In, Rate - Rate / 4 - 1));
    QCOMPARE(peakOf(mixer.read(100)), 0.0);
    QVERIFY(mixer.place(BreathPhase::In, Rate - Rate / 5));
    QCOMPARE(mixer.read(4000), cuetone::of(BreathPhase::In, Rate).first(4000));
}

void CueToneTest::aNewOneLetsTheOneBeforeFade()
{
    ToneMixer mixer(Rate);
    mixer.setVolume(100);
    mixer.place(BreathPhase::In, 0);
    mixer.place(BreathPhase::Out, Rate / 4);
    std::ignore = mixer.read(Rate / 4);
    const QList<float> both = mixer.read(Rate / 4);
    const QList<float> out = cuetone::of(BreathPhase::Out, Rate);
    const qsizetype faded = Rate * 3 / 100 + 1;
    QCOMPARE(both.sliced(faded), out.sliced(faded, both.size() - faded));
}

void CueToneTest::hushFadesAndForgets()
{
    ToneMixer mixer(Rate);
    mixer.setVolume(100);
    mixer.place(BreathPhase::In, 0);
    mixer.place(BreathPhase::Out, Rate / 2);
    std::ignore = mixer.read(Rate / 5);
    mixer.hush();
    const QList<float> after = mixer.read(Rate);
    QVERIFY(peakOf(after.first(200)) > 0);
    QCOMPARE(peakOf(after.sliced(Rate * 3 / 100 + 1)), 0.0);
}

EVENKEEL_TEST(CueToneTest)
#include "cuetonetest.moc"
