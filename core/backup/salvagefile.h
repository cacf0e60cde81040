#pragma once

#include "core/base/filesteps.h"
#include "core/keys/databasekey.h"
#include "core/storage/salvage.h"

namespace evenkeel {

/// Saves what can still be read of the database in `damaged`, with the journal beside it, into the
/// new file `target`, which is a backup like any other: written aside, checked and synced before it
/// has its name. The damaged file is only read; a first page that cannot be read is made anew in a
/// copy (remakeFirstPage). Faults: FileUnreadable where it is not there, WrongKey, also where the
/// salt in its first page is lost and nobody noted it, StorageDamaged where the list of its tables
/// cannot be read, WrongState where `target` exists, Cancelled.
[[nodiscard]] Result<SalvageReport> salvageFile(
    const QString &damaged, const QString &target, const DatabaseKey &key, FileSteps &files,
    const MayGoOn &mayGoOn = {});

} // namespace evenkeel
