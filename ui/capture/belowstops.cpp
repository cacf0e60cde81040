#include "ui/capture/belowstops.h"

#include <QWidget>

namespace evenkeel {

void placeStops(QWidget *before, const QWidget *below, QWidget *after)
{
    QWidget *last = before;
    const auto inside = below->findChildren<QWidget *>();
    for (QWidget *stop : inside) {
        if ((stop->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        QWidget::setTabOrder(last, stop);
        last = stop;
    }
    if (last != before)
        QWidget::setTabOrder(last, after);
}

} // namespace evenkeel
