#include "app/sound/tonewave.h"
#include "app/sound/systemtoneplayer.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QtEndian>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeaderSize = 44;

qint16 sampleAt(const QByteArray &wave, qsizetype index)
{
    return qFromLittleEndian<qint16>(wave.constData() + HeaderSize + 2 * index);
}

} // namespace

class ToneWaveTest : public QObject
{
    Q_OBJECT

private slots:
    void isAWaveFile();
    void isSoftAndEndsInSilence();
    void breathingInIsHigherThanOut();
    void withoutAPlayerItIsNotOffered();
};

void ToneWaveTest::isAWaveFile()
{
    const QByteArray wave = tonewave::of(BreathPhase::In);
    QVERIFY(wave.startsWith("RIFF"));
    QCOMPARE(wave.mid(8, 8), "WAVEfmt "_ba);
    QCOMPARE(qFromLittleEndian<quint32>(wave.constData() + 4), quint32(wave.size() - 8));
    QCOMPARE(qFromLittleEndian<quint32>(wave.constData() + 40), quint32(wave.size() - HeaderSize));
}

void ToneWaveTest::isSoftAndEndsInSilence()
{
    const QByteArray wave = tonewave::of(BreathPhase::Out);
    const qsizetype samples = (wave.size() - HeaderSize) / 2;
    QCOMPARE(sampleAt(wave, 0), 0);
    QVERIFY(std::abs(sampleAt(wave, samples - 1)) < 50);
    int loudest = 0;
    for (qsizetype i = 0; i < samples; ++i)
        loudest = std::max(loudest, std::abs(int(sampleAt(wave, i))));
    QVERIFY(loudest > 3000 && loudest < 32'767 / 3);
}

void ToneWaveTest::breathingInIsHigherThanOut()
{
    QVERIFY(tonewave::pitchOf(BreathPhase::In) > tonewave::pitchOf(BreathPhase::Hold));
    QVERIFY(tonewave::pitchOf(BreathPhase::Hold) > tonewave::pitchOf(BreathPhase::Out));
}

void ToneWaveTest::withoutAPlayerItIsNotOffered()
{
#if defined(Q_OS_WIN)
    QSKIP("Windows plays without another program");
#else
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    SystemTonePlayer player;
    qputenv("PATH", path);
    QVERIFY(!player.isAvailable());
    player.play(BreathPhase::In);
#endif
}

EVENKEEL_TEST(ToneWaveTest)
#include "tonewavetest.moc"
