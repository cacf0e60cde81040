#include "app/lock/macoslocksignals.h"

#include "core/base/fixedclock.h"
#include "tests/support/fakeidletime.h"
#include "tests/support/testmain.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>

#import <AppKit/AppKit.h>

using namespace evenkeel;
using namespace evenkeel::test;

namespace {

/// Notices of the test's own: no other program is to take the screen for locked.
constexpr MacosLockSignals::Notices Ours{
    .locked = "io.github.evenkeel.test.screenIsLocked",
    .unlocked = "io.github.evenkeel.test.screenIsUnlocked"};

void tellAll(const char *notice)
{
    [[NSDistributedNotificationCenter defaultCenter]
        postNotificationName:[NSString stringWithUTF8String:notice]
                      object:nil];
}

void tellWorkspace(NSString *notice)
{
    NSWorkspace *workspace = [NSWorkspace sharedWorkspace];
    [[workspace notificationCenter] postNotificationName:notice object:workspace];
}

/// What other programs tell comes by the run loop, which the application of a test may not run.
bool isTold(const QSignalSpy &signal)
{
    const QDeadlineTimer end(5000);
    while (signal.isEmpty() && !end.hasExpired())
        [[NSRunLoop currentRunLoop] runMode:NSDefaultRunLoopMode
                                 beforeDate:[NSDate dateWithTimeIntervalSinceNow:0.02]];
    return !signal.isEmpty();
}

} // namespace

/// What macOS tells, as notices that a test sends.
class MacosLockSignalsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_pool = [[NSAutoreleasePool alloc] init]; }
    void cleanup() { [m_pool release]; }

    void theScreenIsLocked();
    void anotherUserTakesThePlace();
    void theComputerSleepsAndWakes();
    void theClockOrZoneIsSet();
    void nothingIsHeardAfterTheEnd();
    void beforeItBeginsNothingIsPromised();
    void idlenessIsOfTheSession();

private:
    FakeIdleTime m_idle{milliseconds(0)};
    FixedClock m_clock{Instant(), QTimeZone::utc()};
    NSAutoreleasePool *m_pool = nil;
};

void MacosLockSignalsTest::theScreenIsLocked()
{
    MacosLockSignals signs(m_clock, m_idle, Ours);
    signs.begin();
    const QSignalSpy locked(&signs, &LockSignals::screenLocked);
    tellAll(Ours.unlocked);
    tellAll(Ours.locked);
    QVERIFY(isTold(locked));
    QCOMPARE(locked.count(), 1);
    QVERIFY(signs.isScreenCovered());
    QSignalSpy covered(&signs, &LockSignals::screenCovered);
    tellAll(Ours.unlocked);
    QVERIFY(isTold(covered));
    QVERIFY(!signs.isScreenCovered());
    QCOMPARE(locked.count(), 1);
}

void MacosLockSignalsTest::anotherUserTakesThePlace()
{
    MacosLockSignals signs(m_clock, m_idle, Ours);
    signs.begin();
    const QSignalSpy locked(&signs, &LockSignals::screenLocked);
    const QSignalSpy sleeps(&signs, &LockSignals::aboutToSleep);
    tellWorkspace(NSWorkspaceSessionDidBecomeActiveNotification);
    tellWorkspace(NSWorkspaceWillSleepNotification);
    QVERIFY(isTold(sleeps));
    QCOMPARE(locked.count(), 0);
    tellWorkspace(NSWorkspaceSessionDidResignActiveNotification);
    QVERIFY(isTold(locked));
}

void MacosLockSignalsTest::theComputerSleepsAndWakes()
{
    MacosLockSignals signs(m_clock, m_idle, Ours);
    signs.begin();
    const QSignalSpy sleeps(&signs, &LockSignals::aboutToSleep);
    const QSignalSpy awake(&signs, &LockSignals::timeMoved);
    tellWorkspace(NSWorkspaceWillSleepNotification);
    QVERIFY(isTold(sleeps));
    QCOMPARE(awake.count(), 0);
    tellWorkspace(NSWorkspaceDidWakeNotification);
    QVERIFY(isTold(awake));
    QCOMPARE(sleeps.count(), 1);
}

void MacosLockSignalsTest::theClockOrZoneIsSet()
{
    MacosLockSignals signs(m_clock, m_idle, Ours);
    signs.begin();
    const QSignalSpy moved(&signs, &LockSignals::timeMoved);
    NSNotificationCenter *centre = [NSNotificationCenter defaultCenter];
    [centre postNotificationName:NSSystemClockDidChangeNotification object:nil];
    QCOMPARE(moved.count(), 1);
    [centre postNotificationName:NSSystemTimeZoneDidChangeNotification object:nil];
    QCOMPARE(moved.count(), 2);
}

void MacosLockSignalsTest::nothingIsHeardAfterTheEnd()
{
    auto gone = std::make_unique<MacosLockSignals>(m_clock, m_idle, Ours);
    gone->begin();
    gone.reset(); // what is told from now on would reach nothing
    MacosLockSignals signs(m_clock, m_idle, Ours);
    signs.begin();
    const QSignalSpy sleeps(&signs, &LockSignals::aboutToSleep);
    const QSignalSpy locked(&signs, &LockSignals::screenLocked);
    tellWorkspace(NSWorkspaceWillSleepNotification);
    tellAll(Ours.locked);
    QVERIFY(isTold(sleeps) && isTold(locked));
    QCOMPARE(sleeps.count(), 1);
    QCOMPARE(locked.count(), 1);
}

void MacosLockSignalsTest::beforeItBeginsNothingIsPromised()
{
    MacosLockSignals signs(m_clock, m_idle, Ours);
    for (const auto kind :
         {LockSignals::Kind::Idle, LockSignals::Kind::ScreenLock, LockSignals::Kind::Sleep})
        QVERIFY(!signs.isSupported(kind));
    signs.begin();
    QVERIFY(signs.isSupported(LockSignals::Kind::ScreenLock));
    QVERIFY(signs.isSupported(LockSignals::Kind::Sleep));
}

void MacosLockSignalsTest::idlenessIsOfTheSession()
{
    MacosLockSignals signs(m_clock, m_idle, Ours);
    signs.begin();
    QVERIFY(signs.isSupported(LockSignals::Kind::Idle));
}

EVENKEEL_TEST(MacosLockSignalsTest)
#include "macoslocksignalstest.moc"
