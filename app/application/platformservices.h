#pragma once

#include "app/application/services.h"
#include "core/base/clock.h"

namespace evenkeel {

/// What this operating system gives: its notifications and its sound.
[[nodiscard]] Services platformServices(const Clock &clock);

} // namespace evenkeel
