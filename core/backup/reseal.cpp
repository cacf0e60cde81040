#include "core/backup/reseal.h"

#include "core/backup/backupname.h"
#include "core/storage/database.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QString backupOf(const QString &next)
{
    return next.chopped(backupname::nextOf({}).size());
}

bool liesInTheBackup(Fault fault)
{
    return fault == Fault::WrongKey || fault == Fault::StorageDamaged
        || fault == Fault::StorageNewer;
}

} // namespace

ResealBackups::ResealBackups(QString folder, FileSteps &files)
    : m_folder(std::move(folder)), m_files(files)
{
}

/// Also where the old one is gone.
QStringList ResealBackups::laidBeside() const
{
    const QDir folder(m_folder.path());
    QStringList found;
    for (const QString &name : folder.entryList({backupname::nextOf(u"*"_s)}, QDir::Files)) {
        if (backupname::timeOf(backupOf(name)))
            found.append(folder.filePath(name));
    }
    return found;
}

Result<> ResealBackups::prepare(
    const DatabaseKey &oldKey, const DatabaseKey &newKey, const MayGoOn &mayGoOn) const
{
    discard(); // of a run that was cut off
    const auto entries = m_folder.entries();
    for (const BackupFolder::Entry &entry : entries) {
        const auto laid = layBeside(entry.file, oldKey, newKey, mayGoOn);
        if (!laid && !liesInTheBackup(laid.error().fault)) {
            discard();
            return laid;
        }
    }
    return {};
}

Result<> ResealBackups::layBeside(
    const QString &file, const DatabaseKey &oldKey, const DatabaseKey &newKey,
    const MayGoOn &mayGoOn) const
{
    const auto copy = Database::openCopy(file, oldKey);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto made = makeBackup(
        {.source = **copy, .key = newKey, .file = backupname::nextOf(file)}, m_files, mayGoOn);
    return made ? Result<>() : tl::unexpected(made.error());
}

Result<> ResealBackups::finish(const QString &wraps) const
{
    const QStringList all = laidBeside();
    for (const QString &next : all)
        EVENKEEL_TRY(putInPlace(next, wraps));
    return all.isEmpty() ? Result<>() : m_files.syncFolder(m_folder.path());
}

/// The wraps first: while the new one lies beside it, settle() does both again.
Result<> ResealBackups::putInPlace(const QString &next, const QString &wraps) const
{
    const QString file = backupOf(next);
    const QString beside = backupname::wrapsOf(file);
    EVENKEEL_TRY(m_files.remove(beside));
    if (QFileInfo::exists(wraps)) {
        EVENKEEL_TRY(m_files.copy(wraps, beside));
        EVENKEEL_TRY(m_files.syncFile(beside));
    }
    return m_files.rename(next, file);
}

void ResealBackups::discard() const
{
    const QStringList all = laidBeside();
    for (const QString &next : all)
        [[maybe_unused]] const Result<> gone = m_files.remove(next);
}

Result<> ResealBackups::settle(const DatabaseKey &key, const QString &wraps) const
{
    const QStringList all = laidBeside();
    for (const QString &next : all) {
        const auto opened = Database::openCopy(next, key);
        if (opened)
            EVENKEEL_TRY(putInPlace(next, wraps));
        else if (liesInTheBackup(opened.error().fault))
            EVENKEEL_TRY(m_files.remove(next));
        else
            return tl::unexpected(opened.error()); // it may be the only one that opens
    }
    return all.isEmpty() ? Result<>() : m_files.syncFolder(m_folder.path());
}

} // namespace evenkeel
