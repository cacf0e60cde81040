#pragma once

#include "ui/report/paperparagraph.h"

#include <QSizeF>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace evenkeel {

/// A paper broken into pages, painted the same into a file and into the preview. Outside, lengths
/// are points (1/72 inch); inside, tenths of them, so that fonts have whole pixel sizes that do not
/// depend on the screen.
class PaperLayout
{
public:
    /// What the pages are made with.
    struct Make
    {
        QSizeF page{595, 842}; ///< A4
        QFont font; ///< the family; sizes are the layout's own
        PaperColours colours{};
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };

    PaperLayout(ExportPaper paper, Make make);
    ~PaperLayout();

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] QSizeF pageSize() const { return m_make.page; }

    /// Paints page `index` (from 0) with its foot, one point to one unit of the painter.
    void paint(QPainter &painter, int index) const;

private:
    struct Row;

    void addHead();
    void addSection(const PaperSection &section);
    void addBars(const QList<PaperBar> &bars);
    void addBoxes(const QStringList &labels);
    void addItem(const PaperItem &item);
    void addLine(const PaperLine &line, bool late);
    void addText(
        const PaperText &text, int size, QFont::Weight weight, const QColor &colour, qreal space,
        bool keep);
    void breakPages();
    [[nodiscard]] qreal heightOfGroup(size_t first, size_t &end) const;
    [[nodiscard]] QFont font(int size, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] PaperParagraph::Look
    look(int size, QFont::Weight weight, const QColor &colour) const;
    void paintRow(QPainter &painter, const Row &row, qreal y) const;
    void paintBar(QPainter &painter, const Row &row, qreal y) const;
    void paintBox(QPainter &painter, const Row &row, qreal y) const;
    void paintFoot(QPainter &painter, int index) const;
    [[nodiscard]] QSizeF page() const { return m_make.page * 10; }
    [[nodiscard]] qreal textWidth() const;
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;

    const ExportPaper m_paper;
    Make m_make;
    std::vector<Row> m_rows;
    std::vector<std::pair<size_t, size_t>> m_pages; ///< first row and the one after the last
};

} // namespace evenkeel
