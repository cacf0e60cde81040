#include "app/lock/windowslocksignals.h"

#include <QCoreApplication>

#include <windows.h>
#include <wtsapi32.h>

namespace evenkeel {

namespace {

/// Somebody else may sit here next.
bool leavesTheSession(WPARAM what)
{
    return what == WTS_SESSION_LOCK || what == WTS_CONSOLE_DISCONNECT
        || what == WTS_REMOTE_DISCONNECT;
}

} // namespace

WindowsLockSignals::WindowsLockSignals(const Clock &clock, IdleTime &session, QObject *parent)
    : LockSignals(parent), m_idle(clock, session)
{
    connect(&m_idle, &IdleWatch::idle, this, &LockSignals::idle);
}

WindowsLockSignals::~WindowsLockSignals()
{
    qApp->removeNativeEventFilter(this); // the window tells of its end
    if (m_power)
        UnregisterSuspendResumeNotification(m_power);
    if (m_hearsSession)
        WTSUnRegisterSessionNotification(reinterpret_cast<HWND>(ear()));
}

void WindowsLockSignals::begin()
{
    m_ear.setFlags(Qt::Tool | Qt::FramelessWindowHint);
    m_ear.create();
    m_handle = m_ear.winId();
    qApp->installNativeEventFilter(this);
    const auto window = reinterpret_cast<HWND>(ear());
    m_hearsSession = WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION) != FALSE;
    m_power = RegisterSuspendResumeNotification(window, DEVICE_NOTIFY_WINDOW_HANDLE);
    m_idle.learn();
}

bool WindowsLockSignals::isSupported(Kind kind) const
{
    switch (kind) {
    case Kind::Idle: return m_idle.isOfDesktop();
    case Kind::ScreenLock:
    case Kind::ScreenCover: return m_hearsSession;
    case Kind::Sleep: break;
    }
    return m_power != nullptr;
}

/// Windows waits for the answer, two seconds at most, so what is asked for is done meanwhile. What
/// is told ends here, since a message that was posted comes by once more when its window gets it.
bool WindowsLockSignals::nativeEventFilter(const QByteArray &, void *message, qintptr *result)
{
    const auto *event = static_cast<const MSG *>(message);
    if (event->hwnd != reinterpret_cast<HWND>(ear()))
        return false;
    const bool session = event->message == WM_WTSSESSION_CHANGE;
    const bool leaves = session && leavesTheSession(event->wParam);
    const bool covers = session && event->wParam == WTS_SESSION_LOCK;
    const bool uncovers = session && event->wParam == WTS_SESSION_UNLOCK;
    const bool power = event->message == WM_POWERBROADCAST;
    const bool sleeps = power && event->wParam == PBT_APMSUSPEND;
    const bool wakes = power && event->wParam == PBT_APMRESUMEAUTOMATIC; // after every sleep
    const bool isSet = event->message == WM_TIMECHANGE; // the clock or the zone
    if (covers || uncovers)
        emit screenCovered(covers);
    if (leaves)
        emit screenLocked();
    if (sleeps)
        emit aboutToSleep();
    if (wakes || isSet)
        emit timeMoved();
    if (result && (sleeps || wakes))
        *result = TRUE;
    return leaves || uncovers || sleeps || wakes || isSet;
}

} // namespace evenkeel
