#include "core/reflection/plantable.h"

#include "core/base/idtable.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr IdTable TriedIds{std::to_array<IdOf<Plan::Tried>>({
    {Plan::Tried::NotYet, "not-yet"_L1},
    {Plan::Tried::Yes, "yes"_L1},
    {Plan::Tried::No, "no"_L1},
})};

Plan read(const Statement &row)
{
    return Plan{
        .id = ReflectionId(row.integer(0)),
        .period
        = {.from = QDate::fromString(row.text(1), Qt::ISODate),
           .to = QDate::fromString(row.text(2), Qt::ISODate)},
        .when = row.text(3),
        .then = row.text(4),
        .tried = TriedIds.valueOf(row.text(5)).value_or(Plan::Tried::NotYet),
        .written = {.at = row.instant(6), .zone = row.utf8(7)},
    };
}

void bindFields(Statement &statement, const Plan &plan)
{
    statement.bind(":from", plan.period.from.toString(Qt::ISODate));
    statement.bind(":to", plan.period.to.toString(Qt::ISODate));
    statement.bind(":when", plan.when);
    statement.bind(":then", plan.then);
    statement.bind(":tried", TriedIds.idOf(plan.tried));
}

} // namespace

PlanTable::PlanTable(Database &database) : m_database(database) { }

Result<ReflectionId> PlanTable::insert(const Plan &plan)
{
    Result<Statement> statement = m_database.prepare(
        "INSERT INTO if_then_plan (period_from, period_to, when_text, then_text, tried,"
        " written_at, zone) VALUES (:from, :to, :when, :then, :tried, :written_at, :zone)");
    if (!statement)
        return tl::unexpected(statement.error());
    bindFields(*statement, plan);
    statement->bind(":written_at", plan.written.at);
    statement->bind(":zone", plan.written.zone);
    EVENKEEL_TRY(statement->run());
    return ReflectionId(m_database.lastInsertId());
}

Result<> PlanTable::update(const Plan &plan)
{
    Result<Statement> statement = m_database.prepare(
        "UPDATE if_then_plan SET period_from = :from, period_to = :to, when_text = :when,"
        " then_text = :then, tried = :tried WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    bindFields(*statement, plan);
    statement->bind(":id", plan.id.value());
    return statement->run();
}

Result<bool> PlanTable::exists(ReflectionId id) const
{
    Result<Statement> statement = m_database.prepare("SELECT 1 FROM if_then_plan WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return statement->step();
}

Result<QList<Plan>> PlanTable::latest(int limit) const
{
    Result<Statement> statement = m_database.prepare(
        "SELECT id, period_from, period_to, when_text, then_text, tried, written_at, zone"
        " FROM if_then_plan ORDER BY written_at DESC, id DESC LIMIT :limit");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":limit", limit);
    return readAll(*statement, read);
}

Result<QList<Plan>> PlanTable::writtenBetween(Instant begin, Instant end) const
{
    Result<Statement> statement = m_database.prepare(
        "SELECT id, period_from, period_to, when_text, then_text, tried, written_at, zone"
        " FROM if_then_plan WHERE written_at >= :begin AND written_at < :end"
        " ORDER BY written_at, id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":begin", begin);
    statement->bind(":end", end);
    return readAll(*statement, read);
}

} // namespace evenkeel
