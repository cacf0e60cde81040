#pragma once

#include "core/insight/recordsasked.h"

#include <QList>
#include <QStringList>

namespace evenkeel {

/// Records that words beside a drawing count.
struct CountedRecords
{
    QString words; ///< what opens them: "Show the 4 without a rating"
    RecordsAsked records;
};

/// The numbers of a chart as a table, in words and numbers of the user's language.
struct ChartTable
{
    QStringList columns;
    QList<QStringList> rows; ///< each as long as `columns`
    int wide = 0; ///< the column that takes the room that is left
    QList<std::optional<RecordsAsked>> asked{}; ///< by each row; none behind rows beyond its end

    friend bool operator==(const ChartTable &, const ChartTable &) = default;
};

} // namespace evenkeel
