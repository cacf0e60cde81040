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

/// Wilson's interval for `hits` of `n`, from 0 to 1; holds up for small n and near 0 and 1.
/// Nothing for n = 0.
[[nodiscard]] std::optional<Interval> wilsonInterval(qint64 hits, qint64 n);

/// The t interval of the mean; nothing for fewer than two values.
[[nodiscard]] std::optional<Interval> meanInterval(const QList<double> &values);

/// The t interval of mean(after) - mean(before) without assuming equal spread (Welch); nothing
/// where either has fewer than two values.
[[nodiscard]] std::optional<Interval>
differenceInterval(const QList<double> &before, const QList<double> &after);

} // namespace evenkeel
