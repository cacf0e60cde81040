#include "core/insight/insighttable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace evenkeel {

namespace {

/// Rows of `sql` between the bounds, each made by `read`.
template<class Row>
Result<QList<Row>> rowsOf(
    Database &database, const QByteArray &sql, qint64 begin, qint64 end,
    Row (*read)(const Statement &))
{
    auto statement = database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":begin", begin);
    statement->bind(":end", end);
    QList<Row> rows;
    for (;;) {
        const Result<bool> step = statement->step();
        if (!step)
            return tl::unexpected(step.error());
        if (!*step)
            return rows;
        rows.append(read(*statement));
    }
}

InteractionFacts factsOf(const Statement &row)
{
    const qint64 wall = row.integer(1) + row.integer(2) * 1000;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC);
    const auto stress = row.optionalInteger(6);
    return {
        .id = InteractionId(row.integer(0)),
        .day = local.date(),
        .time = local.time(),
        .channel = channelFromId(row.text(3)).value_or(Channel::Phone),
        .category = row.text(4),
        .trigger = row.text(5),
        .stress = stress ? StressLevel::from(*stress) : std::nullopt};
}

Rating ratingOf(const Statement &row)
{
    Rating rating;
    rating.id = RatingId(row.integer(0));
    rating.value = StressLevel::from(row.integer(1)).value_or(rating.value);
    rating.given = {.at = row.instant(2), .zone = row.utf8(3)};
    rating.context = ratingContextFromId(row.text(4)).value_or(RatingContext::CheckIn);
    if (const auto interaction = row.optionalInteger(5))
        rating.interaction = InteractionId(*interaction);
    if (const auto breather = row.optionalInteger(6))
        rating.breather = BreatherId(*breather);
    return rating;
}

Breather breatherOf(const Statement &row)
{
    Breather breather;
    breather.id = BreatherId(row.integer(0));
    breather.kind = breatherKindFromId(row.text(1)).value_or(BreatherKind::Breathing);
    breather.pattern = row.text(2);
    breather.started = {.at = row.instant(3), .zone = row.utf8(4)};
    breather.planned = seconds(row.integer(5));
    breather.taken = seconds(row.integer(6));
    breather.finished = row.boolean(7);
    return breather;
}

} // namespace

InsightTable::InsightTable(Database &database) : m_database(database) { }

Result<QList<InteractionFacts>> InsightTable::interactions(Instant begin, Instant end) const
{
    // The index of what is not in the bin is by sort_key, which is the time times 1024 and more.
    return rowsOf<InteractionFacts>(
        m_database,
        "SELECT i.id, i.occurred_at, i.utc_offset, i.channel, i.category, i.trigger_id, r.value "
        "FROM interaction i LEFT JOIN rating r "
        "ON r.interaction = i.id AND r.context = 'after-interaction' "
        "WHERE i.deleted_at IS NULL AND i.sort_key >= :begin AND i.sort_key < :end "
        "ORDER BY i.sort_key",
        toMs(begin) * 1024, toMs(end) * 1024, factsOf);
}

Result<QList<Rating>> InsightTable::ratings(Instant begin, Instant end) const
{
    return rowsOf<Rating>(
        m_database,
        "SELECT r.id, r.value, r.given_at, r.zone, r.context, r.interaction, r.breather "
        "FROM rating r LEFT JOIN interaction i ON i.id = r.interaction "
        "WHERE r.given_at >= :begin AND r.given_at < :end AND i.deleted_at IS NULL "
        "ORDER BY r.given_at, r.id",
        toMs(begin), toMs(end), ratingOf);
}

Result<QList<Breather>> InsightTable::breathers(Instant begin, Instant end) const
{
    return rowsOf<Breather>(
        m_database,
        "SELECT id, kind, pattern, started_at, zone, planned_seconds, taken_seconds, finished "
        "FROM breather WHERE started_at >= :begin AND started_at < :end ORDER BY started_at, id",
        toMs(begin), toMs(end), breatherOf);
}

} // namespace evenkeel
