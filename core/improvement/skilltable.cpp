#include "core/improvement/skilltable.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"

namespace evenkeel {

namespace {

QByteArray selecting(const char *rest)
{
    return QByteArray("SELECT id, name, why, state, period_from, period_to, written_at, zone"
                      " FROM skill ")
        .append(rest);
}

Skill read(const Statement &row)
{
    Skill skill{
        .id = SkillId(row.integer(0)),
        .name = row.text(1),
        .why = row.text(2),
        .state = skillStateFromId(row.text(3)).value_or(Skill::State::Wanted),
        .written = {.at = row.instant(6), .zone = row.utf8(7)},
    };
    if (!row.isNull(4)) {
        skill.period = DateRange{
            .from = QDate::fromString(row.text(4), Qt::ISODate),
            .to = QDate::fromString(row.text(5), Qt::ISODate)};
    }
    return skill;
}

void bindFields(Statement &statement, const Skill &skill)
{
    statement.bind(":name", skill.name);
    statement.bind(":why", skill.why);
    statement.bind(":state", idOf(skill.state));
}

} // namespace

SkillTable::SkillTable(Database &database) : m_database(database) { }

Result<SkillId> SkillTable::insert(const Skill &skill)
{
    Result<Statement> statement = m_database.prepare(
        "INSERT INTO skill (name, why, state, period_from, period_to, written_at, zone)"
        " VALUES (:name, :why, :state, nullif(:from, ''), nullif(:to, ''), :written_at, :zone)");
    if (!statement)
        return tl::unexpected(statement.error());
    const DateRange period = skill.period.value_or(DateRange{});
    bindFields(*statement, skill);
    statement->bind(":from", period.from.toString(Qt::ISODate));
    statement->bind(":to", period.to.toString(Qt::ISODate));
    statement->bind(":written_at", skill.written.at);
    statement->bind(":zone", skill.written.zone);
    EVENKEEL_TRY(statement->run());
    return SkillId(m_database.lastInsertId());
}

Result<> SkillTable::update(const Skill &skill)
{
    Result<Statement> statement = m_database.prepare(
        "UPDATE skill SET name = :name, why = :why, state = :state WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    bindFields(*statement, skill);
    statement->bind(":id", skill.id.value());
    return statement->run();
}

Result<> SkillTable::remove(SkillId id)
{
    Result<Statement> statement = m_database.prepare("DELETE FROM skill WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return statement->run();
}

Result<bool> SkillTable::exists(SkillId id) const
{
    Result<Statement> statement = m_database.prepare("SELECT 1 FROM skill WHERE id = :id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return statement->step();
}

Result<QList<Skill>> SkillTable::all() const
{
    Result<Statement> statement
        = m_database.prepare(selecting("ORDER BY written_at DESC, id DESC"));
    if (!statement)
        return tl::unexpected(statement.error());
    return readAll(*statement, read);
}

Result<QList<Skill>> SkillTable::writtenBetween(Instant begin, Instant end) const
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
