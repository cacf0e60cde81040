#include "core/backup/backup.h"
#include "app/commandline/clitext.h"
#include "app/commandline/verbs/verbarguments.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/backupplace.h"
#include "app/openlog/openlog.h"

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

/// The file of -o; empty where the folder of backups was meant.
Attempted<QString> targetFrom(const Invocation &call)
{
    const auto arguments = Arguments::read(call.words, {.values = {u"-o"_s}});
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto typed = arguments->value(u"-o"_s);
    if (!typed)
        return QString();
    if (typed->isEmpty())
        return refuse(Refusal::usage(CliText::tr("Say with -o which file to write.")));
    EVENKEEL_TRY(newFile(call.path(*typed), *typed));
    return call.path(*typed);
}

Result<BackupMade> make(OpenLog &log, LogSource &source, const QString &target, const Clock &clock)
{
    const auto reader = log.reader();
    if (!reader)
        return tl::unexpected(reader.error());
    DiskFiles files;
    const QString wraps = source.folder().wraps();
    if (target.isEmpty())
        return keptBackupsOf(source.folder(), source.settings(), clock)
            .add(**reader, log.key(), wraps, clock.moment(), files);
    return makeBackup(
        {.source = **reader, .key = log.key(), .file = target, .wraps = wraps}, files);
}

} // namespace

Attempted<QJsonObject> backup(const Invocation &call, LogSource &source)
{
    const auto target = targetFrom(call);
    if (!target)
        return tl::unexpected(target.error());
    if (!source.folder().holdsLog())
        return refuse(
            Refusal::input(CliText::tr("There is no log here to back up. Check --data-dir.")));
    const auto log = source.existing();
    if (!log)
        return tl::unexpected(log.error());
    const auto made = make(**log, source, *target, call.clock);
    if (!made)
        return tl::unexpected(made.error());
    return QJsonObject{
        {u"file"_s, made->file},
        {u"bytes"_s, made->bytes},
        {u"rows"_s, made->rows},
        {u"keys"_s, made->wraps.isEmpty() ? QJsonValue() : QJsonValue(made->wraps)},
    };
}

} // namespace evenkeel::verbs
