#pragma once

#include "core/base/daterange.h"

namespace evenkeel {

/// The week or the month that Reflect looks back at.
struct ReflectPeriod
{
    enum class Span { Week, Month };

    Span span = Span::Week;
    DateRange range;

    friend bool operator==(const ReflectPeriod &, const ReflectPeriod &) = default;

    [[nodiscard]] static ReflectPeriod around(QDate day, Span span)
    {
        if (span == Span::Week)
            return {.span = span, .range = DateRange::weekOf(day)};
        const QDate first(day.year(), day.month(), 1);
        return {.span = span, .range = {.from = first, .to = first.addMonths(1).addDays(-1)}};
    }

    [[nodiscard]] ReflectPeriod before() const { return around(range.from.addDays(-1), span); }
    [[nodiscard]] ReflectPeriod after() const { return around(range.to.addDays(1), span); }

    /// What the heat map covers: the four weeks up to the end of a week, or the whole month.
    [[nodiscard]] DateRange wide() const
    {
        return span == Span::Week ? DateRange{.from = range.to.addDays(-27), .to = range.to}
                                  : range;
    }
};

} // namespace evenkeel
