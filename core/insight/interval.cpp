#include "core/insight/interval.h"

#include "core/insight/distributions.h"
#include "core/insight/quantiles.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr double Upper = (1 + IntervalShare) / 2; ///< of a two-sided interval

/// With n - 1; needs two values.
double varianceOf(const QList<double> &values, double mean)
{
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return squares / double(values.size() - 1);
}

} // namespace

Interval Interval::clippedTo(double lowest, double highest) const
{
    return {.low = std::clamp(low, lowest, highest), .high = std::clamp(high, lowest, highest)};
}

std::optional<Interval> wilsonInterval(qint64 hits, qint64 n)
{
    if (n <= 0)
        return std::nullopt;
    const auto count = double(n);
    const double share = double(hits) / count;
    const double square = NormalUpper * NormalUpper;
    const double centre = share + square / (2 * count);
    const double reach
        = NormalUpper * std::sqrt(share * (1 - share) / count + square / (4 * count * count));
    const double scale = 1 + square / count;
    return Interval{.low = (centre - reach) / scale, .high = (centre + reach) / scale}.clippedTo(
        0, 1);
}

std::optional<Interval> meanInterval(const QList<double> &values)
{
    if (values.size() < 2)
        return std::nullopt;
    const double mean = *meanOf(values);
    const auto n = double(values.size());
    const double reach = studentQuantile(Upper, n - 1) * std::sqrt(varianceOf(values, mean) / n);
    return Interval{.low = mean - reach, .high = mean + reach};
}

std::optional<Interval> differenceInterval(const QList<double> &before, const QList<double> &after)
{
    if (before.size() < 2 || after.size() < 2)
        return std::nullopt;
    const double difference = *meanOf(after) - *meanOf(before);
    const double a = varianceOf(before, *meanOf(before)) / double(before.size());
    const double b = varianceOf(after, *meanOf(after)) / double(after.size());
    if (a + b <= 0)
        return Interval{.low = difference, .high = difference};
    const double freedom = (a + b) * (a + b)
        / (a * a / double(before.size() - 1) + b * b / double(after.size() - 1));
    const double reach = studentQuantile(Upper, freedom) * std::sqrt(a + b);
    return Interval{.low = difference - reach, .high = difference + reach};
}

} // namespace evenkeel
