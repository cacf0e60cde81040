#include "ui/interaction/fieldlist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>

namespace evenkeel {

namespace {

constexpr int NameWidth = 92;
constexpr int RowGap = 10;
constexpr int ColumnGap = 12;

} // namespace

FieldList::FieldList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(RowGap);
    m_grid->setHorizontalSpacing(ColumnGap);
    m_grid->setColumnStretch(1, 1);
}

void FieldList::clear()
{
    for (QWidget *widget : std::as_const(m_widgets)) {
        m_grid->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    m_widgets.clear();
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
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
    m_widgets << label << value;
}

} // namespace evenkeel
