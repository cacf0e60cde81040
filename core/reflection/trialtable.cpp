#include "core/reflection/trialtable.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"

namespace evenkeel {

namespace {

QByteArray selecting(const char *condition)
{
    return QByteArray(
               "SELECT id, lesson, plan, interaction, outcome, answered_at, zone FROM trial ")
        .append(condition);
}

template<class Key>
std::optional<Key> keyAt(const Statement &row, int column)
{
    const std::optional<qint64> number = row.optionalInteger(column);
    return number ? std::optional(Key(*number)) : std::nullopt;
}

Trial read(const Statement &row)
{
    return Trial{
        .id = TrialId(row.integer(0)),
        .lesson = keyAt<LessonId>(row, 1),
        .plan = keyAt<ReflectionId>(row, 2),
        .interaction = keyAt<InteractionId>(row, 3),
        .outcome = trialOutcomeFromId(row.text(4)).value_or(Trial::Outcome::NotSaid),
        .answered = {.at = row.instant(5), .zone = row.utf8(6)},
    };
}

template<class Key>
std::optional<qint64> numberOf(const std::optional<Key> &key)
{
    return key ? std::optional(key->value()) : std::nullopt;
}

void bindOwner(Statement &statement, const Trial &trial)
{
    statement.bind(":lesson", numberOf(trial.lesson));
    statement.bind(":plan", numberOf(trial.plan));
    statement.bind(":interaction", numberOf(trial.interaction));
}

void bindAnswer(Statement &statement, const Trial &trial)
{
    statement.bind(":outcome", idOf(trial.outcome));
    statement.bind(":answered_at", trial.answered.at);
    statement.bind(":zone", trial.answered.zone);
}

} // namespace

TrialTable::TrialTable(Database &database) : m_database(database) { }

Result<TrialId> TrialTable::insert(const Trial &trial)
{
    Result<Statement> statement = m_database.prepare(
        "INSERT INTO trial (lesson, plan, interaction, outcome, answered_at, zone)"
        " VALUES (:lesson, :plan, :interaction, :outcome, :answered_at, :zone)");
    if (!statement)
        return tl::unexpected(statement.error());
    bindOwner(*statement, trial);
    bindAnswer(*statement, trial);
    EVENKEEL_TRY(statement->run());
    return TrialId(m_database.lastInsertId());
}

Result<> TrialTable::update(const Trial &trial)
{
    Result<Statement> statement = m_database.prepare(
        "UPDATE trial SET outcome = :outcome, answered_at = :answered_at, zone = :zone"
        " WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    bindAnswer(*statement, trial);
    statement->bind(":id", trial.id.value());
    return statement->run();
}

Result<> TrialTable::remove(TrialId id)
{
    Result<Statement> statement = m_database.prepare("DELETE FROM trial WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return statement->run();
}

Result<bool> TrialTable::exists(TrialId id) const
{
    Result<Statement> statement = m_database.prepare("SELECT 1 FROM trial WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return statement->step();
}

Result<std::optional<Trial>> TrialTable::sameAs(const Trial &trial) const
{
    Result<Statement> statement = m_database.prepare(selecting(
        trial.lesson ? "WHERE lesson = :owner AND interaction = :interaction"
                     : "WHERE plan = :owner AND interaction = :interaction"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":owner", trial.lesson ? numberOf(trial.lesson) : numberOf(trial.plan));
    statement->bind(":interaction", numberOf(trial.interaction));
    return readFirst(*statement, read);
}

Result<QList<Trial>> TrialTable::ofLesson(LessonId lesson) const
{
    return where("WHERE lesson = :id ORDER BY answered_at, id", lesson.value());
}

Result<QList<Trial>> TrialTable::ofPlan(ReflectionId plan) const
{
    return where("WHERE plan = :id ORDER BY answered_at, id", plan.value());
}

Result<QList<Trial>> TrialTable::ofInteraction(InteractionId interaction) const
{
    return where("WHERE interaction = :id ORDER BY answered_at, id", interaction.value());
}

Result<QList<Trial>> TrialTable::all() const
{
    Result<Statement> statement = m_database.prepare(selecting("ORDER BY answered_at, id"));
    if (!statement)
        return tl::unexpected(statement.error());
    return readAll(*statement, read);
}

Result<QList<Trial>> TrialTable::where(const char *condition, qint64 id) const
{
    Result<Statement> statement = m_database.prepare(selecting(condition));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id);
    return readAll(*statement, read);
}

} // namespace evenkeel
