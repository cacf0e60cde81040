#include "core/breather/selfpacedsession.h"
#include "core/breather/patternbook.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SelfPacedSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void waitsForTheFirstBreath();
    void risesWhileHeldAndFallsAfterwards();
    void turnsWhereItIs();
    void learnsFromTheLastThree();
    void repeatedKeysChangeNothing();
    void slipIsNoBreath();
    void tellsBreathsAMinuteFromTwoOn();
    void tellsThePaceOfBothEnds();
    void aFewBreathsHaveNoTwoEnds();
    void endsOnAFinishedBreathOut();
    void nextBreathInEndsItToo();
    void untouchedEndsAtItsTime();
    void nameIsTakenByNoPattern();

private:
    static void breathe(SelfPacedSession &session, milliseconds at, milliseconds in);
};

void SelfPacedSessionTest::breathe(SelfPacedSession &session, milliseconds at, milliseconds in)
{
    session.press(at);
    session.release(at + in);
}

void SelfPacedSessionTest::waitsForTheFirstBreath()
{
    const SelfPacedSession session(60s);
    const BreathPoint expected{.phase = BreathPhase::Out, .level = 0, .breath = 0};
    QCOMPARE(session.at(0ms), expected);
    QCOMPARE(session.at(59'999ms), expected);
    QVERIFY(!session.hasBegun());
    QCOMPARE(session.finishedBreaths(30s), 0);
}

void SelfPacedSessionTest::risesWhileHeldAndFallsAfterwards()
{
    SelfPacedSession session(60s);
    session.press(1000ms);
    QCOMPARE(session.at(1000ms).phase, BreathPhase::In);
    QCOMPARE(session.at(1000ms).level, 0.0);
    QCOMPARE(session.at(1000ms).secondsLeft, 4);
    QCOMPARE(session.at(3000ms).level, 0.5);
    QCOMPARE(session.at(5000ms).level, 1.0);
    QCOMPARE(session.at(9000ms).level, 1.0);
    QCOMPARE(session.at(9000ms).secondsLeft, 0);
    QCOMPARE(session.inPart(9000ms), 8000ms);
    session.release(9000ms);
    QCOMPARE(session.at(9000ms).phase, BreathPhase::Out);
    QCOMPARE(session.at(9000ms).level, 1.0);
    QCOMPARE(session.at(12'000ms).level, 0.5);
    QCOMPARE(session.finishedBreaths(14'999ms), 0);
    QCOMPARE(session.at(15'000ms).level, 0.0);
    QCOMPARE(session.finishedBreaths(15'000ms), 1);
}

void SelfPacedSessionTest::turnsWhereItIs()
{
    SelfPacedSession session(60s);
    breathe(session, 0ms, 2000ms);
    QCOMPARE(session.at(2000ms).level, 0.5);
    QCOMPARE(session.at(5000ms).level, 0.25);
    session.press(5000ms);
    QCOMPARE(session.at(5000ms).level, 0.25);
    QCOMPARE(session.at(5000ms).breath, 2);
}

void SelfPacedSessionTest::learnsFromTheLastThree()
{
    SelfPacedSession session(300s);
    QCOMPARE(session.expected(BreathPhase::In), SelfPacedSession::FirstIn);
    QCOMPARE(session.expected(BreathPhase::Out), SelfPacedSession::FirstOut);
    breathe(session, 0s, 11s);
    breathe(session, 20s, 3s);
    breathe(session, 30s, 4s);
    breathe(session, 40s, 5s);
    QCOMPARE(session.expected(BreathPhase::In), 4s);
    QCOMPARE(session.expected(BreathPhase::Out), 7333ms);
    session.press(200s);
    QCOMPARE(session.expected(BreathPhase::Out), SelfPacedSession::LongestPart);
}

void SelfPacedSessionTest::repeatedKeysChangeNothing()
{
    SelfPacedSession session(60s);
    session.release(500ms);
    QVERIFY(!session.hasBegun());
    session.press(1000ms);
    session.press(1500ms);
    session.press(3000ms);
    QCOMPARE(session.inPart(3000ms), 2000ms);
    session.release(5000ms);
    session.release(6000ms);
    QCOMPARE(session.inPart(6000ms), 1000ms);
    QCOMPARE(session.at(6000ms).breath, 1);
}

void SelfPacedSessionTest::slipIsNoBreath()
{
    SelfPacedSession session(60s);
    breathe(session, 0ms, 4000ms);
    const BreathPoint before = session.at(7000ms);
    breathe(session, 6000ms, 299ms);
    QCOMPARE(session.at(7000ms), before);
    breathe(session, 7000ms, 300ms);
    QCOMPARE(session.at(7500ms).breath, 2);
}

void SelfPacedSessionTest::tellsBreathsAMinuteFromTwoOn()
{
    SelfPacedSession session(60s);
    breathe(session, 5s, 4s);
    QVERIFY(!session.breathsPerMinute());
    breathe(session, 15s, 4s);
    QVERIFY(!session.breathsPerMinute());
    session.press(23'750ms);
    QCOMPARE(session.breathsPerMinute(), std::optional(6.4));
}

void SelfPacedSessionTest::tellsThePaceOfBothEnds()
{
    SelfPacedSession session(60s);
    milliseconds at = 0ms;
    for (const milliseconds breath : {4000ms, 4000ms, 4000ms, 9000ms, 6000ms, 6000ms, 6000ms}) {
        breathe(session, at, 2s);
        at += breath;
    }
    session.press(at);
    const auto change = session.change();
    QVERIFY(change);
    QCOMPARE(change->atStart, 15.0);
    QCOMPARE(change->atEnd, 10.0);
}

void SelfPacedSessionTest::aFewBreathsHaveNoTwoEnds()
{
    SelfPacedSession session(60s);
    for (const milliseconds at : {0s, 5s, 10s, 16s})
        breathe(session, at, 2s);
    QVERIFY(session.breathsPerMinute());
    QVERIFY(!session.change());
    session.press(22s); // the fourth whole breath: two for each end
    const auto change = session.change();
    QVERIFY(change);
    QCOMPARE(change->atStart, 12.0);
    QCOMPARE(change->atEnd, 10.0);
}

void SelfPacedSessionTest::endsOnAFinishedBreathOut()
{
    SelfPacedSession session(30s);
    breathe(session, 10s, 4s);
    breathe(session, 20s, 4s);
    QVERIFY(!session.isDone(29'999ms));
    QVERIFY(session.isDone(30s));
    QCOMPARE(session.finishedBreaths(30s), 2);

    SelfPacedSession longer(30s);
    breathe(longer, 28s, 4s);
    QVERIFY(!longer.isDone(31s));
    QVERIFY(!longer.isDone(37'999ms));
    QVERIFY(longer.isDone(38s));
    QVERIFY(longer.at(38s).done);
}

void SelfPacedSessionTest::nextBreathInEndsItToo()
{
    SelfPacedSession session(30s);
    breathe(session, 10s, 4s);
    breathe(session, 20s, 9s);
    session.press(32s);
    QVERIFY(session.isDone(32s));
    QVERIFY(!session.isBreathingIn());
    QCOMPARE(session.finishedBreaths(32s), 2);
    QCOMPARE(session.at(32s).breath, 2);
    QVERIFY(session.breathsPerMinute());
    session.release(33s);
    session.press(34s);
    QCOMPARE(session.finishedBreaths(34s), 2);
}

void SelfPacedSessionTest::untouchedEndsAtItsTime()
{
    SelfPacedSession session(30s);
    QVERIFY(!session.isDone(29'999ms));
    QVERIFY(session.isDone(30s));
    session.press(31s);
    QVERIFY(!session.hasBegun());
}

void SelfPacedSessionTest::nameIsTakenByNoPattern()
{
    const PatternBook book(u"Self-paced=4,0,0,6,0"_s);
    QVERIFY(book.own().isEmpty());
}

EVENKEEL_TEST(SelfPacedSessionTest)
#include "selfpacedsessiontest.moc"
