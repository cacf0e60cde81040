#pragma once

#include "app/globalkeys/globalkeys.h"

#include <QHash>

namespace evenkeel {

class Commands;

/// Holds the keys of the commands that work everywhere on the computer, and lets the old ones go
/// when others are chosen, or while a command is at rest. What another program has is said at the
/// command.
class EverywhereKeys final : public QObject
{
    Q_OBJECT

public:
    /// `keys` outlives it, and is nullptr where the desktop gives none: then they are keys of the
    /// window.
    EverywhereKeys(GlobalKeys *keys, Commands &commands, QObject *parent = nullptr);
    /// Lets all of them go.
    ~EverywhereKeys() override;

    /// Asks for all of them, after the first frame.
    void claimAll();

signals:
    /// Another program has them.
    void refused(const QKeySequence &keys);

private:
    void claim(const QString &id);
    void onPressed(const QKeySequence &keys);

    GlobalKeys *m_keys;
    Commands &m_commands;
    QHash<QString, QKeySequence> m_held;
};

} // namespace evenkeel
