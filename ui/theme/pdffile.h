#pragma once

#include <QByteArray>
#include <QDate>
#include <QPageSize>
#include <QString>

#include <functional>

class QLocale;
class QPagedPaintDevice;

namespace evenkeel {

/// What a PDF says about itself, and how large its pages are.
struct PdfFacts
{
    QString title;
    QDate madeOn; ///< it does not tell the hour
    QPageSize page;
};

/// A4, or Letter where the locale measures in inches.
[[nodiscard]] QPageSize pageSizeFor(const QLocale &locale);

/// The PDF that `paint` fills, on pages without margins. Says about itself the title, the program
/// and the day, nothing else. Needs a QGuiApplication (offscreen will do) for its fonts; may run
/// on a worker. Empty where `paint` gave up.
[[nodiscard]] QByteArray
pdfFile(const PdfFacts &facts, const std::function<bool(QPagedPaintDevice &)> &paint);

} // namespace evenkeel
