#include "core/followup/alerttable.h"

#include "core/storage/database.h"

#include <utility>

namespace evenkeel {

AlertTable::AlertTable(Database &database) : m_database(database) { }

Result<AlertTable::Shown> AlertTable::find(const Occurrence &occurrence)
{
    if (!m_find) {
        Result<Statement> row
            = m_database.prepare("SELECT count(*), count(answered_at) FROM alert"
                                 " WHERE follow_up = :follow_up AND occurrence = :occurrence"
                                 " AND (kind = :kind OR (kind = 'at-time' AND :kind = 'before'))");
        if (!row)
            return tl::unexpected(row.error());
        m_find.emplace(*std::move(row));
    }
    m_find->bind(":follow_up", occurrence.followUp.value());
    m_find->bind(":occurrence", occurrence.at);
    m_find->bind(":kind", idOf(occurrence.kind));
    const Result<bool> found = m_find->step();
    const bool never = found && m_find->integer(0) == 0;
    const bool unanswered = found && m_find->integer(1) == 0;
    m_find->reset();
    if (!found)
        return tl::unexpected(found.error());
    return never ? Shown::Never : unanswered ? Shown::Unanswered : Shown::Answered;
}

Result<> AlertTable::insert(const Occurrence &occurrence, Instant shown)
{
    auto row
        = m_database.prepare("INSERT OR IGNORE INTO alert (follow_up, kind, occurrence, shown_at)"
                             " VALUES (:follow_up, :kind, :occurrence, :shown)");
    if (!row)
        return tl::unexpected(row.error());
    row->bind(":follow_up", occurrence.followUp.value());
    row->bind(":kind", idOf(occurrence.kind));
    row->bind(":occurrence", occurrence.at);
    row->bind(":shown", shown);
    return row->run();
}

Result<> AlertTable::answer(FollowUpId followUp, Instant answered)
{
    auto row = m_database.prepare("UPDATE alert SET answered_at = :answered"
                                  " WHERE follow_up = :follow_up AND answered_at IS NULL"
                                  " AND shown_at <= :answered");
    if (!row)
        return tl::unexpected(row.error());
    row->bind(":answered", answered);
    row->bind(":follow_up", followUp.value());
    return row->run();
}

Result<> AlertTable::answer(const Occurrence &occurrence, Instant answered)
{
    auto row = m_database.prepare(
        "INSERT INTO alert (follow_up, kind, occurrence, shown_at, answered_at)"
        " VALUES (:follow_up, :kind, :occurrence, :answered, :answered)"
        " ON CONFLICT DO UPDATE SET answered_at = :answered WHERE answered_at IS NULL");
    if (!row)
        return tl::unexpected(row.error());
    row->bind(":answered", answered);
    row->bind(":follow_up", occurrence.followUp.value());
    row->bind(":kind", idOf(occurrence.kind));
    row->bind(":occurrence", occurrence.at);
    return row->run();
}

} // namespace evenkeel
