#include "app/motion/portalmotion.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

using Groups = QMap<QString, QVariantMap>;

const QString Appearance = u"org.freedesktop.appearance"_s;
const QString ReducedMotion = u"reduced-motion"_s; // 0 no wish, 1 less movement
const QString Gnome = u"org.gnome.desktop.interface"_s;
const QString Animations = u"enable-animations"_s;

/// Some portals wrap a value once more.
QVariant plain(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

PortalSettings::PortalSettings(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(
        u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
        "org.freedesktop.portal.Settings", bus, parent)
{
}

QDBusPendingCall PortalSettings::readAll(const QStringList &groups)
{
    return asyncCall(u"ReadAll"_s, groups);
}

PortalMotion::PortalMotion(Bus session, QObject *parent)
    : SystemMotion(parent), m_bus(std::move(session))
{
    qDBusRegisterMetaType<Groups>();
}

void PortalMotion::begin()
{
    const QDBusConnection bus = m_bus();
    if (!bus.isConnected())
        return;
    auto *portal = new PortalSettings(bus, this);
    connect(
        portal, &PortalSettings::SettingChanged, this,
        [this](const QString &group, const QString &key, const QDBusVariant &value) {
            takeSetting(group, key, plain(value.variant()));
            settle();
        });
    read(*portal);
}

void PortalMotion::read(PortalSettings &portal)
{
    auto *call = new QDBusPendingCallWatcher(portal.readAll({Appearance, Gnome}), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<Groups> reply = *call;
        if (reply.isError())
            return; // no portal, or one without settings
        const Groups groups = reply.value();
        takeSetting(Appearance, ReducedMotion, plain(groups[Appearance].value(ReducedMotion)));
        takeSetting(Gnome, Animations, plain(groups[Gnome].value(Animations)));
        settle();
    });
}

void PortalMotion::takeSetting(const QString &group, const QString &key, const QVariant &value)
{
    if (group == Appearance && key == ReducedMotion && value.typeId() == QMetaType::UInt)
        m_wish = value.toUInt() == 1;
    if (group == Gnome && key == Animations && value.typeId() == QMetaType::Bool)
        m_animations = value.toBool();
}

void PortalMotion::settle()
{
    if (m_wish || m_animations)
        take(m_wish.value_or(false) || !m_animations.value_or(true));
}

} // namespace evenkeel
