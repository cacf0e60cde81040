#include "core/improvement/processideatable.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"

namespace evenkeel {

namespace {

QByteArray selecting(const char *rest)
{
    return QByteArray("SELECT id, text, written_at, zone FROM process_idea ").append(rest);
}

ProcessIdea read(const Statement &row)
{
    return {
        .id = ProcessIdeaId(row.integer(0)),
        .text = row.text(1),
        .written = {.at = row.instant(2), .zone = row.utf8(3)}};
}

} // namespace

ProcessIdeaTable::ProcessIdeaTable(Database &database) : m_database(database) { }

Result<ProcessIdeaId> ProcessIdeaTable::insert(const ProcessIdea &idea)
{
    Result<Statement> statement
        = m_database.prepare("INSERT INTO process_idea (text, written_at, zone)"
                             " VALUES (:text, :written_at, :zone)");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":text", idea.text);
    statement->bind(":written_at", idea.written.at);
    statement->bind(":zone", idea.written.zone);
    EVENKEEL_TRY(statement->run());
    return ProcessIdeaId(m_database.lastInsertId());
}

Result<> ProcessIdeaTable::update(const ProcessIdea &idea)
{
    Result<Statement> statement
        = m_database.prepare("UPDATE process_idea SET text = :text WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":text", idea.text);
    statement->bind(":id", idea.id.value());
    return statement->run();
}

Result<> ProcessIdeaTable::remove(ProcessIdeaId id)
{
    Result<Statement> statement = m_database.prepare("DELETE FROM process_idea WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return statement->run();
}

Result<bool> ProcessIdeaTable::exists(ProcessIdeaId id) const
{
    Result<Statement> statement = m_database.prepare("SELECT 1 FROM process_idea WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return statement->step();
}

Result<QList<ProcessIdea>> ProcessIdeaTable::all() const
{
    Result<Statement> statement
        = m_database.prepare(selecting("ORDER BY written_at DESC, id DESC"));
    if (!statement)
        return tl::unexpected(statement.error());
    return readAll(*statement, read);
}

Result<QList<ProcessIdea>> ProcessIdeaTable::writtenBetween(Instant begin, Instant end) const
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
