#pragma once

#include "core/base/localtime.h"
#include "core/capture/dateorder.h"
#include "core/capture/datephrase.h"

#include <QDateTime>

namespace evenkeel {

/// What a phrase means on the calendar: one time that is certain, or some to choose from.
struct ResolvedDate
{
    QList<LocalTime> times;
    bool certain = false; ///< there is exactly one time and it can be meant

    friend bool operator==(const ResolvedDate &, const ResolvedDate &) = default;
};

/// Puts a phrase on the calendar: promises lie ahead, interactions behind. What can be read in
/// several ways, does not exist or has passed is never settled here but offered.
class DateResolver
{
public:
    DateResolver(const Moment &now, const DateOrder &order);

    /// As the due time of a promise.
    [[nodiscard]] ResolvedDate ahead(const DatePhrase &phrase) const;

    /// As the time of an interaction; no times where it lies ahead.
    [[nodiscard]] ResolvedDate behind(const DatePhrase &phrase) const;

    /// The phrase can only mean what is to come: "tomorrow", "in two days".
    [[nodiscard]] bool isSurelyAhead(const DatePhrase &phrase) const;

private:
    struct Days;

    [[nodiscard]] Days daysAhead(const DatePhrase &phrase) const;
    [[nodiscard]] Days weekdaysAhead(const DatePhrase &phrase) const;
    [[nodiscard]] Days calendarAhead(const DatePhrase &phrase) const;
    [[nodiscard]] Days oneDateAhead(const CalendarDay &day, bool passedToday) const;
    [[nodiscard]] Days dayOfMonthAhead(const DatePhrase &phrase) const;
    [[nodiscard]] ResolvedDate spanAhead(const DatePhrase &phrase) const;
    [[nodiscard]] ResolvedDate clockAhead(const QList<QTime> &times) const;
    [[nodiscard]] ResolvedDate passed(const DatePhrase &phrase) const;
    [[nodiscard]] ResolvedDate combined(const DatePhrase &phrase, const Days &days) const;
    [[nodiscard]] QList<QDate> daysBehind(const DatePhrase &phrase) const;
    [[nodiscard]] QDate workingDay(int count) const;
    [[nodiscard]] QDate firstOfWeek() const;
    [[nodiscard]] LocalTime at(QDate date, std::optional<QTime> time) const;
    [[nodiscard]] bool isAhead(const LocalTime &time) const;
    [[nodiscard]] bool hasTimeLeftToday(const DatePhrase &phrase) const;

    QDateTime m_now; ///< on the wall
    QByteArray m_zone;
    Instant m_instant;
    DateOrder m_order;
};

} // namespace evenkeel
