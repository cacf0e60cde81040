#include "core/timeline/wallclocktable.h"

#include "core/storage/statement.h"

namespace evenkeel {

namespace {

/// No zone was ever further from UTC.
constexpr std::chrono::hours FurthestZone{18};

/// Milliseconds since 1970 by the wall of the record's own zone; what is counted of interactions
/// stands in one index, the time as the key of the order.
constexpr const char *Wall = "(i.sort_key / 1024 + i.utc_offset * 1000)";

bool asksOwnDays(const LogQuery &query)
{
    return query.days && query.zone.isEmpty();
}

QByteArray lacking(Missing what)
{
    switch (what) {
    case Missing::Category: return "i.category = ''";
    case Missing::Trigger: return "i.trigger_id = ''";
    case Missing::Technique: break;
    }
    return "json_array_length(i.techniques) = 0";
}

qint64 wallMs(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

bool WallClockTable::isAsked(const LogQuery &query)
{
    return asksOwnDays(query) || query.weekday || query.hours || !query.technique.isEmpty()
        || query.missing || query.unrated;
}

QByteArrayList WallClockTable::conditions(const LogQuery &query)
{
    QByteArrayList conditions;
    if (asksOwnDays(query))
        conditions.append(Wall + QByteArray(" >= :wall_begin AND ") + Wall + " < :wall_end");
    // 1 January 1970 was a Thursday, the fourth day of its week.
    if (query.weekday)
        conditions.append('(' + QByteArray(Wall) + " / 86400000 + 3) % 7 + 1 = :weekday");
    if (query.hours)
        conditions.append(
            Wall + QByteArray(" % 86400000 / 3600000 BETWEEN :hour_from AND :hour_to"));
    if (!query.technique.isEmpty())
        conditions.append("EXISTS (SELECT 1 FROM json_each(i.techniques) t"
                          " WHERE t.value = :technique)");
    if (query.missing)
        conditions.append(lacking(*query.missing));
    if (query.unrated)
        conditions.append("NOT EXISTS (SELECT 1 FROM rating u WHERE u.interaction = i.id"
                          " AND u.context = 'after-interaction')");
    return conditions;
}

void WallClockTable::bind(Statement &statement, const LogQuery &query)
{
    if (asksOwnDays(query)) {
        statement.bind(":wall_begin", wallMs(query.days->from));
        statement.bind(":wall_end", wallMs(query.days->to.addDays(1)));
    }
    if (query.weekday)
        statement.bind(":weekday", *query.weekday);
    if (query.hours) {
        statement.bind(":hour_from", query.hours->from);
        statement.bind(":hour_to", query.hours->to);
    }
    if (!query.technique.isEmpty())
        statement.bind(":technique", query.technique);
}

Instant WallClockTable::earliest(const DateRange &days)
{
    return days.begin(QTimeZone::utc()) - FurthestZone;
}

Instant WallClockTable::latest(const DateRange &days)
{
    return days.end(QTimeZone::utc()) + FurthestZone;
}

} // namespace evenkeel
