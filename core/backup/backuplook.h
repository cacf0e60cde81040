#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/keys/databasekey.h"

#include <QList>
#include <QString>

#include <optional>

namespace evenkeel {

/// A file that can be brought back into the place of the log.
struct Restorable
{
    QString file;
    Instant at; ///< when it was made or set aside
    bool setAside = false; ///< a log that a restore took out of its place

    friend bool operator==(const Restorable &, const Restorable &) = default;
};

/// The backups of a folder and what was set aside beside `database`, newest first.
[[nodiscard]] QList<Restorable> restorable(const QString &backupFolder, const QString &database);

/// What tells one backup from another.
struct BackupLook
{
    qint64 interactions = 0; ///< without those in the bin
    std::optional<Instant> lastEntry = {};

    friend bool operator==(const BackupLook &, const BackupLook &) = default;
};

/// Counts only; whether all of it can be read is told by checkedFigures(). Faults: FileUnreadable,
/// WrongKey, StorageDamaged, also where only the beginning of a set-aside log is, StorageNewer.
[[nodiscard]] Result<BackupLook> lookInto(const QString &file, const DatabaseKey &key);

} // namespace evenkeel
