#pragma once

#include "core/followup/followupstore.h"

namespace evenkeel {

/// What an agent answers to "How did it go?".
struct Outcome
{
    enum class Kind {
        Kept,
        KeptLate,
        KeptInTime, ///< kept in time, only noted now, after the time
        NewTime,
        Broken,
        Withdrawn,
        HandedOver,
    };

    Kind kind = Kind::Kept;
    QString note{}; ///< with a new time its reason
    std::optional<LocalTime> when{}; ///< the new time
    bool told = true; ///< the customer knows of the new time
    QString to{}; ///< who took it over
    bool accepted = false;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// What can be answered about `followUp` at `now`, the first being the likeliest.
[[nodiscard]] QList<Outcome::Kind> outcomesOf(const FollowUp &followUp, Instant now);

/// How the store closes it; only for the kinds that close without a name.
[[nodiscard]] Closing closingOf(const Outcome &outcome, const FollowUp &followUp, Instant now);

} // namespace evenkeel
