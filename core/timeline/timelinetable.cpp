#include "core/timeline/timelinetable.h"

#include "core/interaction/interactiontable.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/stress/ratingtable.h"
#include "core/timeline/searchexpression.h"

namespace evenkeel {

namespace {

constexpr qint64 KeysPerMs = 1024;

QByteArray columns()
{
    return "SELECT i.sort_key, " + InteractionTable::columns() + ", " + RatingTable::columns();
}

const QByteArray WithRating
    = " LEFT JOIN rating r ON r.interaction = i.id AND r.context = 'after-interaction'";

/// With a wish about the rating the rows are still read newest first and asked for theirs:
/// a CROSS JOIN keeps the engine from beginning with all ratings of that value and sorting.
const QByteArray HavingRating
    = " CROSS JOIN rating r ON r.interaction = i.id AND r.context = 'after-interaction'";

LogRow read(const Statement &row)
{
    constexpr int RatingColumn = 1 + InteractionTable::ColumnCount;
    LogRow found;
    found.key = row.integer(0);
    found.interaction = InteractionTable::read(row, 1);
    if (!row.isNull(RatingColumn))
        found.rating = RatingTable::read(row, RatingColumn);
    return found;
}

/// The bin is not in the search index; it is small enough to be read through.
bool asksIndex(const LogQuery &query)
{
    return !query.deleted && searchExpression(query).has_value();
}

/// The key that decides order and range. It must be the index's own rowid where the index is
/// asked: with any other column the engine would sort.
QByteArray keyOf(const LogQuery &query)
{
    return asksIndex(query) ? "s.rowid" : "i.sort_key";
}

QByteArray source(const LogQuery &query)
{
    const bool rated = query.stressFrom.has_value() || query.stressTo.has_value();
    const QByteArray rating = rated ? HavingRating : WithRating;
    if (asksIndex(query))
        return " FROM interaction_search s CROSS JOIN interaction i ON i.sort_key = s.rowid"
            + rating;
    return " FROM interaction i" + rating;
}

QByteArray placeholders(qsizetype count, const char *name)
{
    QByteArrayList names;
    for (qsizetype number = 0; number < count; ++number)
        names.append(name + QByteArray::number(number));
    return names.join(", ");
}

/// What the index would have told, asked of the rows themselves.
QByteArrayList conditionsOfBin(const LogQuery &query)
{
    QByteArrayList conditions{"i.deleted_at IS NOT NULL"};
    const qsizetype words = SearchWords::of(query.text).words.size();
    for (qsizetype number = 0; number < words; ++number) {
        conditions.append(
            "(i.summary || ' ' || i.details || ' ' || i.customer || ' '"
            " || i.category || ' ' || i.actions) LIKE :word"
            + QByteArray::number(number) + " ESCAPE '\\'");
    }
    if (!query.channels.isEmpty())
        conditions.append("i.channel IN (" + placeholders(query.channels.size(), ":channel") + ')');
    if (!query.categories.isEmpty())
        conditions.append(
            "i.category IN (" + placeholders(query.categories.size(), ":category") + ')');
    if (!query.customer.isEmpty())
        conditions.append("i.customer = :customer");
    return conditions;
}

QByteArray conditions(const LogQuery &query)
{
    QByteArrayList all;
    if (query.deleted)
        all = conditionsOfBin(query);
    else if (asksIndex(query))
        all = {"interaction_search MATCH :match"};
    else
        all = {"i.deleted_at IS NULL"};
    if (query.days)
        all.append(keyOf(query) + " >= :begin AND " + keyOf(query) + " < :end");
    if (query.promiseOpen) {
        // Few are open: where the rows themselves are read they are the way in. The plus keeps the
        // engine from asking the search index for each of them.
        const QByteArray open
            = " WHERE f.state = 'open' AND f.deleted_at IS NULL AND f.kind = 'promise')";
        all.append(
            asksIndex(query) ? "+s.rowid IN (SELECT (SELECT p.sort_key FROM interaction p"
                               " WHERE p.id = f.interaction) FROM follow_up f"
                    + open
                             : "i.id IN (SELECT f.interaction FROM follow_up f" + open);
    }
    if (query.stressFrom)
        all.append("r.value >= :stress_from");
    if (query.stressTo)
        all.append("r.value <= :stress_to");
    return " WHERE " + all.join(" AND ");
}

QString likePattern(QString word)
{
    for (const char special : {'\\', '%', '_'})
        word.replace(QLatin1Char(special), QLatin1Char('\\') + QString(QLatin1Char(special)));
    return QLatin1Char('%') + word + QLatin1Char('%');
}

template<class List, class Value>
void bindEach(Statement &statement, const char *name, const List &list, Value value)
{
    for (qsizetype number = 0; number < list.size(); ++number) {
        const QByteArray parameter = name + QByteArray::number(number);
        statement.bind(parameter.constData(), value(list.at(number)));
    }
}

void bindBin(Statement &statement, const LogQuery &query)
{
    bindEach(statement, ":word", SearchWords::of(query.text).words, likePattern);
    bindEach(statement, ":channel", query.channels, [](Channel channel) { return idOf(channel); });
    bindEach(statement, ":category", query.categories, [](const QString &id) { return id; });
    if (!query.customer.isEmpty())
        statement.bind(":customer", query.customer);
}

QTimeZone zoneOf(const LogQuery &query)
{
    const QTimeZone known(query.zone);
    return known.isValid() ? known : QTimeZone::utc();
}

} // namespace

TimelineTable::TimelineTable(Database &database) : m_database(database) { }

Result<Statement> TimelineTable::prepare(const QByteArray &sql, const LogQuery &query) const
{
    Result<Statement> statement = m_database.prepare(sql);
    if (!statement)
        return statement;
    if (query.deleted)
        bindBin(*statement, query);
    else if (const auto match = searchExpression(query))
        statement->bind(":match", *match);
    if (query.days) {
        const QTimeZone zone = zoneOf(query);
        statement->bind(":begin", toMs(query.days->begin(zone)) * KeysPerMs);
        statement->bind(":end", toMs(query.days->end(zone)) * KeysPerMs);
    }
    if (query.stressFrom)
        statement->bind(":stress_from", *query.stressFrom);
    if (query.stressTo)
        statement->bind(":stress_to", *query.stressTo);
    return statement;
}

Result<QList<LogRow>>
TimelineTable::page(const LogQuery &query, int limit, std::optional<qint64> after) const
{
    const QByteArray below = after ? " AND " + keyOf(query) + " < :after" : QByteArray();
    Result<Statement> statement = prepare(
        columns() + source(query) + conditions(query) + below + " ORDER BY " + keyOf(query)
            + " DESC LIMIT :limit",
        query);
    if (!statement)
        return tl::unexpected(statement.error());
    if (after)
        statement->bind(":after", *after);
    statement->bind(":limit", limit);
    return readAll(*statement, read);
}

Result<int> TimelineTable::count(const LogQuery &query, int cap) const
{
    Result<Statement> statement = prepare(
        "SELECT count(*) FROM (SELECT 1" + source(query) + conditions(query) + " LIMIT :cap)",
        query);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":cap", cap);
    EVENKEEL_TRY(statement->step());
    return static_cast<int>(statement->integer(0));
}

