#pragma once

#include "core/base/filesteps.h"
#include "core/storage/databasecopy.h"
#include "core/storage/tablefigures.h"

namespace evenkeel {

/// What to copy, and where to.
struct BackupOrder
{
    Database &source; ///< a connection of its own that only reads, where a worker does it
    DatabaseKey key;
    QString file; ///< must not exist
    QString wraps = {}; ///< what wraps the key; copied beside the backup where it is there
};

/// A backup that was opened again and compared.
struct BackupMade
{
    QString file;
    qint64 bytes = 0;
    qint64 rows = 0;
    QString wraps = {}; ///< empty where there was nothing to put beside it
};

/// Writes a backup aside, opens it again, checks every page, compares every row with what was
/// copied, syncs it and only then gives it its name: what bears the name of a backup is one. On
/// failure nothing of it stays. Takes seconds with a large log; a plain function for a worker.
/// Faults: WrongState where the file exists, StorageDamaged where the log itself is, Cancelled.
[[nodiscard]] Result<BackupMade>
makeBackup(const BackupOrder &order, FileSteps &files, const MayGoOn &mayGoOn = {});

/// Opens `file` as a backup and reads all of it: what stands in it. Faults: FileUnreadable where
/// there is none, WrongKey, StorageDamaged, StorageNewer.
[[nodiscard]] Result<QList<TableFigures>>
checkedFigures(const QString &file, const DatabaseKey &key);

} // namespace evenkeel
