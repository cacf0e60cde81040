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

PaperLayout::Make makeFor(const QLocale &locale, const QString &family)
{
    PaperLayout::Make make;
    make.page = pageSizeFor(locale).size(QPageSize::Point);
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

    const PaperLayout layout(paper, makeFor(locale, family));
    QPainter painter(&writer);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (progress && !progress(page, layout.pageCount()))
            return {};
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.scale(Resolution / 72.0, Resolution / 72.0);
        layout.paint(painter, page);
        painter.restore();
    }
    painter.end();
    QByteArray pdf = buffer.data();
    forgetTheTime(pdf, paper.madeOn);
    return pdf;
}

} // namespace evenkeel
