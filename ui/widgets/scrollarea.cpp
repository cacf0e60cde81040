#include "ui/widgets/scrollarea.h"

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

} // namespace evenkeel
