#pragma once

#include "core/coach/contentlist.h"
#include "core/coach/scenario.h"

namespace evenkeel {

class ContentFile;

/// The one scenario of a file, or its id among the hidden ones, with its words among those kept
/// where it has them. Left out where anything in it is
/// wrong: also where a turn is never reached, a path goes round or leads nowhere, or the longest
/// has fewer than Scenario::FewestTurns turns.
[[nodiscard]] ContentList<Scenario> readScenario(const ContentFile &file);

} // namespace evenkeel
