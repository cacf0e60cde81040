#include "core/insight/rankcorrelation.h"

#include "core/insight/midranks.h"
#include "core/insight/quantiles.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

/// The sum of products of both distances from the mean, exact: doubled ranks are whole numbers.
double productSum(const QList<qsizetype> &first, const QList<qsizetype> &second)
{
    const qsizetype mean = first.size() + 1;
    qsizetype sum = 0;
    for (qsizetype index = 0; index < first.size(); ++index)
        sum += (first.at(index) - mean) * (second.at(index) - mean);
    return double(sum);
}

std::optional<Interval> intervalOf(double r, double n)
{
    if (std::abs(r) >= 1)
        return std::nullopt;
    const double reach = NormalUpper * std::sqrt((1 + r * r / 2) / (n - 3));
    const double centre = std::atanh(r);
    return Interval{.low = std::tanh(centre - reach), .high = std::tanh(centre + reach)};
}

} // namespace

std::optional<RankCorrelation> rankCorrelation(const QList<std::pair<double, double>> &pairs)
{
    if (pairs.size() < LeastValues)
        return std::nullopt;
    QList<double> firsts;
    QList<double> seconds;
    for (const auto &[first, second] : pairs) {
        firsts.append(first);
        seconds.append(second);
    }
    const QList<qsizetype> a = doubledRanks(firsts);
    const QList<qsizetype> b = doubledRanks(seconds);
    const double spread = std::sqrt(productSum(a, a) * productSum(b, b));
    if (spread <= 0)
        return std::nullopt;
    const double r = std::clamp(productSum(a, b) / spread, -1.0, 1.0);
    return RankCorrelation{
        .n = pairs.size(), .r = r, .interval = intervalOf(r, double(pairs.size()))};
}

} // namespace evenkeel
