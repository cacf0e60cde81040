#include "core/followup/offerholding.h"

#include "core/base/clock.h"
#include "core/followup/donotdisturb.h"

namespace evenkeel {

std::optional<Holding> holdingOfOffers(
    const Clock &clock, const AgentState &state, const DoNotDisturb *desktop,
    const Settings &settings)
{
    return holdingAt(
        clock.now(), clock.zone(), state, {.doNotDisturb = asksForQuiet(desktop, settings)},
        reminderRulesFrom(settings));
}

} // namespace evenkeel
