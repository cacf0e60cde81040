#include "ui/insight/chartsheet.h"

#include "ui/insight/chart.h"
#include "ui/text/formats.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int Margin = 20;
constexpr int Gap = 6;
constexpr int DrawingGap = 12; ///< above and below the drawing
constexpr int WrapReserve = 8; ///< lines break a little earlier on some devices than on others

} // namespace

/// Some text, in the height that its width needs.
struct ChartSheet::Words
{
    QString text;
    TextSize size = TextSize::Meta;
    QFont::Weight weight = QFont::Normal;
    Token token = Token::Text2;
    QString atEnd{}; ///< on the same line, where reading ends
};

ChartSheet::ChartSheet(const Chart &chart)
    : m_paper(Theme::of(&chart).forPaper()), m_chart(chart.onPaper(*m_paper))
{
    const int width = std::max(drawingSize().width(), m_chart->legendSize().width());
    m_size = QSize(width + 2 * Margin, 0);
    m_size.setHeight(layOut(nullptr));
}

ChartSheet::~ChartSheet() = default;

QString ChartSheet::title() const
{
    return m_chart->title();
}

QString ChartSheet::description() const
{
    return QStringList{m_chart->spoken(), m_chart->basis()}.join(u' ').trimmed();
}

void ChartSheet::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), m_size), Qt::white);
    std::ignore = layOut(&painter);
    painter.restore();
}

QList<ChartSheet::Words> ChartSheet::wordsAbove() const
{
    QList<Words> all{
        {.text = m_chart->title(),
         .size = TextSize::Reading,
         .weight = QFont::DemiBold,
         .token = Token::Text}};
    const QString note = m_chart->note();
    const QString right = m_chart->noteAtRight();
    if (fitBeside(note, right))
        return all << Words{.text = note, .atEnd = right};
    for (const QString &text : {note, right}) {
        if (!text.isEmpty())
            all.append({.text = text});
    }
    return all;
}

bool ChartSheet::fitBeside(const QString &note, const QString &right) const
{
    const QFontMetrics metrics(m_paper->font(TextSize::Meta));
    const int both = metrics.horizontalAdvance(note) + metrics.horizontalAdvance(right);
    return !note.isEmpty() && !right.isEmpty() && both < m_size.width() - 4 * Margin;
}

QList<ChartSheet::Words> ChartSheet::wordsBelow() const
{
    QList<Words> all;
    if (const QString basis = m_chart->basis(); !m_chart->note().contains(basis))
        all.append({.text = basis});
    const DateRange &days = m_chart->summary().period;
    if (days.isValid())
        all.append({.text = formats::fullRange(days.from, days.to)});
    return all;
}

QSize ChartSheet::drawingSize() const
{
    return m_chart->size();
}

int ChartSheet::heightOf(const Words &words) const
{
    const QFontMetrics metrics(m_paper->font(words.size, words.weight));
    const QRect room(0, 0, m_size.width() - 2 * Margin - WrapReserve, 10000);
    return metrics.boundingRect(room, Qt::TextWordWrap, words.text).height();
}

int ChartSheet::layOut(QPainter *painter) const
{
    int top = writeAll(painter, wordsAbove(), Margin) + DrawingGap;
    if (const QString nothing = m_chart->nothing(); !nothing.isEmpty()) {
        top = writeAll(painter, {{.text = nothing, .size = TextSize::Body}}, top);
    } else {
        if (painter)
            draw(*painter, top);
        top += drawingSize().height();
        if (const QSize legend = m_chart->legendSize(); !legend.isEmpty())
            top += Gap + legend.height();
    }
    return writeAll(painter, wordsBelow(), top + DrawingGap) + Margin;
}

int ChartSheet::writeAll(QPainter *painter, const QList<Words> &all, int top) const
{
    for (const Words &words : all) {
        const int height = heightOf(words);
        if (painter)
            write(*painter, words, QRectF(Margin, top, m_size.width() - 2 * Margin, height));
        top += height + Gap;
    }
    return all.isEmpty() ? top : top - Gap;
}

void ChartSheet::write(QPainter &painter, const Words &words, const QRectF &box) const
{
    painter.setFont(m_paper->font(words.size, words.weight));
    painter.setPen(m_paper->colour(words.token));
    // The direction of the words: a chart of time runs to the right in every language.
    const int start = shapes::atStart(QGuiApplication::layoutDirection());
    painter.drawText(box, (start & Qt::AlignHorizontal_Mask) | Qt::TextWordWrap, words.text);
    const int end = shapes::atEnd(QGuiApplication::layoutDirection());
    painter.drawText(box, end & Qt::AlignHorizontal_Mask, words.atEnd);
}

void ChartSheet::draw(QPainter &painter, int top) const
{
    painter.save();
    painter.translate(Margin, top);
    painter.save();
    m_chart->paint(painter);
    painter.restore();
    painter.translate(0, drawingSize().height() + Gap);
    m_chart->paintLegend(painter);
    painter.restore();
}

} // namespace evenkeel
