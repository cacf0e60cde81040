#include "core/base/workcalendar.h"

namespace evenkeel {

namespace {

constexpr int UsualBegin = 9; ///< o'clock
constexpr int UsualEnd = 17;
constexpr WorkCalendar::Weekdays UsualWeekdays{0b0011111}; ///< Monday to Friday

} // namespace

bool WorkCalendar::isWorkday(QDate day) const
{
    const int weekday = day.dayOfWeek();
    const bool isWorked = days.on(weekday)
        || weekdays.value_or(UsualWeekdays).test(static_cast<std::size_t>(weekday - Qt::Monday));
    return isWorked && !holidays.contains(day);
}

QTime WorkCalendar::beginOn(QDate day) const
{
    const auto own = days.on(day.dayOfWeek());
    return own ? own->begin : begin.value_or(QTime(UsualBegin, 0));
}

QTime WorkCalendar::endOn(QDate day) const
{
    const auto own = days.on(day.dayOfWeek());
    return own ? own->end : end.value_or(QTime(UsualEnd, 0));
}

std::optional<DaySpan> WorkCalendar::hoursOn(QDate day) const
{
    if (!isWorkday(day))
        return std::nullopt;
    return DaySpan{.begin = beginOn(day), .end = endOn(day)};
}

} // namespace evenkeel
