#pragma once

#include <QString>

#include <atomic>

namespace evenkeel {

/// A file that lies beside the log while a process has it open. One that is found at the start was
/// left by a process that did not end well; it stays until the log was checked.
class OpenMarker
{
public:
    /// `database` is the file of the log, which this process alone may write.
    explicit OpenMarker(const QString &database);
    OpenMarker(const OpenMarker &) = delete;
    OpenMarker &operator=(const OpenMarker &) = delete;
    ~OpenMarker();

    /// The last end was not a clean one, and nothing was checked since.
    [[nodiscard]] bool wasLeft() const { return m_wasLeft; }

    /// The log was checked and is whole. May be called from any thread.
    void settle() { m_wasLeft = false; }

private:
    QString m_file;
    std::atomic_bool m_wasLeft = false;
};

} // namespace evenkeel
