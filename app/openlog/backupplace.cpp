#include "app/openlog/backupplace.h"

#include "core/base/clock.h"
#include "core/base/localtime.h"
#include "core/retention/retentionplan.h"
#include "core/settings/keys.h"

namespace evenkeel {

QString backupFolderOf(const DataFolder &folder, const Settings &settings)
{
    const QString chosen = settings.get(keys::BackupFolder);
    return chosen.isEmpty() ? folder.backups() : chosen;
}

BackupFolder keptBackupsOf(const DataFolder &folder, const Settings &settings, const Clock &clock)
{
    const Settings policy(DataFolder::policy());
    const int months = retentionplan::terms(settings, &policy).shortest();
    const auto last = retentionplan::lastGoneDay(clock.today(), months);
    return BackupFolder(
        backupFolderOf(folder, settings),
        last ? std::optional(startOfDay(last->addDays(1), clock.zone())) : std::nullopt);
}

} // namespace evenkeel
