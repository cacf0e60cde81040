#include "app/idle/displayidle.h"

#ifdef EVENKEEL_XCB
#include "app/idle/x11idle.h"
#endif
#ifdef EVENKEEL_WAYLAND
#include "app/idle/waylandidle.h"
#endif

#include <QGuiApplication>

namespace evenkeel {

std::optional<milliseconds> DisplayIdle::operator()()
{
#ifdef EVENKEEL_XCB
    auto *x11 = qApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 && x11->connection())
        return x11IdleTime(x11->connection());
#endif
    return ofWayland();
}

std::optional<milliseconds> DisplayIdle::ofWayland()
{
#if defined(EVENKEEL_WAYLAND) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) && QT_CONFIG(wayland)
    auto *wayland = qApp->nativeInterface<QNativeInterface::QWaylandApplication>();
    if (wayland && wayland->seat() && !m_wayland)
        m_wayland = std::make_shared<WaylandIdle>(wayland->display(), wayland->seat());
#endif
#ifdef EVENKEEL_WAYLAND
    if (m_wayland)
        return m_wayland->idle();
#endif
    return std::nullopt;
}

} // namespace evenkeel
