#include "ui/coach/keepinview.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int Above = 8; ///< of what is kept

} // namespace

KeepInView::KeepInView(QScrollArea &area) : QObject(&area), m_area(area)
{
    const QScrollBar *bar = area.verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &KeepInView::scroll);
    connect(bar, &QScrollBar::actionTriggered, this, [this] { show(nullptr, nullptr); });
    area.viewport()->installEventFilter(this);
}

void KeepInView::show(QWidget *first, QWidget *last)
{
    m_first = first;
    m_last = last;
    for (QWidget *part : {first, last}) {
        if (part)
            part->installEventFilter(this);
    }
    scroll();
}

bool KeepInView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        scroll();
    return QObject::eventFilter(watched, event);
}

int KeepInView::topOf(const QWidget *part) const
{
    return part->mapTo(m_area.widget(), QPoint()).y() - Above;
}

void KeepInView::scroll()
{
    const QWidget *first = m_first;
    const QWidget *last = m_last;
    if (!first || !last)
        return;
    const int top = topOf(first);
    const int bottom = topOf(last) + Above + last->height();
    const int best = bottom - top <= m_area.viewport()->height() ? top : topOf(last);
    QScrollBar *bar = m_area.verticalScrollBar();
    bar->setValue(std::min(best, bar->maximum()));
}

} // namespace evenkeel
