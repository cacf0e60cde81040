#pragma once

#include "core/base/localtime.h"

namespace evenkeel {

/// Whole days, both included.
struct DateRange
{
    QDate from;
    QDate to;

    friend bool operator==(const DateRange &, const DateRange &) = default;

    [[nodiscard]] bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    [[nodiscard]] bool contains(QDate day) const { return from <= day && day <= to; }
    [[nodiscard]] qint64 days() const { return from.daysTo(to) + 1; }

    /// The first instant of the range and the first after it.
    [[nodiscard]] Instant begin(const QTimeZone &zone) const { return startOfDay(from, zone); }
    [[nodiscard]] Instant end(const QTimeZone &zone) const
    {
        return startOfDay(to.addDays(1), zone);
    }

    /// Monday to Sunday around `day` (ISO 8601).
    [[nodiscard]] static DateRange weekOf(QDate day)
    {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {.from = monday, .to = monday.addDays(6)};
    }
};

} // namespace evenkeel
