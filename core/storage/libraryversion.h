#pragma once

#include <QVersionNumber>

struct sqlite3;

namespace evenkeel {

/// Which library keeps the log: the one that is linked or loaded now, not the one of the build.
struct LibraryVersion
{
    QVersionNumber cipher; ///< of SQLCipher; empty for a SQLite that does not encrypt
    QVersionNumber sqlite; ///< of the SQLite inside it

    /// Asks an open connection.
    [[nodiscard]] static LibraryVersion of(sqlite3 *connection);

    /// Asks a connection of its own to nothing.
    [[nodiscard]] static LibraryVersion linked();

    /// At least SQLCipher 4.6 on SQLite 3.46; a log is not opened with less.
    [[nodiscard]] bool isNewEnough() const;

    friend bool operator==(const LibraryVersion &, const LibraryVersion &) = default;
};

} // namespace evenkeel
