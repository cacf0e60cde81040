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

/// Values of one day (or any other block): those in question, and the rest of the same block.
struct RankBlock
{
    QList<double> with{};
    QList<double> rest{};

    /// Cliff's d, P(with > rest) - P(with < rest), from -1 to 1; 0 where either is empty.
    /// Cliff, Psychological Bulletin 114 (1993) 494-509.
    [[nodiscard]] double lean() const;
};

/// What blocks say together.
struct BlockTest
{
    double lean = 0; ///< S: above 0 where the values in question tend to be higher
    double p = 1; ///< two-sided

    friend bool operator==(const BlockTest &, const BlockTest &) = default;
};

/// Within blocks, do the values in question tend to be higher than the rest? With a and b values,
/// n = a + b, and Cliff's d in a block, its score is s = a b d / (2 (n + 1)): van Elteren's
/// weighted rank sum less the one expected. S = sum s, and S / sqrt(sum s^2) is held against the
/// normal distribution; p is 1 where no block leans. Van Elteren, Bulletin of the International
/// Statistical Institute 37 (1960) 351-361, takes the variance of dealt ranks in place of sum s^2;
/// that takes the values of a block as independent. The squares of the scores do not: they only
/// take blocks as independent, and values to lean to neither side where nothing is the matter.
/// Neither needs differences that lie alike on both sides, as Wilcoxon's signed ranks do. That
/// chance alone stays within its share is tried on made logs (madelogstest.cpp).
[[nodiscard]] BlockTest withinBlocks(const QList<RankBlock> &blocks);

/// Each p as it stands after that many tests, in the order given: for the p of rank i among m, the
/// least of m p(j) / j over all ranks j from i on. Keeping those below q leaves on average a share
/// of at most q of false ones among them.
/// Benjamini and Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289-300.
[[nodiscard]] QList<double> falseDiscoveryAdjusted(const QList<double> &ps);

} // namespace evenkeel
