#pragma once

#include "core/timeline/logquery.h"

#include <QByteArrayList>

namespace evenkeel {

class Statement;

/// The SQL for what only a row itself can tell: the day, weekday and hour that its own zone showed,
/// the techniques used, and what of it is missing: a rating, a category and the like. The row is
/// `i`.
class WallClockTable
{
public:
    /// Whether `query` asks for such a thing.
    [[nodiscard]] static bool isAsked(const LogQuery &query);

    [[nodiscard]] static QByteArrayList conditions(const LogQuery &query);
    static void bind(Statement &statement, const LogQuery &query);

    /// Between which instants rows can lie whose own zone showed one of these days.
    [[nodiscard]] static Instant earliest(const DateRange &days);
    [[nodiscard]] static Instant latest(const DateRange &days);
};

} // namespace evenkeel
