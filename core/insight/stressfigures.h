#pragma once

#include "core/insight/summary.h"
#include "core/insight/summaryinput.h"

#include <QMap>

namespace evenkeel {

/// How stressed the person said to be after these interactions. Missing ratings stay missing.
[[nodiscard]] StressFigures stressFigures(const QList<InteractionFacts> &interactions);

/// Every day of `period`, with what was rated on it.
[[nodiscard]] QList<DayFigures>
dayFigures(const QList<InteractionFacts> &interactions, const DateRange &period);

/// By weekday, then hour; hours without a rating are left out.
[[nodiscard]] QList<HourFigures> hourFigures(const QList<InteractionFacts> &interactions);

/// The ratings of each day, in order of days; ratings within a shift depend on each other, so
/// days are what is counted.
[[nodiscard]] QMap<QDate, QList<double>> ratingsByDay(const QList<InteractionFacts> &interactions);

} // namespace evenkeel
