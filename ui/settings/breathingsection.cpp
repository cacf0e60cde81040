#include "ui/settings/breathingsection.h"

#include "core/breather/patternbook.h"
#include "core/settings/keys.h"
#include "ui/settings/pausessection.h"
#include "ui/text/breathinglabels.h"
#include "ui/widgets/menubutton.h"

#include <QLayout>

namespace evenkeel {

BreathingSection::BreathingSection(
    Settings &settings, std::function<SettingsFacts()> facts, const SiteBreathers &site,
    QWidget *parent)
    : SettingsSection(settings, parent),
      m_pauses(new PausesSection(settings, std::move(facts), site))
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
    layout()->addWidget(m_pauses);
}

bool BreathingSection::filter(const QString &text)
{
    const bool ownLeft = SettingsSection::filter(text);
    const bool anyPauses = m_pauses->filter(text);
    m_pauses->setVisible(anyPauses);
    return ownLeft || anyPauses;
}

void BreathingSection::refresh()
{
    m_pauses->refresh();
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
