#pragma once

#include "ui/breather/breathcue.h"
#include "ui/breather/breathring.h"

namespace evenkeel {

/// How a breather is shown and heard while it is taken.
struct BreatheManner
{
    breathring::Motion motion = breathring::Motion::Moving;
    BreathCue::Manner cue{};
    bool holdsReminders = false;
    QString firstLine{}; ///< what the site wants done first

    friend bool operator==(const BreatheManner &, const BreatheManner &) = default;
};

} // namespace evenkeel
