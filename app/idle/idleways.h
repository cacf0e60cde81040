#pragma once

#include "core/breather/idletime.h"

#include <QString>

namespace evenkeel {

/// Whom of a Linux desktop to ask for its idle time, in this order, and what to say if none tells.
struct IdleWays
{
    bool display = false; ///< the X server, or the Wayland desktop itself
    bool mutter = false; ///< GNOME, on the session's bus
    IdleSupport otherwise = IdleSupport::NotHere;

    friend bool operator==(const IdleWays &, const IdleWays &) = default;
};

/// `platform` is Qt's name for it. The X server of a Wayland session is not asked: it hears of the
/// keys that go to windows of X only, and would take everybody else for absent.
[[nodiscard]] IdleWays idleWays(const QString &platform, bool isWaylandSession);

/// Of the environment that this process runs in.
[[nodiscard]] bool isWaylandSession();

} // namespace evenkeel
