#include "core/breather/breathsession.h"
#include "core/breather/patternbook.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

BreathSession session(const QString &pattern, milliseconds wanted = minutes(1))
{
    return BreathSession::lasting(*PatternBook().find(pattern), wanted);
}

} // namespace

class BreathSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void lengthsAreThoseOfTheDesign_data();
    void lengthsAreThoseOfTheDesign();
    void halfABreathRoundsUp();
    void isNeverShorterThanOneBreath();
    void goesThroughItsPhases_data();
    void goesThroughItsPhases();
    void followsTheCosine();
    void firstInhaleOfSighingStopsBelowFull();
    void skipsPhasesOfNoLength();
    void endsOutAndEmpty();
    void progressIsLinear();
    void countsFinishedBreaths();
};

void BreathSessionTest::lengthsAreThoseOfTheDesign_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("breaths");
    QTest::addColumn<int>("length");

    const auto rows = [](const QString &pattern, QList<int> breaths, QList<int> lengths) {
        const QList<int> choices{30, 60, 120, 300};
        for (qsizetype i = 0; i < choices.size(); ++i)
            QTest::addRow("%s %d s", qPrintable(pattern), choices.at(i))
                << pattern << choices.at(i) << breaths.at(i) << lengths.at(i) * 1000;
    };
    rows(u"sighing"_s, {3, 6, 12, 30}, {30, 60, 120, 300});
    rows(u"box"_s, {2, 4, 8, 19}, {32, 64, 128, 304});
    rows(u"even-5.5"_s, {3, 5, 11, 27}, {33, 55, 121, 297});
    rows(u"4-7-8"_s, {2, 3, 6, 16}, {38, 57, 114, 304});
    rows(u"six"_s, {3, 6, 12, 30}, {30, 60, 120, 300});
    rows(u"even-5"_s, {3, 6, 12, 30}, {30, 60, 120, 300});
    rows(u"gentle"_s, {4, 9, 17, 43}, {28, 63, 119, 301});
}

void BreathSessionTest::lengthsAreThoseOfTheDesign()
{
    QFETCH(QString, pattern);
    QFETCH(int, wanted);
    const BreathSession made = session(pattern, seconds(wanted));
    QTEST(made.breaths(), "breaths");
    QTEST(int(made.length().count()), "length");
}

