#pragma once

#include "core/insight/summary.h"
#include "core/insight/summaryinput.h"

namespace evenkeel {

/// Interactions by what they share: most first, then by name. Of each group how many there were,
/// how many are rated, the quartiles of these ratings, and how the interactions ended. One without
/// a category, trigger or technique is in no group; one with several techniques is in each.
[[nodiscard]] QList<GroupFigures> byCategory(const QList<InteractionFacts> &interactions);
[[nodiscard]] QList<GroupFigures> byTrigger(const QList<InteractionFacts> &interactions);
[[nodiscard]] QList<GroupFigures> byChannel(const QList<InteractionFacts> &interactions);
[[nodiscard]] QList<GroupFigures> byTechnique(const QList<InteractionFacts> &interactions);

/// What was not said of them.
[[nodiscard]] MissingFigures
missingFigures(const QList<InteractionFacts> &interactions, const BreatherFigures &breathers);

} // namespace evenkeel
