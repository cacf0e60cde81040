#include "app/motion/windowsmotion.h"

#include <QCoreApplication>

#include <windows.h>

namespace evenkeel {

WindowsMotion::~WindowsMotion()
{
    if (qApp)
        qApp->removeNativeEventFilter(this);
}

void WindowsMotion::begin()
{
    qApp->installNativeEventFilter(this);
    read();
}

/// Windows tells every window; reading once more does no harm.
bool WindowsMotion::nativeEventFilter(const QByteArray &, void *message, qintptr *)
{
    if (static_cast<const MSG *>(message)->message == WM_SETTINGCHANGE)
        read();
    return false;
}

void WindowsMotion::read()
{
    BOOL animates = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &animates, 0))
        take(!animates);
}

} // namespace evenkeel
