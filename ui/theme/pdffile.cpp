#include "ui/theme/pdffile.h"

#include <QBuffer>
#include <QLocale>
#include <QPdfWriter>

namespace evenkeel {

namespace {

constexpr int Resolution = 600; ///< steps in an inch

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

QPageSize pageSizeFor(const QLocale &locale)
{
    const bool inches = locale.measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(inches ? QPageSize::Letter : QPageSize::A4);
}

QByteArray pdfFile(const PdfFacts &facts, const std::function<bool(QPagedPaintDevice &)> &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(facts.page);
    writer.setPageMargins(QMarginsF());
    writer.setResolution(Resolution);
    writer.setTitle(facts.title);
    writer.setCreator(QStringLiteral("Evenkeel"));
    if (!paint(writer))
        return {};
    QByteArray pdf = buffer.data();
    forgetTheTime(pdf, facts.madeOn);
    return pdf;
}

} // namespace evenkeel
