#pragma once

#include <QByteArray>

#include <memory>

namespace evenkeel {

/// What a person typed to open the log, UTF-8. All copies share one buffer of their own, which is
/// overwritten when the last of them goes. May be handed to another thread.
class Secret
{
public:
    Secret() : Secret(QByteArray()) { }
    /// Copies the bytes; the caller wipes their own.
    explicit Secret(const QByteArray &bytes);

    /// Must not be kept: a copy would share what is overwritten later.
    [[nodiscard]] const QByteArray &bytes() const { return *m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes->isEmpty(); }

    /// Of the caller's own, who wipes it.
    [[nodiscard]] QByteArray copy() const { return {m_bytes->constData(), m_bytes->size()}; }

private:
    std::shared_ptr<const QByteArray> m_bytes;
};

} // namespace evenkeel
