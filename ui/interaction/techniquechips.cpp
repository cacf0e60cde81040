#include "ui/interaction/techniquechips.h"

#include "core/interaction/lists.h"
#include "ui/text/labels.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

namespace evenkeel {

TechniqueChips::TechniqueChips(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(6, this);
    const QStringList shipped = lists::techniques();
    for (const QString &id : shipped) {
        auto *chip = new Chip(labels::technique(id));
        connect(chip, &Chip::clicked, this, [this, id] { toggle(id); });
        flow->addWidget(chip);
        m_chips.insert(id, chip);
        look(id);
    }
}

void TechniqueChips::setChosen(const QStringList &ids)
{
    m_chosen = ids;
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        look(chip.key());
}

void TechniqueChips::toggle(const QString &id)
{
    if (!m_chosen.removeOne(id))
        m_chosen << id;
    look(id);
    emit changed();
}

void TechniqueChips::look(const QString &id)
{
    Chip *chip = m_chips.value(id);
    const bool on = m_chosen.contains(id);
    chip->setKind(on ? Chip::Kind::Chosen : Chip::Kind::Quiet);
    chip->setIconName(on ? QStringLiteral("check") : QString());
    chip->setAccessibleName(
        (on ? tr("Technique %1, used") : tr("Technique %1, not used")).arg(labels::technique(id)));
}

} // namespace evenkeel
