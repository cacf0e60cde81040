#include "core/backup/backupfolder.h"

#include "core/backup/backupname.h"
#include "core/backup/backupplan.h"
#include "core/storage/erasuremark.h"

#include <QDir>

namespace evenkeel {

namespace {

/// A backup that is being made is written to, or read through, for no longer than this.
constexpr minutes Untouched{15};

} // namespace

QList<BackupFolder::Entry> BackupFolder::entries() const
{
    const QDir folder(m_path);
    QList<Entry> found;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        if (const auto at = backupname::timeOf(name))
            found.append({.file = folder.filePath(name), .at = *at});
    }
    return found;
}

Result<> BackupFolder::sweep(Instant now, FileSteps &files) const
{
    const QFileInfoList all = QDir(m_path).entryInfoList(QDir::Files);
    for (const QFileInfo &file : all) {
        const auto age = std::chrono::abs(now - instantFrom(file.lastModified()));
        if (backupname::isUnfinished(file.fileName()) && age >= Untouched)
            EVENKEEL_TRY(files.remove(file.filePath()));
    }
    return {};
}

Result<BackupFolder::Entry> BackupFolder::newestGood(const DatabaseKey &key) const
{
    for (const Entry &entry : entries()) {
        if (checkedFigures(entry.file, key))
            return entry;
    }
    return failure(Fault::NotFound, QStringLiteral("there is no good backup"));
}

Result<BackupMade> BackupFolder::add(
    Database &source, const DatabaseKey &key, const QString &wraps, const Moment &at,
    FileSteps &files, const MayGoOn &mayGoOn) const
{
    EVENKEEL_TRY(files.makeFolder(m_path).map_error(&inAnotherFolder));
    [[maybe_unused]] const Result<> swept = sweep(at.at, files); // the next one tries again
    const BackupOrder order{
        .source = source,
        .key = key,
        .file = QDir(m_path).filePath(backupname::of(at.at)),
        .wraps = wraps};
    ErasureMark mark(source);
    const auto before = mark.times();
    if (!before)
        return tl::unexpected(before.error());
    auto made = makeBackup(order, files, mayGoOn);
    if (!made)
        return made;
    if (mark.times() != before) {
        EVENKEEL_TRY(remove(made->file, files));
        return failure(Fault::StorageBusy, QStringLiteral("something was erased meanwhile"));
    }
    [[maybe_unused]] const Result<> pruned = prune(at, files); // the next one tries again
    return made;
}

Result<> BackupFolder::remove(const QString &backup, FileSteps &files)
{
    EVENKEEL_TRY(files.remove(backupname::wrapsOf(backup)));
    EVENKEEL_TRY(files.remove(backupname::nextOf(backup)));
    return files.remove(backup);
}

Result<> BackupFolder::prune(const Moment &now, FileSteps &files) const
{
    const QDir folder(m_path);
    QList<Instant> times;
    for (const Entry &entry : entries())
        times.append(entry.at);
    const QTimeZone zone(now.zone);
    auto gone = backupplan::toRemove(times, now.at, zone.isValid() ? zone : QTimeZone::utc());
    if (m_oldest) {
        for (const Instant at : times.sliced(1)) { // the newest first, which was just made
            if (at < *m_oldest && !gone.contains(at))
                gone.append(at);
        }
    }
    for (const Instant at : std::as_const(gone))
        EVENKEEL_TRY(remove(folder.filePath(backupname::of(at)), files));
    return {};
}

} // namespace evenkeel
