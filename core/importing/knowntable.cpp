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

} // namespace evenkeel
