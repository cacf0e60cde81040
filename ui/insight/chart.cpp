#include "ui/insight/chart.h"

#include <QPainter>

namespace evenkeel {

Chart::Chart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
}

void Chart::announce()
{
    setAccessibleName(title());
    setAccessibleDescription(basis());
    updateGeometry();
    update();
    emit summaryChanged();
}

void Chart::drawLine(QPainter &painter, const QRectF &box, const QString &text, int flags)
{
    const QString shown
        = painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(box.width()) + 1);
    painter.drawText(box, flags | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace evenkeel
