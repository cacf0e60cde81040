#include "ui/insight/chartfile.h"

#include "core/report/csvtext.h"
#include "ui/insight/chart.h"
#include "ui/insight/chartsheet.h"
#include "ui/theme/pdffile.h"
#include "ui/theme/svgfile.h"

#include <QBuffer>
#include <QImage>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Sharpness = 2; ///< pixels of the image for one of the design
constexpr qreal PixelsPerInch = 96;
constexpr qreal PointsPerInch = 72;
constexpr int Gap = 20; ///< between two sheets

QByteArray pngOf(const ChartSheet &sheet)
{
    QImage image(sheet.size() * Sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(Sharpness);
    image.fill(Qt::white);
    QPainter painter(&image);
    sheet.paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svgOf(const ChartSheet &sheet)
{
    return svgFile(
        {.title = sheet.title(), .description = sheet.description(), .size = sheet.size()},
        [&sheet](QPainter &painter) { sheet.paint(painter); });
}

/// A page as large as the sheet, to be put into something else.
QByteArray pdfOf(const ChartSheet &sheet, QDate madeOn)
{
    const QSizeF page = QSizeF(sheet.size()) * PointsPerInch / PixelsPerInch;
    return pdfFile(
        {.title = sheet.title(),
         .madeOn = madeOn,
         .page = QPageSize(page, QPageSize::Point, {}, QPageSize::ExactMatch)},
        [&sheet](QPagedPaintDevice &device) {
            QPainter painter;
            if (!painter.begin(&device))
                return false;
            const qreal scale = device.logicalDpiX() / PixelsPerInch;
            painter.scale(scale, scale);
            sheet.paint(painter);
            return painter.end();
        });
}

/// A number as such, whatever digits and marks the language has; anything else quoted.
QString csvFigure(const QString &cell)
{
    bool isNumber = false;
    const double value = QLocale().toDouble(cell, &isNumber);
    if (!isNumber || !std::isfinite(value))
        return csvtext::quoted(cell);
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString csvLine(const QStringList &cells)
{
    return cells.join(u',') + "\r\n"_L1;
}

QString csvHead(const QStringList &columns)
{
    QStringList cells;
    for (const QString &column : columns)
        cells.append(csvtext::quoted(column));
    return csvLine(cells);
}

/// The first cell is a name, even one of digits.
QString csvRow(const QStringList &row)
{
    QStringList cells;
    for (const QString &cell : row)
        cells.append(cells.isEmpty() ? csvtext::quoted(cell) : csvFigure(cell));
    return csvLine(cells);
}

} // namespace

QString suffixOf(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png: return u"png"_s;
    case ChartFormat::Svg: return u"svg"_s;
    case ChartFormat::Pdf: return u"pdf"_s;
    case ChartFormat::Csv: break;
    }
    return u"csv"_s;
}

QByteArray chartCsv(const ChartTable &table)
{
    QString text = csvHead(table.columns);
    for (const QStringList &row : table.rows)
        text += csvRow(row);
    return text.toUtf8();
}

QByteArray chartFile(const Chart &chart, ChartFormat format, QDate madeOn)
{
    if (format == ChartFormat::Csv)
        return chartCsv(chart.table());
    const ChartSheet sheet(chart);
    if (format == ChartFormat::Png)
        return pngOf(sheet);
    return format == ChartFormat::Svg ? svgOf(sheet) : pdfOf(sheet, madeOn);
}

bool paintSheets(QPagedPaintDevice &device, const QList<std::shared_ptr<const ChartSheet>> &sheets)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal most = device.logicalDpiX() / PixelsPerInch;
    const QSizeF page(device.width(), device.height());
    qreal top = 0;
    for (const auto &sheet : sheets) {
        const QSizeF size = sheet->size();
        const qreal scale
            = std::min({most, page.width() / size.width(), page.height() / size.height()});
        if (top > 0 && top + size.height() * scale > page.height()) {
            if (!device.newPage())
                return false;
            top = 0;
        }
        painter.save();
        painter.translate(0, top);
        painter.scale(scale, scale);
        sheet->paint(painter);
        painter.restore();
        top += (size.height() + Gap) * scale;
    }
    return painter.end();
}

} // namespace evenkeel
