#include "ui/settings/breathingsection.h"

#include "core/breather/patternbook.h"
#include "core/settings/keys.h"
#include "ui/text/breathinglabels.h"
#include "ui/widgets/menubutton.h"

namespace evenkeel {

BreathingSection::BreathingSection(Settings &settings, QWidget *parent)
    : SettingsSection(settings, parent)
{
    addCard(tr("A breather"));
    addPattern();
    addSwitch(tr("Darken the screen while breathing"), {}, keys::BreathDarken);
    addSwitch(tr("Hold reminders until I am back"), {}, keys::BreathHoldReminders);
    addSwitch(tr("No moving ring, words only"), {}, keys::BreathNoRing);
    addSwitch(
        tr("Ask how stressed I feel, before and after"), tr("One key each, and never needed"),
        keys::BreathAsk);
    addNote(tr("Breathe gently, not deeper. Stop if you feel dizzy."));
}

void BreathingSection::addPattern()
{
    QStringList ids;
    QStringList names;
    const PatternBook book(settings().get(keys::OwnPattern));
    for (const Pattern &pattern : book.shipped() + book.own()) {
        ids.append(pattern.id);
        names.append(BreathingLabels::pattern(pattern.id));
    }
    auto *menu = new MenuButton(tr("Pattern"));
    const auto current = ids.indexOf(settings().get(keys::LastPattern));
    menu->setChoices(names, static_cast<int>(std::max<qsizetype>(0, current)));
    connect(menu, &MenuButton::chosen, this, [this, ids](int index) {
        settings().set(keys::LastPattern, ids.at(index));
    });
    addRow(tr("Pattern"), tr("The one that starts with a key; the last used is kept"), menu);
}

} // namespace evenkeel
