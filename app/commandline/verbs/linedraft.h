#pragma once

#include "app/commandline/invocation.h"
#include "core/capture/draft.h"

namespace evenkeel {
class Settings;
}

namespace evenkeel::verbs {

/// What the line of `parse` and `log` would become, with the user's own lists and working hours.
[[nodiscard]] Draft draftOf(const Invocation &call, const Settings &settings);

} // namespace evenkeel::verbs
