#include "ui/widgets/scrollarea.h"

#include "ui/widgets/mirrored.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace evenkeel {

ScrollArea::ScrollArea(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void ScrollArea::setColumn(QWidget *column)
{
    setWidget(column);
    column->setAutoFillBackground(false);
}

void ScrollArea::setGutter(int gutter)
{
    if (gutter == m_gutter)
        return;
    m_gutter = gutter;
    barBox()->installEventFilter(this);
    placeBar();
}

void ScrollArea::setWhole(bool whole)
{
    if (whole == m_whole)
        return;
    m_whole = whole;
    fitColumn();
}

bool ScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool filtered = QScrollArea::eventFilter(watched, event);
    if (watched == barBox()
        && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        // Not at once: Qt is in the middle of placing it.
        QMetaObject::invokeMethod(this, &ScrollArea::placeBar, Qt::QueuedConnection);
    else if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitColumn();
    return filtered;
}

void ScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitColumn();
}

/// Where all is in view the keys belong to what scrolls around it.
void ScrollArea::keyPressEvent(QKeyEvent *event)
{
    if (verticalScrollBar()->maximum() > verticalScrollBar()->minimum())
        QScrollArea::keyPressEvent(event);
    else
        event->ignore();
}

/// Qt shows and hides the box around the bar, not the bar.
QWidget *ScrollArea::barBox() const
{
    return verticalScrollBar()->parentWidget();
}

void ScrollArea::placeBar()
{
    const int taken = barBox()->isHidden() ? 0 : barBox()->sizeHint().width();
    setViewportMargins(mirrored({0, 0, std::max(0, m_gutter - taken), 0}));
}

void ScrollArea::fitColumn()
{
    const QWidget *column = widget();
    if (!column || !m_whole) {
        setMinimumHeight(0);
        return;
    }
    const int tall = column->hasHeightForWidth() ? column->heightForWidth(viewport()->width())
                                                 : column->sizeHint().height();
    setMinimumHeight(std::max(tall, column->minimumSizeHint().height()));
}

} // namespace evenkeel
