#include "app/openlog/customerplacesof.h"

#include "core/settings/keys.h"

namespace evenkeel {

CustomerPlaces customerPlacesOf(const DataFolder &folder, const Settings &settings)
{
    QStringList backups{folder.backups()};
    if (const QString chosen = settings.get(keys::BackupFolder); !chosen.isEmpty())
        backups.append(chosen);
    return {
        .database = folder.database(),
        .wraps = folder.wraps(),
        .backupFolders = backups,
        .sealedLines = folder.sealedLines()};
}

} // namespace evenkeel
