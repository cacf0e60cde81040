#include "ui/theme/svgfile.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace evenkeel {

namespace {

constexpr int Resolution = 96; ///< a pixel of the design is a pixel of CSS

/// Qt of some versions writes title and description as they are, markup and all.
void describe(QByteArray &svg, const SvgFacts &facts)
{
    const qsizetype head = svg.indexOf('>', svg.indexOf("<svg"));
    const QString words = QStringLiteral("\n<title>%1</title>\n<desc>%2</desc>")
                              .arg(facts.title.toHtmlEscaped(), facts.description.toHtmlEscaped());
    svg.insert(head + 1, words.toUtf8());
}

} // namespace

QByteArray svgFile(const SvgFacts &facts, const std::function<void(QPainter &)> &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(Resolution);
    generator.setSize(facts.size);
    generator.setViewBox(QRect(QPoint(), facts.size));
    generator.setTitle({});
    generator.setDescription({});
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    QByteArray svg = buffer.data();
    describe(svg, facts);
    return svg;
}

} // namespace evenkeel
