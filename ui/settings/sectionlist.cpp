#include "ui/settings/sectionlist.h"

#include "ui/settings/sectionitem.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace evenkeel {

SectionList::SectionList(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addStretch(1);
    setAccessibleName(tr("Sections"));
    connect(m_group, &QButtonGroup::idToggled, this, &SectionList::follow);
}

void SectionList::add(const QString &icon, const QString &name)
{
    auto *item = new SectionItem(icon, name);
    item->setNarrow(m_narrow);
    auto *column = static_cast<QVBoxLayout *>(layout());
    const int place = column->count() - 1; // before the stretch
    m_group->addButton(item, place);
    column->insertWidget(place, item);
}

int SectionList::current() const
{
    return m_group->checkedId();
}

void SectionList::setCurrent(int index)
{
    if (QAbstractButton *item = m_group->button(index))
        item->setChecked(true);
}

void SectionList::setNarrow(bool narrow)
{
    m_narrow = narrow;
    const auto items = m_group->buttons();
    for (QAbstractButton *item : items)
        static_cast<SectionItem *>(item)->setNarrow(narrow);
}

void SectionList::follow(int index, bool on)
{
    if (!on)
        return;
    setFocusProxy(m_group->button(index)); // the list itself knows no keys
    emit chosen(index);
}

} // namespace evenkeel
