#pragma once

#include "core/timeline/dayrow.h"
#include "ui/text/holdingwords.h"

namespace evenkeel {

class BreatherOffer;
class ShiftEndOffer;
class ShiftPlan;

/// What Today offers, one thing at a time and only where it is seen.
struct TodayOffers
{
    BreatherOffer &breather;
    ShiftEndOffer &shiftEnd;
    ShiftPlan &plan;

    /// Looks whether something is to be offered now, or no longer. `day` is all that happened
    /// today, `holding` what holds reminders back.
    void consider(const QList<DayRow> &day, const std::optional<Holding> &holding, bool seen) const;
};

} // namespace evenkeel
