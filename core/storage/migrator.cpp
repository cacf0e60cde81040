#include "core/storage/migrator.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace evenkeel {

Migrator::Migrator(Database &database, std::span<const SchemaStep> steps)
    : m_database(database), m_steps(steps)
{
}

Result<> Migrator::migrate()
{
    EVENKEEL_TRY(check());
    EVENKEEL_TRY(m_database.execute(
        "CREATE TABLE IF NOT EXISTS schema_step (number INTEGER PRIMARY KEY, name TEXT NOT NULL)"
        " STRICT"));
    for (const SchemaStep &step : m_steps) {
        const Result<bool> done = isApplied(step.number);
        if (!done)
            return tl::unexpected(done.error());
        if (!*done)
            EVENKEEL_TRY(apply(step));
    }
    return {};
}

Result<> Migrator::check()
{
    const Result<qint64> found = version();
    if (!found)
        return tl::unexpected(found.error());
    if (*found > highest())
        return failure(Fault::StorageNewer, QStringLiteral("schema %1").arg(*found));
    return {};
}

Result<qint64> Migrator::version()
{
    Result<Statement> statement = m_database.prepare("PRAGMA user_version");
    if (!statement)
        return tl::unexpected(statement.error());
    EVENKEEL_TRY(statement->step());
    return statement->integer(0);
}

Result<bool> Migrator::isApplied(int number)
{
    Result<Statement> statement
        = m_database.prepare("SELECT 1 FROM schema_step WHERE number = :number");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":number", number);
    return statement->step();
}

Result<> Migrator::apply(const SchemaStep &step)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    EVENKEEL_TRY(m_database.execute(step.sql));

    Result<Statement> note
        = m_database.prepare("INSERT INTO schema_step (number, name) VALUES (:number, :name)");
    if (!note)
        return tl::unexpected(note.error());
    note->bind(":number", step.number);
    note->bind(":name", QByteArray(step.name));
    EVENKEEL_TRY(note->run());

    const Result<qint64> before = version();
    if (!before)
        return tl::unexpected(before.error());
    const qint64 after = std::max(*before, qint64(step.number));
    EVENKEEL_TRY(m_database.execute("PRAGMA user_version = " + QByteArray::number(after)));
    return transaction->commit();
}

int Migrator::highest() const
{
    const auto last = std::ranges::max_element(m_steps, {}, &SchemaStep::number);
    return last == m_steps.end() ? 0 : last->number;
}

} // namespace evenkeel
