#pragma once

#include "app/application/desktopoptions.h"

#include <QObject>

class QApplication;

namespace evenkeel {

/// Takes the tour into `options.dayTour`; returns the exit status, 0 only if every step came true.
/// `loop` runs the application's event loop.
[[nodiscard]] int runTour(QApplication &application, const DesktopOptions &options, int (*loop)());

} // namespace evenkeel
