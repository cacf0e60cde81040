#include "core/retention/retentiontable.h"

#include "core/base/localtime.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace evenkeel {

namespace {

// Days where a record happened, and the instant at which the last day that goes is over.
constexpr char DayOfCall[] = "date(occurred_at / 1000 + utc_offset, 'unixepoch')";
constexpr char DayOfRating[] = "date(given_at / 1000 + utc_offset, 'unixepoch')";

/// Nothing of it is open any longer.
const QByteArray ClosedCall
    = " NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.interaction = interaction.id"
      " AND f.state = 'open' AND f.deleted_at IS NULL)";

QByteArray oldCall()
{
    return QByteArray(DayOfCall) + " <= :last AND" + ClosedCall;
}

QByteArray withDetails()
{
    return oldCall() + " AND (details <> '' OR actions <> '[]' OR next_step <> '')";
}

QByteArray withCustomer()
{
    return oldCall() + " AND customer <> ''";
}

const QByteArray OldFollowUp = "state <> 'open' AND closed_at < :end";

QByteArray withWords()
{
    return OldFollowUp
        + " AND (text <> '' OR note <> '' OR handed_to <> ''"
          " OR EXISTS (SELECT 1 FROM json_each(renegotiations) m"
          " WHERE json_extract(m.value, '$.reason') <> ''))";
}

Outdated both(const Outdated &one, const Outdated &other)
{
    Outdated all{.count = one.count + other.count, .oldest = one.oldest};
    if (other.oldest)
        all.oldest = one.oldest ? std::min(*one.oldest, *other.oldest) : other.oldest;
    return all;
}

} // namespace

Result<Statement> RetentionTable::prepared(const QByteArray &sql, QDate last)
{
    Result<Statement> statement = m_database.prepare(sql);
    if (!statement)
        return statement;
    if (sql.contains(":last"))
        statement->bind(":last", last.toString(Qt::ISODate));
    if (sql.contains(":end"))
        statement->bind(":end", startOfDay(last.addDays(1), m_zone));
    return statement;
}

Result<> RetentionTable::run(const QByteArray &sql, QDate last)
{
    Result<Statement> statement = prepared(sql, last);
    return statement ? statement->run() : tl::unexpected(statement.error());
}

RetentionTable::Rows RetentionTable::runOn(
    const QByteArray &table, RowChange::Kind kind, const QByteArray &sql, QDate last)
{
    Result<Statement> statement = prepared(sql, last);
    if (!statement)
        return tl::unexpected(statement.error());
    return readAll(*statement, [&](const Statement &row) {
        return RowChange{
            .kind = kind,
            .table = QString::fromLatin1(table),
            .id = row.integer(0),
            .owner = row.optionalInteger(1)};
    });
}

