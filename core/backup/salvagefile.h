#pragma once

#include "core/base/filesteps.h"
#include "core/keys/databasekey.h"
#include "core/storage/salvage.h"

namespace evenkeel {

/// Saves what can still be read of the database in `damaged`, with the journal beside it, into the
/// new file `target`, which is a backup like any other: written aside, checked and synced before it
/// has its name. The damaged file is only read. Faults: FileUnreadable where it is not there,
/// StorageDamaged where its first page or the list of its tables cannot be read, WrongState where
/// `target` exists, Cancelled.
[[nodiscard]] Result<SalvageReport> salvageFile(
    const QString &damaged, const QString &target, const DatabaseKey &key, FileSteps &files,
    const MayGoOn &mayGoOn = {});

} // namespace evenkeel
