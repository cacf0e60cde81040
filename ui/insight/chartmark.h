#pragma once

#include "core/insight/recordsasked.h"

#include <QRectF>
#include <QString>

namespace evenkeel {

/// A figure of a chart: where it stands, what it says, and which records it counts.
struct ChartMark
{
    QRectF region; ///< in the chart's own coordinates
    QString words; ///< a sentence without its end: "Wednesday 13:00, 6 ratings, typical 7"
    RecordsAsked records;
};

} // namespace evenkeel