Result<std::optional<LogRow>> TimelineTable::row(InteractionId id) const
{
    Result<Statement> statement = m_database.prepare(columns() + source({}) + " WHERE i.id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return readFirst(*statement, read);
}

Result<QList<LogRow>> TimelineTable::between(Instant begin, Instant end) const
{
    Result<Statement> statement = m_database.prepare(
        columns() + source({})
        + " WHERE i.deleted_at IS NULL AND i.sort_key >= :begin AND i.sort_key < :end"
          " ORDER BY i.sort_key");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":begin", toMs(begin) * KeysPerMs);
    statement->bind(":end", toMs(end) * KeysPerMs);
    return readAll(*statement, read);
}

Result<QList<Rating>> TimelineTable::ratingsOf(Id<BreatherTag> breather) const
{
    Result<Statement> statement = m_database.prepare(
        "SELECT " + RatingTable::columns()
        + " FROM rating r WHERE r.breather = :breather ORDER BY r.given_at, r.id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":breather", breather.value());
    return readAll(*statement, [](const Statement &row) { return RatingTable::read(row); });
}

Result<QStringList> TimelineTable::planOf(const LogQuery &query) const
{
    Result<Statement> statement = prepare(
        "EXPLAIN QUERY PLAN " + columns() + source(query) + conditions(query) + " ORDER BY "
            + keyOf(query) + " DESC LIMIT 50",
        query);
    if (!statement)
        return tl::unexpected(statement.error());
    return readAll(*statement, [](const Statement &row) { return row.text(3); });
}

} // namespace evenkeel
