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
    if (!isKeeping())
        return;
    const int top = topOf(m_first);
    const int bottom = topOf(m_last) + Above + m_last->height();
    const int best = bottom - top <= m_area.viewport()->height() ? top : topOf(m_last);
    QScrollBar *bar = m_area.verticalScrollBar();
    bar->setValue(std::min(best, bar->maximum()));
}

} // namespace evenkeel
