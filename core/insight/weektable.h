#pragma once

#include "core/base/result.h"
#include "core/insight/summary.h"
#include "core/stress/rating.h"

namespace evenkeel {

class Database;

/// What stays of the ratings of one week in one context.
struct WeekFigures
{
    QDate monday;
    RatingContext context = RatingContext::CheckIn;
    StressFigures figures{}; ///< without means of days

    friend bool operator==(const WeekFigures &, const WeekFigures &) = default;
};

/// The SQL of weekly figures, which are what stays of ratings that went with their term.
class WeekTable
{
public:
    static constexpr QLatin1StringView Name{"rating_week"};

    explicit WeekTable(Database &database) : m_database(database) { }

    /// What stands there for this week and context stays: it rests on more than came in later. The
    /// number of the new row, if there is one.
    [[nodiscard]] Result<std::optional<qint64>> put(const WeekFigures &week);

    /// Nothing where no rating of that week has gone.
    [[nodiscard]] Result<std::optional<StressFigures>>
    find(QDate monday, RatingContext context) const;

    /// Of the weeks that have a day in the period, in order; nothing: all there are.
    [[nodiscard]] Result<QList<WeekFigures>> touching(const std::optional<DateRange> &period) const;

private:
    Database &m_database;
};

} // namespace evenkeel
