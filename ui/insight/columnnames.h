#pragma once

#include "core/insight/stresscolumns.h"

#include <QCoreApplication>

namespace evenkeel {

/// What the columns of stress over time are called.
class ColumnNames
{
    Q_DECLARE_TR_FUNCTIONS(ColumnNames)

public:
    /// Under the column, as short as can be: "13", "Mon 4", "Week 20", "May".
    [[nodiscard]] static QString brief(const StressColumn &column, ColumnStep step);
    /// Where it stands alone: "13:00", "Mon 4 May", "11 to 17 May", "May 2026".
    [[nodiscard]] static QString full(const StressColumn &column, ColumnStep step);
    /// The head of the column of names in a table: "Day".
    [[nodiscard]] static QString kind(ColumnStep step);
};

} // namespace evenkeel
