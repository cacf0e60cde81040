#pragma once

#include "app/globalkeys/globalkeys.h"

#include <memory>

namespace evenkeel {

/// The global keys of this desktop; null where it gives none to programs.
[[nodiscard]] std::unique_ptr<GlobalKeys> platformGlobalKeys();

} // namespace evenkeel
