#pragma once

#include "core/base/workcalendar.h"
#include "core/followup/followup.h"

namespace evenkeel {

/// How long after an attempt the next one is worth it at the earliest, up to the next quarter of
/// an hour.
inline constexpr minutes TryAgainAfter{60};

/// When the customer of `followUp` may be tried again after `now`, oldest first: as soon as it is
/// worth it, and at the beginning of the next day after that. Both lie in the hours of work of
/// `zone` and in the customer's window; none where the two do not meet within a month.
[[nodiscard]] QList<Instant>
nextTries(const FollowUp &followUp, Instant now, const QTimeZone &zone, const WorkCalendar &work);

/// What speaks against a due time, for whoever is about to promise it.
enum class DueConcern {
    Holiday, ///< a day without work, by its date
    DayOff, ///< a day without work, by its weekday
    OutsideHours, ///< not within the hours of work
    OutsideWindow, ///< the customer cannot be reached then
};

/// The first that speaks against `due`, if anything does. Hours that were never set speak against
/// nothing, nor does the weekday.
[[nodiscard]] std::optional<DueConcern> concernOf(
    const LocalTime &due, const std::optional<DaySpan> &customerWindow, const WorkCalendar &work);

} // namespace evenkeel
