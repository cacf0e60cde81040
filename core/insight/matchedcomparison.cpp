#include "core/insight/matchedcomparison.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <utility>

namespace evenkeel {

namespace {

/// Two ratings between which no breather was started, by their places in order of time.
struct Candidate
{
    milliseconds elapsed;
    qsizetype first;
    qsizetype last;

    friend auto operator<=>(const Candidate &, const Candidate &) = default;
};

milliseconds toleranceOf(const RatedPair &pair)
{
    return std::max<milliseconds>(minutes(10), pair.elapsed);
}

/// The ratings from which a match may still start.
class Comparison
{
public:
    Comparison(
        const QList<RatedPair> &pairs, QList<RatingFacts> ratings, QList<Instant> breatherStarts)
        : m_ratings(std::move(ratings))
    {
        std::ranges::sort(m_ratings, {}, [](const RatingFacts &rating) {
            return std::pair(rating.at, rating.id);
        });
        std::ranges::sort(breatherStarts);
        m_taken.fill(false, m_ratings.size());
        QHash<int, milliseconds> longest;
        for (const RatedPair &pair : pairs) {
            milliseconds &most = longest[pair.before.value()];
            most = std::max(most, pair.elapsed + toleranceOf(pair));
        }
        for (qsizetype first = 0; first < m_ratings.size(); ++first) {
            if (const auto most = longest.constFind(m_ratings.at(first).value.value());
                most != longest.cend())
                addFrom(first, *most, breatherStarts);
        }
        for (QList<Candidate> &candidates : m_byValue)
            std::ranges::sort(candidates);
    }

    /// The best match that is not taken yet; takes it.
    std::optional<RatedPair> take(const RatedPair &pair)
    {
        const QList<Candidate> candidates = m_byValue.value(pair.before.value());
        const auto middle
            = std::ranges::lower_bound(candidates, pair.elapsed, {}, &Candidate::elapsed);
        const Candidate *best = nullptr;
        const auto offer = [&](const Candidate &candidate) {
            if (!m_taken.at(candidate.first)
                && (!best || rank(candidate, pair) < rank(*best, pair)))
                best = &candidate;
        };
        const milliseconds tolerance = toleranceOf(pair);
        const auto isWorse = [&](const Candidate &candidate) {
            const milliseconds off = std::chrono::abs(candidate.elapsed - pair.elapsed);
            return off > tolerance
                || (best && off > std::chrono::abs(best->elapsed - pair.elapsed));
        };
        for (auto longer = middle; longer != candidates.end() && !isWorse(*longer); ++longer)
            offer(*longer);
        for (auto shorter = middle; shorter != candidates.begin() && !isWorse(*std::prev(shorter));)
            offer(*--shorter);
        if (!best)
            return std::nullopt;
        m_taken[best->first] = true;
        return between(m_ratings.at(best->first), m_ratings.at(best->last));
    }

private:
    static RatedPair between(const RatingFacts &before, const RatingFacts &after)
    {
        return {
            .at = before.at,
            .before = before.value,
            .after = after.value,
            .elapsed = after.at - before.at};
    }

    /// Least for the best: what comes closest, then what is earlier.
    static std::tuple<milliseconds, qsizetype, qsizetype>
    rank(const Candidate &candidate, const RatedPair &pair)
    {
        return {
            std::chrono::abs(candidate.elapsed - pair.elapsed), candidate.first, candidate.last};
    }

    /// Everything that may end a pair beginning at `first`, at most `most` later.
    void addFrom(qsizetype first, milliseconds most, const QList<Instant> &breatherStarts)
    {
        const RatingFacts &from = m_ratings.at(first);
        const auto next = std::ranges::lower_bound(breatherStarts, from.at);
        const Instant breather = next == breatherStarts.end() ? Instant::max() : *next;
        for (qsizetype last = first + 1; last < m_ratings.size(); ++last) {
            const Instant end = m_ratings.at(last).at;
            if (end >= breather || end - from.at > most)
                break;
            if (end > from.at)
                m_byValue[from.value.value()].append({end - from.at, first, last});
        }
    }

    QList<RatingFacts> m_ratings; ///< oldest first
    QList<bool> m_taken; ///< by rating: a match begins there
    QHash<int, QList<Candidate>> m_byValue; ///< of the first rating; the shortest first
};

} // namespace

QList<std::optional<RatedPair>> matchedWithoutBreather(
    const QList<RatedPair> &pairs, QList<RatingFacts> others, QList<Instant> breatherStarts)
{
    Comparison comparison(pairs, std::move(others), std::move(breatherStarts));
    QList<std::optional<RatedPair>> matches;
    for (const RatedPair &pair : pairs)
        matches.append(comparison.take(pair));
    return matches;
}

} // namespace evenkeel
