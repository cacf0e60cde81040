#include "core/leaving/destroylog.h"

#include "core/backup/backupfolder.h"
#include "core/backup/backupname.h"
#include "core/followup/calendarfolder.h"
#include "core/keys/keyfile.h"
#include "core/keys/keywraps.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

QStringList backupsOf(const LogRemains &remains)
{
    QStringList files;
    for (const QString &folder : remains.backupFolders) {
        for (const BackupFolder::Entry &entry : BackupFolder(folder).entries()) {
            files.append(entry.file);
            files.append(backupname::nextOf(entry.file)); // of a change of keys that was cut off
        }
    }
    return files;
}

QStringList filesIn(const QString &folder, const QStringList &names)
{
    const QDir place(folder);
    QStringList files;
    for (const QString &name : place.entryList(names, QDir::Files, QDir::Name))
        files.append(place.filePath(name));
    return files;
}

/// What a program wrote or a person put there for Coach; no link is followed.
QStringList contentIn(const QString &folder)
{
    QStringList files;
    if (folder.isEmpty())
        return files;
    QDirIterator each(
        folder, {u"*.json*"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(each.next());
    return files;
}

/// Empty folders below `folder`, and it; none in which something of others lies.
void removeEmpty(const QString &folder)
{
    if (folder.isEmpty())
        return;
    const QFileInfoList below
        = QDir(folder).entryInfoList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const QFileInfo &one : below)
        removeEmpty(one.filePath());
    QDir().rmdir(folder);
}

QStringList everyWay(const LogRemains &remains)
{
    QStringList ways;
    for (const QString &backup : backupsOf(remains))
        ways.append(backupname::wrapsOf(backup));
    for (const QString &secret : {remains.keys.keyFile, remains.keys.wraps, remains.keys.salt}) {
        ways.append(secret);
        ways.append(secret + u".next"_s); // of a change of keys that was cut off
        ways.append(keyfile::besideOf(secret)); // of a writing
        const QFileInfo way(secret); // and of restores that put others in its place
        ways += filesIn(
            way.absolutePath(), {way.fileName() + u"-*.aside"_s, way.fileName() + u"-restoring"_s});
    }
    return ways;
}

} // namespace

QString keychainEntryOf(const KeyFiles &keys)
{
    const auto wraps = KeyWraps::read(keys.wraps);
    const KeyWrap *wrap = wraps ? wraps->find(KeyWrap::Kind::Keychain) : nullptr;
    return wrap ? wrap->entry : QString();
}

Result<> destroyKeys(const LogRemains &remains, FileSteps &files)
{
    for (const QString &way : everyWay(remains))
        EVENKEEL_TRY(files.remove(way));
    return files.syncFolder(QFileInfo(remains.keys.database).absolutePath());
}

QStringList destroyLog(const LogRemains &remains, FileSteps &files)
{
    const QString database = remains.keys.database;
    const QFileInfo log(database);
    QStringList all = filesIn(log.absolutePath(), {log.fileName() + u"*"_s});
    all += backupsOf(remains);
    all += filesIn(remains.sealedLines, {u"*"_s});
    for (const QString &folder : remains.calendarFolders)
        all += CalendarFolder(folder, remains.calendarLog).files();
    all += contentIn(remains.ownContent);
    all.append(remains.settings);
    QStringList left;
    for (const QString &file : std::as_const(all)) {
        if (!files.remove(file))
            left.append(file);
    }
    QDir().rmdir(remains.sealedLines); // not where something of others lies in it
    removeEmpty(remains.ownContent);
    for (const QString &folder : remains.backupFolders)
        QDir().rmdir(folder);
    return left;
}

} // namespace evenkeel
