#pragma once

#include <QString>

namespace evenkeel {

/// What was saved and is not yet in the database itself; there while it is open, and after a
/// process was killed.
[[nodiscard]] inline QString journalOf(const QString &database)
{
    return database + QStringLiteral("-wal");
}

/// The index of its journal, which is made anew where it is missing.
[[nodiscard]] inline QString journalIndexOf(const QString &database)
{
    return database + QStringLiteral("-shm");
}

} // namespace evenkeel
