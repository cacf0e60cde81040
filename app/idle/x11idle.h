#pragma once

#include "core/base/instant.h"

#include <optional>

#include <xcb/xcb.h>

namespace evenkeel {

/// For how long no key and no pointer has moved on the display, by the MIT-SCREEN-SAVER extension;
/// nothing where the display has none.
[[nodiscard]] std::optional<milliseconds> x11IdleTime(xcb_connection_t *connection);

} // namespace evenkeel
