#pragma once

#include "core/capture/lineword.h"

#include <QTime>

#include <optional>

namespace evenkeel {

/// A day and a month as written; the year where it was.
struct CalendarDay
{
    int day = 0;
    int month = 0;
    std::optional<int> year;

    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

/// Which midnight a time of 0:00 is.
enum class Midnight {
    None, ///< the one that begins the day, as for every 0:00
    EndOfDay, ///< 24:00
    EitherEnd ///< "friday at midnight"
};

/// Stands for the end of working hours of the day on which it is put ("eod"): no clock shows it and
/// no figures give it, so that it goes wherever a time of day goes until a day is known.
[[nodiscard]] inline QTime endOfWorkMark()
{
    return {17, 0, 0, 1};
}

/// Words for a day, a time or both, read but not yet put on a calendar.
struct DatePhrase
{
    enum class Day {
        None, ///< a time of day alone
        Offset, ///< number days from today
        Weekday, ///< number is the weekday, 1 is Monday
        ThisWeekday,
        NextWeekday,
        LastWeekday,
        NextWeeksDay, ///< the weekday of the next calendar week
        WeeksAfterDay, ///< "friday week", weeks further than the coming one
        Calendar, ///< dates holds one or two readings
        DayOfMonth, ///< "the 15th"
        Minutes, ///< number minutes from now
        Days,
        WorkingDays,
        Months,
        ThisWeek,
        NextWeek,
        NextMonth,
        InMonth, ///< number is the month
        Weekend, ///< the coming one
        NextWeekend, ///< the one after the coming one
        EndOfWeek,
        EndOfMonth, ///< number is the month, 0 the present one
        Vague ///< "asap", "soon": no time at all
    };

    WordRange range = {}; ///< with the prepositions before it
    Day day = Day::None;
    int number = 0;
    std::optional<int> upTo = std::nullopt; ///< the end of "3-5 days"
    int weekday = 0; ///< said beside a date: "friday 15/5"
    int weeks = 0; ///< of WeeksAfterDay
    QList<CalendarDay> dates = {};
    QList<QTime> times = {}; ///< several: open to choice
    Midnight midnight = Midnight::None;
    bool before = false; ///< "before friday"
    bool ago = false; ///< number counts back
    bool open = false; ///< never certain, only offered
    bool slip = false;

    friend bool operator==(const DatePhrase &, const DatePhrase &) = default;

    [[nodiscard]] bool hasDay() const { return day != Day::None; }
};

} // namespace evenkeel
