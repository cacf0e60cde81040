#pragma once

#include "core/base/result.h"

#include <QByteArrayList>
#include <QString>

namespace evenkeel {

class Database;

/// What stands in one table: how many rows, and a hash over every value of them.
struct TableFigures
{
    QString table;
    qint64 rows = 0;
    QByteArray hash = {};

    friend bool operator==(const TableFigures &, const TableFigures &) = default;
};

/// The names of all tables that hold rows of their own: not views, not virtual ones.
[[nodiscard]] Result<QByteArrayList> plainTables(Database &database);

/// Reads every row of every table once. Two databases with equal figures hold the same.
[[nodiscard]] Result<QList<TableFigures>> figuresOf(Database &database);

} // namespace evenkeel
