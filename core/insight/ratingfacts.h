#pragma once

#include "core/base/instant.h"
#include "core/stress/rating.h"

#include <QDate>

namespace evenkeel {

/// What a summary needs to know of one self-rating.
struct RatingFacts
{
    RatingId id{};
    Instant at{};
    QDate day{}; ///< in the zone it was given in
    StressLevel value = *StressLevel::from(0);
    RatingContext context = RatingContext::CheckIn;
    std::optional<Id<BreatherTag>> breather{};

    friend bool operator==(const RatingFacts &, const RatingFacts &) = default;
};

} // namespace evenkeel
