#include "ui/breather/breatherrecorder.h"

#include "core/storage/draftstore.h"
#include "ui/breather/breatherdraft.h"

#include <QHash>

namespace evenkeel {

namespace {

constexpr int MostLookedAt = 400; ///< breathers, when earlier ones of a kind are wanted

bool areAlike(const Breather &one, const Breather &other)
{
    return one.kind == other.kind && one.pattern == other.pattern && one.planned == other.planned;
}

void place(TakenBreather &taken, const Rating &rating)
{
    if (rating.context == RatingContext::BeforeBreather)
        taken.before = rating.value;
    if (rating.context == RatingContext::AfterBreather)
        taken.after = rating.value;
}

} // namespace

BreatherRecorder::BreatherRecorder(ChangeLog &log, BreatherStore &breathers, RatingStore &ratings)
    : m_log(log), m_breathers(breathers), m_ratings(ratings)
{
}

Result<BreatherId> BreatherRecorder::save(const TakenBreather &taken)
{
    Result<ChangeSet> changes = m_log.begin(QLatin1StringView("breather"));
    if (!changes)
        return tl::unexpected(changes.error());
    Result<BreatherId> id = m_breathers.add(*changes, taken.breather);
    if (!id)
        return id;
    if (taken.before) {
        EVENKEEL_TRY(addRating(
            *changes, *id, *taken.before, RatingContext::BeforeBreather, taken.breather.started));
    }
    if (taken.after) {
        EVENKEEL_TRY(addRating(
            *changes, *id, *taken.after, RatingContext::AfterBreather, changes->moment()));
    }
    if (taken.breather.kind == BreatherKind::Talk) {
        DraftStore drafts(m_log.database(), m_log.clock());
        EVENKEEL_TRY(drafts.forget(breatherdraft::Form));
    }
    EVENKEEL_TRY(changes->commit());
    return id;
}

Result<std::optional<Breather>> BreatherRecorder::latest() const
{
    const Result<QList<Breather>> newest = m_breathers.latest(1);
    if (!newest)
        return tl::unexpected(newest.error());
    return newest->isEmpty() ? std::nullopt : std::optional(newest->first());
}

Result<QList<int>> BreatherRecorder::differences(const Breather &breather, int limit) const
{
    const Result<QList<TakenBreather>> all = past(MostLookedAt);
    if (!all)
        return tl::unexpected(all.error());
    QList<int> found;
    for (const TakenBreather &taken : *all) {
        const bool counts = taken.before && taken.after && areAlike(taken.breather, breather);
        if (counts && found.size() < limit)
            found.append(taken.after->value() - taken.before->value());
    }
    return found;
}

Result<QList<TakenBreather>> BreatherRecorder::past(int limit) const
{
    const Result<QList<Breather>> breathers = m_breathers.latest(limit);
    if (!breathers)
        return tl::unexpected(breathers.error());
    QList<TakenBreather> taken;
    QHash<BreatherId, qsizetype> places;
    for (const Breather &breather : *breathers) {
        places.insert(breather.id, taken.size());
        taken.append({.breather = breather});
    }
    if (taken.isEmpty())
        return taken;
    const auto ratings
        = m_ratings.between(taken.last().breather.started.at, clock().now() + minutes(1));
    if (!ratings)
        return tl::unexpected(ratings.error());
    for (const Rating &rating : *ratings) {
        if (rating.breather && places.contains(*rating.breather))
            place(taken[places.value(*rating.breather)], rating);
    }
    return taken;
}

Result<> BreatherRecorder::addRating(
    ChangeSet &changes, BreatherId id, StressLevel value, RatingContext context,
    const Moment &given)
{
    Rating rating;
    rating.value = value;
    rating.given = given;
    rating.context = context;
    rating.breather = id;
    const Result<RatingId> added = m_ratings.add(changes, rating);
    if (!added)
        return tl::unexpected(added.error());
    return {};
}

} // namespace evenkeel
