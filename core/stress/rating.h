#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/stresslevel.h"
#include "core/interaction/interaction.h"

namespace evenkeel {

struct RatingTag;
using RatingId = Id<RatingTag>;

struct BreatherTag; // the breather room is a peer; its ids are spelt out here

/// What the agent was doing when they answered.
enum class RatingContext { AfterInteraction, CheckIn, BeforeBreather, AfterBreather, EndOfShift };

/// One answer to "Right now, how stressed do you feel?". Private: never part of the work record.
struct Rating
{
    RatingId id{};
    StressLevel value = *StressLevel::from(0);
    Moment given{};
    RatingContext context = RatingContext::CheckIn;
    std::optional<InteractionId> interaction{}; ///< with AfterInteraction
    std::optional<Id<BreatherTag>> breather{}; ///< with BeforeBreather and AfterBreather

    friend bool operator==(const Rating &, const Rating &) = default;
};

/// "after-interaction", "check-in", "before-breather", "after-breather", "end-of-shift"
[[nodiscard]] QString idOf(RatingContext context);
[[nodiscard]] std::optional<RatingContext> ratingContextFromId(QStringView id);

} // namespace evenkeel
