#include "core/capture/dateresolver.h"

namespace evenkeel {

using Day = DatePhrase::Day;

bool DateResolver::isSurelyAhead(const DatePhrase &phrase) const
{
    if (phrase.ago)
        return false;
    switch (phrase.day) {
    case Day::Offset:
        return phrase.number > 0 || (phrase.number == 0 && m_now.hasTimeLeftToday(phrase));
    case Day::NextWeekday:
    case Day::NextWeeksDay:
    case Day::WeeksAfterDay:
    case Day::Minutes:
    case Day::Days:
    case Day::WorkingDays:
    case Day::Months:
    case Day::NextWeek:
    case Day::NextWeekend:
    case Day::NextMonth:
    case Day::InMonth:
    case Day::EndOfWeek:
    case Day::EndOfMonth:
    case Day::Vague: return true;
    default: return false;
    }
}

ResolvedDate DateResolver::clockAhead(const DatePhrase &phrase) const
{
    ResolvedDate resolved;
    for (const QTime &time : phrase.times) {
        // The shift of yesterday may go on past midnight.
        QDate day = m_now.today().addDays(time == endOfWorkMark() ? -1 : 0);
        while (day <= m_now.today() && !m_now.isAhead(m_now.at(day, time)))
            day = day.addDays(1);
        resolved.times.append(m_now.at(day, time));
    }
    std::ranges::sort(resolved.times, {}, &LocalTime::instant);
    resolved.certain = resolved.times.size() == 1 && !phrase.open;
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
            // In the hour that comes twice the wall may show a time that is read as a past one.
            if (const LocalTime then = m_now.after(number); m_now.isAhead(then))
                resolved.times.append(then);
            continue;
        }
        const QDate today = m_now.today();
        const QDate day = phrase.day == Day::Days ? today.addDays(number)
            : phrase.day == Day::Months           ? today.addMonths(number)
                                                  : m_days.workingDay(number);
        if (phrase.times.isEmpty())
            resolved.times.append(m_now.at(day, std::nullopt));
        for (const QTime &time : phrase.times)
            resolved.times.append(timesOn(day, time, phrase));
    }
    resolved.certain = resolved.times.size() == 1 && !phrase.open;
    return resolved;
}

/// A time that has passed today, or a day that has passed with it: what may have been meant.
ResolvedDate DateResolver::passed(const DatePhrase &phrase) const
{
    const QDate today = m_now.today();
    if (phrase.times.isEmpty())
        return {{m_now.at(today, std::nullopt), m_now.at(today.addDays(1), std::nullopt)}, false};
    ResolvedDate next{clockAhead(phrase).times, false};
    if (phrase.day == Day::ThisWeekday)
        next.times.append(m_now.at(today.addDays(7), phrase.times.first()));
    return next;
}

/// 24:00 lies on the next day; "friday midnight" can be either end of the day.
QList<LocalTime> DateResolver::timesOn(QDate date, QTime time, const DatePhrase &phrase) const
{
    switch (phrase.midnight) {
    case Midnight::None: return {m_now.at(date, time)};
    case Midnight::EndOfDay: return {m_now.at(date.addDays(1), time)};
    case Midnight::EitherEnd: return {m_now.at(date, time), m_now.at(date.addDays(1), time)};
    }
    return {};
}

ResolvedDate DateResolver::combined(const DatePhrase &phrase, const ResolvedDays &days) const
{
    const QDate today = m_now.today();
    ResolvedDate resolved;
    if (phrase.times.isEmpty()) {
        for (const QDate &date : days.dates)
            resolved.times.append(m_now.at(date, std::nullopt));
    }
    for (const QTime &time : phrase.times) {
        const bool leftToday
            = phrase.midnight != Midnight::None || m_now.isAhead(m_now.at(today, time));
        for (const QDate &date : days.dates)
            resolved.times.append(timesOn(days.perTime && leftToday ? today : date, time, phrase));
    }
    if (days.perTime || phrase.times.size() > 1)
        std::ranges::sort(resolved.times, {}, &LocalTime::instant);
    const bool meansToday = phrase.day == Day::Offset && phrase.number == 0;
    const auto gone = [this](const LocalTime &time) { return !m_now.isAhead(time); };
    // "today at midnight" can only be the one to come; "today at 5" may have meant the gone one.
    if (meansToday && phrase.midnight != Midnight::None)
        resolved.times.removeIf(gone);
    const qsizetype readings = resolved.times.size();
    resolved.times.removeIf(gone);
    resolved.certain = days.certain && !phrase.open && readings == 1 && resolved.times.size() == 1;
    return resolved;
}

ResolvedDate DateResolver::ahead(const DatePhrase &phrase) const
{
    if (phrase.ago)
        return {};
    switch (phrase.day) {
    case Day::Vague: return {};
    case Day::None: return clockAhead(phrase);
    case Day::Minutes:
    case Day::Days:
    case Day::WorkingDays:
    case Day::Months: return spanAhead(phrase);
    default: break;
    }
    ResolvedDays days = m_days.ahead(phrase);
    if (phrase.before && phrase.times.isEmpty()) {
        for (QDate &date : days.dates) {
            if (date > m_now.today())
                date = date.addDays(-1);
        }
    }
    ResolvedDate resolved = combined(phrase, days);
    return resolved.times.isEmpty() ? passed(phrase) : resolved;
}

ResolvedDate DateResolver::behind(const DatePhrase &phrase) const
{
    if (phrase.day == Day::Minutes && phrase.ago)
        return {{m_now.after(-phrase.number)}, true};
    QList<QTime> times = phrase.times;
    if (times.isEmpty())
        times.append(m_now.time());
    ResolvedDate resolved;
    for (const QDate &date : m_days.behind(phrase)) {
        for (const QTime &time : times) {
            LocalTime then = timesOn(date, time, phrase).constLast();
            if (phrase.day == Day::Weekday && m_now.isAhead(then))
                then.date = then.date.addDays(-7);
            if (!m_now.isAhead(then))
                resolved.times.append(then);
        }
    }
    const qsizetype readings = std::max<qsizetype>(phrase.dates.size(), 1) * times.size();
    resolved.certain = resolved.times.size() == 1 && readings == 1 && !phrase.open;
    return resolved;
}

} // namespace evenkeel
