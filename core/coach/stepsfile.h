#pragma once

#include "core/coach/callguide.h"
#include "core/coach/contentlist.h"

namespace evenkeel {

class ContentFile;

/// What one layer says of the seven steps.
[[nodiscard]] ContentList<CallStep> readSteps(const ContentFile &file);

/// Lays what one layer says in steps.json over `guide`. The steps are always a choice of the seven
/// in their order: a layer replaces and hides them, and adds none.
void layStepsOver(CallGuide &guide, const ContentFile &file);

} // namespace evenkeel
