#include "core/insight/matchedcomparison.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

/// The ratings from which a match may still start.
class Comparison
{
public:
    Comparison(QList<Rating> ratings, QList<Instant> starts) : m_ratings(std::move(ratings))
    {
        std::ranges::sort(m_ratings, {}, [](const Rating &rating) {
            return std::pair(rating.given.at, rating.id);
        });
        std::ranges::sort(starts);
        for (qsizetype index = 0; index < m_ratings.size(); ++index) {
            const Rating &rating = m_ratings.at(index);
            const auto next = std::ranges::lower_bound(starts, rating.given.at);
            m_nextBreather.append(next == starts.end() ? Instant::max() : *next);
            m_byValue[rating.value.value()].append(index);
        }
    }

    /// The best match that is not taken yet; takes it.
    std::optional<RatedPair> take(const RatedPair &pair)
    {
        const milliseconds tolerance = std::max<milliseconds>(minutes(10), pair.elapsed);
        milliseconds best = tolerance + milliseconds(1);
        std::optional<std::pair<qsizetype, qsizetype>> match;
        QList<qsizetype> &starts = m_byValue[pair.before.value()];
        for (const qsizetype first : std::as_const(starts)) {
            const auto [last, distance] = nearestTo(first, pair.elapsed);
            if (distance < best) {
                best = distance;
                match = {first, last};
            }
        }
        if (!match)
            return std::nullopt;
        starts.removeOne(match->first);
        return between(m_ratings.at(match->first), m_ratings.at(match->second));
    }

private:
    static RatedPair between(const Rating &before, const Rating &after)
    {
        return {
            .at = before.given.at,
            .before = before.value,
            .after = after.value,
            .elapsed = after.given.at - before.given.at};
    }

    /// The later rating whose distance comes closest to `elapsed`, and by how much it is off.
    [[nodiscard]] std::pair<qsizetype, milliseconds>
    nearestTo(qsizetype first, milliseconds elapsed) const
    {
        std::pair<qsizetype, milliseconds> nearest{-1, milliseconds::max()};
        const Instant start = m_ratings.at(first).given.at;
        for (qsizetype last = first + 1; last < m_ratings.size(); ++last) {
            const Instant end = m_ratings.at(last).given.at;
            const milliseconds off = std::chrono::abs(end - start - elapsed);
            if (m_nextBreather.at(first) <= end || off > nearest.second)
                break;
            if (end > start && off < nearest.second) // of two at one instant the first
                nearest = {last, off};
        }
        return nearest;
    }

    QList<Rating> m_ratings; ///< oldest first
    QList<Instant> m_nextBreather; ///< by rating: when the next one from it on starts
    QHash<int, QList<qsizetype>> m_byValue; ///< those that no pair has taken yet
};

} // namespace

QList<std::optional<RatedPair>> matchedWithoutBreather(
    const QList<RatedPair> &pairs, QList<Rating> others, QList<Instant> breatherStarts)
{
    Comparison comparison(std::move(others), std::move(breatherStarts));
    QList<std::optional<RatedPair>> matches;
    for (const RatedPair &pair : pairs)
        matches.append(comparison.take(pair));
    return matches;
}

} // namespace evenkeel
