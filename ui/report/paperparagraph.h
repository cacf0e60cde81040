#pragma once

#include "core/report/exportpaper.h"
#include "ui/report/papercolours.h"

#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace evenkeel {

/// One paragraph of a page, broken into lines. Text goes in as it is and is never parsed. Runs that
/// were hidden show what stood there, struck out, where the paper was made for the preview.
class PaperParagraph
{
public:
    struct Look
    {
        QFont font;
        QColor colour;
        Qt::Alignment alignment = Qt::AlignLeading;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };

    PaperParagraph(
        const PaperText &text, const Look &look, const PaperColours &colours, qreal width);

    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    [[nodiscard]] qreal lineHeight(int line) const;

    /// Draws one line with its upper left corner at `place`.
    void paintLine(QPainter &painter, int index, const QPointF &place) const;

private:
    struct Span
    {
        int start = 0;
        int length = 0;
    };

    void add(const PaperRun &run);
    void layOut(const Look &look, qreal width);
    void paintHidden(QPainter &painter, const QTextLine &line, const QPointF &place) const;

    PaperColours m_colours;
    QColor m_colour;
    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
    std::vector<Span> m_hidden;
    std::unique_ptr<QTextLayout> m_layout;
};

} // namespace evenkeel
