#include "core/timeline/timelinetable.h"

#include "core/interaction/interactiontable.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/stress/ratingtable.h"
#include "core/timeline/searchexpression.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

using Lead = TimelineTable::Lead;

constexpr qint64 KeysPerMs = 1024;

QByteArray columns()
{
    return "SELECT i.sort_key, " + InteractionTable::columns() + ", " + RatingTable::columns();
}

const QByteArray WithRating
    = " LEFT JOIN rating r ON r.interaction = i.id AND r.context = 'after-interaction'";

const QByteArray HavingRating
    = " CROSS JOIN rating r ON r.interaction = i.id AND r.context = 'after-interaction'";

/// So many rated rows are asked one by one whether the index knows them; the index is read along
/// where there are more.
constexpr int FewRated = 800;

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

/// Neither is it in the order of the ratings.
bool asksRatings(const LogQuery &query)
{
    return !query.deleted && (query.stressFrom.has_value() || query.stressTo.has_value());
}

/// The key that decides order and range. It must be that of what is read along, where the index
/// is asked the index's own rowid: with any other column the engine would sort.
QByteArray keyOf(Lead lead)
{
    switch (lead) {
    case Lead::Index: return "s.rowid";
    case Lead::Ratings: return "o.sort_key";
    case Lead::Rows: break;
    }
    return "i.sort_key";
}

/// A CROSS JOIN keeps the order in which the tables are named.
QByteArray source(const LogQuery &query, Lead lead)
{
    const bool rated = query.stressFrom.has_value() || query.stressTo.has_value();
    const QByteArray row = " CROSS JOIN interaction i ON i.sort_key = " + keyOf(lead) + WithRating;
    switch (lead) {
    case Lead::Index:
        return " FROM interaction_search s"
            + (rated ? " CROSS JOIN rated_order o ON o.sort_key = s.rowid"_ba : QByteArray()) + row;
    case Lead::Ratings:
        return " FROM rated_order o"
            + (asksIndex(query) ? " CROSS JOIN interaction_search s ON s.rowid = o.sort_key"_ba
                                : QByteArray())
            + row;
    case Lead::Rows: break;
    }
    return " FROM interaction i" + (rated ? HavingRating : WithRating);
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
            "(i.summary || ' ' || i.details || ' ' || i.next_step || ' ' || i.customer || ' '"
            " || i.category || ' ' || i.escalated_to || ' ' || i.actions || ' ' || i.tags || ' '"
            " || coalesce((SELECT group_concat(p.text, ' ') FROM follow_up p"
            " WHERE p.interaction = i.id), '')) LIKE :word"
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

/// Few are open: where the rows themselves are read they are the way in. The plus keeps the engine
/// from asking what is read along for each of them.
QByteArray havingOpenPromise(Lead lead)
{
    const QByteArray open = " FROM follow_up f WHERE f.state = 'open' AND f.deleted_at IS NULL"
                            " AND f.kind = 'promise')";
    if (lead == Lead::Rows)
        return "i.id IN (SELECT f.interaction" + open;
    return '+' + keyOf(lead)
        + " IN (SELECT (SELECT p.sort_key FROM interaction p WHERE p.id = f.interaction)" + open;
}

QByteArrayList ratingConditions(const LogQuery &query)
{
    const QByteArray value = asksRatings(query) ? "o.value" : "r.value";
    QByteArrayList conditions;
    if (query.stressFrom)
        conditions.append(value + " >= :stress_from");
    if (query.stressTo)
        conditions.append(value + " <= :stress_to");
    return conditions;
}

QByteArray conditions(const LogQuery &query, Lead lead)
{
    QByteArrayList all = query.deleted ? conditionsOfBin(query) : QByteArrayList{};
    if (!query.deleted)
        all.append(asksIndex(query) ? "interaction_search MATCH :match" : "i.deleted_at IS NULL");
    if (findsNothing(query.text))
        all.append("0");
    if (query.days)
        all.append(keyOf(lead) + " >= :begin AND " + keyOf(lead) + " < :end");
    if (query.promiseOpen)
        all.append(havingOpenPromise(lead));
    all.append(ratingConditions(query));
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

/// Asking the index for single rows is quick, and asking it for most of the log is not: where few
/// are rated as wished these lead.
Result<Lead> TimelineTable::leadOf(const LogQuery &query) const
{
    if (!asksRatings(query))
        return asksIndex(query) ? Lead::Index : Lead::Rows;
    if (!asksIndex(query))
        return Lead::Ratings;
    const LogQuery ratings{
        .days = query.days,
        .zone = query.zone,
        .stressFrom = query.stressFrom,
        .stressTo = query.stressTo};
    const Result<int> rated = count(ratings, FewRated);
    if (!rated)
        return tl::unexpected(rated.error());
    return *rated < FewRated ? Lead::Ratings : Lead::Index;
}

Result<QList<LogRow>>
TimelineTable::page(const LogQuery &query, int limit, std::optional<qint64> after) const
{
    const Result<Lead> lead = leadOf(query);
    if (!lead)
        return tl::unexpected(lead.error());
    const QByteArray below = after ? " AND " + keyOf(*lead) + " < :after" : QByteArray();
    Result<Statement> statement = prepare(
        columns() + source(query, *lead) + conditions(query, *lead) + below + " ORDER BY "
            + keyOf(*lead) + " DESC LIMIT :limit",
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
    const Result<Lead> lead = leadOf(query);
    if (!lead)
        return tl::unexpected(lead.error());
    Result<Statement> statement = prepare(
        "SELECT count(*) FROM (SELECT 1" + source(query, *lead) + conditions(query, *lead)
            + " LIMIT :cap)",
        query);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":cap", cap);
    EVENKEEL_TRY(statement->step());
    return static_cast<int>(statement->integer(0));
}

Result<std::optional<LogRow>> TimelineTable::row(InteractionId id) const
{
    Result<Statement> statement
        = m_database.prepare(columns() + source({}, Lead::Rows) + " WHERE i.id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return readFirst(*statement, read);
}

Result<QList<LogRow>> TimelineTable::between(Instant begin, Instant end) const
{
    Result<Statement> statement = m_database.prepare(
        columns() + source({}, Lead::Rows)
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
    const Result<Lead> lead = leadOf(query);
    if (!lead)
        return tl::unexpected(lead.error());
    Result<Statement> statement = prepare(
        "EXPLAIN QUERY PLAN " + columns() + source(query, *lead) + conditions(query, *lead)
            + " ORDER BY " + keyOf(*lead) + " DESC LIMIT 50",
        query);
    if (!statement)
        return tl::unexpected(statement.error());
    return readAll(*statement, [](const Statement &row) { return row.text(3); });
}

} // namespace evenkeel
