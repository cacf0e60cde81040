#include "core/insight/ranktests.h"

#include "core/insight/distributions.h"
#include "core/insight/midranks.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace evenkeel {

namespace {

constexpr qsizetype MostExact = 60;

/// The share of the weights at sums at least as far from the expected one as `seen`.
double shareAsFar(const std::vector<double> &weights, double seen)
{
    double total = 0;
    double expected = 0;
    for (size_t sum = 0; sum < weights.size(); ++sum) {
        total += weights[sum];
        expected += weights[sum] * double(sum);
    }
    expected /= total;
    const double distance = std::abs(seen - expected) - 1e-9;
    double far = 0;
    for (size_t sum = 0; sum < weights.size(); ++sum) {
        if (std::abs(double(sum) - expected) >= distance)
            far += weights[sum];
    }
    return std::min(1.0, far / total);
}

/// In how many ways each sum comes about from `count` of the ranks.
std::vector<double> waysToChoose(const QList<qsizetype> &ranks, qsizetype count)
{
    const auto most = size_t(std::accumulate(ranks.begin(), ranks.end(), qsizetype(0)));
    std::vector<std::vector<double>> ways(size_t(count) + 1, std::vector<double>(most + 1, 0));
    ways[0][0] = 1;
    for (const qsizetype rank : ranks) {
        for (auto chosen = size_t(count); chosen >= 1; --chosen) {
            for (size_t sum = most; sum >= size_t(rank); --sum)
                ways[chosen][sum] += ways[chosen - 1][sum - size_t(rank)];
        }
    }
    return ways[size_t(count)];
}

/// Two-sided, with a correction for continuity of half a rank (one doubled rank).
double normalTwoSided(double distance, double variance)
{
    if (variance <= 0)
        return 1;
    const double z = std::max(0.0, std::abs(distance) - 1) / std::sqrt(variance);
    return std::min(1.0, 2 * normalBelow(-z));
}

} // namespace

double mannWhitney(const QList<double> &first, const QList<double> &second)
{
    if (first.isEmpty() || second.isEmpty())
        return 1;
    const QList<qsizetype> ranks = doubledRanks(first + second);
    const qsizetype seen
        = std::accumulate(ranks.begin(), ranks.begin() + first.size(), qsizetype(0));
    if (ranks.size() <= MostExact)
        return shareAsFar(waysToChoose(ranks, first.size()), double(seen));

    const auto a = double(first.size());
    const auto b = double(second.size());
    const double n = a + b;
    const double mean = n + 1; // of the doubled ranks
    double squares = 0;
    for (const qsizetype rank : ranks)
        squares += (double(rank) - mean) * (double(rank) - mean);
    return normalTwoSided(double(seen) - a * mean, a * b / (n * (n - 1)) * squares);
}

double RankBlock::lean() const
{
    if (with.isEmpty() || rest.isEmpty())
        return 0;
    QList<double> others = rest;
    if (!std::ranges::is_sorted(others))
        std::ranges::sort(others);
    qsizetype pairs = 0; // those that are higher less those that are lower
    for (const double value : with) {
        const auto [first, last] = std::equal_range(others.cbegin(), others.cend(), value);
        pairs += (first - others.cbegin()) - (others.cend() - last);
    }
    return double(pairs) / (double(with.size()) * double(rest.size()));
}

BlockTest withinBlocks(const QList<RankBlock> &blocks)
{
    double sum = 0;
    double squares = 0;
    for (const RankBlock &block : blocks) {
        const auto a = double(block.with.size());
        const auto b = double(block.rest.size());
        const double score = a * b * block.lean() / (2 * (a + b + 1));
        sum += score;
        squares += score * score;
    }
    if (squares <= 0)
        return {};
    return {.lean = sum, .p = 2 * normalBelow(-std::abs(sum) / std::sqrt(squares))};
}

QList<double> falseDiscoveryAdjusted(const QList<double> &ps)
{
    QList<qsizetype> order(ps.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&ps](qsizetype index) { return ps.at(index); });

    QList<double> adjusted(ps.size());
    double least = 1;
    for (qsizetype rank = ps.size(); rank >= 1; --rank) {
        const qsizetype index = order.at(rank - 1);
        least = std::min(least, ps.at(index) * (double(ps.size()) / double(rank)));
        adjusted[index] = least;
    }
    return adjusted;
}

} // namespace evenkeel
