#include "ui/interaction/fieldlist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace evenkeel {

namespace {

constexpr int NameWidth = 92;
constexpr int RowGap = 10;
constexpr int ColumnGap = 12;

} // namespace

FieldList::FieldList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(RowGap);
}

void FieldList::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void FieldList::addText(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new PlainLabel(value);
    label->setWordWrap(true);
    addWidget(name, label);
}

void FieldList::addWidget(const QString &name, QWidget *value)
{
    auto *label = new PlainLabel(name, looks::Meta);
    label->setFixedWidth(Theme::of(this).px(NameWidth));
    label->setWordWrap(true);
    value->setAccessibleDescription(name);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ColumnGap);
    layout->addWidget(label, 0, Qt::AlignTop);
    layout->addWidget(value, 1);
    m_rows->addWidget(row);
}

} // namespace evenkeel
