#include "core/capture/lineoffer.h"

#include "core/settings/keys.h"

namespace evenkeel {

bool takesOffer(
    const Draft &draft, const std::optional<Holding> &holding, const Settings &settings,
    ShiftPlan &plan, Instant now)
{
    const bool isHard = draft.stress && draft.stress->band() == StressLevel::Band::High;
    return isHard && settings.get(keys::OfferBreather) && !holding
        && plan.takeOffer(OfferPlace::Panel, now);
}

} // namespace evenkeel
