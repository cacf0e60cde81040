#pragma once

#include "core/breather/shiftplan.h"
#include "core/capture/draft.h"
#include "core/followup/holding.h"

namespace evenkeel {

class Settings;

/// A minute of breathing is offered with this line, which is about to be saved by the quick log: it
/// was hard, offers are wanted, `holding` holds nothing, and `plan` has room for one more, which
/// is then taken.
[[nodiscard]] bool takesOffer(
    const Draft &draft, const std::optional<Holding> &holding, const Settings &settings,
    ShiftPlan &plan, Instant now);

} // namespace evenkeel
