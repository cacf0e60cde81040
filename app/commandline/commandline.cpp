#include "app/commandline/commandline.h"

#include "app/commandline/callclock.h"
#include "app/commandline/clitext.h"
#include "app/commandline/folderlog.h"
#include "app/commandline/helptext.h"
#include "app/commandline/verbrunner.h"
#include "app/commandline/verbtable.h"
#include "app/instance/instanceclient.h"
#include "app/instance/instancelock.h"
#include "app/keychain/systemkeychain.h"
#include "core/base/utf8.h"

#include <QDir>
#include <QFileInfo>
#include <QIODevice>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

constexpr seconds TriesFor{5};
constexpr milliseconds BetweenTries{100};
constexpr milliseconds KeychainPatience{5000};
constexpr qint64 LongestInput = qint64(1024) * 1024;

/// The line, read from standard input where it is a hyphen alone.
Attempted<QString> lineFrom(const QString &typed, QIODevice &input)
{
    if (typed != u"-"_s)
        return typed;
    QByteArray bytes;
    for (QByteArray more = input.read(LongestInput);
         !more.isEmpty() && bytes.size() <= LongestInput; more = input.read(LongestInput))
        bytes += more; // a pipe hands over a piece at a time
    if (bytes.size() > LongestInput)
        return refuse(Refusal::input(
            CliText::tr("Standard input is longer than 1 MiB. Shorten it.")));
    const auto text = textFromUtf8(bytes);
    if (!text)
        return refuse(
            Refusal::input(CliText::tr("Standard input is not UTF-8 text. Convert it first.")));
    QString line = *text;
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

/// The verb reads a whole text from standard input.
bool readsDraft(const GlobalOptions &options)
{
    return options.verb == u"wording"_s && options.words == QStringList{u"-"_s};
}

Attempted<Request> requestFrom(const Verb &verb, const GlobalOptions &options, QIODevice &input)
{
    Request request{
        .kind = Request::Kind::Verb,
        .arguments = QStringList{options.verb} + options.words,
        .folder = QDir::currentPath(),
        .ownClock = !options.now.isEmpty() || !options.zone.isEmpty(),
        .now = options.now,
        .zone = options.zone,
        .locale = options.locale};
    if (readsDraft(options)) {
        const auto draft = lineFrom(u"-"_s, input);
        if (!draft)
            return tl::unexpected(draft.error());
        request.standardInput = *draft;
    }
    if (!takesLine(options.verb))
        return request;
    if (!options.line) {
        return refuse(
            Refusal::usage(
                CliText::tr("The line is missing. A hyphen reads it from standard input."))
                .withUsage(verb.name, verb.usage));
    }
    const auto line = lineFrom(*options.line, input);
    if (!line)
        return tl::unexpected(line.error());
    request.standardInput = *line;
    return request;
}

/// Takes a folder away again that was made for a verb which then refused its input.
class FolderGuard
{
public:
    explicit FolderGuard(const DataFolder &folder)
        : m_path(folder.path()), m_wasThere(QFileInfo::exists(m_path))
    {
    }
    FolderGuard(const FolderGuard &) = delete;
    FolderGuard &operator=(const FolderGuard &) = delete;
    ~FolderGuard()
    {
        if (!m_wasThere)
            QDir().rmdir(m_path); // does nothing where something lies in it
    }

private:
    QString m_path;
    bool m_wasThere;
};

/// Nothing can be read wrongly or changed: the verb does not open a log that somebody holds.
bool needsNoLock(const Verb &verb, const DataFolder &folder)
{
    return verb.use == LogUse::None || (!folder.holdsLog() && verb.use != LogUse::Creates);
}

} // namespace

bool CommandLine::needsFonts(const QStringList &arguments)
{
    const auto isSheet = [](const QString &word) { return word.startsWith(u"--sheet"_s); };
    if (arguments.contains(u"handover"_s) && std::ranges::any_of(arguments, isSheet))
        return true;
    return arguments.contains(u"export"_s)
        && (arguments.contains(u"pdf"_s) || arguments.contains(u"--format=pdf"_s));
}

Answer CommandLine::notText()
{
    return VerbRunner::refused(
        Refusal::usage(CliText::tr("An argument is not UTF-8 text. Convert it first.")));
}

Answer CommandLine::notPrinted()
{
    return {
        .status = static_cast<int>(ExitStatus::StorageFailed),
        .error
        = CliText::tr("The answer could not be written to standard output. What the verb does was "
                      "done; free some space, then ask again.")};
}

Answer CommandLine::run(const QStringList &arguments, QIODevice &input) const
{
    const auto options = GlobalOptions::read(arguments, &takesLine);
    if (!options)
        return VerbRunner::refused(options.error());
    if (options->version)
        return {.output = "{\"version\":\"" EVENKEEL_VERSION "\"}\n"};
    if (options->help && options->verb.isEmpty())
        return {.output = helpText().toUtf8()};
    const auto answered = answer(*options, input);
    return answered ? *answered : VerbRunner::refused(answered.error());
}

Attempted<Answer> CommandLine::answer(const GlobalOptions &options, QIODevice &input) const
{
    if (options.verb.isEmpty())
        return refuse(Refusal::usage(CliText::tr("A verb is missing. See evenkeel-cli --help.")));
    const Verb *verb = verbNamed(options.verb);
    if (!verb) {
        const QString sentence = CliText::tr("There is no verb %1. See evenkeel-cli --help.");
        return refuse(Refusal::usage(sentence.arg(options.verb)));
    }
    if (options.help)
        return Answer{.output = helpText(*verb).toUtf8()};
    const auto folder = DataFolder::at(options.dataDir);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto request = requestFrom(*verb, options, input);
    if (!request)
        return tl::unexpected(request.error());
    if (verb->use == LogUse::None)
        return workAlone(*request, *folder, options);
    return ask(*request, *folder, options);
}

Attempted<Answer> CommandLine::ask(
    const Request &request, const DataFolder &folder, const GlobalOptions &options) const
{
    EVENKEEL_TRY(folder.checkReachable());
    const Verb &verb = *verbFor(request.arguments);
    const milliseconds giveUp = m_system.monotonic() + TriesFor;
    while (true) {
        const auto answered = InstanceClient(folder).ask(request);
        if (!answered)
            return tl::unexpected(answered.error());
        if (*answered)
            return **answered;
        if (needsNoLock(verb, folder))
            return workAlone(request, folder, options);
        const FolderGuard guard(folder);
        EVENKEEL_TRY(folder.create());
        InstanceLock lock(folder);
        const auto taken = lock.take();
        if (taken)
            return workAlone(request, folder, options);
        if (taken.error().fault != Fault::StorageBusy || m_system.monotonic() >= giveUp)
            return tl::unexpected(taken.error());
        QThread::msleep(static_cast<unsigned long>(BetweenTries.count()));
    }
}

Attempted<Answer> CommandLine::workAlone(
    const Request &request, const DataFolder &folder, const GlobalOptions &options) const
{
    const auto clock = callClock(m_system, request.now, request.zone);
    if (!clock)
        return tl::unexpected(clock.error());
    FolderLog log(folder, options.passphraseFile, **clock, [](const QString &entry) {
        return SystemKeychain().readAndWait(entry, KeychainPatience);
    });
    return VerbRunner(log, **clock).answer(request);
}

} // namespace evenkeel
