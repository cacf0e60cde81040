#include "ui/restore/wordcolumn.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"

#include <QVBoxLayout>

namespace evenkeel {

WordColumn::WordColumn(QWidget *parent) : QWidget(parent)
{
    auto *column = new QWidget;
    auto *body = new QVBoxLayout(column);
    body->setContentsMargins(0, 0, 0, 0);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(10);
    body->addLayout(m_lines);
    body->addStretch(1);
    auto *area = new ScrollArea;
    area->setGutter(12);
    area->setColumn(column);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(area);
}

void WordColumn::clear()
{
    while (const QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void WordColumn::add(const QString &sentence, const TextLook &look)
{
    auto *label = new PlainLabel(sentence, look);
    label->setWordWrap(true);
    m_lines->addWidget(label);
    label->show(); // at once, not with the next turn of the event loop
}

} // namespace evenkeel
