#include "ui/report/paperparagraph.h"

#include <QPainter>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qreal BoxPadding = 18; ///< in the layout's tenths of a point

/// Line breaks inside a paragraph become the separators that QTextLayout knows.
QString withSeparators(QString text)
{
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    return text;
}

QTextLayout::FormatRange rangeOf(qsizetype start, qsizetype length)
{
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(start);
    range.length = static_cast<int>(length);
    return range;
}

} // namespace

PaperParagraph::PaperParagraph(
    const PaperText &text, const Look &look, const PaperColours &colours, qreal width)
    : m_colours(colours), m_colour(look.colour)
{
    for (const PaperRun &run : text)
        add(run);
    layOut(look, width);
}

/// "4711 A": what stood there, struck out, and what stands for it, in one box.
void PaperParagraph::add(const PaperRun &run)
{
    const qsizetype start = m_text.size();
    if (!run.was.isEmpty()) {
        QTextLayout::FormatRange struck = rangeOf(start, run.was.size());
        struck.format.setFontStrikeOut(true);
        struck.format.setForeground(m_colours.quiet);
        m_formats.append(struck);
        m_text += run.was + QLatin1Char(' ');
    }
    if (run.hidden && !run.was.isEmpty()) {
        QTextLayout::FormatRange shown = rangeOf(m_text.size(), run.text.size());
        shown.format.setForeground(m_colours.hiddenText);
        m_formats.append(shown);
    }
    m_text += withSeparators(run.text);
    if (!run.was.isEmpty())
        m_hidden.push_back(
            {.start = static_cast<int>(start), .length = static_cast<int>(m_text.size() - start)});
}

void PaperParagraph::layOut(const Look &look, qreal width)
{
    m_layout = std::make_unique<QTextLayout>(m_text, look.font);
    QTextOption option(look.alignment);
    option.setTextDirection(look.direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setFormats(m_formats);
    m_layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    m_layout->endLayout();
}

qreal PaperParagraph::lineHeight(int line) const
{
    return m_layout->lineAt(line).height() * 1.15;
}

void PaperParagraph::paintLine(QPainter &painter, int index, const QPointF &place) const
{
    const QTextLine line = m_layout->lineAt(index);
    const QPointF origin = place - QPointF(0, line.y());
    paintHidden(painter, line, origin);
    painter.setPen(m_colour);
    line.draw(&painter, origin);
}

void PaperParagraph::paintHidden(
    QPainter &painter, const QTextLine &line, const QPointF &place) const
{
    const int first = line.textStart();
    const int last = first + line.textLength();
    for (const Span &span : m_hidden) {
        const int from = std::max(first, span.start);
        const int to = std::min(last, span.start + span.length);
        if (from >= to)
            continue;
        const qreal x1 = line.cursorToX(from);
        const qreal x2 = line.cursorToX(to);
        const QRectF box(
            place.x() + std::min(x1, x2) - BoxPadding, place.y() + line.y(),
            std::abs(x2 - x1) + 2 * BoxPadding, line.height());
        painter.setPen(QPen(m_colours.hiddenLine, 6, Qt::DashLine));
        painter.setBrush(m_colours.hiddenFill);
        painter.drawRoundedRect(box, 30, 30);
    }
}

} // namespace evenkeel
