#pragma once

#include "core/insight/summary.h"

namespace evenkeel {

/// Each period needs at least so many ratings before one may be held beside the other.
inline constexpr qsizetype LeastForTrend = 10;

/// From one period to the next: the change of the mean and the interval it lies in.
struct Trend
{
    double change = 0;
    Interval interval;

    friend bool operator==(const Trend &, const Trend &) = default;
};

/// A change worth an arrow: each period has ten ratings or more, and the interval of the
/// difference over day means leaves out zero. Nothing otherwise.
[[nodiscard]] std::optional<Trend> trendOf(const StressFigures &before, const StressFigures &after);

} // namespace evenkeel
