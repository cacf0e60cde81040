#pragma once

#include <QDBusAbstractInterface>

namespace evenkeel {

/// org.freedesktop.Notifications, version 1.2. The signals have the names that the bus gives them.
class NotificationServer final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotificationServer(const QDBusConnection &connection, QObject *parent = nullptr);

    /// What the server can do: "actions", "body", "body-markup" ...
    [[nodiscard]] QDBusPendingCall capabilities();

    /// One notification; the answer is its number.
    struct Content
    {
        QString summary;
        QString body;
        QStringList actions; ///< key and label by turns
        QVariantMap hints;
    };
    [[nodiscard]] QDBusPendingCall notify(const Content &content);

    void close(uint id);

signals:
    void ActionInvoked(uint id, const QString &key);
    void NotificationClosed(uint id, uint reason);
};

} // namespace evenkeel
