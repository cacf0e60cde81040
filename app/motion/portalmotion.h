#pragma once

#include "app/motion/systemmotion.h"

#include <QDBusAbstractInterface>

#include <functional>

namespace evenkeel {

/// The settings of the desktop behind its portal. The signal has the name that the bus gives it.
class PortalSettings final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit PortalSettings(const QDBusConnection &bus, QObject *parent = nullptr);

    /// All settings of these groups.
    [[nodiscard]] QDBusPendingCall readAll(const QStringList &groups);

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

/// Less movement on Linux desktops, by the portal for settings: the newer wish for reduced motion,
/// and GNOME's switch for animations. Waits for no answer.
class PortalMotion final : public SystemMotion
{
    Q_OBJECT

public:
    using Bus = std::function<QDBusConnection()>;

    explicit PortalMotion(Bus session, QObject *parent = nullptr);

    void begin() override;

private:
    void read(PortalSettings &portal);
    void takeSetting(const QString &group, const QString &key, const QVariant &value);
    void settle();

    Bus m_bus;
    std::optional<bool> m_wish; ///< less of it, by the desktop's newer setting
    std::optional<bool> m_animations; ///< GNOME's switch
};

} // namespace evenkeel
