#include "ui/settings/breathingsection.h"

#include "core/breather/patternbook.h"
#include "core/settings/keys.h"
#include "ui/settings/pausessection.h"
#include "ui/text/breathinglabels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/menubutton.h"

#include <QLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

BreathingSection::BreathingSection(
    Settings &settings, std::function<SettingsFacts()> facts, const SiteBreathers &site,
    QWidget *parent)
    : SettingsSection(settings, parent),
      m_pauses(new PausesSection(settings, std::move(facts), site))
{
    addCard(tr("A breather"));
    addPattern();
    addOwnPatterns();
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

void BreathingSection::addOwnPatterns()
{
    auto *own = new Button(tr("My patterns"), Button::Kind::Secondary);
    own->setSize(Button::Size::Small);
    own->setIconName(u"edit"_s);
    connect(own, &Button::clicked, this, &BreathingSection::patternsRequested);
    addRow(
        tr("My patterns"), tr("Make, change, import and export your own, on the page Breathe"),
        own);
}

void BreathingSection::addPattern()
{
    m_pattern = new MenuButton(tr("Pattern"));
    connect(m_pattern, &MenuButton::chosen, this, [this](int index) {
        settings().set(keys::LastPattern, m_patternIds.at(index));
    });
    connect(&settings(), &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(keys::OwnPattern.name))
            fillPatterns();
    });
    fillPatterns();
    addRow(tr("Pattern"), tr("The one that starts with a key; the last used is kept"), m_pattern);
}

void BreathingSection::fillPatterns()
{
    m_patternIds.clear();
    QStringList names;
    const PatternBook book(settings().get(keys::OwnPattern));
    for (const Pattern &pattern : book.shipped() + book.own()) {
        m_patternIds.append(pattern.id);
        names.append(BreathingLabels::pattern(pattern.id));
    }
    const auto current = m_patternIds.indexOf(settings().get(keys::LastPattern));
    m_pattern->setChoices(names, static_cast<int>(std::max<qsizetype>(0, current)));
}

} // namespace evenkeel
