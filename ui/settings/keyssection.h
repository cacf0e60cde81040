#pragma once

#include "ui/settings/settingssection.h"

#include <QHash>
#include <QKeySequence>

namespace evenkeel {

class Commands;
class KeyRow;
struct Command;

/// All keys of the program, each of which can be changed.
class KeysSection final : public SettingsSection
{
    Q_OBJECT

public:
    KeysSection(Settings &settings, Commands &commands, QWidget *parent = nullptr);

    /// Commands may have been added since.
    void refresh() override;

signals:
    /// Text for the clipboard: the command that opens the quick log.
    void copyRequested(const QString &text);

private:
    void addCommands(bool everywhere);
    void addCommand(const Command &command);
    void change(const QString &id, const QKeySequence &keys);

    Commands &m_commands;
    QHash<QString, KeyRow *> m_keys;
    QHash<QString, SettingRow *> m_rows;
};

} // namespace evenkeel
