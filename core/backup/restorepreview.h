#pragma once

#include "core/keys/databasekey.h"
#include "core/storage/recordcompare.h"

#include <QString>

namespace evenkeel {

/// What a restore would change.
struct RestorePreview
{
    enum class Present { None, Readable, Unreadable };

    Present present = Present::None; ///< the log that is there now
    QList<RecordDifference> tables;
};

/// Reads all of `backup` and of the log in `database`, which may be damaged or missing, and changes
/// nothing. Faults: those of checkedFigures().
[[nodiscard]] Result<RestorePreview> previewRestore(
    const QString &backup, const QString &database, const DatabaseKey &key,
    const QList<RecordTable> &tables);

} // namespace evenkeel
