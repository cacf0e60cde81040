#include "ui/widgets/choicechips.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 8;

} // namespace

ChoiceChips::ChoiceChips(const QList<Choice> &choices, QStringList chosen, QWidget *parent)
    : QWidget(parent), m_chosen(std::move(chosen))
{
    new FlowLayout(Gap, this);
    for (const Choice &choice : choices)
        addChip(choice);
}

QSize ChoiceChips::sizeHint() const
{
    QSize whole(0, 0);
    int index = 0;
    while (const QLayoutItem *item = layout()->itemAt(index)) {
        const QSize one = item->sizeHint();
        whole
            = {whole.width() + one.width() + (index > 0 ? Gap : 0),
               std::max(whole.height(), one.height())};
        ++index;
    }
    return whole;
}

void ChoiceChips::setEnd(QWidget *end)
{
    m_end = end;
    layout()->addWidget(end);
}

void ChoiceChips::addChosen(const Choice &choice)
{
    const auto there = std::ranges::find(m_chips, choice.id, &QObject::objectName);
    Chip *chip = there == m_chips.end() ? addChip(choice) : *there;
    if (m_end) { // stays the last
        layout()->removeWidget(m_end);
        layout()->addWidget(m_end);
        setTabOrder(chip, m_end);
    }
    chip->setChecked(true);
}

Chip *ChoiceChips::addChip(const Choice &choice)
{
    auto *chip = new Chip(choice.name);
    chip->setObjectName(choice.id);
    chip->setCheckable(true);
    const auto look = [chip, icon = choice.icon](bool on) {
        chip->setKind(on ? Chip::Kind::Chosen : Chip::Kind::Parsed);
        chip->setIconName(icon.isEmpty() && on ? u"check"_s : icon);
    };
    chip->setChecked(m_chosen.contains(choice.id));
    look(chip->isChecked());
    connect(chip, &Chip::toggled, this, [this, look, id = choice.id](bool on) {
        look(on);
        toggle(id, on);
    });
    m_chips.append(chip);
    layout()->addWidget(chip);
    return chip;
}

void ChoiceChips::toggle(const QString &id, bool on)
{
    m_chosen.removeAll(id);
    if (on)
        m_chosen.append(id);
    emit changed(m_chosen);
}

} // namespace evenkeel
