#pragma once

#include "app/commandline/verb.h"

namespace evenkeel {

/// What `--help` prints: all verbs, or one of them.
[[nodiscard]] QString helpText();
[[nodiscard]] QString helpText(const Verb &verb);

} // namespace evenkeel
