#include "core/reflection/interactionanswertable.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"

namespace evenkeel {

namespace {

QByteArray selecting(const char *condition)
{
    return QByteArray(
               "SELECT id, interaction, prompt, answer, written_at, zone FROM interaction_answer ")
        .append(condition);
}

InteractionAnswer read(const Statement &row)
{
    return InteractionAnswer{
        .id = InteractionAnswerId(row.integer(0)),
        .interaction = InteractionId(row.integer(1)),
        .prompt = row.text(2),
        .answer = row.text(3),
        .written = {.at = row.instant(4), .zone = row.utf8(5)},
    };
}

} // namespace

InteractionAnswerTable::InteractionAnswerTable(Database &database) : m_database(database) { }

Result<InteractionAnswerId> InteractionAnswerTable::insert(const InteractionAnswer &answer)
{
    Result<Statement> statement = m_database.prepare(
        "INSERT INTO interaction_answer (interaction, prompt, answer, written_at, zone)"
        " VALUES (:interaction, :prompt, :answer, :written_at, :zone)");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":interaction", answer.interaction.value());
    statement->bind(":prompt", answer.prompt);
    statement->bind(":answer", answer.answer);
    statement->bind(":written_at", answer.written.at);
    statement->bind(":zone", answer.written.zone);
    EVENKEEL_TRY(statement->run());
    return InteractionAnswerId(m_database.lastInsertId());
}

Result<> InteractionAnswerTable::update(const InteractionAnswer &answer)
{
    Result<Statement> statement
        = m_database.prepare("UPDATE interaction_answer SET answer = :answer,"
                             " written_at = :written_at, zone = :zone WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":answer", answer.answer);
    statement->bind(":written_at", answer.written.at);
    statement->bind(":zone", answer.written.zone);
    statement->bind(":id", answer.id.value());
    return statement->run();
}

Result<> InteractionAnswerTable::remove(InteractionAnswerId id)
{
    Result<Statement> statement
        = m_database.prepare("DELETE FROM interaction_answer WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return statement->run();
}

Result<QList<InteractionAnswer>>
InteractionAnswerTable::ofInteraction(InteractionId interaction) const
{
    Result<Statement> statement
        = m_database.prepare(selecting("WHERE interaction = :interaction ORDER BY id"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":interaction", interaction.value());
    return readAll(*statement, read);
}

Result<QList<InteractionAnswer>>
InteractionAnswerTable::writtenBetween(Instant begin, Instant end) const
{
    Result<Statement> statement = m_database.prepare(
        selecting("WHERE written_at >= :begin AND written_at < :end ORDER BY written_at, id"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":begin", begin);
    statement->bind(":end", end);
    return readAll(*statement, read);
}

Result<std::optional<InteractionAnswer>>
InteractionAnswerTable::latestTo(const QString &prompt) const
{
    Result<Statement> statement
        = m_database.prepare(selecting("WHERE prompt = :prompt AND interaction IN"
                                       " (SELECT id FROM interaction WHERE deleted_at IS NULL)"
                                       " ORDER BY written_at DESC, id DESC LIMIT 1"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":prompt", prompt);
    return readFirst(*statement, read);
}

} // namespace evenkeel
