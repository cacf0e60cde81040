#include "tests/app/notifier/privatebus.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>
#include <QProcessEnvironment>
#include <QTest>

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int Wait = 10'000;
const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;
const QString Mock = u"org.freedesktop.DBus.Mock"_s;

} // namespace

PrivateBus::PrivateBus()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_bus.waitForStarted(Wait) || !m_bus.waitForReadyRead(Wait)) {
        m_failure = u"dbus-daemon: "_s + m_bus.errorString();
        return;
    }
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    m_connection = QDBusConnection::connectToBus(m_address, m_folder.path());
    m_failure = m_connection.lastError().message();
}

QDBusConnection PrivateBus::another() const
{
    return QDBusConnection::connectToBus(m_address, m_folder.path() + u'2');
}

PrivateBus::~PrivateBus()
{
    QDBusConnection::disconnectFromBus(m_folder.path());
    QDBusConnection::disconnectFromBus(m_folder.path() + u'2');
    for (QProcess *process : {&m_server, &m_bus}) {
        process->terminate();
        process->waitForFinished(Wait);
    }
}

bool PrivateBus::startServer(const QString &capabilities)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    m_server.setProcessEnvironment(environment);
    m_server.setStandardOutputFile(m_folder.filePath(u"calls"_s));
    m_server.start(
        u"/usr/bin/python3"_s,
        {u"-u"_s, u"-m"_s, u"dbusmock"_s, u"--session"_s, u"--template"_s, u"notification_daemon"_s,
         u"--parameters"_s, u"{\"capabilities\": \"%1\"}"_s.arg(capabilities)});
    return QTest::qWaitFor(
        [this] { return m_connection.interface()->isServiceRegistered(Service).value(); }, Wait);
}

void PrivateBus::stopServer()
{
    m_server.terminate();
    m_server.waitForFinished(Wait);
}

void PrivateBus::press(uint id, const QString &action)
{
    send(
        u"ActionInvoked"_s, u"us"_s,
        {QVariant::fromValue(QDBusVariant(id)), QVariant::fromValue(QDBusVariant(action))});
}

void PrivateBus::dismiss(uint id, uint reason)
{
    send(
        u"NotificationClosed"_s, u"uu"_s,
        {QVariant::fromValue(QDBusVariant(id)), QVariant::fromValue(QDBusVariant(reason))});
}

void PrivateBus::send(
    const QString &signal, const QString &signature, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(Service, Path, Mock, u"EmitSignal"_s);
    message << Service << signal << signature << QVariant(arguments);
    m_connection.call(message);
}

QString PrivateBus::calls()
{
    QFile file(m_folder.filePath(u"calls"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace evenkeel::test
