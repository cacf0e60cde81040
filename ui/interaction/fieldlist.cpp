#include "ui/interaction/fieldlist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int NameWidth = 92;
constexpr int Pitch = 28; ///< of rows of one line
constexpr int TextLine = 18;
constexpr int ColumnGap = 12;

} // namespace

FieldList::FieldList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
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
    // What is a little taller than a line of text takes no more than a line.
    const Theme &theme = Theme::of(this);
    const int taller = value->sizeHint().height() - theme.px(TextLine);
    const bool oneLine = taller > 0 && taller <= theme.px(Pitch - TextLine);
    const int gap = (Pitch - TextLine) / 2;
    const int edge = oneLine ? std::max(0, gap - taller / 2) : gap;
    layout->setContentsMargins(0, edge, 0, edge);
    layout->setSpacing(ColumnGap);
    layout->addWidget(label, 0, oneLine ? Qt::AlignVCenter : Qt::AlignTop);
    layout->addWidget(value, 1);
    m_rows->addWidget(row);
}

} // namespace evenkeel
