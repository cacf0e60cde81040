#include "ui/report/paperlayout.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

// Tenths of a point.
constexpr qreal Margin = 540;
constexpr qreal FootHeight = 280;
constexpr qreal SideWidth = 480; ///< the time of day at the far edge
constexpr qreal Indent = 100; ///< of items, right of the mark for what is late
constexpr qreal BarLabelWidth = 1600;
constexpr qreal BarHeight = 150;
constexpr qreal BarGap = 35; ///< above and below a bar
constexpr qreal BoxHeight = 300; ///< room for a name written by hand
constexpr qreal Hair = 6;
constexpr int TitleSize = 200;
constexpr int HeadingSize = 130;
constexpr int DaySize = 110;
constexpr int ItemSize = 100;
constexpr int BodySize = 95;
constexpr int SmallSize = 85;

} // namespace

/// One line of text, or one bar, at a height of its own.
struct PaperLayout::Row
{
    std::shared_ptr<PaperParagraph> text;
    int line = 0;
    qreal indent = 0;
    qreal space = 0; ///< above it, save at the top of a page
    qreal height = 0;
    bool keep = false; ///< stays on the page of the row after it
    bool late = false;
    bool rule = false; ///< a thin line below
    QString side; ///< at the far edge of the first line
    std::optional<PaperBar> bar;
    int most = 0; ///< the longest bar of the list
    QString box; ///< what is to be written into it by hand
};

PaperLayout::PaperLayout(ExportPaper paper, Make make)
    : m_paper(std::move(paper)), m_make(std::move(make))
{
    addHead();
    for (const PaperSection &section : m_paper.sections)
        addSection(section);
    breakPages();
}

PaperLayout::~PaperLayout() = default;

