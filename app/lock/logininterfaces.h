#pragma once

#include <QDBusAbstractInterface>

namespace evenkeel {

/// org.freedesktop.login1.Manager: tells before the computer sleeps. The signals of these classes
/// have the names that the bus gives them.
class LoginManager final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit LoginManager(const QDBusConnection &system, QObject *parent = nullptr);

    /// The computer waits a little before it sleeps while the file in the answer is open.
    [[nodiscard]] QDBusPendingCall delaySleep(const QString &why);

    /// The object path of the session that this process belongs to.
    [[nodiscard]] QDBusPendingCall session();

signals:
    void PrepareForSleep(bool begins);
};

/// org.freedesktop.login1.Session: is told to lock, by `loginctl lock-session` for one.
class LoginSession final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    LoginSession(const QString &path, const QDBusConnection &system, QObject *parent = nullptr);

signals:
    void Lock();
};

/// org.freedesktop.ScreenSaver and its kin: the screen is covered.
class ScreenSaver final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    struct Name
    {
        const char *interface; ///< the service has the same name
        const char *path;
    };

    ScreenSaver(const Name &name, const QDBusConnection &session, QObject *parent = nullptr);

signals:
    void ActiveChanged(bool active);
};

} // namespace evenkeel
