#include "app/lock/logininterfaces.h"

#include <QCoreApplication>
#include <QDBusPendingCall>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

const QString Login = u"org.freedesktop.login1"_s;

} // namespace

LoginManager::LoginManager(const QDBusConnection &system, QObject *parent)
    : QDBusAbstractInterface(
        Login, u"/org/freedesktop/login1"_s, "org.freedesktop.login1.Manager", system, parent)
{
}

QDBusPendingCall LoginManager::delaySleep(const QString &why)
{
    return asyncCall(u"Inhibit"_s, u"sleep"_s, u"Evenkeel"_s, why, u"delay"_s);
}

QDBusPendingCall LoginManager::session()
{
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    if (!id.isEmpty())
        return asyncCall(u"GetSession"_s, id);
    return asyncCall(u"GetSessionByPID"_s, static_cast<uint>(QCoreApplication::applicationPid()));
}

LoginSession::LoginSession(const QString &path, const QDBusConnection &system, QObject *parent)
    : QDBusAbstractInterface(Login, path, "org.freedesktop.login1.Session", system, parent)
{
}

ScreenSaver::ScreenSaver(const Name &name, const QDBusConnection &session, QObject *parent)
    : QDBusAbstractInterface(
        QString::fromLatin1(name.interface), QString::fromLatin1(name.path), name.interface,
        session, parent)
{
}

} // namespace evenkeel
