#pragma once

#include "core/base/clock.h"
#include "core/followup/notifier.h"

#include <QDBusConnection>
#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

class QDBusPendingCallWatcher;

namespace evenkeel {

class NotificationServer;

/// Reminders, and that something was saved, by org.freedesktop.Notifications, with Done, Again at
/// ... and Open. Touches the bus with the first reminder only, waits for nothing, and tells
/// failed() where nobody shows it.
class DesktopNotifier final : public Notifier
{
    Q_OBJECT

public:
    /// Asked for with the first reminder: connecting waits for the bus and a thread of its own,
    /// which would hold up the start.
    using Bus = std::function<QDBusConnection()>;

    DesktopNotifier(const Clock &clock, Bus bus, QObject *parent = nullptr);

    /// The session's bus; not connected where there is none. Never starts one.
    [[nodiscard]] static QDBusConnection sessionBus();

    void show(const Notice &notice) override;
    void say(const QString &sentence) override;
    void withdraw(FollowUpId id) override;
    void withdrawAll() override;

private:
    [[nodiscard]] bool reach();
    void begin();
    void learnCapabilities(QDBusPendingCallWatcher *call);
    void giveUp();
    void send(const Notice &notice);
    void sent(QDBusPendingCallWatcher *call, const Notice &notice, int round);
    void invoked(uint id, const QString &key);
    void closed(uint id, uint reason);
    [[nodiscard]] QStringList actionsOf(const Notice &notice) const;

    const Clock &m_clock;
    Bus m_bus;
    std::optional<QDBusConnection> m_connection;
    NotificationServer *m_server = nullptr; ///< made with the first reminder
    QStringList m_capabilities;
    bool m_ready = false;
    QList<Notice> m_waiting; ///< until it is known what the server can do
    QHash<uint, Notice> m_shown;
    int m_round = 0; ///< what was sent before everything was withdrawn is closed when it arrives
};

} // namespace evenkeel
