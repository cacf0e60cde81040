#pragma once

#include <QList>

namespace evenkeel {

/// The two-sided p of the Mann-Whitney test: do the values of one group tend to be higher? With W
/// the sum of the mid-ranks of the first group of a among n = a + b values, the share of all ways
/// to deal the ranks that bring W as far from its mean a (n + 1) / 2. Above sixty values the normal
/// approximation with half a rank of continuity and ties: the variance of W is
/// a b / (n (n - 1)) sum (R - (n + 1) / 2)^2. 1 where a group is empty.
/// Mann and Whitney, Annals of Mathematical Statistics 18 (1947) 50-60; ties: Lehmann,
/// Nonparametrics (1975), chapter 1.
[[nodiscard]] double mannWhitney(const QList<double> &first, const QList<double> &second);

/// The two-sided p of Wilcoxon's signed-rank test: do differences lean to one side of zero? Zeros
/// are left out. With V the sum of the mid-ranks R of the sizes of the positive ones, the share of
/// all signs that bring V as far from its mean sum R / 2. Above sixty differences the normal
/// approximation with half a rank of continuity; the variance of V is sum R^2 / 4. 1 for none.
/// Wilcoxon, Biometrics Bulletin 1 (1945) 80-83; ties: Lehmann, Nonparametrics (1975), chapter 3.
[[nodiscard]] double signedRank(const QList<double> &differences);

/// Each p as it stands after that many tests, in the order given: for the p of rank i among m, the
/// least of m p(j) / j over all ranks j from i on. Keeping those below q leaves on average a share
/// of at most q of false ones among them.
/// Benjamini and Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289-300.
[[nodiscard]] QList<double> falseDiscoveryAdjusted(const QList<double> &ps);

} // namespace evenkeel
