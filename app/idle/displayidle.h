#pragma once

#include "core/base/instant.h"

#include <optional>

namespace evenkeel {

/// For how long nobody has touched the display that the program runs on; nothing where it does not
/// tell. Waits for an answer of the display, no longer than any other request does.
[[nodiscard]] std::optional<milliseconds> displayIdle();

} // namespace evenkeel
