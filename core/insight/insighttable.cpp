#include "core/insight/insighttable.h"

#include "core/storage/column.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <type_traits>

namespace evenkeel {

namespace {

constexpr qint64 SortKeysInMs = 1024; ///< sort_key is the time times this and more

/// Rows of `sql` between the bounds, each made by `read`.
template<class Read>
auto rowsOf(Database &database, const QByteArray &sql, qint64 begin, qint64 end, Read read)
    -> Result<QList<std::invoke_result_t<Read, const Statement &>>>
{
    auto statement = database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":begin", begin);
    statement->bind(":end", end);
    return readAll(*statement, read);
}

QString asItIs(const QString &text)
{
    return text;
}

/// A list as the column `techniques` holds it.
QStringList listOf(const QString &json)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array)
        list.append(value.toString());
    return list;
}

Channel channelOf(const QString &id)
{
    return channelFromId(id).value_or(Channel::Phone);
}

/// The rating after the interaction with this sort key.
struct Rated
{
    qint64 sortKey;
    qint64 value;
};

/// Makes facts of the rows of interactions(), which come in the order of `rated`.
class FactsReader
{
public:
    explicit FactsReader(QList<Rated> rated) : m_rated(std::move(rated)) { }

    InteractionFacts read(const Statement &row)
    {
        const qint64 sortKey = row.integer(1);
        const qint64 at = sortKey / SortKeysInMs;
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(at + row.integer(2) * 1000, Qt::UTC);
        return {
            .id = InteractionId(row.integer(0)),
            .day = local.date(),
            .time = local.time(),
            .channel = m_channel.of(row),
            .category = m_category.of(row),
            .trigger = m_trigger.of(row),
            .outcome = m_outcome.of(row),
            .techniques = m_techniques.of(row),
            .stress = stressAt(sortKey)};
    }

private:
    std::optional<StressLevel> stressAt(qint64 sortKey)
    {
        while (m_next < m_rated.size() && m_rated.at(m_next).sortKey < sortKey)
            ++m_next;
        const bool isRated = m_next < m_rated.size() && m_rated.at(m_next).sortKey == sortKey;
        return isRated ? StressLevel::from(m_rated.at(m_next).value) : std::nullopt;
    }

    QList<Rated> m_rated;
    qsizetype m_next = 0;
    Column<Channel> m_channel{3, channelOf};
    Column<QString> m_category{4, asItIs};
    Column<QString> m_trigger{5, asItIs};
    Column<QString> m_outcome{6, asItIs};
    Column<QStringList> m_techniques{7, listOf};
};

RatingFacts ratingOf(const Statement &row, Column<RatingContext> &context)
{
    const qint64 wall = row.integer(2) + row.integer(3) * 1000;
    const auto breather = row.optionalInteger(5);
    return {
        .id = RatingId(row.integer(0)),
        .at = row.instant(2),
        .day = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC).date(),
        .value = StressLevel::from(row.integer(1)).value_or(*StressLevel::from(0)),
        .context = context.of(row),
        .breather = breather ? std::optional(BreatherId(*breather)) : std::nullopt};
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

QByteArray InsightTable::interactionsSql()
{
    return "SELECT id, sort_key, utc_offset, channel, category, trigger_id, outcome, techniques "
           "FROM interaction INDEXED BY interaction_facts "
           "WHERE deleted_at IS NULL AND sort_key >= :begin AND sort_key < :end "
           "ORDER BY sort_key";
}

QByteArray InsightTable::ratingsSql()
{
    return "SELECT id, value, given_at, utc_offset, context, breather "
           "FROM rating "
           "WHERE given_at >= :begin AND given_at < :end AND (interaction IS NULL OR interaction "
           "NOT IN (SELECT id FROM interaction WHERE deleted_at IS NOT NULL)) "
           "ORDER BY given_at, id";
}

InsightTable::InsightTable(Database &database) : m_database(database) { }

Result<QList<InteractionFacts>> InsightTable::interactions(Instant begin, Instant end) const
{
    const qint64 first = toMs(begin) * SortKeysInMs;
    const qint64 last = toMs(end) * SortKeysInMs;
    // Two walks side by side: to look each rating up would take as long again.
    auto rated = rowsOf(
        m_database,
        "SELECT sort_key, value FROM rated_order WHERE sort_key >= :begin AND sort_key < :end "
        "ORDER BY sort_key",
        first, last, [](const Statement &row) {
            return Rated{row.integer(0), row.integer(1)};
        });
    EVENKEEL_TRY(rated);
    FactsReader facts(std::move(*rated));
    return rowsOf(m_database, interactionsSql(), first, last, [&facts](const Statement &row) {
        return facts.read(row);
    });
}

Result<QList<RatingFacts>> InsightTable::ratings(Instant begin, Instant end) const
{
    Column<RatingContext> context(4, [](const QString &id) {
        return ratingContextFromId(id).value_or(RatingContext::CheckIn);
    });
    return rowsOf(
        m_database, ratingsSql(), toMs(begin), toMs(end),
        [&context](const Statement &row) { return ratingOf(row, context); });
}

Result<QList<Breather>> InsightTable::breathers(Instant begin, Instant end) const
{
    return rowsOf(
        m_database,
        "SELECT id, kind, pattern, started_at, zone, planned_seconds, taken_seconds, finished "
        "FROM breather WHERE started_at >= :begin AND started_at < :end ORDER BY started_at, id",
        toMs(begin), toMs(end), breatherOf);
}

} // namespace evenkeel
