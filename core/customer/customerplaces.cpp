#include "core/customer/customerplaces.h"

#include "core/backup/backupfolder.h"
#include "core/capture/sealedfolder.h"
#include "core/capture/sealingtable.h"
#include "core/customer/customertable.h"
#include "core/storage/database.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace evenkeel {

using namespace Qt::StringLiterals;

QStringList CustomerPlaces::backups() const
{
    QStringList files;
    for (const QString &folder : backupFolders) {
        for (const BackupFolder::Entry &entry : BackupFolder(folder).entries()) {
            if (!files.contains(entry.file))
                files.append(entry.file);
        }
    }
    return files;
}

QStringList CustomerPlaces::setAside() const
{
    const QFileInfo log(database);
    const QDir folder = log.absoluteDir();
    QStringList files;
    for (const QString &name :
         folder.entryList({log.fileName() + u"-*.aside"_s}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

QJsonArray customerCopies(
    const CustomerPlaces &places, const DatabaseKey &key, const CustomerReference &reference)
{
    QJsonArray copies;
    for (const QString &file : places.backups() + places.setAside()) {
        const auto copy = Database::openCopy(file, key);
        const auto traces = copy.and_then(
            [&](const auto &database) { return CustomerTable(*database).traces(reference); });
        if (!traces || traces->isEmpty())
            continue;
        copies.append(QJsonObject{
            {u"file"_s, file},
            {u"interactions"_s, traces->interactions.size()},
            {u"followups"_s, traces->followUps.size()}});
    }
    return copies;
}

Result<QStringList>
customerLines(Database &log, const QString &sealedLines, const CustomerReference &reference)
{
    const SealedFolder folder(sealedLines);
    QStringList found;
    if (folder.names().isEmpty())
        return found;
    const auto box = SealingTable(log).box();
    if (!box)
        return tl::unexpected(box.error());
    if (!*box)
        return found;
    for (const QString &name : folder.names()) {
        const auto line = folder.read(name, **box);
        if (line && reference.isMentionedIn(line->text))
            found.append(name);
    }
    return found;
}

} // namespace evenkeel
