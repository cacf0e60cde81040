#pragma once

#include "core/coach/coachcard.h"
#include "core/coach/contentlist.h"

namespace evenkeel {

class ContentFile;

/// The cards of one layer: cards.json.
[[nodiscard]] ContentList<CoachCard> readCards(const ContentFile &file);

} // namespace evenkeel
