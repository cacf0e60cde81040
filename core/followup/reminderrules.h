#pragma once

#include "core/base/workcalendar.h"

namespace evenkeel {

class Settings;

/// What the user chose about reminders.
struct ReminderRules
{
    minutes before{10}; ///< how long before the time the first reminder comes; zero: none
    WorkCalendar work{}; ///< promises for a whole day are reminded of when its hours begin
    bool hideDetails = true; ///< notifications do not say what it is about
    bool holdForBreather = true; ///< a running breather is not disturbed
    std::optional<Instant> pausedUntil{}; ///< the person wants none until then
    WeekHours quiet{}; ///< hours in which nothing is shown
    bool quietOnHolidays = false; ///< nor on a holiday

    friend bool operator==(const ReminderRules &, const ReminderRules &) = default;
};

/// A follow-up is `due` up to this long after its time, then `overdue`.
inline constexpr std::chrono::hours DueFor{1};

/// The longest sleep of the reminder timer, so that a changed clock is noticed: while something is
/// due within the next hour, and otherwise.
inline constexpr seconds NearWake{30};
inline constexpr minutes FarWake{5};

/// The rules as they are set; what cannot be read counts as not set.
[[nodiscard]] ReminderRules reminderRulesFrom(const Settings &settings);

} // namespace evenkeel
