#pragma once

#include "app/services/services.h"
#include "core/base/clock.h"

namespace evenkeel {

/// What this operating system gives: its notifications, its sound, its signs that nobody is there.
[[nodiscard]] Services platformServices(const Clock &clock, const QStringList &startCommand);

} // namespace evenkeel
