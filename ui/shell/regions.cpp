#include "ui/shell/regions.h"

#include <QApplication>
#include <QWidget>

namespace evenkeel::regions {

namespace {

QWidget *firstToFocus(QWidget *part)
{
    for (QWidget *next = part->nextInFocusChain(); next != part; next = next->nextInFocusChain()) {
        const bool takesTab = next->focusPolicy() & Qt::TabFocus;
        if (part->isAncestorOf(next) && takesTab && next->isVisible() && next->isEnabled())
            return next;
    }
    return nullptr;
}

qsizetype indexOfFocus(const QList<QWidget *> &parts)
{
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype index = 0; index < parts.size(); ++index) {
        const QWidget *part = parts.at(index);
        if (focus && part && (part == focus || part->isAncestorOf(focus)))
            return index;
    }
    return -1;
}

} // namespace

QWidget *focusNext(const QList<QWidget *> &parts)
{
    const qsizetype now = indexOfFocus(parts);
    for (qsizetype step = 1; step <= parts.size(); ++step) {
        QWidget *part = parts.at((now + step + parts.size()) % parts.size());
        if (!part || !part->isVisible())
            continue;
        if (QWidget *target = firstToFocus(part)) {
            target->setFocus(Qt::TabFocusReason);
            return part;
        }
    }
    return nullptr;
}

} // namespace evenkeel::regions
