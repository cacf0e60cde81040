#pragma once

#include <QList>

namespace evenkeel {

/// The two-sided p of the Mann-Whitney test: do the values of one group tend to be higher? Exact
/// over all ways to deal the ranks (ties share theirs) for up to sixty values, the normal
/// approximation with correction for ties above. 1 where a group is empty.
[[nodiscard]] double mannWhitney(const QList<double> &first, const QList<double> &second);

/// The two-sided p of Wilcoxon's signed-rank test: do differences lean to one side of zero? Zeros
/// are left out. Exact over all signs for up to sixty differences, approximate above. 1 for none.
[[nodiscard]] double signedRank(const QList<double> &differences);

/// Benjamini and Hochberg: each p as it stands after that many tests, in the order given. Keeping
/// those below q leaves a share of at most q of false ones among them.
[[nodiscard]] QList<double> falseDiscoveryAdjusted(const QList<double> &ps);

} // namespace evenkeel
