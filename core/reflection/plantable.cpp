#include "core/reflection/plantable.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"

namespace evenkeel {

namespace {

QByteArray selecting(const char *condition)
{
    return QByteArray("SELECT id, period_from, period_to, interaction, category, when_text,"
                      " then_text, written_at, zone FROM if_then_plan ")
        .append(condition);
}

Plan read(const Statement &row)
{
    const std::optional<qint64> interaction = row.optionalInteger(3);
    return Plan{
        .id = ReflectionId(row.integer(0)),
        .period
        = {.from = QDate::fromString(row.text(1), Qt::ISODate),
           .to = QDate::fromString(row.text(2), Qt::ISODate)},
        .interaction = interaction ? std::optional(InteractionId(*interaction)) : std::nullopt,
        .category = row.text(4),
        .when = row.text(5),
        .then = row.text(6),
        .written = {.at = row.instant(7), .zone = row.utf8(8)},
    };
}

void bindFields(Statement &statement, const Plan &plan)
{
    const auto interaction
        = plan.interaction ? std::optional(plan.interaction->value()) : std::nullopt;
    statement.bind(":from", plan.period.from.toString(Qt::ISODate));
    statement.bind(":to", plan.period.to.toString(Qt::ISODate));
    statement.bind(":interaction", interaction);
    statement.bind(":category", plan.category);
    statement.bind(":when", plan.when);
    statement.bind(":then", plan.then);
}

} // namespace

PlanTable::PlanTable(Database &database) : m_database(database) { }

Result<ReflectionId> PlanTable::insert(const Plan &plan)
{
    Result<Statement> statement = m_database.prepare(
        "INSERT INTO if_then_plan (period_from, period_to, interaction, category, when_text,"
        " then_text, written_at, zone) VALUES (:from, :to, :interaction, :category, :when, :then,"
        " :written_at, :zone)");
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
        "UPDATE if_then_plan SET period_from = :from, period_to = :to, interaction = :interaction,"
        " category = :category, when_text = :when, then_text = :then WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    bindFields(*statement, plan);
    statement->bind(":id", plan.id.value());
    return statement->run();
}

Result<> PlanTable::remove(ReflectionId id)
{
    Result<Statement> statement = m_database.prepare("DELETE FROM if_then_plan WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return statement->run();
}

Result<std::optional<Plan>> PlanTable::find(ReflectionId id) const
{
    Result<Statement> statement = m_database.prepare(selecting("WHERE id = :id"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return readFirst(*statement, read);
}

Result<QList<Plan>> PlanTable::ofInteraction(InteractionId interaction) const
{
    Result<Statement> statement = m_database.prepare(
        selecting("WHERE interaction = :interaction ORDER BY written_at DESC, id DESC"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":interaction", interaction.value());
    return readAll(*statement, read);
}

Result<QList<Plan>> PlanTable::latest(int limit) const
{
    Result<Statement> statement
        = m_database.prepare(selecting("ORDER BY written_at DESC, id DESC LIMIT :limit"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":limit", limit);
    return readAll(*statement, read);
}

Result<QList<Plan>> PlanTable::writtenBetween(Instant begin, Instant end) const
{
    Result<Statement> statement = m_database.prepare(
        selecting("WHERE written_at >= :begin AND written_at < :end ORDER BY written_at, id"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":begin", begin);
    statement->bind(":end", end);
    return readAll(*statement, read);
}

} // namespace evenkeel
