#pragma once

#include "core/report/exportpaper.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

namespace evenkeel {

/// The paper as PDF: A4, or Letter where the locale measures in inches. Says about itself the
/// title, the program and the day, nothing else. Needs a QGuiApplication (offscreen will do) for
/// its fonts; may run on a worker. `family` empty: the application's font.
[[nodiscard]] QByteArray
exportPdf(const ExportPaper &paper, const QLocale &locale, const QString &family = {});

} // namespace evenkeel
