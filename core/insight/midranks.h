#pragma once

#include <QList>

namespace evenkeel {

/// Twice the rank of each value among all of them, in the order given; twice, so that shared ranks
/// stay whole numbers. Values that are alike share the mean of the ranks they take up:
/// 2 R(x) = 2 #{y < x} + #{y = x} + 1; the mean of all of them is n + 1.
/// Kendall, Biometrika 33 (1945) 239-251.
[[nodiscard]] QList<qsizetype> doubledRanks(const QList<double> &values);

} // namespace evenkeel
