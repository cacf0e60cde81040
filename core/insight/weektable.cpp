#include "core/insight/weektable.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"

namespace evenkeel {

namespace {

void bindFigure(Statement &statement, const char *name, const std::optional<double> &figure)
{
    statement.bind(name, figure);
}

/// From column 0.
StressFigures figuresFrom(const Statement &row)
{
    StressFigures figures;
    figures.n = row.integer(0);
    figures.missing = row.integer(1);
    figures.days = row.integer(2);
    if (!row.isNull(3))
        figures.quartiles = Quartiles{.q1 = row.real(3), .median = row.real(4), .q3 = row.real(5)};
    if (!row.isNull(6))
        figures.mean = row.real(6);
    if (!row.isNull(7))
        figures.interval = Interval{.low = row.real(7), .high = row.real(8)};
    return figures;
}

} // namespace

Result<std::optional<qint64>> WeekTable::put(const WeekFigures &week)
{
    const StressFigures &figures = week.figures;
    Result<Statement> row = m_database.prepare(
        "INSERT INTO rating_week (monday, context, n, missing, days, q1, median, q3, mean, low,"
        " high) VALUES (:monday, :context, :n, :missing, :days, :q1, :median, :q3, :mean, :low,"
        " :high) ON CONFLICT DO NOTHING");
    if (!row)
        return tl::unexpected(row.error());
    const auto &quartiles = figures.quartiles;
    const auto &interval = figures.interval;
    row->bind(":monday", week.monday.toString(Qt::ISODate));
    row->bind(":context", idOf(week.context));
    row->bind(":n", qint64(figures.n));
    row->bind(":missing", qint64(figures.missing));
    row->bind(":days", qint64(figures.days));
    bindFigure(*row, ":q1", quartiles ? std::optional(quartiles->q1) : std::nullopt);
    bindFigure(*row, ":median", quartiles ? std::optional(quartiles->median) : std::nullopt);
    bindFigure(*row, ":q3", quartiles ? std::optional(quartiles->q3) : std::nullopt);
    bindFigure(*row, ":mean", figures.mean);
    bindFigure(*row, ":low", interval ? std::optional(interval->low) : std::nullopt);
    bindFigure(*row, ":high", interval ? std::optional(interval->high) : std::nullopt);
    EVENKEEL_TRY(row->run());
    return m_database.changedRows() > 0 ? std::optional(m_database.lastInsertId()) : std::nullopt;
}

Result<std::optional<StressFigures>> WeekTable::find(QDate monday, RatingContext context) const
{
    Result<Statement> row = m_database.prepare(
        "SELECT n, missing, days, q1, median, q3, mean, low, high FROM rating_week"
        " WHERE monday = :monday AND context = :context");
    if (!row)
        return tl::unexpected(row.error());
    row->bind(":monday", monday.toString(Qt::ISODate));
    row->bind(":context", idOf(context));
    const Result<bool> found = row->step();
    if (!found)
        return tl::unexpected(found.error());
    return *found ? std::optional(figuresFrom(*row)) : std::nullopt;
}

Result<QList<WeekFigures>> WeekTable::touching(const std::optional<DateRange> &period) const
{
    Result<Statement> rows = m_database.prepare(
        "SELECT n, missing, days, q1, median, q3, mean, low, high, monday, context FROM rating_week"
        " WHERE monday BETWEEN :from AND :to ORDER BY monday, context");
    if (!rows)
        return tl::unexpected(rows.error());
    const auto text = [](QDate day) { return day.toString(Qt::ISODate); };
    rows->bind(
        ":from", period ? text(DateRange::weekOf(period->from).from) : QStringLiteral("0000"));
    rows->bind(":to", period ? text(period->to) : QStringLiteral("9999"));
    return readAll(*rows, [](const Statement &row) {
        return WeekFigures{
            .monday = QDate::fromString(row.text(9), Qt::ISODate),
            .context = ratingContextFromId(row.text(10)).value_or(RatingContext::CheckIn),
            .figures = figuresFrom(row)};
    });
}

} // namespace evenkeel
