#include "ui/widgets/commands.h"

#include <algorithm>

namespace evenkeel {

void Commands::add(const Command &command)
{
    const auto same = std::ranges::find(m_commands, command.id, &Command::id);
    if (same != m_commands.end())
        *same = command;
    else
        m_commands.append(command);
    emit added(command.id);
}

const Command *Commands::find(const QString &id) const
{
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    return found == m_commands.end() ? nullptr : &*found;
}

void Commands::run(const QString &id) const
{
    const Command *command = find(id);
    if (command && command->run)
        command->run();
}

void Commands::setShortcut(const QString &id, const QKeySequence &keys)
{
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    if (found == m_commands.end() || found->shortcut == keys)
        return;
    found->shortcut = keys;
    emit shortcutChanged(id);
}

void Commands::setTaken(const QString &id, bool taken)
{
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    if (found == m_commands.end() || found->taken == taken)
        return;
    found->taken = taken;
    emit takenChanged(id);
}

void Commands::setAtRest(const QString &id, bool atRest)
{
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    if (found == m_commands.end() || found->atRest == atRest)
        return;
    found->atRest = atRest;
    emit restChanged(id);
}

void Commands::keepInWindow()
{
    QStringList changed;
    for (Command &command : m_commands) {
        if (std::exchange(command.everywhere, false))
            changed.append(command.id);
    }
    for (const QString &id : std::as_const(changed))
        emit shortcutChanged(id);
}

const Command *Commands::usedBy(const QKeySequence &keys, const QString &exceptId) const
{
    const auto found = std::ranges::find_if(m_commands, [&](const Command &command) {
        return !keys.isEmpty() && command.shortcut == keys && command.id != exceptId;
    });
    return found == m_commands.end() ? nullptr : &*found;
}

} // namespace evenkeel
