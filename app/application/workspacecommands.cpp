#include "app/application/workspacecommands.h"

#include "ui/widgets/commands.h"

using namespace Qt::StringLiterals;

namespace evenkeel {

/// Their keys work in other programs too, where the desktop allows.
void WorkspaceCommands::addFromAnywhere(Commands &commands, const Actions &actions)
{
    commands.add(
        {.id = u"log.quick"_s,
         .text = tr("Quick log"),
         .detail = tr("Opens the one-line window"),
         .icon = u"edit"_s,
         .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_Space,
         .run = actions.quickLog,
         .everywhere = true});
    commands.add(
        {.id = u"breathe.minute"_s,
         .text = tr("One minute of breathing"),
         .detail = tr("Starts your last pattern"),
         .icon = u"breathe"_s,
         .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_F9,
         .run = actions.startMinute,
         .everywhere = true});
}

void WorkspaceCommands::add(Commands &commands, const Actions &actions)
{
    addFromAnywhere(commands, actions);
    commands.add(
        {.id = u"breathe.now"_s,
         .text = tr("Breathe now"),
         .icon = u"breathe"_s,
         .shortcut = Qt::CTRL | Qt::Key_B,
         .run = actions.breathe});
    commands.add(
        {.id = u"breathe.patterns"_s,
         .text = tr("My patterns"),
         .detail = tr("Breathing patterns of your own"),
         .icon = u"breathe"_s,
         .run = actions.ownPatterns});
    commands.add(
        {.id = u"stress.checkin"_s,
         .text = tr("Stress check-in"),
         .icon = u"wave"_s,
         .shortcut = Qt::CTRL | Qt::Key_J,
         .run = actions.checkIn});
    commands.add(
        {.id = u"window.lock"_s,
         .text = tr("Lock"),
         .detail = tr("Closes the log until you give your passphrase"),
         .icon = u"lock"_s,
         .shortcut = Qt::CTRL | Qt::Key_L,
         .run = actions.lock});
    commands.add(
        {.id = u"followups.add"_s,
         .text = tr("Add a follow-up"),
         .icon = u"follow-ups"_s,
         .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_N,
         .run = actions.addFollowUp});
    commands.add(
        {.id = u"log.line"_s,
         .text = tr("Log a call"),
         .icon = u"add"_s,
         .shortcut = Qt::CTRL | Qt::Key_N,
         .run = actions.logLine});
    commands.add(
        {.id = u"log.edit"_s,
         .text = tr("Edit or add details"),
         .icon = u"edit"_s,
         .shortcut = Qt::CTRL | Qt::Key_E,
         .run = actions.edit});
    commands.add(
        {.id = u"log.look-back"_s,
         .text = tr("Look back at an interaction"),
         .detail = tr("A few questions, ninety seconds, for you only"),
         .icon = u"reflect"_s,
         .run = actions.lookBack});
    commands.add(
        {.id = u"log.bin"_s,
         .text = tr("Show bin"),
         .detail = tr("What you deleted in the last thirty days"),
         .icon = u"trash"_s,
         .run = actions.bin});
}

} // namespace evenkeel
