#pragma once

#include "core/base/result.h"
#include "core/interaction/customerreference.h"
#include "core/keys/databasekey.h"

#include <QJsonArray>
#include <QStringList>

namespace evenkeel {

class Database;

/// Where something about a customer may lie beside the open log.
struct CustomerPlaces
{
    QString database; ///< the file of the log; logs that were set aside lie beside it
    QString wraps = {}; ///< the ways to its key, which lie beside backups, too
    QStringList backupFolders = {};
    QString sealedLines = {}; ///< the folder of lines that were typed while the log was locked

    /// The program's own backups in these folders, newest first.
    [[nodiscard]] QStringList backups() const;

    /// Logs in whose place a backup was put.
    [[nodiscard]] QStringList setAside() const;
};

/// {"file", "interactions", "followups"} of each kept copy that holds something about the customer.
/// Copies that cannot be opened are left out.
[[nodiscard]] QJsonArray customerCopies(
    const CustomerPlaces &places, const DatabaseKey &key, const CustomerReference &reference);

/// The names of sealed lines that speak of the customer; `log` holds the key that opens them.
[[nodiscard]] Result<QStringList>
customerLines(Database &log, const QString &sealedLines, const CustomerReference &reference);

} // namespace evenkeel
