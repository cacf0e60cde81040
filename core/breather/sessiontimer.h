#pragma once

#include "core/base/instant.h"

#include <optional>

namespace evenkeel {

/// Keeps how long a session has run, pauses left out. Told the reading of a monotonic clock, it
/// never adds up ticks.
class SessionTimer
{
public:
    /// Begins again from nothing.
    void start(milliseconds now);

    /// Stands still from `now` on; a second pause changes nothing.
    void pause(milliseconds now);

    /// Goes on exactly where it stood.
    void resume(milliseconds now);

    [[nodiscard]] bool isRunning() const { return m_since.has_value(); }

    [[nodiscard]] milliseconds elapsed(milliseconds now) const;

private:
    milliseconds m_before{0}; ///< what ran before the last pause
    std::optional<milliseconds> m_since;
};

} // namespace evenkeel
