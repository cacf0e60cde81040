#include "core/base/clock.h"

namespace evenkeel {

Clock::~Clock() = default;

Moment Clock::moment() const
{
    return {.at = now(), .zone = zone().id()};
}

QDate Clock::today() const
{
    return inZone(now(), zone()).date();
}

} // namespace evenkeel
