#pragma once

#include "core/followup/donotdisturb.h"

#include <QDBusAbstractInterface>
#include <QProcess>

#include <functional>
#include <optional>

namespace evenkeel {

/// The properties of a notification server. The signal has the name that the bus gives it.
class ServerProperties final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit ServerProperties(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Its `Inhibited`, which KDE has beyond the specification.
    [[nodiscard]] QDBusPendingCall inhibited() const;

signals:
    void PropertiesChanged(
        const QString &interface, const QVariantMap &values, const QStringList &outdated);
};

/// Do not disturb of Linux desktops: what KDE's notification server tells on the session's bus, and
/// on GNOME the setting that keeps banners away, by a `gsettings` that runs along.
class BusDoNotDisturb final : public DoNotDisturb
{
    Q_OBJECT

public:
    using Bus = std::function<QDBusConnection()>;

    /// `gsettings` is the program to ask on GNOME, and empty elsewhere: the setting may lie there,
    /// too, but nothing heeds it.
    BusDoNotDisturb(Bus bus, QString gsettings, QObject *parent = nullptr);
    ~BusDoNotDisturb() override;

    /// Its name on GNOME, empty on any other desktop.
    [[nodiscard]] static QString gsettingsHere();

    void begin() override;
    [[nodiscard]] bool isSupported() const override { return m_inhibited || m_banners; }
    [[nodiscard]] bool isQuiet() const override
    {
        return m_inhibited.value_or(false) || !m_banners.value_or(true);
    }

private:
    void askServer(const QDBusConnection &bus);
    void takeProperties(const QString &interface, const QVariantMap &values);
    void askSetting();
    void readMonitor();
    void take(std::optional<bool> &fact, std::optional<bool> value);

    Bus m_bus;
    QString m_gsettings;
    QProcess m_monitor; ///< a line whenever the setting changes, until it ends
    QProcess m_question; ///< what the setting is now
    std::optional<bool> m_inhibited; ///< as the notification server says
    std::optional<bool> m_banners; ///< as GNOME's setting says
};

} // namespace evenkeel
