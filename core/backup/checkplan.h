#pragma once

#include "core/base/instant.h"

#include <optional>

namespace evenkeel {

/// How deeply the log is read through after it was opened.
enum class CheckDepth { None, Quick, Full };

/// A full check once a week, a quick one after an end that was not clean. A last check that lies
/// ahead of the clock is not believed.
[[nodiscard]] CheckDepth dueCheck(bool uncleanEnd, std::optional<Instant> lastFull, Instant now);

} // namespace evenkeel
