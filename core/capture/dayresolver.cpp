#include "core/capture/dayresolver.h"

namespace evenkeel {

using Day = DatePhrase::Day;

namespace {

constexpr qint64 LongGone = 180; ///< days after which a date without a year means the next one
constexpr int Friday = 5;
constexpr int Saturday = 6;
constexpr int DaysInWeek = 7;
constexpr int MonthsInYear = 12;

DatePhrase weekdayPhrase(int weekday)
{
    DatePhrase phrase;
    phrase.day = Day::Weekday;
    phrase.number = weekday;
    return phrase;
}

} // namespace

QDate DayResolver::firstOfWeek() const
{
    const QDate today = m_now.today();
    return today.addDays(-((today.dayOfWeek() - m_order.firstWeekday + DaysInWeek) % DaysInWeek));
}

QDate DayResolver::workingDay(int count) const
{
    QDate day = m_now.today();
    while (count > 0) {
        day = day.addDays(1);
        count -= m_now.isWorkday(day) ? 1 : 0;
    }
    return day;
}

ResolvedDays DayResolver::weekdaysAhead(const DatePhrase &phrase) const
{
    const QDate today = m_now.today();
    const int distance = (phrase.number - today.dayOfWeek() + DaysInWeek) % DaysInWeek;
    const QDate thisWeeks
        = firstOfWeek().addDays((phrase.number - m_order.firstWeekday + DaysInWeek) % DaysInWeek);
    switch (phrase.day) {
    case Day::Weekday: return {{today.addDays(distance == 0 ? 7 : distance)}, true, distance == 0};
    case Day::ThisWeekday: return {{today.addDays(distance)}, true, distance == 0};
    case Day::WeeksAfterDay: return {{today.addDays(distance + phrase.weeks * DaysInWeek)}, true};
    case Day::NextWeeksDay: return {{thisWeeks.addDays(DaysInWeek)}, true};
    case Day::NextWeekday:
        if (thisWeeks > today)
            return {{thisWeeks, thisWeeks.addDays(DaysInWeek)}, false};
        return {{thisWeeks.addDays(DaysInWeek)}, true};
    default: return {{today.addDays(distance == 0 ? 7 : distance)}, false};
    }
}

/// What can have been meant by a date that no calendar has: the days around it.
ResolvedDays DayResolver::nearMissing(const CalendarDay &day) const
{
    const QDate today = m_now.today();
    if (day.month < 1 || day.month > MonthsInYear) {
        DatePhrase ofMonth;
        ofMonth.number = day.day;
        const QDate next = dayOfMonthAhead(ofMonth).dates.first();
        return {{next, next.addMonths(1)}, false};
    }
    const QDate first(day.year.value_or(today.year()), day.month, 1);
    const QDate next = first.addMonths(1);
    const bool gone = next <= today;
    return {
        {gone ? first.addYears(1).addMonths(1).addDays(-1) : next.addDays(-1),
         gone ? next.addYears(1) : next},
        false};
}

ResolvedDays DayResolver::readingAhead(const CalendarDay &day, bool passedToday) const
{
    const QDate today = m_now.today();
    const QDate date(day.year.value_or(today.year()), day.month, day.day);
    if (!date.isValid())
        return nearMissing(day);
    if (date > today || (date == today && !passedToday))
        return {{date}, true};
    if (date == today)
        return {{today.addDays(1)}, false};
    if (!day.year && date.daysTo(today) > LongGone)
        return {{date.addYears(1)}, true};
    ResolvedDays days;
    for (const int year : {today.year(), today.year() + 1}) {
        const QDate again = QDate(year, 1, 1).addMonths(day.month - 1).addDays(day.day - 1);
        if (again > today)
            days.dates.append(again);
    }
    return days;
}

ResolvedDays DayResolver::calendarAhead(const DatePhrase &phrase) const
{
    const bool passedToday = !phrase.times.isEmpty() && !m_now.hasTimeLeftToday(phrase);
    if (phrase.dates.size() == 1) {
        ResolvedDays days = readingAhead(phrase.dates.first(), passedToday);
        if (phrase.weekday == 0 || !days.certain
            || days.dates.first().dayOfWeek() == phrase.weekday)
            return days;
        days.dates.append(weekdaysAhead(weekdayPhrase(phrase.weekday)).dates);
        return {days.dates, false};
    }
    ResolvedDays all;
    for (const CalendarDay &reading : phrase.dates) {
        ResolvedDays days = readingAhead(reading, passedToday);
        // A weekday said beside the date can settle which of the two is meant.
        const bool meant = phrase.weekday > 0 && days.certain
            && days.dates.first().dayOfWeek() == phrase.weekday;
        if (meant)
            return days;
        all.dates.append(days.dates);
    }
    return all;
}

/// Of the next month that has this number, the present one too; 0 is the present one.
QDate DayResolver::lastOfMonth(int month) const
{
    const QDate today = m_now.today();
    const int meant = month == 0 ? today.month() : month;
    const QDate first(today.year() + (meant < today.month() ? 1 : 0), meant, 1);
    return first.addMonths(1).addDays(-1);
}

/// A month names no day: its first and its last are offered, of the present one what is left.
ResolvedDays DayResolver::monthAhead(int month) const
{
    const QDate last = lastOfMonth(month);
    const QDate first(last.year(), last.month(), 1);
    return {first > m_now.today() ? QList{first, last} : QList{last}, false};
}

ResolvedDays DayResolver::dayOfMonthAhead(const DatePhrase &phrase) const
{
    const QDate today = m_now.today();
    const QDate first(today.year(), today.month(), 1);
    const bool todayLeft = phrase.times.isEmpty() || m_now.hasTimeLeftToday(phrase);
    const bool later = phrase.number < today.day() || (phrase.number == today.day() && !todayLeft);
    const QDate month = later ? first.addMonths(1) : first;
    if (phrase.number > month.daysInMonth())
        return {
            {month.addMonths(1).addDays(-1), month.addMonths(1).addDays(phrase.number - 1)}, false};
    const QDate date = month.addDays(phrase.number - 1);
    if (phrase.weekday > 0 && date.dayOfWeek() != phrase.weekday)
        return {{date, weekdaysAhead(weekdayPhrase(phrase.weekday)).dates.first()}, false};
    return {{date}, true};
}

/// The working days of the week that are not over.
ResolvedDays DayResolver::weekAhead(QDate first) const
{
    ResolvedDays days;
    for (int i = 0; i < DaysInWeek; ++i) {
        const QDate day = first.addDays(i);
        if (day >= m_now.today() && day.dayOfWeek() <= Friday)
            days.dates.append(day);
    }
    return days;
}

ResolvedDays DayResolver::weekendAhead(const DatePhrase &phrase) const
{
    const QDate today = m_now.today();
    const QDate saturday
        = today.addDays(Saturday - today.dayOfWeek() + (phrase.day == Day::NextWeekend ? 7 : 0));
    ResolvedDays days;
    for (const QDate day : {saturday, saturday.addDays(1)}) {
        if (day >= today)
            days.dates.append(day);
    }
    return days;
}

ResolvedDays DayResolver::ahead(const DatePhrase &phrase) const
{
    const QDate today = m_now.today();
    switch (phrase.day) {
    case Day::Offset: return {{today.addDays(phrase.number)}, true};
    case Day::Calendar: return calendarAhead(phrase);
    case Day::DayOfMonth: return dayOfMonthAhead(phrase);
    case Day::EndOfWeek:
        return {{today.addDays((Friday - today.dayOfWeek() + DaysInWeek) % DaysInWeek)}, true};
    case Day::EndOfMonth: return {{lastOfMonth(phrase.number)}, true};
    case Day::NextMonth: {
        const QDate next = QDate(today.year(), today.month(), 1).addMonths(1);
        return {{next, next.addMonths(1).addDays(-1)}, false};
    }
    case Day::InMonth: return monthAhead(phrase.number);
    case Day::ThisWeek: return weekAhead(firstOfWeek());
    case Day::NextWeek: return weekAhead(firstOfWeek().addDays(DaysInWeek));
    case Day::Weekend:
    case Day::NextWeekend: return weekendAhead(phrase);
    default: return weekdaysAhead(phrase);
    }
}

QList<QDate> DayResolver::behind(const DatePhrase &phrase) const
{
    const QDate today = m_now.today();
    const int back = (today.dayOfWeek() - phrase.number + DaysInWeek) % DaysInWeek;
    switch (phrase.day) {
    case Day::None: return {today};
    case Day::Offset: return {today.addDays(phrase.number)};
    case Day::Weekday:
    case Day::ThisWeekday: return {today.addDays(-back)};
    case Day::LastWeekday: return {today.addDays(back == 0 ? -DaysInWeek : -back)};
    case Day::Days: return {today.addDays(phrase.ago ? -phrase.number : phrase.number)};
    case Day::Calendar: break;
    default: return {};
    }
    QList<QDate> days;
    for (const CalendarDay &day : phrase.dates) {
        const QDate date(day.year.value_or(today.year()), day.month, day.day);
        const QDate last = date > today && !day.year ? date.addYears(-1) : date;
        if (date.isValid() && (day.year || last.daysTo(today) <= LongGone))
            days.append(last);
    }
    return days;
}

} // namespace evenkeel
