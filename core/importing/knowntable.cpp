#include "core/importing/knowntable.h"

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

Result<QStringList> KnownTable::formerTexts(FollowUpId id)
{
    Result<Statement> statement = m_database.prepare(
        "SELECT DISTINCT json_extract(before, '$.text') FROM change_row"
        " WHERE table_name = 'follow_up' AND row_id = :id AND before IS NOT NULL");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":id", id.value());
    return readAll(*statement, [](const Statement &row) { return row.text(0); });
}

} // namespace evenkeel
