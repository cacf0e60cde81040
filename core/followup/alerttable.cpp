#include "core/followup/alerttable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace evenkeel {

AlertTable::AlertTable(Database &database) : m_database(database) { }

Result<bool> AlertTable::isShown(const Occurrence &occurrence)
{
    auto row = m_database.prepare(
        "SELECT 1 FROM alert WHERE follow_up = :follow_up AND occurrence = :occurrence"
        " AND (kind = :kind OR (kind = 'at-time' AND :kind = 'before'))");
    if (!row)
        return tl::unexpected(row.error());
    row->bind(":follow_up", occurrence.followUp.value());
    row->bind(":occurrence", occurrence.at);
    row->bind(":kind", idOf(occurrence.kind));
    return row->step();
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

} // namespace evenkeel
