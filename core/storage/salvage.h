#pragma once

#include "core/base/result.h"
#include "core/storage/damagedtable.h"
#include "core/storage/databasecopy.h"

#include <QString>

namespace evenkeel {

/// What became of one table.
struct SalvagedTable
{
    QString table;
    qint64 saved = 0;
    DamagedTable::Loss loss = {};
    qint64 left = 0; ///< were read, but belong to something that is lost

    [[nodiscard]] bool isWhole() const
    {
        return loss.gaps.isEmpty() && loss.missing == 0 && left == 0;
    }
};

struct SalvageReport
{
    QList<SalvagedTable> tables;
    qint64 badPages = 0;
};

/// Moves every row that can still be read from `damaged` into `fresh`, which has the schema and
/// nothing else, in one transaction. What hung on something lost is let go of it, or stays behind
/// where it means nothing alone. Nothing that was undone can be redone in the new log.
[[nodiscard]] Result<SalvageReport>
salvageRows(Database &damaged, Database &fresh, const MayGoOn &mayGoOn = {});

} // namespace evenkeel
