#pragma once

#include "core/base/stresslevel.h"
#include "core/interaction/interaction.h"
#include "core/timeline/logquery.h"

namespace evenkeel {

/// What became of a promise that was due.
enum class PromiseOutcome { OnTime, Late, Overdue, Broken };

/// Which records are behind a number of a summary: as many as it says.
struct RecordsAsked
{
    enum class Kind { Interactions, Promises, Breathers, Matches };

    Kind kind = Kind::Interactions;
    DateRange days{}; ///< by the wall of each record's own zone
    LogQuery log{}; ///< which interactions; holds the days as well
    std::optional<InteractionId> one{}; ///< the one that is meant among them
    std::optional<PromiseOutcome> outcome{}; ///< of promises; all that were due without one
    bool agreedAnew = false; ///< of promises: instead those for which a new time was agreed
    /// Of promises: instead those whose first time is over, kept by it or not.
    std::optional<bool> asFirstPromised{};
    QStringList patterns{}; ///< of breathers, as ChangeFigures have them; empty for all
    std::optional<bool> ratedTwice{}; ///< of breathers: before and after, or not both

    friend bool operator==(const RecordsAsked &, const RecordsAsked &) = default;

    /// All interactions of these days, as a summary counts them.
    [[nodiscard]] static RecordsAsked interactions(const DateRange &days)
    {
        RecordsAsked asked{.days = days};
        asked.log.days = days;
        asked.log.zone.clear();
        return asked;
    }

    [[nodiscard]] static RecordsAsked
    promises(const DateRange &days, std::optional<PromiseOutcome> outcome = {})
    {
        return {.kind = Kind::Promises, .days = days, .outcome = outcome};
    }

    [[nodiscard]] static RecordsAsked newTimes(const DateRange &days)
    {
        return {.kind = Kind::Promises, .days = days, .agreedAnew = true};
    }

    [[nodiscard]] static RecordsAsked firstPromises(const DateRange &days, bool kept)
    {
        return {.kind = Kind::Promises, .days = days, .asFirstPromised = kept};
    }

    [[nodiscard]] static RecordsAsked breathers(const DateRange &days)
    {
        return {.kind = Kind::Breathers, .days = days};
    }

    /// Those that were rated before and after, or those that were not.
    [[nodiscard]] static RecordsAsked breathers(const DateRange &days, bool ratedTwice)
    {
        return {.kind = Kind::Breathers, .days = days, .ratedTwice = ratedTwice};
    }

    /// Those of some patterns that were rated before and after.
    [[nodiscard]] static RecordsAsked breathers(const DateRange &days, const QStringList &patterns)
    {
        return {.kind = Kind::Breathers, .days = days, .patterns = patterns, .ratedTwice = true};
    }

    /// Two ratings without a breather in between, that stand beside those around one.
    [[nodiscard]] static RecordsAsked matches(const DateRange &days)
    {
        return {.kind = Kind::Matches, .days = days};
    }

    /// Only those of which this was not said.
    [[nodiscard]] RecordsAsked without(Missing what) const
    {
        RecordsAsked asked = *this;
        asked.log.missing = what;
        return asked;
    }

    /// Only those without a rating.
    [[nodiscard]] RecordsAsked unrated() const
    {
        RecordsAsked asked = *this;
        asked.log.unrated = true;
        return asked;
    }

    /// Only the rated ones.
    [[nodiscard]] RecordsAsked rated() const
    {
        RecordsAsked asked = *this;
        asked.log.stressFrom = StressLevel::Lowest;
        asked.log.stressTo = StressLevel::Highest;
        return asked;
    }
};

} // namespace evenkeel