Result<Outdated> RetentionTable::count(const QByteArray &sql, QDate last)
{
    Result<Statement> statement = prepared(sql, last);
    if (!statement)
        return tl::unexpected(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    Outdated found{.count = statement->integer(0), .oldest = {}};
    if (!statement->isNull(1))
        found.oldest = QDate::fromString(statement->text(1), Qt::ISODate);
    return found;
}

Result<Outdated> RetentionTable::details(QDate last)
{
    return count(
        QByteArray("SELECT count(*), min(") + DayOfCall + ") FROM interaction WHERE "
            + withDetails(),
        last);
}

Result<Outdated> RetentionTable::customers(QDate last)
{
    const auto calls = count(
        QByteArray("SELECT count(*), min(") + DayOfCall + ") FROM interaction WHERE "
            + withCustomer(),
        last);
    if (!calls)
        return calls;
    const auto followUps = count(
        "SELECT count(*), date(min(closed_at) / 1000, 'unixepoch') FROM follow_up WHERE "
            + OldFollowUp + " AND customer <> ''",
        last);
    return followUps.map([&calls](const Outdated &found) { return both(*calls, found); });
}

Result<Outdated> RetentionTable::promises(QDate last)
{
    return count(
        "SELECT count(*), date(min(closed_at) / 1000, 'unixepoch') FROM follow_up WHERE "
            + withWords(),
        last);
}

Result<Outdated> RetentionTable::ratings(QDate last)
{
    // Whole weeks only: the day that goes last is a Sunday.
    const QDate sunday = last.addDays(-(last.dayOfWeek() % 7));
    return count(
        QByteArray("SELECT count(*), min(") + DayOfRating + ") FROM rating WHERE " + DayOfRating
            + " <= :last",
        sunday);
}

Result<> RetentionTable::forget(const QByteArray &table, const QByteArray &condition, QDate last)
{
    const QByteArray ids = "(SELECT id FROM " + table + " WHERE " + condition + ')';
    const QByteArray which = "(table_name = '" + table + "' AND row_id IN " + ids + ')'
        + (table == "interaction" ? " OR owner IN " + ids : QByteArray());
    EVENKEEL_TRY(
        run("UPDATE change_set SET state = 'kept' WHERE id IN (SELECT change_set FROM change_row"
            " WHERE "
                + which + ')',
            last));
    return run("DELETE FROM change_row WHERE " + which, last);
}

RetentionTable::Rows RetentionTable::dropDetails(QDate last)
{
    EVENKEEL_TRY(forget("interaction", withDetails(), last));
    // An interaction without any words is none.
    return runOn(
        "interaction", RowChange::Kind::Changed,
        "UPDATE interaction SET details = '', actions = '[]', next_step = '',"
        " summary = CASE summary WHEN '' THEN '\u2026' ELSE summary END WHERE "
            + withDetails() + " RETURNING id, NULL",
        last);
}

RetentionTable::Rows RetentionTable::dropCustomers(QDate last)
{
    EVENKEEL_TRY(forget("interaction", withCustomer(), last));
    auto calls = runOn(
        "interaction", RowChange::Kind::Changed,
        "UPDATE interaction SET customer = '' WHERE " + withCustomer() + " RETURNING id, NULL",
        last);
    if (!calls)
        return calls;
    const QByteArray followUps = OldFollowUp + " AND customer <> ''";
    EVENKEEL_TRY(forget("follow_up", followUps, last));
    const auto promises = runOn(
        "follow_up", RowChange::Kind::Changed,
        "UPDATE follow_up SET customer = '' WHERE " + followUps + " RETURNING id, interaction",
        last);
    return promises.map([&calls](const QList<RowChange> &rows) { return *calls + rows; });
}

RetentionTable::Rows RetentionTable::dropPromises(QDate last)
{
    EVENKEEL_TRY(forget("follow_up", withWords(), last));
    return runOn(
        "follow_up", RowChange::Kind::Changed,
        "UPDATE follow_up SET text = '', note = '', handed_to = '', renegotiations = (SELECT"
        " json_group_array(json_set(m.value, '$.reason', '')) FROM json_each(renegotiations) m)"
        " WHERE "
            + withWords() + " RETURNING id, interaction",
        last);
}

Result<QList<QDate>> RetentionTable::weeksWithRatings(QDate last)
{
    Result<Statement> statement = m_database.prepare(
        QByteArray("SELECT DISTINCT date(") + DayOfRating
        + ", '-6 days', 'weekday 1') AS monday"
          " FROM rating WHERE date("
        + DayOfRating + ", 'weekday 0') <= :last ORDER BY monday");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":last", last.toString(Qt::ISODate));
    return readAll(*statement, [](const Statement &row) {
        return QDate::fromString(row.text(0), Qt::ISODate);
    });
}

RetentionTable::Rows RetentionTable::dropRatings(QDate monday)
{
    const QByteArray week = QByteArray(DayOfRating) + " BETWEEN date(:last, '-6 days') AND :last";
    const QDate sunday = monday.addDays(6);
    EVENKEEL_TRY(forget("rating", week, sunday));
    return runOn(
        "rating", RowChange::Kind::Removed,
        "DELETE FROM rating WHERE " + week + " RETURNING id, interaction", sunday);
}

Result<> RetentionTable::dropHistory(QDate last)
{
    return run("DELETE FROM change_set WHERE at < :end", last);
}

} // namespace evenkeel
