#pragma once

#include "core/followup/holding.h"

namespace evenkeel {

class Clock;
class DoNotDisturb;

/// What holds the offer of a breather back: the rule of the reminders, but that nobody breathes
/// then, and that an offer takes nothing from who types. `desktop` is null where none tells.
[[nodiscard]] std::optional<Holding> holdingOfOffers(
    const Clock &clock, const AgentState &state, const DoNotDisturb *desktop,
    const Settings &settings);

} // namespace evenkeel
