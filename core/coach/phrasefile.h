#pragma once

#include "core/coach/contentlist.h"
#include "core/coach/phrase.h"

namespace evenkeel {

class ContentFile;

/// The phrases of one layer: phrases.json.
[[nodiscard]] ContentList<Phrase> readPhrases(const ContentFile &file);

} // namespace evenkeel
