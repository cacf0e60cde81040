#include "core/capture/dateresolver.h"

namespace evenkeel {

using Day = DatePhrase::Day;

namespace {

constexpr qint64 LongGone = 180; ///< days after which a date without a year means the next one
constexpr int Friday = 5;

QTime toMinute(QTime time)
{
    return {time.hour(), time.minute()};
}

} // namespace

/// Days that a phrase can mean; certain when there is one and it can be meant.
struct DateResolver::Days
{
    QList<QDate> dates;
    bool certain = false;
    bool perTime = false; ///< a weekday: today or a week on, as the time of day decides
};

DateResolver::DateResolver(const Moment &now, const DateOrder &order)
    : m_now(now.local()), m_zone(now.zone), m_instant(now.at), m_order(order)
{
}

LocalTime DateResolver::at(QDate date, std::optional<QTime> time) const
{
    return {.date = date, .time = time, .zone = m_zone};
}

bool DateResolver::isAhead(const LocalTime &time) const
{
    return time.isDateOnly() ? time.date >= m_now.date() : time.instant() > m_instant;
}

QDate DateResolver::firstOfWeek() const
{
    const QDate today = m_now.date();
    return today.addDays(-((today.dayOfWeek() - m_order.firstWeekday + 7) % 7));
}

QDate DateResolver::workingDay(int count) const
{
    QDate day = m_now.date();
    while (count > 0) {
        day = day.addDays(1);
        count -= day.dayOfWeek() <= Friday ? 1 : 0;
    }
    return day;
}

bool DateResolver::hasTimeLeftToday(const DatePhrase &phrase) const
{
    return std::any_of(phrase.times.begin(), phrase.times.end(), [this](QTime time) {
        return isAhead(at(m_now.date(), time));
    });
}

bool DateResolver::isSurelyAhead(const DatePhrase &phrase) const
{
    if (phrase.ago)
        return false;
    switch (phrase.day) {
    case Day::Offset: return phrase.number > 0 || (phrase.number == 0 && hasTimeLeftToday(phrase));
    case Day::NextWeekday:
    case Day::NextWeeksDay:
    case Day::WeekAfterDay:
    case Day::Minutes:
    case Day::Days:
    case Day::WorkingDays:
    case Day::Months:
    case Day::NextWeek:
    case Day::NextMonth:
    case Day::EndOfWeek:
    case Day::EndOfMonth: return true;
    default: return false;
    }
}

ResolvedDate DateResolver::clockAhead(const QList<QTime> &times) const
{
    ResolvedDate resolved;
    const QDate today = m_now.date();
    for (const QTime &time : times) {
        const LocalTime soon = at(today, time);
        resolved.times.append(isAhead(soon) ? soon : at(today.addDays(1), time));
    }
    std::ranges::sort(resolved.times, {}, &LocalTime::instant);
    resolved.certain = resolved.times.size() == 1;
    return resolved;
}

ResolvedDate DateResolver::spanAhead(const DatePhrase &phrase) const
{
    ResolvedDate resolved;
    QList<int> numbers{phrase.number};
    if (phrase.upTo)
        numbers.append(*phrase.upTo);
    for (const int number : numbers) {
        if (phrase.day == Day::Minutes) {
            const QDateTime then = inZone(m_instant + minutes(number), QTimeZone(m_zone));
            resolved.times.append(at(then.date(), toMinute(then.time())));
            continue;
        }
        const QDate today = m_now.date();
        const QDate day = phrase.day == Day::Days ? today.addDays(number)
            : phrase.day == Day::Months           ? today.addMonths(number)
                                                  : workingDay(number);
        if (phrase.times.isEmpty())
            resolved.times.append(at(day, std::nullopt));
        for (const QTime &time : phrase.times)
            resolved.times.append(at(day, time));
    }
    resolved.certain = resolved.times.size() == 1 && !phrase.open;
    return resolved;
}

DateResolver::Days DateResolver::weekdaysAhead(const DatePhrase &phrase) const
{
    const QDate today = m_now.date();
    const int distance = (phrase.number - today.dayOfWeek() + 7) % 7;
    const QDate thisWeeks = firstOfWeek().addDays((phrase.number - m_order.firstWeekday + 7) % 7);
    switch (phrase.day) {
    case Day::Weekday: return {{today.addDays(distance == 0 ? 7 : distance)}, true, distance == 0};
    case Day::ThisWeekday: return {{today.addDays(distance)}, true, distance == 0};
    case Day::WeekAfterDay: return {{today.addDays(distance + 7)}, true};
    case Day::NextWeeksDay: return {{thisWeeks.addDays(7)}, true};
    case Day::NextWeekday:
        if (thisWeeks > today)
            return {{thisWeeks, thisWeeks.addDays(7)}, false};
        return {{thisWeeks.addDays(7)}, true};
    default: return {{today.addDays(distance == 0 ? 7 : distance)}, false};
    }
}

DateResolver::Days DateResolver::oneDateAhead(const CalendarDay &day, bool passedToday) const
{
    const QDate today = m_now.date();
    const int year = day.year.value_or(today.year());
    const QDate date(year, day.month, day.day);
    if (!date.isValid()) {
        const QDate first(year, day.month, 1);
        const QDate next = first.addMonths(1);
        const bool gone = next <= today;
        return {
            {gone ? first.addYears(1).addMonths(1).addDays(-1) : next.addDays(-1),
             gone ? next.addYears(1) : next},
            false};
    }
    if (date > today || (date == today && !passedToday))
        return {{date}, true};
    if (date == today)
        return {{today.addDays(1)}, false};
    if (!day.year && date.daysTo(today) > LongGone)
        return {{date.addYears(1)}, true};
    return {
        {QDate(today.year(), 1, 1).addYears(1).addMonths(day.month - 1).addDays(day.day - 1)},
        false};
}

DateResolver::Days DateResolver::calendarAhead(const DatePhrase &phrase) const
{
    const bool passedToday = !phrase.times.isEmpty() && !hasTimeLeftToday(phrase);
    if (phrase.dates.size() == 1) {
        Days days = oneDateAhead(phrase.dates.first(), passedToday);
        if (phrase.weekday == 0 || !days.certain
            || days.dates.first().dayOfWeek() == phrase.weekday)
            return days;
        DatePhrase weekday;
        weekday.day = Day::Weekday;
        weekday.number = phrase.weekday;
        days.dates.append(weekdaysAhead(weekday).dates);
        return {days.dates, false};
    }
    Days all;
    for (const CalendarDay &reading : phrase.dates) {
        const Days days = oneDateAhead(reading, passedToday);
        // A weekday said beside the date can settle which of the two is meant.
        const bool meant = phrase.weekday > 0 && days.certain
            && days.dates.first().dayOfWeek() == phrase.weekday;
        if (meant)
            return days;
        all.dates.append(days.dates);
    }
    return all;
}

DateResolver::Days DateResolver::dayOfMonthAhead(const DatePhrase &phrase) const
{
    const QDate today = m_now.date();
    const QDate first(today.year(), today.month(), 1);
    const bool todayLeft = phrase.times.isEmpty() || hasTimeLeftToday(phrase);
    const bool later = phrase.number < today.day() || (phrase.number == today.day() && !todayLeft);
    const QDate month = later ? first.addMonths(1) : first;
    if (phrase.number > month.daysInMonth())
        return {
            {month.addMonths(1).addDays(-1), month.addMonths(1).addDays(phrase.number - 1)}, false};
    const QDate date = month.addDays(phrase.number - 1);
    if (phrase.weekday > 0 && date.dayOfWeek() != phrase.weekday) {
        DatePhrase weekday;
        weekday.day = Day::Weekday;
        weekday.number = phrase.weekday;
        return {{date, weekdaysAhead(weekday).dates.first()}, false};
    }
    return {{date}, true};
}

DateResolver::Days DateResolver::daysAhead(const DatePhrase &phrase) const
{
    const QDate today = m_now.date();
    switch (phrase.day) {
    case Day::Offset: return {{today.addDays(phrase.number)}, true};
    case Day::Calendar: return calendarAhead(phrase);
    case Day::DayOfMonth: return dayOfMonthAhead(phrase);
    case Day::EndOfWeek: return {{today.addDays((Friday - today.dayOfWeek() + 7) % 7)}, true};
    case Day::EndOfMonth: return {{QDate(today.year(), today.month(), today.daysInMonth())}, true};
    case Day::NextMonth: {
        const QDate next = QDate(today.year(), today.month(), 1).addMonths(1);
        return {{next, next.addMonths(1).addDays(-1)}, false};
    }
    case Day::ThisWeek:
    case Day::NextWeek: {
        Days days;
        const QDate first = firstOfWeek().addDays(phrase.day == Day::NextWeek ? 7 : 0);
        for (int i = 0; i < 7; ++i) {
            const QDate day = first.addDays(i);
            if (day >= today && day.dayOfWeek() <= Friday)
                days.dates.append(day);
        }
        return days;
    }
    default: return weekdaysAhead(phrase);
    }
}

ResolvedDate DateResolver::passed(const DatePhrase &phrase) const
{
    const QDate today = m_now.date();
    if (!phrase.times.isEmpty()) {
        ResolvedDate next{clockAhead(phrase.times).times, false};
        if (phrase.day == Day::ThisWeekday)
            next.times.append(at(today.addDays(7), phrase.times.first()));
        return next;
    }
    return {{at(today, std::nullopt), at(today.addDays(1), std::nullopt)}, false};
}

ResolvedDate DateResolver::combined(const DatePhrase &phrase, const Days &days) const
{
    ResolvedDate resolved;
    if (phrase.times.isEmpty()) {
        for (const QDate &date : days.dates)
            resolved.times.append(at(date, std::nullopt));
    }
    for (const QTime &time : phrase.times) {
        const bool today = days.perTime && isAhead(at(m_now.date(), time));
        for (const QDate &date : days.dates)
            resolved.times.append(at(today ? m_now.date() : date, time));
    }
    if (days.perTime || phrase.times.size() > 1)
        std::ranges::sort(resolved.times, {}, &LocalTime::instant);
    const qsizetype readings = resolved.times.size();
    const auto gone = [this](const LocalTime &time) { return !isAhead(time); };
    resolved.times.erase(
        std::remove_if(resolved.times.begin(), resolved.times.end(), gone), resolved.times.end());
    resolved.certain = days.certain && readings == 1 && resolved.times.size() == 1;
    return resolved;
}

ResolvedDate DateResolver::ahead(const DatePhrase &phrase) const
{
    if (phrase.ago)
        return {};
    switch (phrase.day) {
    case Day::None: return clockAhead(phrase.times);
    case Day::Minutes:
    case Day::Days:
    case Day::WorkingDays:
    case Day::Months: return spanAhead(phrase);
    default: break;
    }
    Days days = daysAhead(phrase);
    if (phrase.before && phrase.times.isEmpty()) {
        for (QDate &date : days.dates) {
            if (date > m_now.date())
                date = date.addDays(-1);
        }
    }
    ResolvedDate resolved = combined(phrase, days);
    return resolved.times.isEmpty() ? passed(phrase) : resolved;
}

QList<QDate> DateResolver::daysBehind(const DatePhrase &phrase) const
{
    const QDate today = m_now.date();
    const int back = (today.dayOfWeek() - phrase.number + 7) % 7;
    switch (phrase.day) {
    case Day::None: return {today};
    case Day::Offset: return {today.addDays(phrase.number)};
    case Day::Weekday:
    case Day::ThisWeekday: return {today.addDays(-back)};
    case Day::LastWeekday: return {today.addDays(back == 0 ? -7 : -back)};
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

ResolvedDate DateResolver::behind(const DatePhrase &phrase) const
{
    if (phrase.day == Day::Minutes && phrase.ago) {
        const QDateTime then = inZone(m_instant - minutes(phrase.number), QTimeZone(m_zone));
        return {{at(then.date(), toMinute(then.time()))}, true};
    }
    QList<QTime> times = phrase.times;
    if (times.isEmpty())
        times.append(toMinute(m_now.time()));
    ResolvedDate resolved;
    for (const QDate &date : daysBehind(phrase)) {
        for (const QTime &time : times) {
            LocalTime then = at(date, time);
            const bool earlierWeek = phrase.day == Day::Weekday && isAhead(then);
            then.date = earlierWeek ? date.addDays(-7) : date;
            if (!isAhead(then))
                resolved.times.append(then);
        }
    }
    const qsizetype readings = std::max<qsizetype>(phrase.dates.size(), 1) * times.size();
    resolved.certain = resolved.times.size() == 1 && readings == 1;
    return resolved;
}

} // namespace evenkeel
