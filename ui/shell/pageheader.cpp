#include "ui/shell/pageheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttonaccessible.h"
#include "ui/widgets/page.h"

#include <QHBoxLayout>
#include <QPainter>

namespace evenkeel {

namespace {

constexpr int SubtitleGap = 12;

} // namespace

PageHeader::PageHeader(QWidget *parent) : QWidget(parent)
{
    ButtonAccessible::install();
    m_layout = new QHBoxLayout(this);
    m_layout->setSpacing(8);
    m_layout->addStretch();
    updateMetrics();
}

void PageHeader::setPage(Page *page)
{
    giveBack();
    m_page = page;
    if (page) {
        const QList<QWidget *> actions = page->headerActions();
        for (QWidget *action : actions) {
            m_layout->addWidget(action, 0, Qt::AlignVCenter);
            action->show();
            m_shown.append(action);
        }
    }
    refresh();
}

void PageHeader::refresh()
{
    const Page *page = m_page;
    m_title = page ? page->title() : QString();
    m_subtitle = page ? page->subtitle() : QString();
    setAccessibleName(m_title);
    setAccessibleDescription(m_subtitle);
    update();
}

void PageHeader::setCompact(bool compact)
{
    m_compact = compact;
    updateMetrics();
}

void PageHeader::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const QFont titleFont = theme.font(TextSize::Title, QFont::DemiBold);
    const QFont subtitleFont = theme.font(TextSize::Body);
    const QFontMetrics title(titleFont);
    const QFontMetrics subtitle(subtitleFont);
    int end = width() - m_layout->contentsMargins().right();
    for (const QWidget *action : std::as_const(m_shown)) {
        if (action && action->isVisible())
            end -= action->width() + m_layout->spacing();
    }
    const int start = m_layout->contentsMargins().left();
    // Both stand on one line of writing.
    const int baseline = (height() + title.capHeight()) / 2;
    const auto write = [&](int left, int room, const QFontMetrics &metrics, const QString &text) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, qMax(0, room));
        const int wide = metrics.horizontalAdvance(shown);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        painter.drawText(mirrored ? width() - left - wide : left, baseline, shown);
        return left + wide;
    };
    painter.setFont(titleFont);
    painter.setPen(theme.colour(Token::Text));
    const int after = write(start, end - start, title, m_title) + SubtitleGap;
    painter.setFont(subtitleFont);
    painter.setPen(theme.colour(Token::Text2));
    if (end - after > subtitle.averageCharWidth() * 6)
        write(after, end - after, subtitle, m_subtitle);
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_layout)
        updateMetrics();
}

void PageHeader::giveBack()
{
    for (QWidget *action : std::as_const(m_shown)) {
        if (!action)
            continue;
        m_layout->removeWidget(action);
        action->hide();
        if (m_page)
            action->setParent(m_page);
    }
    m_shown.clear();
}

void PageHeader::updateMetrics()
{
    const int padding = m_compact ? 16 : 24;
    m_layout->setContentsMargins(padding, 0, padding, 0);
    setFixedHeight(Theme::of(this).px(m_compact ? 52 : 64));
}

} // namespace evenkeel
