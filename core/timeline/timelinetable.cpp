#include "core/timeline/timelinetable.h"

#include "core/interaction/interactiontable.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/stress/ratingtable.h"
#include "core/timeline/searchexpression.h"
#include "core/timeline/wallclocktable.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

using Lead = TimelineTable::Lead;

constexpr qint64 KeysPerMs = 1024;

QByteArray columns()
{
    return "SELECT i.sort_key, " + InteractionTable::columns() + ", " + RatingTable::columns();
}

constexpr const char *WithRating
    = " LEFT JOIN rating r ON r.interaction = i.id AND r.context = 'after-interaction'";

constexpr const char *HavingRating
    = " CROSS JOIN rating r ON r.interaction = i.id AND r.context = 'after-interaction'";

/// Fewer rows than these lead, and each is looked up in the index; more are looked up from there.
constexpr int Few = 800;

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

bool isRated(const LogQuery &query)
{
    return query.stressFrom.has_value() || query.stressTo.has_value();
}

/// The key that decides order and range. It must be that of what is read along, where the index
/// is asked the index's own rowid: with any other column the engine would sort.
QByteArray keyOf(Lead lead)
{
    switch (lead) {
    case Lead::Index: return "s.rowid";
    case Lead::Ratings: return "o.sort_key";
    case Lead::Promises: return "p.sort_key";
    case Lead::Rows: break;
    }
    return "i.sort_key";
}

constexpr const char *WithRow = " CROSS JOIN interaction i ON i.sort_key = ";

/// What decides which rows there are; a CROSS JOIN keeps the order in which the tables are named.
/// The index and the orders of ratings and promises know no row of the bin.
QByteArray source(const LogQuery &query, Lead lead)
{
    const auto joined = [lead](const char *table, const char *key) {
        return QByteArray(" CROSS JOIN ") + table + " ON " + key + " = " + keyOf(lead);
    };
    QByteArray from;
    switch (lead) {
    case Lead::Index: from = " FROM interaction_search s"; break;
    case Lead::Ratings: from = " FROM rated_order o"; break;
    case Lead::Promises: from = " FROM promised_order p"; break;
    case Lead::Rows: from = " FROM interaction i"; break;
    }
    if (query.deleted)
        return from + (isRated(query) ? HavingRating : "");
    if (asksIndex(query) && lead != Lead::Index)
        from += joined("interaction_search s", "s.rowid");
    if (query.promiseOpen && lead != Lead::Promises)
        from += joined("promised_order p", "p.sort_key");
    if (isRated(query) && lead != Lead::Ratings)
        from += joined("rated_order o", "o.sort_key");
    if (WallClockTable::isAsked(query) && lead != Lead::Rows)
        from += WithRow + keyOf(lead);
    return from;
}

/// The rest of the row, for those that are read.
QByteArray wholeRow(const LogQuery &query, Lead lead)
{
    const bool isThere = lead == Lead::Rows || WallClockTable::isAsked(query);
    const QByteArray row = isThere ? QByteArray() : WithRow + keyOf(lead);
    return row + (query.deleted && isRated(query) ? "" : WithRating);
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
    if (!query.triggers.isEmpty())
        conditions.append(
            "i.trigger_id IN (" + placeholders(query.triggers.size(), ":trigger") + ')');
    if (!query.customer.isEmpty())
        conditions.append("i.customer = :customer");
    if (query.promiseOpen) {
        conditions.append("i.id IN (SELECT f.interaction FROM follow_up f WHERE f.state = 'open'"
                          " AND f.deleted_at IS NULL AND f.kind = 'promise')");
    }
    return conditions;
}

QByteArrayList ratingConditions(const LogQuery &query, const QByteArray &value)
{
    QByteArrayList conditions;
    if (query.stressFrom)
        conditions.append(value + " >= :stress_from");
    if (query.stressTo)
        conditions.append(value + " <= :stress_to");
    return conditions;
}

QByteArray conditions(const LogQuery &query, Lead lead)
{
    QByteArrayList all{"1"};
    if (query.deleted)
        all = conditionsOfBin(query);
    else if (lead == Lead::Rows)
        all.append("i.deleted_at IS NULL");
    if (asksIndex(query))
        all.append("interaction_search MATCH :match");
    if (findsNothing(query.text))
        all.append("0");
    if (query.days)
        all.append(keyOf(lead) + " >= :begin AND " + keyOf(lead) + " < :end");
    // The plus keeps the engine from the index of values, after which it would sort.
    all.append(ratingConditions(query, query.deleted ? "r.value" : "+o.value"));
    all.append(WallClockTable::conditions(query));
    return " WHERE " + all.join(" AND ");
}

