#pragma once

#include "app/paths/datafolder.h"
#include "core/backup/backupfolder.h"

namespace evenkeel {

class Clock;
class Settings;

/// Where the program keeps the backups of a log: in the folder of the user's choice, else in one of
/// its own beside the log.
[[nodiscard]] QString backupFolderOf(const DataFolder &folder, const Settings &settings);

/// The same with the shortest term of what lies in a backup, by the user's settings and the site's
/// policy: none that is older stays in it.
[[nodiscard]] BackupFolder
keptBackupsOf(const DataFolder &folder, const Settings &settings, const Clock &clock);

} // namespace evenkeel
