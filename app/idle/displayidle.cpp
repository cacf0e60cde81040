#include "app/idle/displayidle.h"

#ifdef EVENKEEL_XCB
#include "app/idle/x11idle.h"

#include <QGuiApplication>
#endif

namespace evenkeel {

std::optional<milliseconds> displayIdle()
{
#ifdef EVENKEEL_XCB
    auto *x11 = qApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 && x11->connection())
        return x11IdleTime(x11->connection());
#endif
    return std::nullopt;
}

} // namespace evenkeel
