#pragma once

#include "ui/breather/breathechoice.h"

class QKeyEvent;

namespace evenkeel {

/// What a key does while a breather is taken.
enum class BreatheAct {
    None, ///< it is not ours
    Stop,
    Pause,
    Tone,
    Lead, ///< breathing in, for as long as it is held
    Next, ///< the next step; or back again, where it is over
};

/// `over`: it has come to its end and waits.
[[nodiscard]] BreatheAct actOf(const QKeyEvent &event, const BreatheOption &option, bool over);

/// The space bar pauses unless something else is led by it: then P does.
[[nodiscard]] bool spaceLeads(const BreatheOption &option);

} // namespace evenkeel
