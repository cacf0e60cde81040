#include "app/instance/instanceserver.h"

#include "app/instance/socketaddress.h"

#include <QLocalSocket>
#include <QPointer>

#include <utility>

namespace evenkeel {

InstanceServer::InstanceServer(Serve serve, QObject *parent)
    : QObject(parent), m_serve(std::move(serve))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::accept);
}

Result<> InstanceServer::listen(const DataFolder &folder)
{
    const auto path = SocketAddress::pathFor(folder);
    if (!path)
        return tl::unexpected(path.error());
    QLocalServer::removeServer(*path);
    if (!m_server.listen(*path))
        return failure(Fault::StorageFailed, m_server.errorString());
    return {};
}

void InstanceServer::accept()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        m_readers.insert(client, FrameReader());
        connect(client, &QLocalSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QLocalSocket::disconnected, this, [this, client] {
            m_readers.remove(client);
            client->deleteLater();
        });
        read(client);
    }
}

void InstanceServer::read(QLocalSocket *client)
{
    const auto reader = m_readers.find(client);
    if (reader == m_readers.end())
        return;
    reader->append(client->readAll());
    const auto payload = reader->next();
    if (!payload) {
        client->abort(); // nothing of ours speaks like that
        return;
    }
    if (payload->has_value())
        serve(client, **payload);
}

void InstanceServer::serve(QLocalSocket *client, const QByteArray &payload)
{
    const auto request = requestFromWire(payload);
    if (!request) {
        client->abort();
        return;
    }
    m_serve(*request, [waiting = QPointer(client)](const Answer &answer) {
        if (waiting)
            send(*waiting, answer);
    });
}

void InstanceServer::send(QLocalSocket &client, const Answer &answer)
{
    const AnswerHead head{
        .status = answer.status, .error = answer.error, .outputSize = answer.output.size()};
    client.write(frameOf(toWire(head)));
    if (!answer.output.isEmpty())
        client.write(framesOf(answer.output));
    client.disconnectFromServer(); // after all of it has been written
}

} // namespace evenkeel
