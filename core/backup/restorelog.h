#pragma once

#include "core/backup/restore.h"
#include "core/keys/keyfiles.h"

#include <optional>

namespace evenkeel {

/// A restore into a data folder whose key may be another one than that of the backup.
struct RestoreOrder
{
    QString backup;
    DatabaseKey backupKey;
    /// What the ways of the folder open; none where nothing opens it any more.
    std::optional<DatabaseKey> logKey = {};
    KeyFiles files; ///< of the folder
};

/// What it came to.
struct RestoredLog
{
    QString setAside; ///< the log that was there; empty where there was none
    QStringList keysAside; ///< the ways that opened it, where they had to go
    DatabaseKey key; ///< opens the log from now on
};

/// As Restore does. A backup under another key than the log's is brought under that first; where
/// the log's key is lost, what wraps the key of the backup takes the place of the old ways, which
/// are set aside. By the two files that lie ready every start can tell on which side of the change
/// it ended; see settleRestore(). Nobody may have the log open meanwhile. Faults: those of Restore;
/// KeyMissing where nothing beside the backup wraps its key.
[[nodiscard]] Result<RestoredLog>
restoreLog(const RestoreOrder &order, FileSteps &files, Instant now);

/// Before a log is opened: where a restore was cut off after its copy had taken the place of the
/// log, the ways to it follow; what it left otherwise goes. Faults: those of FileSteps.
[[nodiscard]] Result<> settleRestore(const KeyFiles &ways, FileSteps &files = diskFiles());

/// The key of a backup by a passphrase or recovery code, through what lies beside it.
[[nodiscard]] Result<DatabaseKey> backupKeyBy(const QByteArray &secret, const QString &backup);

} // namespace evenkeel
