#pragma once

#include "core/base/clock.h"

namespace evenkeel {

/// How the two sides of a clock part. The monotonic one stands still during sleep and no setting
/// moves it: where the wall clock ran ahead of it, the computer slept or its clock was set.
class ClockGap
{
public:
    /// What runs ahead by this much was more than the small steps by which clocks are kept right.
    static constexpr seconds Sleep{2};

    explicit ClockGap(const Clock &clock) : m_wall(clock.now()), m_monotonic(clock.monotonic()) { }

    /// How far the wall clock ran ahead since this was asked last; negative where it was set back.
    [[nodiscard]] milliseconds take(const Clock &clock)
    {
        const ClockGap before = *this;
        *this = ClockGap(clock);
        return (m_wall - before.m_wall) - (m_monotonic - before.m_monotonic);
    }

private:
    Instant m_wall;
    milliseconds m_monotonic;
};

} // namespace evenkeel
