#include "ui/widgets/readingorder.h"

#include <QApplication>
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

bool takesTab(const QWidget &stop)
{
    return (stop.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !stop.focusProxy()
        && stop.isVisible() && stop.isEnabled();
}

QWidget *nextIn(const QList<QWidget *> &stops, qsizetype from, int step)
{
    for (qsizetype at = from + step; at >= 0 && at < stops.size(); at += step) {
        if (takesTab(*stops.at(at)))
            return stops.at(at);
    }
    return nullptr;
}

QWidget *nextBeside(const QList<QWidget *> &stops, QWidget &from, bool forward)
{
    const auto next = [forward](const QWidget *stop) {
        return forward ? stop->nextInFocusChain() : stop->previousInFocusChain();
    };
    for (QWidget *stop = next(&from); stop != &from; stop = next(stop)) {
        if (takesTab(*stop) && !stops.contains(stop))
            return stop;
    }
    return forward ? nextIn(stops, -1, 1) : nextIn(stops, stops.size(), -1);
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

bool focusNextAsRead(const QList<QWidget *> &stops, bool forward)
{
    QWidget *now = QApplication::focusWidget();
    const qsizetype from = stops.indexOf(now);
    if (from < 0)
        return false;
    QWidget *next = nextIn(stops, from, forward ? 1 : -1);
    if (!next)
        next = nextBeside(stops, *now, forward);
    if (!next)
        return false;
    next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace evenkeel
