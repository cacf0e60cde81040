#pragma once

#include "core/coach/coachcard.h"
#include "core/coach/contentlist.h"

namespace evenkeel {

class ContentFile;

/// "before", "during", "after": what content files say.
[[nodiscard]] QString idOf(CardMoment moment);

/// The cards of one layer: cards.json.
[[nodiscard]] ContentList<CoachCard> readCards(const ContentFile &file);

} // namespace evenkeel
