#pragma once

#include "core/capture/notetemplate.h"
#include "core/timeline/logrow.h"

namespace evenkeel {

class Settings;

/// The facts of an interaction for a note in the site's own system, in words of the user's locale.
/// Never its rating, tags or lessons.
[[nodiscard]] NoteFacts noteFactsOf(const LogRow &row);

[[nodiscard]] QString shippedNoteTemplate();

/// The user's template, or the shipped one.
[[nodiscard]] QString noteTemplateFrom(const Settings &settings);

} // namespace evenkeel
