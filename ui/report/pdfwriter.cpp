#include "ui/report/pdfwriter.h"

#include "ui/report/paperlayout.h"
#include "ui/theme/pdffile.h"

#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>

namespace evenkeel {

namespace {

PaperLayout::Make
makeFor(const QPagedPaintDevice &device, const QLocale &locale, const QString &family)
{
    PaperLayout::Make make;
    make.page = device.pageLayout().fullRect(QPageLayout::Point).size();
    make.font = family.isEmpty() ? QGuiApplication::font() : QFont(family);
    make.direction = locale.textDirection();
    return make;
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
    return pdfFile(
        {.title = paper.title, .madeOn = paper.madeOn, .page = pageSizeFor(locale)},
        [&](QPagedPaintDevice &device) {
            return paintPaper(device, paper, locale, family, progress);
        });
}

} // namespace evenkeel
