#pragma once

#include "ui/settings/settingssection.h"

#include <QHash>
#include <QKeySequence>

namespace evenkeel {

class Card;
class Commands;
class KeyRow;
class PlainLabel;
struct Command;

/// All keys of the program, each of which can be changed.
class KeysSection final : public SettingsSection
{
    Q_OBJECT

public:
    KeysSection(Settings &settings, Commands &commands, QWidget *parent = nullptr);

    /// Commands may have been added since.
    void refresh() override;
    /// The search looks at all keys, shown or not.
    bool filter(const QString &text) override;

signals:
    /// Text for the clipboard: the command that opens the quick log.
    void copyRequested(const QString &text);

private:
    void addCommands(bool everywhere);
    void addCommand(const Command &command);
    void change(const QString &id, const QKeySequence &keys);
    void buildFoot();
    void fold();
    void showAll();
    void showTaken(const QString &id);
    [[nodiscard]] QStringList inside() const;

    Commands &m_commands;
    Card *m_inside = nullptr;
    PlainLabel *m_count = nullptr;
    bool m_folded = true;
    bool m_searching = false;
    QHash<QString, KeyRow *> m_keys;
    QHash<QString, SettingRow *> m_rows;
};

} // namespace evenkeel
