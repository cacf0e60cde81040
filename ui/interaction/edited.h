#pragma once

#include "core/followup/followup.h"
#include "core/interaction/interaction.h"
#include "core/stress/rating.h"

namespace evenkeel {

/// What the editor holds: the interaction, the rating after it, its promises and what was learned.
struct Edited
{
    Interaction interaction{};
    std::optional<StressLevel> stress{};
    QList<FollowUp> promises{}; ///< one without an id is new
    QString lesson{}; ///< the newest; empty for none

    friend bool operator==(const Edited &, const Edited &) = default;
};

} // namespace evenkeel
