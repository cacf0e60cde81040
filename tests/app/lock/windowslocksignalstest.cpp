#include "app/lock/windowslocksignals.h"

#include "core/base/fixedclock.h"
#include "tests/support/fakeidletime.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

#include <windows.h>
#include <wtsapi32.h>

using namespace evenkeel;
using namespace evenkeel::test;

/// What Windows tells, as messages that a test sends.
class WindowsLockSignalsTest final : public QObject
{
    Q_OBJECT

private slots:
    void theSessionIsLocked_data();
    void theSessionIsLocked();
    void theComputerSleepsAndWakes();
    void theClockIsSet();
    void anotherWindowsMessagesAreNotHeard();
    void idlenessIsOfTheSession();

private:
    FakeIdleTime m_idle{milliseconds(0)};
    FixedClock m_clock{Instant(), QTimeZone::utc()};
};

void WindowsLockSignalsTest::theSessionIsLocked_data()
{
    QTest::addColumn<uint>("what");
    QTest::addColumn<int>("told");
    QTest::addColumn<int>("covers");
    QTest::newRow("locked") << uint(WTS_SESSION_LOCK) << 1 << 1;
    QTest::newRow("another user sits here") << uint(WTS_CONSOLE_DISCONNECT) << 1 << 0;
    QTest::newRow("the remote screen went") << uint(WTS_REMOTE_DISCONNECT) << 1 << 0;
    QTest::newRow("unlocked") << uint(WTS_SESSION_UNLOCK) << 0 << 1;
}

void WindowsLockSignalsTest::theSessionIsLocked()
{
    QFETCH(const uint, what);
    QFETCH(const int, told);
    QFETCH(const int, covers);
    WindowsLockSignals signs(m_clock, m_idle);
    signs.begin();
    const QSignalSpy locked(&signs, &LockSignals::screenLocked);
    const QSignalSpy covered(&signs, &LockSignals::screenCovered);
    const auto ear = reinterpret_cast<HWND>(signs.ear());
    SendMessageW(ear, WM_WTSSESSION_CHANGE, what, 0);
    QCOMPARE(locked.count(), told);
    PostMessageW(ear, WM_WTSSESSION_CHANGE, what, 0);
    QTRY_COMPARE(locked.count(), 2 * told);
    QCoreApplication::processEvents();
    QCOMPARE(locked.count(), 2 * told); // once for each
    QCOMPARE(covered.count(), 2 * covers);
    QCOMPARE(signs.isScreenCovered(), told == 1 && covers == 1);
}

void WindowsLockSignalsTest::theComputerSleepsAndWakes()
{
    WindowsLockSignals signs(m_clock, m_idle);
    signs.begin();
    const QSignalSpy sleeps(&signs, &LockSignals::aboutToSleep);
    const QSignalSpy awake(&signs, &LockSignals::timeMoved);
    const auto ear = reinterpret_cast<HWND>(signs.ear());
    SendMessageW(ear, WM_POWERBROADCAST, PBT_APMSUSPEND, 0);
    QCOMPARE(sleeps.count(), 1); // done when it returns: Windows waits for it
    QCOMPARE(awake.count(), 0);
    SendMessageW(ear, WM_POWERBROADCAST, PBT_APMRESUMEAUTOMATIC, 0);
    QCOMPARE(awake.count(), 1);
    QCOMPARE(sleeps.count(), 1);
}

void WindowsLockSignalsTest::theClockIsSet()
{
    WindowsLockSignals signs(m_clock, m_idle);
    signs.begin();
    const QSignalSpy moved(&signs, &LockSignals::timeMoved);
    SendMessageW(reinterpret_cast<HWND>(signs.ear()), WM_TIMECHANGE, 0, 0);
    QCOMPARE(moved.count(), 1);
}

void WindowsLockSignalsTest::anotherWindowsMessagesAreNotHeard()
{
    WindowsLockSignals signs(m_clock, m_idle);
    signs.begin();
    const QSignalSpy sleeps(&signs, &LockSignals::aboutToSleep);
    QWindow other;
    other.create();
    SendMessageW(reinterpret_cast<HWND>(other.winId()), WM_POWERBROADCAST, PBT_APMSUSPEND, 0);
    QCOMPARE(sleeps.count(), 0);
}

void WindowsLockSignalsTest::idlenessIsOfTheSession()
{
    WindowsLockSignals signs(m_clock, m_idle);
    QVERIFY(!signs.isSupported(LockSignals::Kind::Idle));
    signs.begin();
    QVERIFY(signs.isSupported(LockSignals::Kind::Idle));
}

EVENKEEL_TEST(WindowsLockSignalsTest)
#include "windowslocksignalstest.moc"
