#include "ui/insight/chart.h"

#include "ui/widgets/buttonaccessible.h"

#include <QLocale>
#include <QPainter>

namespace evenkeel {

Chart::Chart(QWidget *parent) : QWidget(parent)
{
    ButtonAccessible::install();
    setFocusPolicy(Qt::TabFocus);
}

void Chart::announce()
{
    setAccessibleName(title());
    setAccessibleDescription(QStringList{spoken(), basis()}.join(u' ').trimmed());
    updateGeometry();
    update();
    emit summaryChanged();
}

QString Chart::sentence(const QStringList &figures)
{
    //: ends a sentence that lists figures
    return figures.isEmpty() ? QString() : tr("%1.").arg(figures.join(tr(", ", "in a list")));
}

void Chart::drawLine(QPainter &painter, const QRectF &box, const QString &text, int flags)
{
    const QString shown
        = painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(box.width()) + 1);
    painter.drawText(box, flags | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace evenkeel
