#pragma once

#include "core/base/instant.h"

#include <cstdint>

namespace evenkeel {

/// From one value of Windows' counter of milliseconds to a later one. It begins anew after 49.7
/// days, and their difference is right all the same. A touch may be dated a moment ahead of the
/// counter, which moves in steps: it is one of now, not one of seven weeks ago.
[[nodiscard]] constexpr milliseconds ticksBetween(uint32_t touched, uint32_t now)
{
    constexpr uint32_t Ahead = 10'000;
    const uint32_t passed = now - touched;
    return milliseconds(passed > UINT32_MAX - Ahead ? 0 : passed);
}

} // namespace evenkeel
