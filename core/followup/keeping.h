#pragma once

#include "core/base/daterange.h"
#include "core/followup/followup.h"

namespace evenkeel {

/// The due time has gone by: after the minute that was said, or once the day that was said is over.
[[nodiscard]] bool isPast(const LocalTime &due, Instant now);

/// The first time the customer was given; nothing while a time is still missing.
[[nodiscard]] std::optional<LocalTime> firstPromised(const FollowUp &followUp);

/// The due time that counts: the last one agreed before it passed. What was agreed after that
/// moves the reminder and the list, but no longer makes the promise kept on time.
[[nodiscard]] std::optional<LocalTime> dueThatCounts(const FollowUp &followUp);

/// Kept or KeptLate for something done at `keptAt`. Only promises can be late by the clock.
[[nodiscard]] FollowUpState keptState(const FollowUp &followUp, Instant keptAt);

/// Still owed although the time agreed last has gone by; what the list calls overdue.
[[nodiscard]] bool isOverdue(const FollowUp &followUp, Instant now);

/// How the promises of some days were kept. Only promises count; withdrawn and handed-over ones,
/// those in the bin and those that still need a time are left out.
struct Keeping
{
    int keptOnTime = 0;
    int keptLate = 0;
    int broken = 0;
    int overdueOpen = 0;
    int renegotiated = 0; ///< moves made before the old due time, whose old due lies in the period
    int firstDue = 0; ///< promises whose first due time lies in the period and is decided
    int keptAsFirstPromised = 0; ///< of those, kept by that first time

    friend bool operator==(const Keeping &, const Keeping &) = default;

    Keeping &operator+=(const Keeping &other);

    /// What the share of promises kept is taken of; overdue open ones included.
    [[nodiscard]] int due() const { return keptOnTime + keptLate + broken + overdueOpen; }
};

/// Counts the promises whose due time that counts lies on one of `days`, by the wall of the zone
/// in which they were made. A promise for the last day belongs to it until the day is over.
[[nodiscard]] Keeping
keepingOf(const QList<FollowUp> &followUps, const DateRange &days, Instant now);
/// The same of a single one.
[[nodiscard]] Keeping keepingOf(const FollowUp &followUp, const DateRange &days, Instant now);

} // namespace evenkeel