void BreathSessionTest::halfABreathRoundsUp()
{
    QCOMPARE(session(u"six"_s, seconds(25)).breaths(), 3);
    QCOMPARE(session(u"six"_s, milliseconds(24'999)).breaths(), 2);
    QCOMPARE(session(u"even-5.5"_s, milliseconds(16'500)).breaths(), 2);
    QCOMPARE(session(u"gentle"_s, milliseconds(10'499)).breaths(), 1);
}

void BreathSessionTest::isNeverShorterThanOneBreath()
{
    QCOMPARE(session(u"4-7-8"_s, seconds(1)).breaths(), 1);
}

void BreathSessionTest::goesThroughItsPhases_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("elapsed");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<int>("breath");

    const auto row
        = [](const QString &pattern, int elapsed, const QString &phase, int left, int n) {
              QTest::addRow("%s at %d", qPrintable(pattern), elapsed)
                  << pattern << elapsed << phase << left << n;
          };
    row(u"six"_s, -500, u"in"_s, 4, 1);
    row(u"six"_s, 0, u"in"_s, 4, 1);
    row(u"six"_s, 1, u"in"_s, 4, 1);
    row(u"six"_s, 1000, u"in"_s, 3, 1);
    row(u"six"_s, 3999, u"in"_s, 1, 1);
    row(u"six"_s, 4000, u"out"_s, 6, 1);
    row(u"six"_s, 9999, u"out"_s, 1, 1);
    row(u"six"_s, 10'000, u"in"_s, 4, 2);
    row(u"six"_s, 59'999, u"out"_s, 1, 6);
    row(u"box"_s, 4000, u"hold"_s, 4, 1);
    row(u"box"_s, 8000, u"out"_s, 4, 1);
    row(u"box"_s, 12'000, u"rest"_s, 4, 1);
    row(u"box"_s, 15'999, u"rest"_s, 1, 1);
    row(u"box"_s, 16'000, u"in"_s, 4, 2);
    row(u"box"_s, 63'999, u"rest"_s, 1, 4);
    row(u"sighing"_s, 2999, u"in"_s, 1, 1);
    row(u"sighing"_s, 3000, u"in-again"_s, 1, 1);
    row(u"sighing"_s, 3999, u"in-again"_s, 1, 1);
    row(u"sighing"_s, 4000, u"out"_s, 6, 1);
    row(u"even-5.5"_s, 0, u"in"_s, 6, 1);
    row(u"even-5.5"_s, 500, u"in"_s, 5, 1);
    row(u"even-5.5"_s, 5499, u"in"_s, 1, 1);
    row(u"even-5.5"_s, 5500, u"out"_s, 6, 1);
    row(u"even-5.5"_s, 11'000, u"in"_s, 6, 2);
    row(u"4-7-8"_s, 4000, u"hold"_s, 7, 1);
    row(u"4-7-8"_s, 11'000, u"out"_s, 8, 1);
}

void BreathSessionTest::goesThroughItsPhases()
{
    QFETCH(QString, pattern);
    QFETCH(int, elapsed);
    const BreathPoint point = session(pattern).at(milliseconds(elapsed));
    QTEST(idOf(point.phase), "phase");
    QTEST(point.secondsLeft, "secondsLeft");
    QTEST(point.breath, "breath");
    QVERIFY(!point.done);
}

void BreathSessionTest::followsTheCosine()
{
    const BreathSession six = session(u"six"_s);
    QCOMPARE(six.at(milliseconds(0)).level, 0.0);
    QCOMPARE(six.at(milliseconds(1000)).level, (1 - std::cos(std::numbers::pi / 4)) / 2);
    QCOMPARE(six.at(milliseconds(2000)).level, 0.5);
    QCOMPARE(six.at(milliseconds(4000)).level, 1.0);
    QCOMPARE(six.at(milliseconds(7000)).level, 0.5);
    const BreathSession box = session(u"box"_s);
    QCOMPARE(box.at(milliseconds(6000)).level, 1.0);
    QCOMPARE(box.at(milliseconds(13'000)).level, 0.0);
}

void BreathSessionTest::firstInhaleOfSighingStopsBelowFull()
{
    const BreathSession sighing = session(u"sighing"_s);
    QCOMPARE(sighing.at(milliseconds(1500)).level, 0.4);
    QCOMPARE(sighing.at(milliseconds(3000)).level, 0.8);
    QCOMPARE(sighing.at(milliseconds(3500)).level, 0.9);
    QCOMPARE(sighing.at(milliseconds(4000)).level, 1.0);
    const BreathSession held(*Pattern::fromText(u"own"_s, u"3,2,1,2,6,0"), 1);
    QCOMPARE(held.at(milliseconds(4000)).level, 0.8);
    QCOMPARE(idOf(held.at(milliseconds(7000)).phase), u"hold"_s);
    QCOMPARE(held.at(milliseconds(7000)).level, 1.0);
}

void BreathSessionTest::skipsPhasesOfNoLength()
{
    const BreathSession six = session(u"six"_s);
    for (int tenth = 0; tenth < 600; ++tenth) {
        const BreathPhase phase = six.at(milliseconds(tenth * 100)).phase;
        QVERIFY(phase == BreathPhase::In || phase == BreathPhase::Out);
    }
}

void BreathSessionTest::endsOutAndEmpty()
{
    const BreathSession box = session(u"box"_s);
    const BreathPoint end = box.at(box.length());
    QCOMPARE(end.phase, BreathPhase::Out);
    QCOMPARE(end.level, 0.0);
    QCOMPARE(end.secondsLeft, 0);
    QCOMPARE(end.breath, 4);
    QVERIFY(end.done);
    QCOMPARE(box.at(minutes(60)), end);
}

void BreathSessionTest::progressIsLinear()
{
    const BreathSession six = session(u"six"_s);
    QCOMPARE(six.progress(milliseconds(-1)), 0.0);
    QCOMPARE(six.progress(seconds(15)), 0.25);
    QCOMPARE(six.progress(minutes(2)), 1.0);
}

void BreathSessionTest::countsFinishedBreaths()
{
    const BreathSession box = session(u"box"_s);
    QCOMPARE(box.finishedBreaths(milliseconds(11'999)), 0);
    QCOMPARE(box.finishedBreaths(milliseconds(12'000)), 1);
    QCOMPARE(box.finishedBreaths(milliseconds(16'000)), 1);
    QCOMPARE(box.finishedBreaths(milliseconds(64'000)), 4);
    QCOMPARE(session(u"six"_s).finishedBreaths(milliseconds(10'000)), 1);
}

EVENKEEL_TEST(BreathSessionTest)
#include "breathsessiontest.moc"
