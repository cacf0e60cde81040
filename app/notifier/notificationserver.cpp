#include "app/notifier/notificationserver.h"

#include <QDBusPendingCall>
#include <QGuiApplication>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int ServerDecides = -1; ///< how long it is shown
constexpr uint ReplacesNone = 0;

} // namespace

NotificationServer::NotificationServer(const QDBusConnection &connection, QObject *parent)
    : QDBusAbstractInterface(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
        "org.freedesktop.Notifications", connection, parent)
{
}

QDBusPendingCall NotificationServer::capabilities()
{
    return asyncCall(u"GetCapabilities"_s);
}

QDBusPendingCall NotificationServer::notify(const Content &content)
{
    QVariantMap hints = content.hints;
    hints.insert(u"desktop-entry"_s, QGuiApplication::desktopFileName());
    return asyncCall(
        u"Notify"_s, u"Evenkeel"_s, ReplacesNone, QGuiApplication::desktopFileName(),
        content.summary, content.body, content.actions, hints, ServerDecides);
}

void NotificationServer::close(uint id)
{
    asyncCall(u"CloseNotification"_s, id);
}

} // namespace evenkeel
