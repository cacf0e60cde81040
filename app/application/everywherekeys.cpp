#include "app/application/everywherekeys.h"

#include "ui/widgets/commands.h"

namespace evenkeel {

EverywhereKeys::EverywhereKeys(GlobalKeys *keys, Commands &commands, QObject *parent)
    : QObject(parent), m_keys(keys), m_commands(commands)
{
    if (!m_keys) {
        m_commands.keepInWindow();
        return;
    }
    connect(m_keys, &GlobalKeys::pressed, this, &EverywhereKeys::onPressed);
    connect(&m_commands, &Commands::shortcutChanged, this, &EverywhereKeys::claim);
    connect(&m_commands, &Commands::restChanged, this, &EverywhereKeys::claim);
}

EverywhereKeys::~EverywhereKeys()
{
    const QList<QKeySequence> held = m_held.values();
    for (const QKeySequence &keys : held)
        m_keys->release(keys);
}

void EverywhereKeys::claimAll()
{
    const QList<Command> all = m_commands.all();
    for (const Command &command : all)
        claim(command.id);
}

void EverywhereKeys::claim(const QString &id)
{
    const Command *command = m_commands.find(id);
    if (!m_keys || !command || !command->everywhere)
        return;
    const QKeySequence wanted = command->atRest ? QKeySequence() : command->shortcut;
    if (m_held.value(id) == wanted)
        return;
    if (m_held.contains(id))
        m_keys->release(m_held.take(id));
    const bool held = !wanted.isEmpty() && m_keys->claim(wanted);
    if (held)
        m_held.insert(id, wanted);
    const bool isTaken = !held && !wanted.isEmpty();
    m_commands.setTaken(id, isTaken);
    if (isTaken)
        emit refused(wanted);
}

void EverywhereKeys::onPressed(const QKeySequence &keys)
{
    m_commands.run(m_held.key(keys));
}

} // namespace evenkeel
