#pragma once

#include "core/base/daterange.h"

namespace evenkeel {

/// The day, week, month or other days that Reflect looks back at.
struct ReflectPeriod
{
    enum class Span { Day, Week, Month, Range };

    Span span = Span::Week;
    DateRange range;

    friend bool operator==(const ReflectPeriod &, const ReflectPeriod &) = default;

    /// Not for ranges, which have no day around which they lie.
    [[nodiscard]] static ReflectPeriod around(QDate day, Span span)
    {
        if (span == Span::Week)
            return {.span = span, .range = DateRange::weekOf(day)};
        if (span != Span::Month)
            return {.span = Span::Day, .range = {.from = day, .to = day}};
        const QDate first(day.year(), day.month(), 1);
        return {.span = span, .range = {.from = first, .to = first.addMonths(1).addDays(-1)}};
    }

    [[nodiscard]] ReflectPeriod before() const
    {
        return span == Span::Range ? moved(-range.days()) : around(range.from.addDays(-1), span);
    }
    [[nodiscard]] ReflectPeriod after() const
    {
        return span == Span::Range ? moved(range.days()) : around(range.to.addDays(1), span);
    }

    /// What the heat map covers: the four weeks up to the end of a day or week, else the same.
    [[nodiscard]] DateRange wide() const
    {
        const bool isShort = span == Span::Day || span == Span::Week;
        return isShort ? DateRange{.from = range.to.addDays(-27), .to = range.to} : range;
    }

    /// What the questions are about: the week or month, or the week that the last day lies in.
    [[nodiscard]] DateRange asked() const
    {
        const bool isOwn = span == Span::Week || span == Span::Month;
        return isOwn ? range : DateRange::weekOf(range.to);
    }

private:
    [[nodiscard]] ReflectPeriod moved(qint64 days) const
    {
        return {.span = span, .range = {range.from.addDays(days), range.to.addDays(days)}};
    }
};

} // namespace evenkeel
