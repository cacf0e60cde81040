#include "core/breather/sessiontimer.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;

class SessionTimerTest : public QObject
{
    Q_OBJECT

private slots:
    void runsWithTheClock();
    void pauseResumesExactlyWhereItWas();
    void pausingTwiceChangesNothing();
    void startsAgainFromNothing();
};

void SessionTimerTest::runsWithTheClock()
{
    SessionTimer timer;
    QVERIFY(!timer.isRunning());
    QCOMPARE(timer.elapsed(milliseconds(500)), milliseconds(0));
    timer.start(milliseconds(1000));
    QVERIFY(timer.isRunning());
    QCOMPARE(timer.elapsed(milliseconds(1000)), milliseconds(0));
    QCOMPARE(timer.elapsed(milliseconds(4321)), milliseconds(3321));
    QCOMPARE(timer.elapsed(milliseconds(900)), milliseconds(0));
}

void SessionTimerTest::pauseResumesExactlyWhereItWas()
{
    SessionTimer timer;
    timer.start(milliseconds(1000));
    timer.pause(milliseconds(3500));
    QVERIFY(!timer.isRunning());
    QCOMPARE(timer.elapsed(milliseconds(99'999)), milliseconds(2500));
    timer.resume(milliseconds(100'000));
    QCOMPARE(timer.elapsed(milliseconds(100'000)), milliseconds(2500));
    QCOMPARE(timer.elapsed(milliseconds(100'001)), milliseconds(2501));
}

void SessionTimerTest::pausingTwiceChangesNothing()
{
    SessionTimer timer;
    timer.start(milliseconds(0));
    timer.pause(milliseconds(10));
    timer.pause(milliseconds(20));
    timer.resume(milliseconds(30));
    timer.resume(milliseconds(40));
    QCOMPARE(timer.elapsed(milliseconds(50)), milliseconds(30));
}

void SessionTimerTest::startsAgainFromNothing()
{
    SessionTimer timer;
    timer.start(milliseconds(0));
    timer.pause(milliseconds(10));
    timer.start(milliseconds(20));
    QCOMPARE(timer.elapsed(milliseconds(25)), milliseconds(5));
}

EVENKEEL_TEST(SessionTimerTest)
#include "sessiontimertest.moc"
