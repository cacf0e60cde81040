#include "core/insight/trend.h"

namespace evenkeel {

std::optional<Trend> trendOf(const StressFigures &before, const StressFigures &after)
{
    if (before.n < LeastForTrend || after.n < LeastForTrend)
        return std::nullopt;
    const auto interval = differenceInterval(before.dayMeans, after.dayMeans);
    if (!interval || interval->contains(0))
        return std::nullopt;
    return Trend{
        .change = *meanOf(after.dayMeans) - *meanOf(before.dayMeans), .interval = *interval};
}

} // namespace evenkeel
