#include "core/breather/breathertable.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"

namespace evenkeel {

BreatherTable::BreatherTable(Database &database) : m_database(database) { }

QByteArray BreatherTable::columns()
{
    return "b.id, b.kind, b.pattern, b.started_at, b.zone, b.planned_seconds, b.taken_seconds,"
           " b.finished, b.note";
}

Breather BreatherTable::read(const Statement &row, int first)
{
    return Breather{
        .id = BreatherId(row.integer(first)),
        .kind = breatherKindFromId(row.text(first + 1)).value_or(BreatherKind::Breathing),
        .pattern = row.text(first + 2),
        .started = {.at = row.instant(first + 3), .zone = row.utf8(first + 4)},
        .planned = seconds(row.integer(first + 5)),
        .taken = seconds(row.integer(first + 6)),
        .finished = row.boolean(first + 7),
        .note = row.text(first + 8),
    };
}

Result<BreatherId> BreatherTable::insert(const Breather &breather)
{
    Result<Statement> statement = m_database.prepare(
        "INSERT INTO breather (kind, pattern, started_at, zone, utc_offset, planned_seconds,"
        " taken_seconds, finished, note) VALUES (:kind, :pattern, :started_at, :zone, :utc_offset,"
        " :planned, :taken, :finished, :note)");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":kind", idOf(breather.kind));
    statement->bind(":pattern", breather.pattern);
    statement->bind(":started_at", breather.started.at);
    statement->bind(":zone", breather.started.zone);
    statement->bind(":utc_offset", breather.started.local().offsetFromUtc());
    statement->bind(":planned", qint64(breather.planned.count()));
    statement->bind(":taken", qint64(breather.taken.count()));
    statement->bind(":finished", breather.finished);
    statement->bind(":note", breather.note);
    EVENKEEL_TRY(statement->run());
    return BreatherId(m_database.lastInsertId());
}

Result<> BreatherTable::remove(BreatherId id)
{
    Result<Statement> statement = m_database.prepare("DELETE FROM breather WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return statement->run();
}

Result<std::optional<Breather>> BreatherTable::find(BreatherId id) const
{
    Result<Statement> statement
        = m_database.prepare("SELECT " + columns() + " FROM breather b WHERE b.id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return readFirst(*statement, [](const Statement &row) { return read(row); });
}

Result<QList<Breather>> BreatherTable::between(Instant begin, Instant end) const
{
    Result<Statement> statement = m_database.prepare(
        "SELECT " + columns()
        + " FROM breather b WHERE b.started_at >= :begin AND b.started_at < :end"
          " ORDER BY b.started_at, b.id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":begin", begin);
    statement->bind(":end", end);
    return readAll(*statement, [](const Statement &row) { return read(row); });
}

Result<QList<Breather>> BreatherTable::latest(int limit) const
{
    Result<Statement> statement = m_database.prepare(
        "SELECT " + columns()
        + " FROM breather b ORDER BY b.started_at DESC, b.id DESC LIMIT :limit");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":limit", limit);
    return readAll(*statement, [](const Statement &row) { return read(row); });
}

} // namespace evenkeel
