#include "core/insight/breatherfigures.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace evenkeel {

namespace {

/// A breather that was rated before and after.
struct BreatherPair
{
    QString pattern;
    RatedPair rated;
};

bool ofBreather(const RatingFacts &rating)
{
    return rating.context == RatingContext::BeforeBreather
        || rating.context == RatingContext::AfterBreather;
}

/// The last of its ratings before and the first after, where there are both.
std::optional<BreatherPair> pairOf(const Breather &breather, const QList<RatingFacts> &ratings)
{
    const RatingFacts *before = nullptr;
    const RatingFacts *after = nullptr;
    for (const RatingFacts &rating : ratings) {
        if (rating.context == RatingContext::BeforeBreather)
            before = &rating;
        else if (rating.context == RatingContext::AfterBreather && !after)
            after = &rating;
    }
    if (!before || !after)
        return std::nullopt;
    return BreatherPair{
        .pattern = breather.pattern.isEmpty() ? idOf(breather.kind) : breather.pattern,
        .rated
        = {.at = before->at,
           .before = before->value,
           .after = after->value,
           .elapsed = after->at - before->at}};
}

/// The breathers of the period, those rated before and after, and what they are held against.
struct Breathers
{
    qsizetype n = 0;
    QList<BreatherPair> pairs{};
    QList<RatedPair> matches{};
};

Breathers breathersOf(const SummaryInput &input)
{
    QList<RatingFacts> ratings = input.ratings;
    std::ranges::stable_sort(ratings, {}, &RatingFacts::at);

    QHash<BreatherId, QList<RatingFacts>> ofBreathers;
    for (const RatingFacts &rating : std::as_const(ratings)) {
        if (rating.breather)
            ofBreathers[*rating.breather].append(rating);
    }
    Breathers found;
    QList<RatedPair> rated;
    QList<Instant> starts;
    for (const Breather &breather : input.breathers) {
        starts.append(breather.started.at);
        if (!input.period.contains(breather.started.local().date()))
            continue;
        ++found.n;
        if (const auto pair = pairOf(breather, ofBreathers.value(breather.id))) {
            found.pairs.append(*pair);
            rated.append(pair->rated);
        }
    }

    ratings.removeIf([&input](const RatingFacts &rating) {
        return ofBreather(rating) || !input.period.contains(rating.day);
    });
    for (const auto &match : matchedWithoutBreather(rated, ratings, starts)) {
        if (match)
            found.matches.append(*match);
    }
    return found;
}

QList<ChangeFigures> byPattern(const QList<BreatherPair> &pairs)
{
    QMap<QString, QList<double>> changes;
    for (const BreatherPair &pair : pairs)
        changes[pair.pattern].append(pair.rated.change());
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
    const Breathers breathers = breathersOf(input);
    BreatherFigures figures;
    figures.n = breathers.n;
    for (const BreatherPair &pair : breathers.pairs)
        figures.pairs.changes.append(pair.rated.change());
    for (const RatedPair &match : breathers.matches)
        figures.matched.changes.append(match.change());
    figures.patterns = byPattern(breathers.pairs);
    return figures;
}

QList<RatedPair> matchesOf(const SummaryInput &input)
{
    return breathersOf(input).matches;
}

} // namespace evenkeel