QFont PaperLayout::font(int size, QFont::Weight weight) const
{
    QFont font = m_make.font;
    font.setPixelSize(size);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

PaperParagraph::Look PaperLayout::look(int size, QFont::Weight weight, const QColor &colour) const
{
    return {
        .font = font(size, weight),
        .colour = colour,
        .alignment = Qt::AlignLeading,
        .direction = m_make.direction};
}

qreal PaperLayout::textWidth() const
{
    return page().width() - 2 * Margin;
}

/// Right to left the whole page is its own mirror image, the letters apart.
QRectF PaperLayout::mirrored(const QRectF &rect) const
{
    if (m_make.direction == Qt::LeftToRight)
        return rect;
    return {page().width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

void PaperLayout::addText(
    const PaperText &text, int size, QFont::Weight weight, const QColor &colour, qreal space,
    bool keep)
{
    const auto paragraph = std::make_shared<PaperParagraph>(
        text, look(size, weight, colour), m_make.colours, textWidth());
    for (int line = 0; line < paragraph->lineCount(); ++line) {
        Row row;
        row.text = paragraph;
        row.line = line;
        row.space = line == 0 ? space : 0;
        row.height = paragraph->lineHeight(line);
        row.keep = keep || line + 1 < paragraph->lineCount();
        m_rows.push_back(std::move(row));
    }
}

void PaperLayout::addHead()
{
    const auto plain = [](const QString &text) { return PaperText{{.text = text}}; };
    const PaperColours &colours = m_make.colours;
    addText(plain(m_paper.title), TitleSize, QFont::DemiBold, colours.text, 0, true);
    addText(plain(m_paper.subtitle), BodySize, QFont::Normal, colours.quiet, 20, true);
    addText(plain(m_paper.made), BodySize, QFont::Normal, colours.quiet, 0, true);
}

void PaperLayout::addSection(const PaperSection &section)
{
    const PaperColours &colours = m_make.colours;
    const int size = section.day ? DaySize : HeadingSize;
    addText(
        {{.text = section.heading}}, size, QFont::DemiBold, colours.text, section.day ? 160 : 220,
        true);
    m_rows.back().rule = section.day;
    if (!section.note.isEmpty())
        addText({{.text = section.note}}, SmallSize, QFont::Normal, colours.quiet, 0, true);
    addBars(section.bars);
    for (const PaperItem &item : section.items)
        addItem(item);
    addBoxes(section.boxes);
}

void PaperLayout::addBars(const QList<PaperBar> &bars)
{
    if (bars.isEmpty())
        return;
    const int most = std::ranges::max(bars, {}, &PaperBar::count).count;
    for (const PaperBar &bar : bars) {
        Row row;
        row.bar = bar;
        row.most = most;
        row.space = 20;
        row.height = BarHeight;
        m_rows.push_back(std::move(row));
    }
}

void PaperLayout::addBoxes(const QStringList &labels)
{
    for (const QString &label : labels) {
        Row row;
        row.box = label;
        row.space = 60;
        row.height = BoxHeight;
        row.keep = &label != &labels.last();
        m_rows.push_back(std::move(row));
    }
}

void PaperLayout::addItem(const PaperItem &item)
{
    const PaperColours &colours = m_make.colours;
    const size_t first = m_rows.size();
    const auto add = [&](const PaperText &text, int size, QFont::Weight weight,
                         const QColor &colour, qreal space) {
        const qreal width = textWidth() - Indent - (item.side.isEmpty() ? 0 : SideWidth);
        const auto paragraph
            = std::make_shared<PaperParagraph>(text, look(size, weight, colour), colours, width);
        for (int line = 0; line < paragraph->lineCount(); ++line) {
            Row row;
            row.text = paragraph;
            row.line = line;
            row.indent = Indent;
            row.space = line == 0 ? space : 0;
            row.height = paragraph->lineHeight(line);
            row.late = item.late;
            row.keep = line == 0;
            m_rows.push_back(std::move(row));
        }
    };
    add(item.title, ItemSize, QFont::Medium, colours.text, 100);
    if (!item.meta.isEmpty())
        add(item.meta, SmallSize, QFont::Normal, colours.quiet, 0);
    for (const PaperLine &line : item.lines) {
        const PaperText label{{.text = line.label + QStringLiteral(": ")}};
        add(label + line.text, BodySize, QFont::Normal, colours.text, 20);
    }
    m_rows.at(first).side = item.side;
    m_rows.at(first).keep = m_rows.size() > first + 1;
    m_rows.back().keep = false;
}

/// Rows from `first` that stay together; `end` is the one after the last of them.
qreal PaperLayout::heightOfGroup(size_t first, size_t &end) const
{
    qreal height = 0;
    for (end = first; end < m_rows.size(); ++end) {
        height += m_rows.at(end).space + m_rows.at(end).height;
        if (!m_rows.at(end).keep) {
            ++end;
            break;
        }
    }
    return height;
}

void PaperLayout::breakPages()
{
    const qreal room = page().height() - 2 * Margin - FootHeight;
    size_t begin = 0;
    qreal used = 0;
    for (size_t row = 0; row < m_rows.size();) {
        size_t end = row;
        const qreal height = heightOfGroup(row, end);
        const bool tooTall = height > room; // a group that no page holds is broken where it must be
        if (tooTall)
            end = row + 1;
        const qreal needed = tooTall ? m_rows.at(row).space + m_rows.at(row).height : height;
        if (used + needed > room && row > begin) {
            m_pages.emplace_back(begin, row);
            begin = row;
            used = -m_rows.at(row).space;
        }
        used += needed;
        row = end;
    }
    m_pages.emplace_back(begin, m_rows.size());
}

void PaperLayout::paintBar(QPainter &painter, const Row &row, qreal y) const
{
    const PaperColours &colours = m_make.colours;
    painter.setFont(font(BodySize));
    painter.setPen(colours.text);
    const QRectF label(Margin, y, BarLabelWidth - 80, row.height);
    const QString name
        = QFontMetricsF(painter.font()).elidedText(row.bar->label, Qt::ElideRight, label.width());
    const int start = Qt::AlignVCenter
        | int(m_make.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    painter.drawText(mirrored(label), start, name);

    const qreal longest = textWidth() - BarLabelWidth - 400;
    const qreal length = std::max(20.0, longest * row.bar->count / std::max(1, row.most));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.bar);
    painter.drawRoundedRect(
        mirrored({Margin + BarLabelWidth, y + BarGap, length, row.height - 2 * BarGap}), 20, 20);
    painter.setPen(colours.text);
    const QRectF number(Margin + BarLabelWidth + length + 60, y, 340, row.height);
    painter.drawText(mirrored(number), start, QLocale().toString(row.bar->count));
}

void PaperLayout::paintBox(QPainter &painter, const Row &row, qreal y) const
{
    const PaperColours &colours = m_make.colours;
    const bool mirror = m_make.direction == Qt::RightToLeft;
    painter.setFont(font(BodySize));
    painter.setPen(colours.text);
    const QRectF label(Margin, y, BarLabelWidth - 80, row.height);
    painter.drawText(
        mirrored(label),
        Qt::AlignVCenter | int(mirror ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextWordWrap,
        row.box);
    painter.setPen(QPen(colours.quiet, Hair));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        mirrored({Margin + BarLabelWidth, y, textWidth() - BarLabelWidth, row.height}), 30, 30);
}

void PaperLayout::paintRow(QPainter &painter, const Row &row, qreal y) const
{
    const PaperColours &colours = m_make.colours;
    if (row.bar)
        return paintBar(painter, row, y);
    if (!row.box.isEmpty())
        return paintBox(painter, row, y);
    if (row.late)
        painter.fillRect(
            mirrored({Margin, y - row.space / 2, 25, row.height + row.space / 2}), colours.late);
    const qreal right = row.side.isEmpty() ? 0 : SideWidth;
    const qreal x = m_make.direction == Qt::RightToLeft ? Margin + right : Margin + row.indent;
    row.text->paintLine(painter, row.line, QPointF(x, y));
    if (!row.side.isEmpty()) {
        painter.setFont(font(SmallSize));
        painter.setPen(colours.quiet);
        const QRectF side(Margin + textWidth() - SideWidth, y, SideWidth, row.height);
        const int end = m_make.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(mirrored(side), end, row.side);
    }
    if (row.rule)
        painter.fillRect(QRectF(Margin, y + row.height + 10, textWidth(), Hair), colours.line);
}

void PaperLayout::paintFoot(QPainter &painter, int index) const
{
    const QRectF foot(
        Margin, page().height() - Margin - FootHeight + 100, textWidth(), FootHeight - 100);
    painter.fillRect(QRectF(foot.left(), foot.top(), foot.width(), Hair), m_make.colours.line);
    painter.setFont(font(SmallSize));
    painter.setPen(m_make.colours.quiet);
    const QLocale locale;
    const QString number
        = m_paper.page.arg(locale.toString(index + 1), locale.toString(pageCount()));
    const bool mirror = m_make.direction == Qt::RightToLeft;
    const int left = Qt::AlignLeft | Qt::AlignBottom;
    const int right = Qt::AlignRight | Qt::AlignBottom;
    painter.drawText(foot, mirror ? right : left, m_paper.footer);
    painter.drawText(foot, mirror ? left : right, number);
}

void PaperLayout::paint(QPainter &painter, int index) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(0.1, 0.1);
    const auto [first, end] = m_pages.at(static_cast<size_t>(index));
    qreal y = Margin;
    for (size_t i = first; i < end; ++i) {
        const Row &row = m_rows.at(i);
        y += i == first ? 0 : row.space;
        paintRow(painter, row, y);
        y += row.height;
    }
    paintFoot(painter, index);
    painter.restore();
}

} // namespace evenkeel
