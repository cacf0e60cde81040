#pragma once

#include "core/base/instant.h"

#include <memory>
#include <optional>

namespace evenkeel {

class WaylandIdle;

/// For how long nobody has touched the display that the program runs on: by the X server, or by the
/// Wayland desktop, for which Qt gives the handle from 6.5 on; nothing where it does not tell.
class DisplayIdle final
{
public:
    /// Waits for an answer of the display, no longer than any other request does.
    [[nodiscard]] std::optional<milliseconds> operator()();

private:
    [[nodiscard]] std::optional<milliseconds> ofWayland();

    std::shared_ptr<WaylandIdle> m_wayland; ///< shared, for whoever asks may be copied
};

} // namespace evenkeel
