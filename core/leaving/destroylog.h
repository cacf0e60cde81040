#pragma once

#include "core/base/filesteps.h"
#include "core/keys/keyfiles.h"

#include <QStringList>

namespace evenkeel {

/// Everything that belongs to one log on this computer.
struct LogRemains
{
    KeyFiles keys;
    QString sealedLines; ///< a folder
    QStringList backupFolders; ///< the program's own and the one that was chosen
    QString settings;
    QStringList calendarFolders = {}; ///< what a calendar watches, and folders of before
    QByteArray calendarLog = {}; ///< by whose name its files lie there
    QString ownContent = {}; ///< a folder with what Coach says in the user's words; empty for none
};

/// The entry of the log in the keychain; empty where it has none.
[[nodiscard]] QString keychainEntryOf(const KeyFiles &keys);

/// Takes away every way to the key, those beside backups first. From then on nobody reads the log
/// or a copy of it, unless they kept a way themselves. Whoever calls has the log closed. What is
/// taken away stays so where a later step fails. Faults: those of FileSteps.
[[nodiscard]] Result<> destroyKeys(const LogRemains &remains, FileSteps &files = diskFiles());

/// Then the log itself, logs that were set aside, own backups, sealed lines, files in calendar
/// folders, the user's own content and the settings. Gives what could not be removed.
[[nodiscard]] QStringList destroyLog(const LogRemains &remains, FileSteps &files = diskFiles());

} // namespace evenkeel
