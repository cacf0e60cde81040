#include "core/backup/restorepreview.h"

#include "core/backup/backup.h"
#include "core/backup/settledcopy.h"
#include "core/storage/database.h"

namespace evenkeel {

Result<RestorePreview> previewRestore(
    const QString &backup, const QString &database, const DatabaseKey &key,
    const QList<RecordTable> &tables)
{
    SettledCopy settled(backup, database);
    EVENKEEL_TRY(settled.make(key));
    if (const auto whole = checkedFigures(settled.file(), key); !whole)
        return tl::unexpected(whole.error());
    const auto there = Database::openCopy(settled.file(), key);
    if (!there)
        return tl::unexpected(there.error());
    RestorePreview preview;
    if (Database::exists(database)) {
        preview.present = RestorePreview::Present::Unreadable;
        const auto here = Database::openReader(database, key);
        auto both = here ? compareRecords(here->get(), **there, tables)
                         : Result<QList<RecordDifference>>(tl::unexpected(here.error()));
        if (both) {
            preview.present = RestorePreview::Present::Readable;
            preview.tables = *both;
            return preview;
        }
    }
    auto alone = compareRecords(nullptr, **there, tables);
    if (!alone)
        return tl::unexpected(alone.error());
    preview.tables = *alone;
    return preview;
}

} // namespace evenkeel
