#pragma once

#include "core/insight/summary.h"

namespace evenkeel {

/// What stands beside what in the picture of stress over time.
enum class ColumnStep { Hour, Day, Week, Month };

/// The ratings of one hour, day, week or month.
struct StressColumn
{
    DateRange days{}; ///< those of the period only
    std::optional<int> hour{}; ///< of the one day
    qsizetype interactions = 0;
    QList<DayPoint> points{}; ///< the rated ones, by day and time
    std::optional<Quartiles> quartiles{}; ///< nothing for fewer than five ratings

    friend bool operator==(const StressColumn &, const StressColumn &) = default;
};

/// One day by its hours, up to sixty days by day, up to four hundred by week, more by month: so
/// that there is room for each.
[[nodiscard]] ColumnStep columnStepOf(const DateRange &period);

/// The columns of a summary in order of time, without gaps; hours from the first to the last with
/// an interaction, weekends of single days only where something was logged.
[[nodiscard]] QList<StressColumn> stressColumns(const Summary &summary);

} // namespace evenkeel
