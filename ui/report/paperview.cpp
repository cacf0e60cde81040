#include "ui/report/paperview.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int SidePadding = 40;
constexpr int Gap = 20;
constexpr int WidestPage = 720;

/// The beginning of a long paper; true where something was left out.
bool cut(ExportPaper &paper, int items)
{
    for (qsizetype i = 0; i < paper.sections.size(); ++i) {
        PaperSection &section = paper.sections[i];
        if (section.items.size() < items) {
            items -= static_cast<int>(section.items.size());
            continue;
        }
        const bool more = section.items.size() > items || i + 1 < paper.sections.size();
        section.items.resize(items);
        paper.sections.resize(i + 1);
        return more;
    }
    return false;
}

PaperColours coloursFor(const Theme &theme)
{
    return theme.scheme() == Scheme::Light ? PaperColours() : PaperColours::dimmed();
}

} // namespace

PaperView::PaperView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("The pages as they will be"));
}

void PaperView::setPaper(const ExportPaper &paper)
{
    m_paper = paper;
    m_cut = cut(m_paper, MostItems);
    layOut();
}

void PaperView::layOut()
{
    const QLocale locale;
    PaperLayout::Make make;
    if (locale.measurementSystem() == QLocale::ImperialUSSystem)
        make.page = QSizeF(612, 792);
    make.font = Theme::of(this).font(TextSize::Body);
    make.colours = coloursFor(Theme::of(this));
    make.direction = layoutDirection();
    m_layout = std::make_unique<PaperLayout>(m_paper, make);
    updateGeometry();
    update();
}

int PaperView::pageCount() const
{
    return m_layout ? m_layout->pageCount() : 0;
}

qreal PaperView::scale(int width) const
{
    const int page = std::clamp(width - 2 * SidePadding, 200, WidestPage);
    return page / m_layout->pageSize().width();
}

QRectF PaperView::pageRect(int page) const
{
    const QSizeF size = m_layout->pageSize() * scale(width());
    const qreal y = Gap + page * (size.height() + Gap);
    return {(width() - size.width()) / 2, y, size.width(), size.height()};
}

int PaperView::pageAt(int y) const
{
    if (!m_layout)
        return 0;
    const qreal step = m_layout->pageSize().height() * scale(width()) + Gap;
    return std::clamp(static_cast<int>(y / step), 0, std::max(0, pageCount() - 1));
}

QSize PaperView::sizeHint() const
{
    return {516, m_layout ? heightForWidth(516) : 400};
}

int PaperView::heightForWidth(int width) const
{
    if (!m_layout)
        return 0;
    const qreal height = m_layout->pageSize().height() * scale(width);
    return static_cast<int>(Gap + pageCount() * (height + Gap));
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), Theme::of(this).colour(Token::Sunken));
    if (!m_layout)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const PaperColours colours = coloursFor(Theme::of(this));
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(event->rect()))
            continue;
        painter.fillRect(rect, colours.page);
        painter.setPen(Theme::of(this).colour(Token::Border));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.save();
        painter.translate(rect.topLeft());
        painter.scale(scale(width()), scale(width()));
        m_layout->paint(painter, page);
        painter.restore();
    }
}

void PaperView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && m_layout)
        layOut();
    QWidget::changeEvent(event);
}

} // namespace evenkeel
