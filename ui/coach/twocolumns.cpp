#include "ui/coach/twocolumns.h"

#include "ui/coach/keepinview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scrollarea.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>

namespace evenkeel {

namespace {

constexpr int Around = 24; ///< what has the focus; of a line Qt takes its cursor alone

} // namespace

TwoColumns::TwoColumns(QWidget *wide, QWidget *side, Widths widths, QWidget *parent)
    : QWidget(parent), m_side(side), m_widths(widths), m_scroll(new ScrollArea(this)),
      m_revealed(new KeepInView(*m_scroll))
{
    auto *content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins({});
    m_columns->addWidget(wide, 1);
    m_columns->addWidget(side);
    m_scroll->setColumn(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_scroll);
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    arrange();
}

void TwoColumns::setGap(int gap)
{
    m_columns->setSpacing(gap);
}

void TwoColumns::reveal(const QList<QWidget *> &beginnings, QWidget *last)
{
    m_revealed->show(beginnings, last);
}

void TwoColumns::showFocused()
{
    m_revealed->letGo();
    follow(focusWidget());
}

/// What scrolls by itself beside does not do so below.
void TwoColumns::follow(QWidget *focused)
{
    if (!m_beside && !m_revealed->isKeeping() && focused && m_scroll->isAncestorOf(focused))
        m_scroll->ensureWidgetVisible(focused, 0, Around);
}

void TwoColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TwoColumns::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

void TwoColumns::arrange()
{
    const Theme &theme = Theme::of(this);
    m_beside = width() >= theme.px(m_widths.leastBeside);
    m_columns->setDirection(m_beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(m_beside ? theme.px(m_widths.side) : 0);
    m_side->setMaximumWidth(m_beside ? theme.px(m_widths.side) : QWIDGETSIZE_MAX);
    emit arranged(m_beside);
}

} // namespace evenkeel
