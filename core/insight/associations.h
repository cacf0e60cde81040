#pragma once

#include "core/insight/recordsasked.h"
#include "core/insight/summary.h"
#include "core/insight/summaryinput.h"

namespace evenkeel {

class Words;

/// Below this many days nothing is said to go together with anything.
inline constexpr qsizetype LeastDays = 20;

/// What was looked at, and what of it stands after all tests were accounted for.
struct Associations
{
    qsizetype tested = 0;
    QList<Finding> findings; ///< strongest first

    friend bool operator==(const Associations &, const Associations &) = default;
};

/// What went together with higher or lower stress. Days are the unit, since ratings within a
/// shift depend on each other: weekdays and busy days are compared with the other days, parts of
/// the day, categories and channels with the rest of the same days.
[[nodiscard]] Associations associations(const QList<InteractionFacts> &interactions);

/// What went together with what, how large, of how many days. Never shown without testedText().
[[nodiscard]] QString sentenceOf(const Finding &finding, const Words &words);

/// What it is about, as it stands in the sentence; empty for busy days.
[[nodiscard]] QString subjectOf(const Finding &finding, const Words &words);

/// The rated interactions in which it stands out; for busy days, which are told from quiet ones
/// among all days, all that are rated.
[[nodiscard]] RecordsAsked recordsOf(const Finding &finding, const DateRange &days);

/// How many comparisons were made.
[[nodiscard]] QString testedText(qsizetype tested, const Words &words);

/// Both after each other.
[[nodiscard]] QString textOf(const Finding &finding, qsizetype tested, const Words &words);

/// "weekday", "part-of-day", "category", "channel", "busy-day"
[[nodiscard]] QString idOf(Finding::Kind kind);

} // namespace evenkeel
