#pragma once

#include "core/capture/dateorder.h"
#include "core/capture/localnow.h"

namespace evenkeel {

/// The days that a phrase can mean.
struct ResolvedDays
{
    QList<QDate> dates;
    bool certain = false; ///< there is one and it can be meant
    bool perTime = false; ///< a weekday: today or a week on, as the time of day decides

    friend bool operator==(const ResolvedDays &, const ResolvedDays &) = default;
};

/// Puts the day of a phrase on the calendar, without its time of day.
class DayResolver
{
public:
    DayResolver(const LocalNow &now, const DateOrder &order) : m_now(now), m_order(order) { }

    /// The days of a promise: today or later, as far as the words allow.
    [[nodiscard]] ResolvedDays ahead(const DatePhrase &phrase) const;

    /// The days on which an interaction can have taken place.
    [[nodiscard]] QList<QDate> behind(const DatePhrase &phrase) const;

    /// The day so many of the user's working days from today.
    [[nodiscard]] QDate workingDay(int count) const;

private:
    [[nodiscard]] ResolvedDays weekdaysAhead(const DatePhrase &phrase) const;
    [[nodiscard]] ResolvedDays calendarAhead(const DatePhrase &phrase) const;
    [[nodiscard]] ResolvedDays readingAhead(const CalendarDay &day, bool passedToday) const;
    [[nodiscard]] ResolvedDays nearMissing(const CalendarDay &day) const;
    [[nodiscard]] QDate lastOfMonth(int month) const;
    [[nodiscard]] ResolvedDays monthAhead(int month) const;
    [[nodiscard]] ResolvedDays dayOfMonthAhead(const DatePhrase &phrase) const;
    [[nodiscard]] ResolvedDays weekAhead(QDate first) const;
    [[nodiscard]] ResolvedDays weekendAhead(const DatePhrase &phrase) const;
    [[nodiscard]] QDate firstOfWeek() const;

    const LocalNow &m_now;
    DateOrder m_order;
};

} // namespace evenkeel
