#include "app/idle/idleways.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

IdleWays idleWays(const QString &platform, bool isWaylandSession)
{
    const bool wayland = platform.startsWith(u"wayland"_s);
    if (wayland)
        return {.display = true, .mutter = true, .otherwise = IdleSupport::NotOnWayland};
    if (platform == u"xcb"_s && isWaylandSession)
        return {.display = false, .mutter = true, .otherwise = IdleSupport::NotOnWayland};
    if (platform == u"xcb"_s)
        return {.display = true, .mutter = true, .otherwise = IdleSupport::NotByDisplay};
    return {};
}

bool isWaylandSession()
{
    return qEnvironmentVariable("XDG_SESSION_TYPE") == u"wayland"_s
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

} // namespace evenkeel
