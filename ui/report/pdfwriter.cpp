#include "ui/report/pdfwriter.h"

#include "ui/report/paperlayout.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace evenkeel {

namespace {

constexpr int Resolution = 600; ///< steps in an inch

QPageSize pageSizeFor(const QLocale &locale)
{
    const bool inches = locale.measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(inches ? QPageSize::Letter : QPageSize::A4);
}

PaperLayout::Make
makeFor(const QPagedPaintDevice &device, const QLocale &locale, const QString &family)
{
    PaperLayout::Make make;
    make.page = device.pageLayout().fullRect(QPageLayout::Point).size();
    make.font = family.isEmpty() ? QGuiApplication::font() : QFont(family);
    make.direction = locale.textDirection();
    return make;
}

/// Qt writes the time of the system's clock into the file; the day on which the paper was made
/// says as much as anybody needs.
void forgetTheTime(QByteArray &pdf, QDate day)
{
    constexpr QByteArrayView key("/CreationDate (D:");
    const qsizetype at = pdf.indexOf(key);
    const QByteArray stamp = day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000";
    if (at >= 0)
        pdf.replace(at + key.size(), stamp.size(), stamp);
}

} // namespace

bool paintPaper(
    QPagedPaintDevice &device, const ExportPaper &paper, const QLocale &locale,
    const QString &family, const PdfProgress &progress)
{
    const PaperLayout layout(paper, makeFor(device, locale, family));
    const qreal scale = device.logicalDpiX() / 72.0;
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (progress && !progress(page, layout.pageCount()))
            return false;
        if (page > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        layout.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

QByteArray exportPdf(
    const ExportPaper &paper, const QLocale &locale, const QString &family,
    const PdfProgress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(pageSizeFor(locale));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(Resolution);
    writer.setTitle(paper.title);
    writer.setCreator(QStringLiteral("Evenkeel"));

    if (!paintPaper(writer, paper, locale, family, progress))
        return {};
    QByteArray pdf = buffer.data();
    forgetTheTime(pdf, paper.madeOn);
    return pdf;
}

} // namespace evenkeel
