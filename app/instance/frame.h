#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace evenkeel {

/// The longest payload of one frame, in bytes.
inline constexpr qsizetype LongestFrame = qsizetype(1024) * 1024;

/// Four bytes of length, most significant first, then the payload of at most LongestFrame bytes.
[[nodiscard]] QByteArray frameOf(const QByteArray &payload);

/// Cuts frames of at most LongestFrame out of `payload`, at least one.
[[nodiscard]] QByteArray framesOf(const QByteArray &payload);

/// Puts frames together from what arrives in pieces.
class FrameReader
{
public:
    void append(const QByteArray &bytes) { m_waiting += bytes; }

    /// The next whole payload, nothing while it is incomplete.
    /// Fault: OutOfRange where the other side announces more than LongestFrame.
    [[nodiscard]] Result<std::optional<QByteArray>> next();

private:
    QByteArray m_waiting;
};

} // namespace evenkeel
