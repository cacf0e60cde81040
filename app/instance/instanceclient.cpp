#include "app/instance/instanceclient.h"

#include "app/instance/frame.h"
#include "app/instance/socketaddress.h"

#include <QLocalSocket>

namespace evenkeel {

namespace {

constexpr std::chrono::milliseconds ConnectingTakes{1000};
constexpr std::chrono::milliseconds AnsweringTakes{120'000}; // a long export, at most

int waiting(std::chrono::milliseconds duration)
{
    return static_cast<int>(duration.count());
}

/// The next frame, waited for.
Result<QByteArray> nextFrame(QLocalSocket &socket, FrameReader &reader)
{
    while (true) {
        reader.append(socket.readAll());
        auto payload = reader.next();
        if (!payload)
            return tl::unexpected(payload.error());
        if (payload->has_value())
            return **payload;
        if (!socket.waitForReadyRead(waiting(AnsweringTakes)) && socket.bytesAvailable() == 0)
            return failure(Fault::StorageBusy, socket.errorString());
    }
}

Result<Answer> readAnswer(QLocalSocket &socket)
{
    FrameReader reader;
    const auto bytes = nextFrame(socket, reader);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto head = answerHeadFromWire(*bytes);
    if (!head)
        return tl::unexpected(head.error());

    Answer answer{.status = head->status, .output = {}, .error = head->error};
    while (answer.output.size() < head->outputSize) {
        const auto piece = nextFrame(socket, reader);
        if (!piece)
            return tl::unexpected(piece.error());
        answer.output += *piece;
    }
    return answer;
}

} // namespace

Result<std::optional<Answer>> InstanceClient::ask(const Request &request) const
{
    const auto path = SocketAddress::pathFor(m_folder);
    if (!path)
        return tl::unexpected(path.error());
    const QByteArray payload = toWire(request);
    if (payload.size() > LongestFrame)
        return failure(Fault::OutOfRange, QStringLiteral("request"));

    QLocalSocket socket;
    socket.connectToServer(*path);
    if (!socket.waitForConnected(waiting(ConnectingTakes)))
        return std::optional<Answer>();
    socket.write(frameOf(payload));
    if (!socket.waitForBytesWritten(waiting(AnsweringTakes)))
        return failure(Fault::StorageBusy, socket.errorString());
    auto answer = readAnswer(socket);
    if (!answer)
        return tl::unexpected(answer.error());
    return std::optional<Answer>(*std::move(answer));
}

} // namespace evenkeel
