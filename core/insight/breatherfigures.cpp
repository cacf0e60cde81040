#include "core/insight/breatherfigures.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace evenkeel {

namespace {

/// Two ratings, the later given `elapsed` after the earlier.
struct Pair
{
    QString pattern;
    StressLevel before = *StressLevel::from(0);
    StressLevel after = *StressLevel::from(0);
    milliseconds elapsed{0};

    [[nodiscard]] double change() const { return after.value() - before.value(); }
};

/// What the pairs of breathers are compared with: a rating and a later one without a breather.
class Comparison
{
public:
    Comparison(QList<Rating> ratings, const QList<Breather> &breathers)
        : m_ratings(std::move(ratings))
    {
        QList<Instant> starts;
        for (const Breather &breather : breathers)
            starts.append(breather.started.at);
        std::ranges::sort(starts);
        for (qsizetype index = 0; index < m_ratings.size(); ++index) {
            const Rating &rating = m_ratings.at(index);
            const auto next = std::ranges::lower_bound(starts, rating.given.at);
            m_nextBreather.append(next == starts.end() ? Instant::max() : *next);
            m_byValue[rating.value.value()].append(index);
        }
    }

    /// The change of the best match that is not taken yet; takes it.
    std::optional<double> take(const Pair &pair)
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
        return m_ratings.at(match->second).value.value() - pair.before.value();
    }

private:
    /// The later rating whose distance comes closest to `elapsed`, and by how much it is off.
    [[nodiscard]] std::pair<qsizetype, milliseconds>
    nearestTo(qsizetype first, milliseconds elapsed) const
    {
        std::pair<qsizetype, milliseconds> nearest{-1, milliseconds::max()};
        const Instant start = m_ratings.at(first).given.at;
        for (qsizetype last = first + 1; last < m_ratings.size(); ++last) {
            const Instant end = m_ratings.at(last).given.at;
            const milliseconds off = std::chrono::abs(end - start - elapsed);
            if (m_nextBreather.at(first) <= end || off >= nearest.second)
                break;
            if (end > start)
                nearest = {last, off};
        }
        return nearest;
    }

    QList<Rating> m_ratings; ///< oldest first, none of a breather
    QList<Instant> m_nextBreather; ///< by rating: when the next one after it starts
    QHash<int, QList<qsizetype>> m_byValue; ///< those that no pair has taken yet
};

bool ofBreather(const Rating &rating)
{
    return rating.context == RatingContext::BeforeBreather
        || rating.context == RatingContext::AfterBreather;
}

/// The last of its ratings before and the first after, where there are both.
std::optional<Pair> pairOf(const Breather &breather, const QList<Rating> &ratings)
{
    const Rating *before = nullptr;
    const Rating *after = nullptr;
    for (const Rating &rating : ratings) {
        if (rating.context == RatingContext::BeforeBreather)
            before = &rating;
        else if (rating.context == RatingContext::AfterBreather && !after)
            after = &rating;
    }
    if (!before || !after)
        return std::nullopt;
    return Pair{
        .pattern = breather.pattern.isEmpty() ? idOf(breather.kind) : breather.pattern,
        .before = before->value,
        .after = after->value,
        .elapsed = after->given.at - before->given.at};
}

QList<ChangeFigures> byPattern(const QList<Pair> &pairs)
{
    QMap<QString, QList<double>> changes;
    for (const Pair &pair : pairs)
        changes[pair.pattern].append(pair.change());
    QList<ChangeFigures> patterns;
    for (auto entry = changes.cbegin(); entry != changes.cend(); ++entry)
        patterns.append({.pattern = entry.key(), .changes = entry.value()});
    std::ranges::stable_sort(patterns, std::ranges::greater(), [](const ChangeFigures &figures) {
        return figures.changes.size();
    });
    return patterns;
}

} // namespace

BreatherFigures breatherFigures(const SummaryInput &input)
{
    QList<Rating> ratings = input.ratings;
    std::ranges::stable_sort(ratings, {}, [](const Rating &rating) { return rating.given.at; });

    QHash<BreatherId, QList<Rating>> ofBreathers;
    for (const Rating &rating : std::as_const(ratings)) {
        if (rating.breather)
            ofBreathers[*rating.breather].append(rating);
    }
    BreatherFigures figures;
    QList<Pair> pairs;
    for (const Breather &breather : input.breathers) {
        if (!input.period.contains(breather.started.local().date()))
            continue;
        ++figures.n;
        if (const auto pair = pairOf(breather, ofBreathers.value(breather.id)))
            pairs.append(*pair);
    }

    ratings.removeIf([&input](const Rating &rating) {
        return ofBreather(rating) || !input.period.contains(rating.given.local().date());
    });
    Comparison comparison(ratings, input.breathers);
    for (const Pair &pair : std::as_const(pairs)) {
        figures.pairs.changes.append(pair.change());
        if (const auto change = comparison.take(pair))
            figures.matched.changes.append(*change);
    }
    figures.patterns = byPattern(pairs);
    return figures;
}

} // namespace evenkeel
