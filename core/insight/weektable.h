#pragma once

#include "core/base/result.h"
#include "core/insight/summary.h"
#include "core/stress/rating.h"

namespace evenkeel {

class Database;

/// The SQL of weekly figures, which are what stays of ratings that went with their term.
class WeekTable
{
public:
    static constexpr QLatin1StringView Name{"rating_week"};

    explicit WeekTable(Database &database) : m_database(database) { }

    /// What stands there for this week and context stays: it rests on more than came in later.
    [[nodiscard]] Result<> put(QDate monday, RatingContext context, const StressFigures &figures);

    /// Nothing where no rating of that week has gone.
    [[nodiscard]] Result<std::optional<StressFigures>>
    find(QDate monday, RatingContext context) const;

private:
    Database &m_database;
};

} // namespace evenkeel
