#include "ui/widgets/readingorder.h"

#include <QLayout>
#include <QWidget>

namespace evenkeel {

namespace {

void readLayout(const QLayout &layout, QList<QWidget *> &parts)
{
    for (int index = 0; QLayoutItem *item = layout.itemAt(index); ++index) {
        if (const QLayout *inner = item->layout())
            readLayout(*inner, parts);
        else if (QWidget *part = item->widget())
            parts.append(part);
    }
}

QList<QWidget *> partsOf(const QWidget &whole)
{
    QList<QWidget *> parts;
    if (const QLayout *layout = whole.layout())
        readLayout(*layout, parts);
    for (QObject *child : whole.children()) {
        auto *part = qobject_cast<QWidget *>(child);
        if (part && !part->isWindow() && !parts.contains(part))
            parts.append(part);
    }
    return parts;
}

void read(QWidget &part, QList<QWidget *> &stops)
{
    if ((part.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !part.focusProxy())
        stops.append(&part);
    for (QWidget *inner : partsOf(part))
        read(*inner, stops);
}

} // namespace

QList<QWidget *> stopsAsRead(QWidget &part)
{
    QList<QWidget *> stops;
    read(part, stops);
    return stops;
}

void chainStops(const QList<QWidget *> &stops)
{
    for (qsizetype index = 1; index < stops.size(); ++index)
        QWidget::setTabOrder(stops.at(index - 1), stops.at(index));
}

} // namespace evenkeel
