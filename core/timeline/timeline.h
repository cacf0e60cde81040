#pragma once

#include "core/base/result.h"
#include "core/timeline/dayrow.h"
#include "core/timeline/logquery.h"
#include "core/timeline/logrow.h"

namespace evenkeel {

class Database;

/// Joined rows for Today, Log and search; reads only. Works on the writing connection and on a
/// worker's own.
class Timeline
{
public:
    explicit Timeline(Database &database);

    /// Where the next page begins: the key of the last row of the page before.
    using Cursor = qint64;

    /// At most `limit` rows, newest first, that come after `after`. Never more than a page is read.
    [[nodiscard]] Result<QList<LogRow>>
    page(const LogQuery &query, int limit, std::optional<Cursor> after = std::nullopt) const;

    /// How many rows there are, counted no further than `cap`.
    [[nodiscard]] Result<int> count(const LogQuery &query, int cap = 1000) const;

    /// One row, also from the bin. Fault: NotFound.
    [[nodiscard]] Result<LogRow> row(InteractionId id) const;

    /// All of one day in `zone`, newest first: interactions, breathers with their ratings,
    /// check-ins.
    [[nodiscard]] Result<QList<DayRow>> day(QDate day, const QTimeZone &zone) const;

    /// Interactions from `days` (whole days in `zone`), oldest first; for exports and summaries.
    [[nodiscard]] Result<QList<LogRow>> range(const DateRange &days, const QTimeZone &zone) const;

private:
    Database &m_database;
};

} // namespace evenkeel