/// The days of `query` and what `lead` can tell of it, nothing else.
LogQuery askedOf(Lead lead, const LogQuery &query)
{
    LogQuery part;
    part.days = query.days;
    part.zone = query.zone.isEmpty() ? part.zone : query.zone; // a day more or less is all the same
    if (lead == Lead::Promises) {
        part.promiseOpen = true;
    } else {
        part.stressFrom = query.stressFrom;
        part.stressTo = query.stressTo;
    }
    return part;
}

/// All that are as `part` wishes: along its days, or else along the index of values.
QByteArray allOf(Lead lead, const LogQuery &part)
{
    if (lead == Lead::Ratings && !part.days)
        return " FROM rated_order o WHERE " + ratingConditions(part, "o.value").join(" AND ");
    return source(part, lead) + conditions(part, lead);
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
    bindEach(statement, ":trigger", query.triggers, [](const QString &id) { return id; });
    if (!query.customer.isEmpty())
        statement.bind(":customer", query.customer);
}

QTimeZone zoneOf(const LogQuery &query)
{
    const QTimeZone known(query.zone);
    return known.isValid() ? known : QTimeZone::utc();
}

Instant beginOf(const LogQuery &query)
{
    return query.zone.isEmpty() ? WallClockTable::earliest(*query.days)
                                : query.days->begin(zoneOf(query));
}

Instant endOf(const LogQuery &query)
{
    return query.zone.isEmpty() ? WallClockTable::latest(*query.days)
                                : query.days->end(zoneOf(query));
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
        statement->bind(":begin", toMs(beginOf(query)) * KeysPerMs);
        statement->bind(":end", toMs(endOf(query)) * KeysPerMs);
    }
    WallClockTable::bind(*statement, query);
    if (query.stressFrom)
        statement->bind(":stress_from", *query.stressFrom);
    if (query.stressTo)
        statement->bind(":stress_to", *query.stressTo);
    return statement;
}

/// Whether `lead` has fewer rows for `query` than would be worth reading the index along.
Result<bool> TimelineTable::isFew(Lead lead, const LogQuery &query) const
{
    const LogQuery part = askedOf(lead, query);
    Result<Statement> statement
        = prepare("SELECT count(*) FROM (SELECT 1" + allOf(lead, part) + " LIMIT :cap)", part);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":cap", Few);
    EVENKEEL_TRY(statement->step());
    return statement->integer(0) < Few;
}

/// Asking the index for single rows is quick, and asking it for most of the log is not: where few
/// promises are open, or few are rated as wished, these lead. Without the index the open promises
/// do, which are fewer than ratings unless these are few.
Result<Lead> TimelineTable::leadOf(const LogQuery &query) const
{
    if (query.deleted)
        return Lead::Rows;
    QList<Lead> others;
    if (query.promiseOpen)
        others.append(Lead::Promises);
    if (isRated(query))
        others.append(Lead::Ratings);
    const Lead lead = asksIndex(query) ? Lead::Index : others.value(0, Lead::Rows);
    if (others.isEmpty() || others == QList{lead})
        return lead;
    for (const Lead other : std::as_const(others)) {
        const Result<bool> few = isFew(other, query);
        if (!few)
            return tl::unexpected(few.error());
        if (*few)
            return other;
    }
    return lead;
}

Result<QList<LogRow>>
TimelineTable::page(const LogQuery &query, int limit, std::optional<qint64> after) const
{
    const Result<Lead> lead = leadOf(query);
    if (!lead)
        return tl::unexpected(lead.error());
    const QByteArray below = after ? " AND " + keyOf(*lead) + " < :after" : QByteArray();
    Result<Statement> statement = prepare(
        columns() + source(query, *lead) + wholeRow(query, *lead) + conditions(query, *lead) + below
            + " ORDER BY " + keyOf(*lead) + " DESC LIMIT :limit",
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
    Result<Statement> statement = m_database.prepare(
        columns() + source({}, Lead::Rows) + wholeRow({}, Lead::Rows) + " WHERE i.id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return readFirst(*statement, read);
}

Result<QList<LogRow>> TimelineTable::between(Instant begin, Instant end) const
{
    Result<Statement> statement = m_database.prepare(
        columns() + source({}, Lead::Rows) + wholeRow({}, Lead::Rows)
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
        "EXPLAIN QUERY PLAN " + columns() + source(query, *lead) + wholeRow(query, *lead)
            + conditions(query, *lead) + " ORDER BY " + keyOf(*lead) + " DESC LIMIT 50",
        query);
    if (!statement)
        return tl::unexpected(statement.error());
    return readAll(*statement, [](const Statement &row) { return row.text(3); });
}

} // namespace evenkeel
