#include "core/backup/backuplook.h"

#include "core/backup/backupfolder.h"
#include "core/backup/backupname.h"
#include "core/backup/entrytable.h"
#include "core/backup/settledcopy.h"
#include "core/storage/database.h"
#include "core/storage/firstpage.h"
#include "core/storage/migrator.h"
#include "core/storage/saltnote.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace evenkeel {

namespace {

Result<BackupLook> looked(const QString &file, const DatabaseKey &key)
{
    SettledCopy settled(file, file);
    EVENKEEL_TRY(settled.make(key));
    const auto copy = Database::openCopy(settled.file(), key);
    if (!copy)
        return tl::unexpected(copy.error());
    EVENKEEL_TRY(Migrator(**copy).check());
    return entriesOf(**copy);
}

} // namespace

QList<Restorable> restorable(const QString &backupFolder, const QString &database)
{
    QList<Restorable> found;
    for (const BackupFolder::Entry &entry : BackupFolder(backupFolder).entries())
        found.append({.file = entry.file, .at = entry.at});
    const QDir folder = QFileInfo(database).dir();
    for (const QString &name : folder.entryList(QDir::Files)) {
        const QString file = folder.filePath(name);
        if (const auto at = backupname::timeOfAside(database, file))
            found.append({.file = file, .at = *at, .setAside = true});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Restorable::at);
    return found;
}

Result<BackupLook> lookInto(const QString &file, const DatabaseKey &key)
{
    if (!Database::exists(file))
        return failure(
            Fault::FileUnreadable, QStringLiteral("there is no such file, or it is empty"));
    auto look = looked(file, key);
    // To the engine a first page that is damaged and a key that does not fit look the same.
    if (!look && look.error().fault == Fault::WrongKey
        && sealsPages(key, file, SaltNote(backupname::originalOf(file)).salts()))
        return failure(Fault::StorageDamaged, look.error().detail);
    return look;
}

} // namespace evenkeel
