#pragma once

#include <QList>

#include <optional>

namespace evenkeel {

/// How sure an interval is, as it is said beside it.
inline constexpr double IntervalShare = 0.95;

/// The normal quantile of the upper end of such an interval: z, with (1 + IntervalShare) / 2 below.
inline constexpr double NormalUpper = 1.959963984540054;

/// From where to where a figure may well lie: an interval of IntervalShare.
struct Interval
{
    double low = 0;
    double high = 0;

    friend bool operator==(const Interval &, const Interval &) = default;

    [[nodiscard]] bool contains(double value) const { return low <= value && value <= high; }
    [[nodiscard]] Interval clippedTo(double lowest, double highest) const;
};

/// The interval for `hits` of `n`, from 0 to 1; holds up for small n and near 0 and 1. With
/// p = hits / n: (p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n), which are
/// the shares P with |p - P| = z sqrt(P (1 - P) / n). Nothing for n = 0.
/// Wilson, Journal of the American Statistical Association 22 (1927) 209-212.
[[nodiscard]] std::optional<Interval> wilsonInterval(qint64 hits, qint64 n);

/// The interval of the mean m: m +- t s / sqrt(n), with s the standard deviation over n - 1 and t
/// the quantile of Student's t with n - 1 degrees of freedom. Nothing for fewer than two values.
/// The values must not depend on each other: give it day means, not the ratings of a shift.
/// Student, Biometrika 6 (1908) 1-25.
[[nodiscard]] std::optional<Interval> meanInterval(const QList<double> &values);

/// The interval of mean(after) - mean(before) without assuming equal spread: d +- t sqrt(a + b),
/// with a = s1^2 / n1, b = s2^2 / n2 and (a + b)^2 / (a^2 / (n1 - 1) + b^2 / (n2 - 1)) degrees of
/// freedom. Nothing where either has fewer than two values.
/// Welch, Biometrika 34 (1947) 28-35.
[[nodiscard]] std::optional<Interval>
differenceInterval(const QList<double> &before, const QList<double> &after);

} // namespace evenkeel
