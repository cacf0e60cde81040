#include "ui/coach/keepinview.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

constexpr int Above = 8; ///< of what is kept

} // namespace

KeepInView::KeepInView(QScrollArea &area) : QObject(&area), m_area(area)
{
    const QScrollBar *bar = area.verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &KeepInView::scroll);
    connect(bar, &QScrollBar::actionTriggered, this, &KeepInView::letGo);
    area.viewport()->installEventFilter(this);
}

void KeepInView::show(const QList<QWidget *> &beginnings, QWidget *last)
{
    letGo();
    for (QWidget *part : beginnings) {
        if (part) {
            part->installEventFilter(this);
            m_beginnings.append(part);
        }
    }
    if (m_beginnings.isEmpty() || !last)
        return;
    last->installEventFilter(this);
    m_last = last;
    scroll();
}

void KeepInView::letGo()
{
    m_beginnings.clear();
    m_last = nullptr;
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
    const QWidget *last = m_last;
    if (!last)
        return;
    const int bottom = topOf(last) + Above + last->height();
    int top = topOf(last);
    for (const QWidget *part : std::as_const(m_beginnings)) {
        if (!part)
            continue;
        top = topOf(part);
        if (bottom - top <= m_area.viewport()->height())
            break;
    }
    QScrollBar *bar = m_area.verticalScrollBar();
    bar->setValue(std::min(top, bar->maximum()));
}

} // namespace evenkeel
