#pragma once

#include "tests/support/recordingvfs.h"

#include <QMap>

#include <random>

namespace evenkeel::test {

/// A disk that loses power: what stays of the files when the events so far were asked for, of which
/// only what was synced is certain.
class CrashDisk
{
public:
    /// What became of that which was not synced.
    enum class Left {
        Nothing,
        Everything,
        Torn, ///< everything up to the last write, of which only the first sectors
        Some, ///< any sectors of any writes, any names
    };

    using Files = QMap<QString, QByteArray>; ///< by path

    /// `ground` is on the disk.
    explicit CrashDisk(const Files &ground);

    void apply(const RecordingVfs::Event &event);

    [[nodiscard]] Files after(Left left, std::mt19937 &dice) const;

private:
    using Event = RecordingVfs::Event;

    /// One file, whatever its name is by now.
    struct Body
    {
        QByteArray synced;
        QList<Event> pending; ///< writes and truncations since
    };

    [[nodiscard]] QByteArray contentOf(const Body &body, Left left, std::mt19937 &dice) const;
    [[nodiscard]] Body *bodyOf(const QString &file);

    QList<Body> m_bodies;
    QMap<QString, qsizetype> m_names; ///< as the program sees them
    QMap<QString, qsizetype> m_syncedNames;
};

} // namespace evenkeel::test
