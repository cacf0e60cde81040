#pragma once

#include "core/insight/interval.h"

#include <utility>

namespace evenkeel {

/// How far two things rise and fall together, by their order alone.
struct RankCorrelation
{
    qsizetype n = 0; ///< pairs
    double r = 0; ///< -1: always the other way, 0: no order in common, 1: always together
    /// Nothing for r = -1 and 1: the method would give no width at all. The tests see it hold the
    /// truth in 94 to 97 of 100 made sets of 20 to 80 pairs, up to 0.95; not looked at below.
    std::optional<Interval> interval{};

    friend bool operator==(const RankCorrelation &, const RankCorrelation &) = default;
};

/// Spearman's rank correlation, the product-moment correlation of mid-ranks R and S:
/// r = sum (R - R')(S - S') / sqrt(sum (R - R')^2 sum (S - S')^2), which is
/// 1 - 6 sum (R - S)^2 / (n (n^2 - 1)) without ties.
/// Spearman, American Journal of Psychology 15 (1904) 72-101.
///
/// Interval: tanh(atanh r +- z sqrt((1 + r^2 / 2) / (n - 3))).
/// Bonett and Wright, Psychometrika 65 (2000) 23-28.
///
/// Nothing for fewer than LeastValues pairs, or where one of the two never changes.
[[nodiscard]] std::optional<RankCorrelation>
rankCorrelation(const QList<std::pair<double, double>> &pairs);

} // namespace evenkeel
