#pragma once

#include <future>

namespace evenkeel {

/// In a thread of its own where the system gives one, else when it is asked for.
inline constexpr std::launch SideBySide = std::launch::async | std::launch::deferred;

} // namespace evenkeel
