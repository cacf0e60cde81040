#pragma once

#include "core/capture/dayresolver.h"

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
    DateResolver(const Moment &now, const DateOrder &order, const WorkCalendar &work)
        : m_now(now, work), m_days(m_now, order)
    {
    }
    Q_DISABLE_COPY_MOVE(DateResolver)

    /// As the due time of a promise.
    [[nodiscard]] ResolvedDate ahead(const DatePhrase &phrase) const;

    /// As the time of an interaction; no times where it lies ahead.
    [[nodiscard]] ResolvedDate behind(const DatePhrase &phrase) const;

    /// The phrase can only mean what is to come: "tomorrow", "in two days".
    [[nodiscard]] bool isSurelyAhead(const DatePhrase &phrase) const;

private:
    [[nodiscard]] ResolvedDate spanAhead(const DatePhrase &phrase) const;
    [[nodiscard]] ResolvedDate clockAhead(const DatePhrase &phrase) const;
    [[nodiscard]] ResolvedDate passed(const DatePhrase &phrase) const;
    [[nodiscard]] ResolvedDate combined(const DatePhrase &phrase, const ResolvedDays &days) const;
    [[nodiscard]] QList<LocalTime> timesOn(QDate date, QTime time, const DatePhrase &phrase) const;

    LocalNow m_now;
    DayResolver m_days; ///< looks at m_now
};

} // namespace evenkeel
