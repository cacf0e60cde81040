#pragma once

#include "core/coach/callguide.h"

namespace evenkeel {

class ContentFile;

/// Lays what one layer says in steps.json over `guide`. The steps are always a choice of the seven
/// in their order: a layer replaces and hides them, and adds none.
void layStepsOver(CallGuide &guide, const ContentFile &file);

} // namespace evenkeel
