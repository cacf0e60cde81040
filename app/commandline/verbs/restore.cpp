#include "core/backup/restore.h"
#include "app/commandline/arguments.h"
#include "app/commandline/clitext.h"
#include "app/commandline/verbs/verbs.h"
#include "app/openlog/recordkinds.h"
#include "core/backup/backupname.h"
#include "core/backup/restorepreview.h"
#include "core/settings/keys.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace evenkeel::verbs {

namespace {

struct Wanted
{
    QString file;
    bool dryRun = false;
};

Attempted<Wanted> wantedFrom(const Invocation &call, const LogSource &source)
{
    const ArgumentShape shape{.flags = {u"--dry-run"_s}, .fewest = 1, .most = 1};
    const auto arguments = Arguments::read(call.words, shape);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const Wanted wanted{
        .file = call.path(arguments->plain().first()), .dryRun = arguments->has(u"--dry-run"_s)};
    if (source.isRunning() && !wanted.dryRun)
        return refuse(Refusal::input(CliText::tr(
            "Evenkeel has this log open. Close it first, then restore; --dry-run works now.")));
    if (QFileInfo(wanted.file).canonicalFilePath() == source.folder().database())
        return refuse(Refusal::input(CliText::tr("This is the log itself. Name a backup of it.")));
    return wanted;
}

/// What opens the backup comes along with it where the folder has nothing that opens a log: a new
/// computer. Taken back unless the restore succeeds.
class BroughtWraps
{
public:
    BroughtWraps(const QString &backup, const DataFolder &folder) : m_to(folder.wraps())
    {
        const QString from = backupname::wrapsOf(backup);
        const bool isNew = !folder.holdsLog() && !QFileInfo::exists(m_to)
            && !QFileInfo::exists(folder.key()) && !QFileInfo::exists(folder.salt());
        m_brought = isNew && QFileInfo::exists(from) && m_files.copy(from, m_to)
            && m_files.syncFile(m_to);
    }
    BroughtWraps(const BroughtWraps &) = delete;
    BroughtWraps &operator=(const BroughtWraps &) = delete;
    ~BroughtWraps()
    {
        if (m_brought) [[maybe_unused]]
            const Result<> removed = m_files.remove(m_to);
    }

    void keep() { m_brought = false; }

private:
    DiskFiles m_files;
    QString m_to;
    bool m_brought = false;
};

QJsonValue timeJson(std::optional<Instant> at, const Clock &clock)
{
    return at ? QJsonValue(Moment{.at = *at, .zone = clock.zone().id()}.toIso()) : QJsonValue();
}

QJsonObject spanJson(const RecordSpan &span, const Clock &clock)
{
    return {
        {u"n"_s, span.count},
        {u"first"_s, timeJson(span.first, clock)},
        {u"last"_s, timeJson(span.last, clock)}};
}

QString idOf(RestorePreview::Present present)
{
    switch (present) {
    case RestorePreview::Present::None: return u"none"_s;
    case RestorePreview::Present::Unreadable: return u"unreadable"_s;
    case RestorePreview::Present::Readable: break;
    }
    return u"readable"_s;
}

QJsonObject recordsJson(const RestorePreview &preview, const Clock &clock)
{
    QJsonObject json;
    for (qsizetype i = 0; i < preview.tables.size(); ++i) {
        const RecordDifference &table = preview.tables.at(i);
        json.insert(
            recordKinds()[static_cast<size_t>(i)].id,
            QJsonObject{
                {u"log"_s, spanJson(table.here, clock)},
                {u"backup"_s, spanJson(table.there, clock)},
                {u"only_log"_s, table.onlyHere},
                {u"only_backup"_s, table.onlyThere},
                {u"differ"_s, table.changed}});
    }
    return json;
}

Refusal explained(const Error &error, const QString &file)
{
    if (error.fault != Fault::StorageDamaged)
        return error;
    return Refusal::input(CliText::tr("%1 is damaged and nothing was changed. Take an older "
                                      "backup, or salvage this one. (%2)")
                              .arg(file, error.detail));
}

/// Puts it in place; the path of what was set aside, empty where there was none.
Attempted<QString>
putInPlace(const Wanted &wanted, const DatabaseKey &key, LogSource &source, const Clock &clock)
{
    const DataFolder folder = source.folder();
    const bool isNew = !folder.holdsLog();
    DiskFiles files;
    const Restore::Place place{.backup = wanted.file, .database = folder.database(), .key = key};
    const auto done = Restore(place, files).run(clock.now());
    if (!done)
        return refuse(explained(done.error(), wanted.file));
    if (isNew)
        source.settings().set(keys::CliMayRead, true); // who makes the folder here may read it here
    return done->setAside;
}

} // namespace

Attempted<QJsonObject> restore(const Invocation &call, LogSource &source)
{
    const auto wanted = wantedFrom(call, source);
    if (!wanted)
        return tl::unexpected(wanted.error());
    BroughtWraps wraps(wanted->file, source.folder());
    const auto key = source.key();
    if (!key)
        return tl::unexpected(key.error());
    const auto preview
        = previewRestore(wanted->file, source.folder().database(), *key, recordTables());
    if (!preview)
        return refuse(explained(preview.error(), wanted->file));
    QJsonObject json{
        {u"present"_s, idOf(preview->present)},
        {u"records"_s, recordsJson(*preview, call.clock)},
        {u"set_aside"_s, QJsonValue()},
        {u"dry_run"_s, wanted->dryRun}};
    if (wanted->dryRun)
        return json;
    const auto aside = putInPlace(*wanted, *key, source, call.clock);
    if (!aside)
        return tl::unexpected(aside.error());
    wraps.keep();
    if (!aside->isEmpty())
        json.insert(u"set_aside"_s, *aside);
    return json;
}

} // namespace evenkeel::verbs
