#include "ui/settings/keyssection.h"

#include "ui/settings/keyrow.h"
#include "ui/settings/shortcutsettings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/commands.h"
#include "ui/widgets/settingrow.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

KeysSection::KeysSection(Settings &settings, Commands &commands, QWidget *parent)
    : SettingsSection(settings, parent), m_commands(commands)
{
    addCard(tr("From anywhere, even inside other programs"));
    addCommands(true);
    auto *copy = new Button(tr("Copy"), Button::Kind::Secondary);
    copy->setIconName(u"copy"_s);
    connect(
        copy, &Button::clicked, this, [this] { emit copyRequested(u"evenkeel --quick-log"_s); });
    addRow(
        tr("Without keys from anywhere"),
        tr("Some desktops allow none. Add a shortcut for this command in its settings: %1")
            .arg(u"evenkeel --quick-log"_s),
        copy);
    addCard(tr("Inside Evenkeel"));
    addCommands(false);
    connect(&commands, &Commands::shortcutChanged, this, [this](const QString &id) {
        if (m_keys.contains(id))
            m_keys.value(id)->setKeys(m_commands.find(id)->shortcut);
    });
}

void KeysSection::refresh()
{
    addCommands(false); // into the last card
}

void KeysSection::addCommands(bool everywhere)
{
    const QList<Command> &all = m_commands.all();
    for (const Command &command : all) {
        if (command.everywhere == everywhere && !m_keys.contains(command.id))
            addCommand(command);
    }
}

void KeysSection::addCommand(const Command &command)
{
    auto *keys = new KeyRow(command.shortcut);
    m_keys.insert(command.id, keys);
    m_rows.insert(command.id, addRow(command.text, command.detail, keys));
    connect(keys, &KeyRow::recorded, this, [this, id = command.id](const QKeySequence &sequence) {
        change(id, sequence);
    });
}

/// Keys that another command has are refused with its name.
void KeysSection::change(const QString &id, const QKeySequence &keys)
{
    const Command *other = m_commands.usedBy(keys, id);
    const Command *command = m_commands.find(id);
    if (!command)
        return;
    if (other) {
        m_rows.value(id)->setDetail(
            tr("These keys are already used for: %1. Choose others.").arg(other->text));
        return;
    }
    m_rows.value(id)->setDetail(command->detail);
    shortcutsettings::change(settings(), m_commands, id, keys);
}

} // namespace evenkeel
