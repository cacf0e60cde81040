#pragma once

#include "core/insight/matchedcomparison.h"
#include "core/insight/summary.h"
#include "core/insight/summaryinput.h"

namespace evenkeel {

/// The breathers of the period with their ratings before and after, and beside them equally high
/// ratings without one. People start a breather when stress is high, so the next rating is lower
/// anyway; only the comparison shows how much lower.
///
/// A match starts at the same value, has no breather in between or at either end, and its next
/// rating comes after about the same time: at most ten minutes, or the pair's own length, apart.
[[nodiscard]] BreatherFigures breatherFigures(const SummaryInput &input);

/// The matches behind the comparison, one for each pair that has one, in the order of the pairs.
[[nodiscard]] QList<RatedPair> matchesOf(const SummaryInput &input);

} // namespace evenkeel
