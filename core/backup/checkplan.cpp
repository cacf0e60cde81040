#include "core/backup/checkplan.h"

namespace evenkeel {

namespace {

constexpr std::chrono::days BetweenFullChecks{7};

} // namespace

CheckDepth dueCheck(bool uncleanEnd, std::optional<Instant> lastFull, Instant now)
{
    const bool recent = lastFull && *lastFull <= now && now - *lastFull < BetweenFullChecks;
    if (!recent)
        return CheckDepth::Full;
    return uncleanEnd ? CheckDepth::Quick : CheckDepth::None;
}

} // namespace evenkeel
