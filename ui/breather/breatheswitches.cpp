#include "ui/breather/breatheswitches.h"

#include "core/settings/keys.h"
#include "ui/breather/iconmark.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toggleswitch.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace evenkeel {

BreatheSwitches::BreatheSwitches(Settings &settings, bool toneAvailable, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    if (toneAvailable)
        add(u"sound"_s, tr("Soft tone at each change"), keys::BreathTone);
    add(u"moon"_s, tr("Darken the screen while breathing"), keys::BreathDarken);
    add(u"follow-ups"_s, tr("Hold reminders until I am back"), keys::BreathHoldReminders);
    add(u"eye-off"_s, tr("No moving ring, words only"), keys::BreathNoRing);
}

void BreatheSwitches::add(const QString &icon, const QString &words, const SettingKey<bool> &key)
{
    auto *label = new PlainLabel(words, looks::Body);
    label->setWordWrap(true);
    auto *toggle = new ToggleSwitch(words);
    toggle->setObjectName(QLatin1StringView(key.name));
    toggle->setChecked(m_settings.get(key));
    label->setBuddy(toggle);
    connect(
        toggle, &ToggleSwitch::toggled, this, [this, &key](bool on) { m_settings.set(key, on); });
    connect(&m_settings, &Settings::changed, toggle, [this, toggle, &key](const QString &name) {
        if (name == QLatin1StringView(key.name))
            toggle->setChecked(m_settings.get(key));
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new IconMark(icon, 18, Token::Text2));
    row->addWidget(label, 1);
    row->addWidget(toggle);
    m_column->addLayout(row);
}

} // namespace evenkeel
