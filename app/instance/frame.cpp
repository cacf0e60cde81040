#include "app/instance/frame.h"

#include <QtEndian>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qsizetype HeaderSize = sizeof(quint32);

} // namespace

QByteArray frameOf(const QByteArray &payload)
{
    Q_ASSERT(payload.size() <= LongestFrame);
    QByteArray frame(HeaderSize, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(payload.size()), frame.data());
    return frame + payload;
}

QByteArray framesOf(const QByteArray &payload)
{
    QByteArray frames;
    qsizetype start = 0;
    do {
        frames += frameOf(payload.mid(start, LongestFrame));
        start += LongestFrame;
    } while (start < payload.size());
    return frames;
}

Result<std::optional<QByteArray>> FrameReader::next()
{
    if (m_waiting.size() < HeaderSize)
        return std::optional<QByteArray>();
    const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(m_waiting.constData()));
    if (length > LongestFrame)
        return failure(Fault::OutOfRange);
    if (m_waiting.size() < HeaderSize + length)
        return std::optional<QByteArray>();
    const QByteArray payload = m_waiting.mid(HeaderSize, length);
    m_waiting.remove(0, HeaderSize + length);
    return std::optional<QByteArray>(payload);
}

} // namespace evenkeel
