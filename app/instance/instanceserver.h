#pragma once

#include "app/instance/frame.h"
#include "app/instance/message.h"
#include "app/paths/datafolder.h"

#include <QHash>
#include <QLocalServer>

#include <functional>

class QLocalSocket;

namespace evenkeel {

/// The end of the local socket in the process that holds the log: reads requests of the same user
/// and sends back what `serve` answers, at once or when it is done.
class InstanceServer final : public QObject
{
    Q_OBJECT

public:
    /// Called once, in the thread of the server; a client that has gone meanwhile hears nothing.
    using Reply = std::function<void(const Answer &)>;
    using Serve = std::function<void(const Request &, const Reply &)>;

    explicit InstanceServer(Serve serve, QObject *parent = nullptr);

    /// Starts to listen for `folder`. The caller has its lock, so a socket that lies there is a
    /// dead one. Fault: StorageFailed.
    [[nodiscard]] Result<> listen(const DataFolder &folder);

private:
    void accept();
    void read(QLocalSocket *client);
    void serve(QLocalSocket *client, const QByteArray &payload);
    static void send(QLocalSocket &client, const Answer &answer);

    Serve m_serve;
    QHash<QLocalSocket *, FrameReader> m_readers;
    QLocalServer m_server; ///< the last: its clients go with it and are taken out of m_readers
};

} // namespace evenkeel
