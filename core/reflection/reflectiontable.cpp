#include "core/reflection/reflectiontable.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"

namespace evenkeel {

namespace {

QByteArray selecting(const char *condition)
{
    return QByteArray("SELECT id, period_from, period_to, prompt, answer, written_at, zone"
                      " FROM reflection ")
        .append(condition);
}

Reflection read(const Statement &row)
{
    return Reflection{
        .id = ReflectionId(row.integer(0)),
        .period
        = {.from = QDate::fromString(row.text(1), Qt::ISODate),
           .to = QDate::fromString(row.text(2), Qt::ISODate)},
        .prompt = row.text(3),
        .answer = row.text(4),
        .written = {.at = row.instant(5), .zone = row.utf8(6)},
    };
}

void bindPeriod(Statement &statement, const DateRange &period)
{
    statement.bind(":from", period.from.toString(Qt::ISODate));
    statement.bind(":to", period.to.toString(Qt::ISODate));
}

} // namespace

ReflectionTable::ReflectionTable(Database &database) : m_database(database) { }

Result<ReflectionId> ReflectionTable::insert(const Reflection &reflection)
{
    Result<Statement> statement = m_database.prepare(
        "INSERT INTO reflection (period_from, period_to, prompt, answer, written_at, zone)"
        " VALUES (:from, :to, :prompt, :answer, :written_at, :zone)");
    if (!statement)
        return tl::unexpected(statement.error());
    bindPeriod(*statement, reflection.period);
    statement->bind(":prompt", reflection.prompt);
    statement->bind(":answer", reflection.answer);
    statement->bind(":written_at", reflection.written.at);
    statement->bind(":zone", reflection.written.zone);
    EVENKEEL_TRY(statement->run());
    return ReflectionId(m_database.lastInsertId());
}

Result<> ReflectionTable::update(const Reflection &reflection)
{
    Result<Statement> statement = m_database.prepare(
        "UPDATE reflection SET answer = :answer, written_at = :written_at, zone = :zone"
        " WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":answer", reflection.answer);
    statement->bind(":written_at", reflection.written.at);
    statement->bind(":zone", reflection.written.zone);
    statement->bind(":id", reflection.id.value());
    return statement->run();
}

Result<std::optional<Reflection>>
ReflectionTable::answerTo(const DateRange &period, const QString &prompt) const
{
    Result<Statement> statement = m_database.prepare(
        selecting("WHERE period_from = :from AND period_to = :to AND prompt = :prompt"));
    if (!statement)
        return tl::unexpected(statement.error());
    bindPeriod(*statement, period);
    statement->bind(":prompt", prompt);
    return readFirst(*statement, read);
}

Result<QList<Reflection>> ReflectionTable::newestTo(const QString &prompt, int limit) const
{
    Result<Statement> statement
        = m_database.prepare(selecting("WHERE prompt = :prompt AND answer <> ''"
                                       " ORDER BY written_at DESC, id DESC LIMIT :limit"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":prompt", prompt);
    statement->bind(":limit", limit);
    return readAll(*statement, read);
}

Result<QList<Reflection>> ReflectionTable::ofPeriod(const DateRange &period) const
{
    Result<Statement> statement = m_database.prepare(
        selecting("WHERE period_from = :from AND period_to = :to ORDER BY id"));
    if (!statement)
        return tl::unexpected(statement.error());
    bindPeriod(*statement, period);
    return readAll(*statement, read);
}

Result<QList<Reflection>> ReflectionTable::writtenBetween(Instant begin, Instant end) const
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
