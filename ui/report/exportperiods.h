#pragma once

#include "core/base/daterange.h"

#include <QCoreApplication>

#include <optional>

namespace evenkeel {

/// The periods that are offered for an export.
class ExportPeriods
{
    Q_DECLARE_TR_FUNCTIONS(ExportPeriods)

public:
    struct Period
    {
        QString name;
        std::optional<DateRange> days; ///< nothing: everything there is
    };

    /// This week, last week, this month, last month and everything.
    [[nodiscard]] static QList<Period> offered(QDate today);
};

} // namespace evenkeel
