#include "core/importing/knowntable.h"

#include "core/followup/followuptable.h"
#include "core/interaction/interactiontable.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

namespace evenkeel {

KnownTable::KnownTable(Database &database) : m_database(database) { }

Result<QList<Interaction>> KnownTable::interactions()
{
    Result<Statement> statement
        = m_database.prepare("SELECT " + InteractionTable::columns() + " FROM interaction i");
    if (!statement)
        return tl::unexpected(statement.error());
    return readAll(*statement, [](const Statement &row) { return InteractionTable::read(row); });
}

Result<QList<FollowUp>> KnownTable::looseFollowUps()
{
    Result<Statement> statement
        = m_database.prepare("SELECT id FROM follow_up WHERE interaction IS NULL");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto ids
        = readAll(*statement, [](const Statement &row) { return FollowUpId(row.integer(0)); });
    if (!ids)
        return tl::unexpected(ids.error());
    QList<FollowUp> followUps;
    for (const FollowUpId id : *ids) {
        const auto found = FollowUpTable(m_database).find(id);
        if (!found)
            return tl::unexpected(found.error());
        followUps.append(*found);
    }
    return followUps;
}

} // namespace evenkeel
