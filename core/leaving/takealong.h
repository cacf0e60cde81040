#pragma once

#include "core/base/clock.h"
#include "core/base/filesteps.h"

namespace evenkeel {

class Database;

/// What somebody who leaves takes with them.
enum class TakeAlong {
    OwnRecord, ///< ratings, breathers, reflections, lessons and plans; nothing about customers
    WorkRecord, ///< interactions and follow-ups, as every export
};

/// Writes it into `file` as JSON, reads the file again and compares: a file that is named here may
/// be relied on. Gives the number of its records. `reader` can read nothing else afterwards.
/// Faults: those of writeWholeFile(); FileNotWritten where what was read differs.
[[nodiscard]] Result<qint64> takeAlong(
    Database &reader, TakeAlong what, const Clock &clock, const QString &file,
    FileSteps &files = diskFiles());

} // namespace evenkeel
