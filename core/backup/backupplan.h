#pragma once

#include "core/base/instant.h"

#include <QList>

#include <optional>

/// When a backup is made and which ones go: pure functions of times.
namespace evenkeel::backupplan {

inline constexpr minutes Apart{30};

/// What is known about backups so far.
struct Known
{
    std::optional<Instant> lastGood = {};
    std::optional<Instant> lastTry = {}; ///< also one that failed
    bool changed = false; ///< something was saved since the last good one was begun
};

/// When the next one is due, `now` where it is due already; nothing while there is nothing new to
/// keep. A time that lies ahead of the clock is not believed.
[[nodiscard]] std::optional<Instant> nextDue(const Known &known, Instant now);

/// Which backups go: kept are all of two days, the last of each of the twelve newest days, ten
/// weeks and nine months that have one, those of a time ahead, and the newest one always.
[[nodiscard]] QList<Instant> toRemove(QList<Instant> backups, Instant now, const QTimeZone &zone);

} // namespace evenkeel::backupplan
