#include "app/commandline/verbtable.h"

#include "app/commandline/verbs/verbs.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

// clang-format off
constexpr auto HandOverUsage = "ID --to NAME [--accepted] [--sheet FILE.pdf [--details]] [--file FILE.json]";
constexpr auto HandOverSays = QT_TRANSLATE_NOOP("CommandLine", "Hands a follow-up over to a colleague, and writes a sheet to print and a file that they import. Details are those of the interaction; nothing of yours is in either.");

constexpr std::array Table{
    Verb{"parse", &verbs::parse, LogUse::None, "LINE",
        QT_TRANSLATE_NOOP("CommandLine", "Prints what the quick line would become. A hyphen alone reads it from standard input.")},
    Verb{"log", &verbs::log, LogUse::Creates, "LINE",
        QT_TRANSLATE_NOOP("CommandLine", "Logs an interaction from one line. A hyphen alone reads it from standard input.")},
    Verb{"list", &verbs::list, LogUse::Reads, "[--from D] [--to D] [--text Q] [--limit N] [--deleted]",
        QT_TRANSLATE_NOOP("CommandLine", "Lists interactions, newest first, fifty unless said.")},
    Verb{"show", &verbs::show, LogUse::Reads, "ID",
        QT_TRANSLATE_NOOP("CommandLine", "Prints one interaction.")},
    Verb{"history", &verbs::history, LogUse::Reads, "ID",
        QT_TRANSLATE_NOOP("CommandLine", "Prints every change of one interaction, oldest first.")},
    Verb{"edit", &verbs::edit, LogUse::Writes, "ID FIELD=VALUE...",
        QT_TRANSLATE_NOOP("CommandLine", "Changes fields of one interaction; nothing after the equals sign empties a field.")},
    Verb{"delete", &verbs::remove, LogUse::Writes, "ID",
        QT_TRANSLATE_NOOP("CommandLine", "Puts an interaction and its promises into the bin for thirty days.")},
    Verb{"undo", &verbs::undo, LogUse::Writes, "",
        QT_TRANSLATE_NOOP("CommandLine", "Takes back the last change."), true},
    Verb{"redo", &verbs::redo, LogUse::Writes, "",
        QT_TRANSLATE_NOOP("CommandLine", "Does again what was taken back last."), true},
    Verb{"stress", &verbs::stress, LogUse::Creates, "N [--context check-in]",
        QT_TRANSLATE_NOOP("CommandLine", "Keeps one self-rating from 0 to 10.")},
    Verb{"followups", &verbs::followUps, LogUse::Reads, "[--state S] [--due-before T]",
        QT_TRANSLATE_NOOP("CommandLine", "Lists follow-ups, those that need a time first, then by due time.")},
    Verb{"due", &verbs::due, LogUse::Reads, "",
        QT_TRANSLATE_NOOP("CommandLine", "Prints what a reminder would show now; marks nothing.")},
    Verb{"done", &verbs::done, LogUse::Writes, "ID [--kept-at T] [--late] [--outcome kept|broken|withdrawn] [--note TEXT]",
        QT_TRANSLATE_NOOP("CommandLine", "Closes a follow-up.")},
    Verb{"snooze", &verbs::snooze, LogUse::Writes, "ID T",
        QT_TRANSLATE_NOOP("CommandLine", "Moves the reminder of a follow-up, never the promise.")},
    Verb{"renegotiate", &verbs::renegotiate, LogUse::Writes, "ID T --reason TEXT [--told yes|no]",
        QT_TRANSLATE_NOOP("CommandLine", "Agrees a new time for a promise.")},
    Verb{"attempt", &verbs::attempt, LogUse::Writes, "ID no-answer|left-message",
        QT_TRANSLATE_NOOP("CommandLine", "Notes a try to reach the customer.")},
    Verb{"handover", &verbs::handOver, LogUse::Writes, HandOverUsage, HandOverSays},
    Verb{"handover", &verbs::handOver, LogUse::Tells, HandOverUsage, HandOverSays, true, false, "--sheet"},
    Verb{"handover", &verbs::handOver, LogUse::Tells, HandOverUsage, HandOverSays, true, false, "--file"},
    Verb{"state", &verbs::state, LogUse::Creates, "on-call|wrap-up|free|away [--until T]",
        QT_TRANSLATE_NOOP("CommandLine", "Says what the agent is doing; for a telephony system to call."), false, true},
    Verb{"status", &verbs::status, LogUse::Counts, "",
        QT_TRANSLATE_NOOP("CommandLine", "Prints the state and how many reminders wait."), false, true},
    Verb{"breathe", &verbs::breathe, LogUse::None, "PATTERN --elapsed S [--minutes N]",
        QT_TRANSLATE_NOOP("CommandLine", "Prints where the breathing guide is at that instant.")},
    Verb{"summary", &verbs::summary, LogUse::Reads, "--week 2026-W20 | --from D --to D",
        QT_TRANSLATE_NOOP("CommandLine", "Prints the numbers behind Reflect.")},
    Verb{"wording", &verbs::wording, LogUse::None, "FILE",
        QT_TRANSLATE_NOOP("CommandLine", "Prints what the wording helper points out in a draft. A hyphen alone reads it from standard input.")},
    Verb{"export", &verbs::exportFile, LogUse::Reads, "--format csv|json|html|pdf|ics [--from D] [--to D] [--mine] [--details] -o FILE",
        QT_TRANSLATE_NOOP("CommandLine", "Writes the work record into a file, for yourself; ics: follow-ups for a calendar, by the days for which they are. A calendar may copy them to a server, so only --details says what was promised.")},
    Verb{"import", &verbs::importFile, LogUse::Creates, "FILE [--dry-run]",
        QT_TRANSLATE_NOOP("CommandLine", "Reads an exported JSON or CSV file back in; one undo takes it back."), true},
    Verb{"customer", &verbs::customer, LogUse::Reads, "REF --show|--export FILE|--erase",
        QT_TRANSLATE_NOOP("CommandLine", "Shows, exports or erases for good everything kept about one customer reference, in backups, too.")},
    Verb{"customer", &verbs::customer, LogUse::Erases, "REF --show|--export FILE|--erase",
        QT_TRANSLATE_NOOP("CommandLine", "Shows, exports or erases for good everything kept about one customer reference, in backups, too."), true, false, "--erase"},
    Verb{"sample", &verbs::sample, LogUse::Creates, "--interactions N --until D [--seed S]",
        QT_TRANSLATE_NOOP("CommandLine", "Fills the log with a made one, the same for the same seed."), true},
    Verb{"init", &verbs::init, LogUse::Creates, "",
        QT_TRANSLATE_NOOP("CommandLine", "Makes the log where there is none, and a new recovery code; the one before opens nothing any more.")},
    Verb{"backup", &verbs::backup, LogUse::Copies, "[-o FILE]",
        QT_TRANSLATE_NOOP("CommandLine", "Writes a sealed copy of the log, opens it again and compares it; into the folder of backups unless said."), true},
    Verb{"restore", &verbs::restore, LogUse::Creates, "FILE [--dry-run]",
        QT_TRANSLATE_NOOP("CommandLine", "Puts a backup in the place of the log, which is set aside, never deleted. Evenkeel must be closed.")},
    Verb{"check", &verbs::check, LogUse::Counts, "",
        QT_TRANSLATE_NOOP("CommandLine", "Checks that the log is whole."), true},
    Verb{"salvage", &verbs::salvage, LogUse::Copies, "DAMAGED -o FILE",
        QT_TRANSLATE_NOOP("CommandLine", "Saves what can still be read of a damaged log into a new backup, and lists what is lost."), true},
};
// clang-format on

/// "--sheet" or "--sheet=FILE"
bool isOption(const QString &word, QLatin1StringView option)
{
    return word.startsWith(option)
        && (word.size() == option.size() || word.at(option.size()) == u'=');
}

} // namespace

std::span<const Verb> verbTable()
{
    return Table;
}

const Verb *verbNamed(QStringView name)
{
    const auto found = std::ranges::find_if(
        Table, [name](const Verb &verb) { return name == QLatin1StringView(verb.name); });
    return found == Table.end() ? nullptr : &*found;
}

const Verb *verbFor(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    const auto found = std::ranges::find_if(Table, [&](const Verb &verb) {
        return verb.flag && name == QLatin1StringView(verb.name)
            && std::ranges::any_of(arguments, [&](const QString &word) {
                   return isOption(word, QLatin1StringView(verb.flag));
               });
    });
    return found == Table.end() ? verbNamed(name) : &*found;
}

bool takesLine(const QString &verb)
{
    return verb == u"parse"_s || verb == u"log"_s;
}

} // namespace evenkeel
