#include "app/donotdisturb/busdonotdisturb.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <csignal>
#include <utility>

#include <sys/prctl.h>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;
constexpr auto Properties = "org.freedesktop.DBus.Properties";
const QString Inhibited = u"Inhibited"_s; // beyond the specification: KDE has it
const QString Schema = u"org.gnome.desktop.notifications"_s;
const QString Banners = u"show-banners"_s;

/// "true", or of the monitor "show-banners: true".
std::optional<bool> bannersFrom(const QByteArray &line)
{
    const QByteArray value = line.trimmed().split(' ').last();
    if (value != "true" && value != "false")
        return std::nullopt;
    return value == "true";
}

} // namespace

ServerProperties::ServerProperties(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(Service, Path, Properties, bus, parent)
{
}

QDBusPendingCall ServerProperties::inhibited() const
{
    QDBusMessage question
        = QDBusMessage::createMethodCall(Service, Path, QLatin1StringView(Properties), u"Get"_s);
    question.setArguments({Service, Inhibited});
    question.setAutoStartService(false);
    return connection().asyncCall(question);
}

BusDoNotDisturb::BusDoNotDisturb(Bus bus, QString gsettings, QObject *parent)
    : DoNotDisturb(parent), m_bus(std::move(bus)), m_gsettings(std::move(gsettings))
{
    // It would outlive a program that was killed.
    m_monitor.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    connect(&m_monitor, &QProcess::started, this, &BusDoNotDisturb::askSetting);
    connect(&m_monitor, &QProcess::readyReadStandardOutput, this, &BusDoNotDisturb::readMonitor);
    connect(&m_monitor, &QProcess::finished, this, [this] { take(m_banners, std::nullopt); });
    connect(&m_question, &QProcess::finished, this, [this] {
        if (m_monitor.state() == QProcess::Running)
            take(m_banners, bannersFrom(m_question.readAllStandardOutput()));
    });
}

BusDoNotDisturb::~BusDoNotDisturb()
{
    for (QProcess *process : {&m_question, &m_monitor}) {
        process->disconnect(this);
        process->kill();
        process->waitForFinished();
    }
}

QString BusDoNotDisturb::gsettingsHere()
{
    const QStringList desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':');
    return desktops.contains(u"GNOME"_s) ? u"gsettings"_s : QString();
}

/// gsettings as well only where there is a bus: it would start one of its own.
void BusDoNotDisturb::begin()
{
    const QDBusConnection bus = m_bus();
    if (!bus.isConnected())
        return;
    askServer(bus);
    if (!m_gsettings.isEmpty())
        m_monitor.start(m_gsettings, {u"monitor"_s, Schema, Banners}, QIODevice::ReadOnly);
}

void BusDoNotDisturb::askServer(const QDBusConnection &bus)
{
    auto *server = new ServerProperties(bus, this);
    connect(server, &ServerProperties::PropertiesChanged, this, &BusDoNotDisturb::takeProperties);
    auto *call = new QDBusPendingCallWatcher(server->inhibited(), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (!reply.isError()) // else no such server, or one that does not tell
            takeProperties(Service, {{Inhibited, reply.value().variant()}});
    });
}

void BusDoNotDisturb::takeProperties(const QString &interface, const QVariantMap &values)
{
    const QVariant value = values.value(Inhibited);
    if (interface == Service && value.typeId() == QMetaType::Bool)
        take(m_inhibited, value.toBool());
}

/// Once the monitor runs, so that no change falls between the two.
void BusDoNotDisturb::askSetting()
{
    m_question.start(m_gsettings, {u"get"_s, Schema, Banners}, QIODevice::ReadOnly);
}

void BusDoNotDisturb::readMonitor()
{
    while (m_monitor.canReadLine()) {
        if (const auto banners = bannersFrom(m_monitor.readLine()))
            take(m_banners, banners);
    }
}

void BusDoNotDisturb::take(std::optional<bool> &fact, std::optional<bool> value)
{
    if (std::exchange(fact, value) != value)
        emit changed();
}

} // namespace evenkeel
