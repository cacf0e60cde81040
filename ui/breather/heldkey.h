#pragma once

#include "core/base/instant.h"

#include <optional>

namespace evenkeel {

/// Whether a key that leads the breath is still held. Some desktops let a held key go and press it
/// again, many times a second, and do not say so: a key that comes back at once was never let go.
class HeldKey
{
public:
    static constexpr milliseconds Repeat{60};

    /// It went down, or came back.
    void press() { m_letGo.reset(); }

    /// It went up at `now`, as far as can be told yet.
    void release(milliseconds now);

    /// When it was let go, once that is sure at `now`; told once.
    [[nodiscard]] std::optional<milliseconds> letGo(milliseconds now);

    /// The same without waiting until it is sure.
    [[nodiscard]] std::optional<milliseconds> end();

private:
    std::optional<milliseconds> m_letGo;
};

} // namespace evenkeel
