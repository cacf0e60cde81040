#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace evenkeel {

/// The engine's result `code` as a fault of ours, with the engine's own words as detail.
/// `connection` may be null.
[[nodiscard]] Error sqliteError(int code, sqlite3 *connection);

} // namespace evenkeel
