#include "core/insight/insighttable.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

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

/// What a column says, made of its bytes once for each of the few values that come over and over.
template<class Value>
class Column
{
public:
    using Make = std::function<Value(const QString &)>;

    Column(int column, Make make) : m_column(column), m_make(std::move(make)) { }

    const Value &of(const Statement &row)
    {
        const QByteArrayView bytes = row.bytes(m_column);
        const auto known = m_known.constFind(QByteArray::fromRawData(bytes.data(), bytes.size()));
        if (known != m_known.cend())
            return known.value();
        return m_known.insert(bytes.toByteArray(), m_make(row.text(m_column))).value();
    }

private:
    int m_column;
    Make m_make;
    QHash<QByteArray, Value> m_known;
};

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

/// Makes facts of the rows of interactions().
class FactsReader
{
public:
    InteractionFacts read(const Statement &row)
    {
        const qint64 at = row.integer(1) / SortKeysInMs;
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(at + row.integer(2) * 1000, Qt::UTC);
        const auto stress = row.optionalInteger(8);
        return {
            .id = InteractionId(row.integer(0)),
            .day = local.date(),
            .time = local.time(),
            .channel = m_channel.of(row),
            .category = m_category.of(row),
            .trigger = m_trigger.of(row),
            .outcome = m_outcome.of(row),
            .techniques = m_techniques.of(row),
            .stress = stress ? StressLevel::from(*stress) : std::nullopt};
    }

private:
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
    return "SELECT i.id, i.sort_key, i.utc_offset, i.channel, i.category, i.trigger_id, i.outcome, "
           "i.techniques, o.value "
           "FROM interaction i INDEXED BY interaction_facts "
           "LEFT JOIN rated_order o ON o.sort_key = i.sort_key "
           "WHERE i.deleted_at IS NULL AND i.sort_key >= :begin AND i.sort_key < :end "
           "ORDER BY i.sort_key";
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
    FactsReader facts;
    return rowsOf(
        m_database, interactionsSql(), toMs(begin) * SortKeysInMs, toMs(end) * SortKeysInMs,
        [&facts](const Statement &row) { return facts.read(row); });
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
