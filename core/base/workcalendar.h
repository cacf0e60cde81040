#pragma once

#include "core/base/holidays.h"
#include "core/base/weekhours.h"

#include <bitset>

namespace evenkeel {

/// When the agent works, as far as that was said; nothing is at first, and then Monday to Friday
/// from 09:00 to 17:00 are what a promise or an offer counts with (domain, The quick line). It
/// holds nothing back.
struct WorkCalendar
{
    using Weekdays = std::bitset<7>; ///< Monday is bit 0

    std::optional<QTime> begin{}; ///< of the usual shift
    std::optional<QTime> end{};
    WeekHours days{}; ///< the days that have hours of their own; worked, whatever the weekdays say
    std::optional<Weekdays> weekdays{}; ///< those worked
    Holidays holidays{};

    friend bool operator==(const WorkCalendar &, const WorkCalendar &) = default;

    [[nodiscard]] bool isWorkday(QDate day) const;

    /// On the wall; also where the day is none for work.
    [[nodiscard]] QTime beginOn(QDate day) const;
    [[nodiscard]] QTime endOn(QDate day) const;

    /// Nothing on a day without work.
    [[nodiscard]] std::optional<DaySpan> hoursOn(QDate day) const;
};

} // namespace evenkeel
