#pragma once

#include "core/breather/breatherstore.h"
#include "core/stress/ratingstore.h"
#include "ui/breather/breathechoice.h"

namespace evenkeel {

/// Keeps breathers that were taken together with their ratings, and finds the earlier ones.
class BreatherRecorder
{
public:
    BreatherRecorder(ChangeLog &log, BreatherStore &breathers, RatingStore &ratings);

    [[nodiscard]] const Clock &clock() const { return m_log.clock(); }

    /// Breather and ratings in one change set; the draft of a talk goes with it.
    [[nodiscard]] Result<BreatherId> save(const TakenBreather &taken);

    /// The newest of all; nothing where none was taken yet.
    [[nodiscard]] Result<std::optional<Breather>> latest() const;

    /// The newest of all self-ratings.
    [[nodiscard]] Result<std::optional<Rating>> lastRating() const { return m_ratings.latest(); }

    /// After minus before of those like `breather` (same kind, pattern and length) that have both
    /// ratings, newest first, at most `limit`.
    [[nodiscard]] Result<QList<int>> differences(const Breather &breather, int limit) const;

    /// The newest `limit` with their ratings, newest first.
    [[nodiscard]] Result<QList<TakenBreather>> past(int limit) const;

private:
    [[nodiscard]] Result<> addRating(
        ChangeSet &changes, BreatherId id, StressLevel value, RatingContext context,
        const Moment &given);

    ChangeLog &m_log;
    BreatherStore &m_breathers;
    RatingStore &m_ratings;
};

} // namespace evenkeel
