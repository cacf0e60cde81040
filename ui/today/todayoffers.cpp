#include "ui/today/todayoffers.h"

#include "ui/today/breatheroffer.h"
#include "ui/today/shiftendoffer.h"

namespace evenkeel {

void TodayOffers::consider(
    const QList<DayRow> &day, const std::optional<Holding> &holding, bool seen) const
{
    breather.consider(day, holding, seen);
    if (!seen) {
        plan.setStanding(OfferPlace::ShiftEnd, false);
        return;
    }
    const bool onCall = holding && holding->reason == HoldReason::Call;
    shiftEnd.consider(!onCall && !plan.standsElsewhere(OfferPlace::ShiftEnd) && !day.isEmpty());
}

} // namespace evenkeel
