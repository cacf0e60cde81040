#include "core/report/exporttable.h"

#include "core/interaction/interactiontable.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

namespace evenkeel {

ExportTable::ExportTable(Database &database) : m_database(database) { }

Result<QList<Interaction>> ExportTable::interactions(Instant begin, Instant end)
{
    Result<Statement> statement = m_database.prepare(
        "SELECT " + InteractionTable::columns()
        + " FROM interaction i WHERE i.deleted_at IS NULL"
          " AND i.sort_key >= :begin AND i.sort_key < :end ORDER BY i.sort_key");
    if (!statement)
        return tl::unexpected(statement.error());
    // The key of a row is its time in milliseconds * 1024 and a sequence.
    statement->bind(":begin", toMs(begin) * 1024);
    statement->bind(":end", toMs(end) * 1024);
    return readAll(*statement, [](const Statement &row) { return InteractionTable::read(row); });
}

} // namespace evenkeel
