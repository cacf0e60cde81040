#include "core/base/fixedclock.h"

namespace evenkeel {

FixedClock::FixedClock(Instant now, const QTimeZone &zone) : m_now(now), m_zone(zone) { }

void FixedClock::advance(milliseconds duration)
{
    m_now += duration;
    m_monotonic += duration;
}

} // namespace evenkeel
