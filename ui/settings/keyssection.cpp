#include "ui/settings/keyssection.h"

#include "ui/settings/desktopkeynote.h"
#include "ui/settings/keyrow.h"
#include "ui/settings/shortcutsettings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/commands.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/settingrow.h"

#include <QLocale>

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// Keys with which people write and move, which no command may take away from them.
bool isTyped(const QKeySequence &keys)
{
    const QKeyCombination pressed = keys[0];
    const bool held
        = pressed.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !held && (pressed.key() < Qt::Key_F1 || pressed.key() > Qt::Key_F35);
}

} // namespace

KeysSection::KeysSection(Settings &settings, Commands &commands, QWidget *parent)
    : SettingsSection(settings, parent), m_commands(commands)
{
    Card *anywhere = addCard(tr("From anywhere, even inside other programs"));
    addCommands(true);
    const QString command = u"evenkeel --quick-log"_s;
    auto *note = new DesktopKeyNote(command);
    connect(note, &DesktopKeyNote::copyRequested, this, [this, command] {
        emit copyRequested(command);
    });
    anywhere->body()->addWidget(note);
    m_inside = addCard(tr("Inside Evenkeel"));
    addCommands(false);
    buildFoot();
    connect(&commands, &Commands::shortcutChanged, this, [this](const QString &id) {
        if (m_keys.contains(id))
            m_keys.value(id)->setKeys(m_commands.find(id)->shortcut);
    });
    connect(&commands, &Commands::takenChanged, this, &KeysSection::showTaken);
    fold();
}

void KeysSection::buildFoot()
{
    m_count = new PlainLabel({}, looks::Meta);
    auto *all = new Button(tr("Show all keys"), Button::Kind::Quiet);
    all->setSize(Button::Size::Small);
    connect(all, &Button::clicked, this, &KeysSection::showAll);
    m_inside->foot()->addWidget(m_count, 1);
    m_inside->foot()->addWidget(all);
}

QStringList KeysSection::inside() const
{
    QStringList ids;
    for (const Command &command : m_commands.all()) {
        if (!command.everywhere && m_keys.contains(command.id))
            ids.append(command.id);
    }
    return ids;
}

/// The keys of the day stand first; the others wait until they are asked for or searched.
void KeysSection::fold()
{
    const QStringList ids = inside();
    static const QStringList firstShown{
        u"log.line"_s, u"stress.checkin"_s, u"breathe.now"_s, u"followups.add"_s};
    const auto isFirst = [](const QString &id) { return firstShown.contains(id); };
    const qsizetype first = std::ranges::count_if(ids, isFirst);
    const bool folds = m_folded && !m_searching && first > 0 && first < ids.size();
    for (const QString &id : ids)
        setAvailable(m_rows.value(id), !folds || isFirst(id));
    const QLocale locale;
    m_count->setText(tr("%1 of %2 shown").arg(locale.toString(first), locale.toString(ids.size())));
    m_inside->setFootVisible(folds);
}

void KeysSection::showAll()
{
    m_folded = false;
    const QStringList ids = inside();
    const auto hidden = std::ranges::find_if(ids, [this](const QString &id) {
        const QWidget *row = m_rows.value(id);
        return row && row->isHidden();
    });
    fold();
    SettingsSection::filter({});
    if (hidden != ids.end())
        m_keys.value(*hidden)->focusChange();
}

bool KeysSection::filter(const QString &text)
{
    m_searching = !text.trimmed().isEmpty();
    fold();
    return SettingsSection::filter(text);
}

void KeysSection::refresh()
{
    addCommands(false); // into the last card
    fold();
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
    keys->setCommand(command.text);
    m_keys.insert(command.id, keys);
    m_rows.insert(command.id, addRow(command.text, command.detail, keys));
    connect(keys, &KeyRow::recorded, this, [this, id = command.id](const QKeySequence &sequence) {
        change(id, sequence);
    });
    showTaken(command.id);
}

/// Another program has the keys.
void KeysSection::showTaken(const QString &id)
{
    const Command *command = m_commands.find(id);
    if (!command || !m_rows.contains(id))
        return;
    if (command->taken)
        m_rows.value(id)->setWarning(tr("Another program already uses these keys. Choose others."));
    else
        m_rows.value(id)->setDetail(command->detail);
}

/// Keys that another command has are refused with its name, and so is what people type with.
void KeysSection::change(const QString &id, const QKeySequence &keys)
{
    if (isTyped(keys)) {
        m_rows.value(id)->setWarning(
            tr("Take Ctrl or Alt with a key, for example Ctrl Alt L, or a key from F1 to F12."));
        return;
    }
    const Command *other = m_commands.usedBy(keys, id);
    const Command *command = m_commands.find(id);
    if (!command)
        return;
    if (other) {
        m_rows.value(id)->setWarning(
            tr("These keys are already used for: %1. Choose others.").arg(other->text));
        return;
    }
    m_rows.value(id)->setDetail(command->detail);
    shortcutsettings::change(settings(), m_commands, id, keys);
    showTaken(id);
}

} // namespace evenkeel
