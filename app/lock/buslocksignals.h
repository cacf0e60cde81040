#pragma once

#include "app/lock/idlewatch.h"
#include "app/lock/locksignals.h"
#include "app/lock/timewatch.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QTimer>

namespace evenkeel {

class LoginManager;
class LoginSession;
class ScreenSaver;

/// The signs of a Linux desktop: logind on the system's bus, the screen saver on the session's, and
/// its idle time. Waits for no answer.
class BusLockSignals final : public LockSignals
{
    Q_OBJECT

public:
    /// Asked for in begin(): connecting waits for a bus.
    struct Buses
    {
        std::function<QDBusConnection()> session;
        std::function<QDBusConnection()> system;
        TimeWatch::Sources time = {}; ///< not of a bus, but of the system as well
    };

    /// logind itself waits for five seconds unless it was told otherwise.
    static constexpr milliseconds LongestDelay{4000};

    BusLockSignals(
        const Clock &clock, Buses buses, IdleTime &desktop, milliseconds longest = LongestDelay,
        QObject *parent = nullptr);

    void begin() override;
    [[nodiscard]] bool isSupported(Kind kind) const override;
    void tellIdleAfter(milliseconds time) override { m_idle.tellAfter(time); }
    void handled() override;

    /// The computer waits for this program before it sleeps.
    [[nodiscard]] bool delaysSleep() const { return m_delay.isValid(); }

private:
    [[nodiscard]] bool hasSaver() const;
    void listenToScreen(const QDBusConnection &session);
    void listenToLogin(const QDBusConnection &system);
    void onPrepareForSleep(bool begins);
    void delaySleep();
    void findSession(const QDBusConnection &system);

    Buses m_buses;
    QList<ScreenSaver *> m_savers;
    LoginManager *m_login = nullptr;
    LoginSession *m_loginSession = nullptr;
    QDBusUnixFileDescriptor m_delay; ///< sleep waits while it is open
    QTimer m_sleepsIn; ///< runs while the computer is about to sleep
    std::unique_ptr<TimeWatch> m_time;
    IdleWatch m_idle;
};

} // namespace evenkeel
