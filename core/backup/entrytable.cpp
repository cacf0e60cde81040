#include "core/backup/entrytable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace evenkeel {

/// By the index of those that are not in the bin: no row is read.
Result<BackupLook> entriesOf(Database &database)
{
    auto rows = database.prepare(
        "SELECT count(*), max(sort_key) / 1024 FROM interaction WHERE deleted_at IS NULL");
    if (!rows)
        return tl::unexpected(rows.error());
    if (const auto row = rows->step(); !row)
        return tl::unexpected(row.error());
    return BackupLook{.interactions = rows->integer(0), .lastEntry = rows->optionalInstant(1)};
}

} // namespace evenkeel
