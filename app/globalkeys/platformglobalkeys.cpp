#include "app/globalkeys/platformglobalkeys.h"

#include <QGuiApplication>

#if defined(Q_OS_WIN)
#include "app/globalkeys/windowsglobalkeys.h"
#elif defined(EVENKEEL_XCB)
#include "app/globalkeys/x11globalkeys.h"
#endif

namespace evenkeel {

std::unique_ptr<GlobalKeys> platformGlobalKeys()
{
#if defined(Q_OS_WIN)
    return std::make_unique<WindowsGlobalKeys>();
#elif defined(EVENKEEL_XCB)
    auto *x11 = qApp->nativeInterface<QNativeInterface::QX11Application>();
    if (x11 && x11->connection())
        return std::make_unique<X11GlobalKeys>(x11->connection());
#endif
    return nullptr;
}

} // namespace evenkeel
