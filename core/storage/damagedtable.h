#pragma once

#include "core/base/result.h"
#include "core/storage/databasecopy.h"

#include <QByteArrayList>
#include <QList>

#include <functional>
#include <optional>
#include <utility>

namespace evenkeel {

class Database;
class Statement;

/// A table of which some pages cannot be read. Its rows are read from both ends and then around
/// each gap; a page whose seal does not fit is never read as if it were right.
class DamagedTable
{
public:
    /// Takes one row; a fault ends the reading.
    using Sink = std::function<Result<>(const Statement &row)>;
    using Gap = std::pair<qint64, qint64>; ///< from row number to row number, both included

    /// What could not be read. `missing` is known where an index still names all rows.
    struct Loss
    {
        QList<Gap> gaps = {};
        std::optional<qint64> missing = 0;
    };

    /// `isRooted`: the page through which every row is found can be read.
    DamagedTable(
        Database &database, QByteArray table, QByteArrayList columns, MayGoOn mayGoOn = {},
        bool isRooted = true);

    /// For a table with row numbers. Column 0 of a row is its number. Fault: Cancelled, also while
    /// nothing but gaps is found.
    [[nodiscard]] Result<Loss> readByNumber(const Sink &sink);

    /// For a table without: a row may come twice. Column 0 means nothing.
    [[nodiscard]] Result<Loss> readByKey(const Sink &sink);

private:
    /// How far a run came before a page that cannot be read; finished where there was none.
    struct Run
    {
        bool finished = false;
        std::optional<qint64> last = {};
    };

    [[nodiscard]] Result<Run> run(const QByteArray &sql, qint64 from, qint64 to, const Sink &sink);
    [[nodiscard]] Result<Run> forward(qint64 from, qint64 to, const Sink &sink);
    [[nodiscard]] Result<Run> backward(qint64 from, qint64 to, const Sink &sink);
    [[nodiscard]] Result<Loss> readAround(Gap gap, const Sink &sink);
    [[nodiscard]] qint64 highestNumber();
    [[nodiscard]] std::optional<QList<qint64>> numbersByIndex();
    [[nodiscard]] QByteArrayList wholeIndexes();
    [[nodiscard]] QByteArray selection() const;

    Database &m_database;
    QByteArray m_table;
    QByteArrayList m_columns;
    MayGoOn m_mayGoOn;
    bool m_isRooted;
};

} // namespace evenkeel
