#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace evenkeel {

class Database;

/// A table of records with an `id`, and the column that says when each happened.
struct RecordTable
{
    QByteArray name;
    QByteArray timeColumn;
};

/// The records of one table in one database.
struct RecordSpan
{
    qint64 count = 0;
    std::optional<Instant> first = {};
    std::optional<Instant> last = {};

    friend bool operator==(const RecordSpan &, const RecordSpan &) = default;
};

/// How the records of one table differ between two databases.
struct RecordDifference
{
    QByteArray table;
    RecordSpan here = {};
    RecordSpan there = {};
    qint64 onlyHere = 0;
    qint64 onlyThere = 0;
    qint64 changed = 0; ///< in both, but not the same

    friend bool operator==(const RecordDifference &, const RecordDifference &) = default;
};

/// Compares record by record. Without `here`, as if it were empty. A table that one of them does
/// not have yet counts as empty there.
[[nodiscard]] Result<QList<RecordDifference>>
compareRecords(Database *here, Database &there, const QList<RecordTable> &tables);

} // namespace evenkeel
