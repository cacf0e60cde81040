#include "core/backup/backup.h"

#include "core/backup/backupname.h"
#include "core/storage/database.h"
#include "core/storage/integrity.h"
#include "core/storage/journalfiles.h"
#include "core/storage/migrator.h"
#include "core/storage/readsnapshot.h"

#include <QFileInfo>

#include <numeric>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

/// Copies what the source holds at one moment; the figures are those of that moment.
Result<QList<TableFigures>>
copied(const BackupOrder &order, const QString &part, const MayGoOn &mayGoOn)
{
    const Result<ReadSnapshot> snapshot = ReadSnapshot::take(order.source);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    auto figures = figuresOf(order.source);
    if (!figures)
        return figures;
    if (mayGoOn && !mayGoOn())
        return failure(Fault::Cancelled);
    EVENKEEL_TRY(DatabaseCopy::write(order.source, part, order.key, mayGoOn));
    return figures;
}

Result<> putWrapsBeside(const BackupOrder &order, FileSteps &files)
{
    const QString beside = backupname::wrapsOf(order.file);
    EVENKEEL_TRY(files.remove(beside)); // without its backup it is a remainder
    EVENKEEL_TRY(files.copy(order.wraps, beside));
    return files.syncFile(beside);
}

Result<BackupMade> written(const BackupOrder &order, FileSteps &files, const MayGoOn &mayGoOn)
{
    const QString part = backupname::partOf(order.file);
    EVENKEEL_TRY(files.remove(part)); // of a run that was cut off
    EVENKEEL_TRY(files.reserve(part));
    const auto there = copied(order, part, mayGoOn);
    if (!there)
        return tl::unexpected(there.error());
    EVENKEEL_TRY(files.syncFile(part));
    if (mayGoOn && !mayGoOn())
        return failure(Fault::Cancelled);
    const auto here = checkedFigures(part, order.key);
    if (!here)
        return tl::unexpected(here.error());
    if (*here != *there)
        return failure(Fault::FileNotWritten, u"the copy differs from the log"_s);
    const bool wrapped = !order.wraps.isEmpty() && QFileInfo::exists(order.wraps);
    if (wrapped)
        EVENKEEL_TRY(putWrapsBeside(order, files));
    EVENKEEL_TRY(files.rename(part, order.file));
    EVENKEEL_TRY(files.syncFolder(QFileInfo(order.file).absolutePath()));
    const auto sum = [](qint64 rows, const TableFigures &table) { return rows + table.rows; };
    return BackupMade{
        .file = order.file,
        .bytes = QFileInfo(order.file).size(),
        .rows = std::accumulate(here->cbegin(), here->cend(), qint64(0), sum),
        .wraps = wrapped ? backupname::wrapsOf(order.file) : QString()};
}

} // namespace

Result<BackupMade> makeBackup(const BackupOrder &order, FileSteps &files, const MayGoOn &mayGoOn)
{
    if (QFileInfo::exists(order.file))
        return failure(Fault::WrongState, u"the file exists already"_s);
    auto made = written(order, files, mayGoOn);
    if (!made) {
        for (const QString &rest :
             {backupname::partOf(order.file), backupname::wrapsOf(order.file), order.file})
            [[maybe_unused]] const Result<> removed = files.remove(rest);
    }
    return made.map_error(&inAnotherFolder);
}

Result<QList<TableFigures>> checkedFigures(const QString &file, const DatabaseKey &key)
{
    if (!Database::exists(file))
        return failure(Fault::FileUnreadable, u"there is no such file, or it is empty"_s);
    if (QFileInfo(journalOf(file)).size() > 0) // no backup has one; it would not be read
        return failure(Fault::StorageDamaged, u"a journal lies beside it"_s);
    const auto copy = Database::openCopy(file, key);
    if (!copy)
        return tl::unexpected(copy.error());
    EVENKEEL_TRY(Migrator(**copy).check());
    const auto findings = integrityFindings(**copy);
    if (!findings)
        return tl::unexpected(findings.error());
    if (!findings->isEmpty())
        return failure(Fault::StorageDamaged, findings->first());
    return figuresOf(**copy);
}

} // namespace evenkeel
