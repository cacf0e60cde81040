#pragma once

#include "core/report/exportpaper.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <functional>

class QPagedPaintDevice;

namespace evenkeel {

/// Told before each page, from 0; false stops the writing.
using PdfProgress = std::function<bool(int page, int pages)>;

/// The paper on every page of `device`, whose margins are none. False where it did not take it, or
/// `progress` stopped it.
[[nodiscard]] bool paintPaper(
    QPagedPaintDevice &device, const ExportPaper &paper, const QLocale &locale,
    const QString &family = {}, const PdfProgress &progress = {});

/// The paper as PDF: A4, or Letter where the locale measures in inches. Says about itself the
/// title, the program and the day, nothing else. Needs a QGuiApplication (offscreen will do) for
/// its fonts; may run on a worker. `family` empty: the application's font. Empty where `progress`
/// stopped it.
[[nodiscard]] QByteArray exportPdf(
    const ExportPaper &paper, const QLocale &locale, const QString &family = {},
    const PdfProgress &progress = {});

} // namespace evenkeel
