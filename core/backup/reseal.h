#pragma once

#include "core/backup/backupfolder.h"

namespace evenkeel {

/// Seals the kept backups under another key when the log gets one. Each is made anew beside itself
/// before the log changes, and takes its place afterwards: until the log has the new key, all of
/// them open with the old one.
class ResealBackups
{
public:
    explicit ResealBackups(QString folder, FileSteps &files = diskFiles());

    /// Makes, opens, checks and compares the new ones. A backup that `oldKey` does not open, or
    /// that is damaged, stays as it is. On failure all new ones go. Takes as long as the backups
    /// are large; a plain function for a worker. Faults: those of makeBackup().
    [[nodiscard]] Result<> prepare(
        const DatabaseKey &oldKey, const DatabaseKey &newKey, const MayGoOn &mayGoOn = {}) const;

    /// The log has the new key: the new ones take the places of the old ones, with a copy of
    /// `wraps` beside each where there is one. What fails is done by settle().
    [[nodiscard]] Result<> finish(const QString &wraps) const;

    /// The log has kept its key.
    void discard() const;

    /// After an end in between: finishes where `key`, which opens the log, opens the new ones, else
    /// discards them.
    [[nodiscard]] Result<> settle(const DatabaseKey &key, const QString &wraps) const;

private:
    [[nodiscard]] QStringList laidBeside() const;
    [[nodiscard]] Result<> layBeside(
        const QString &file, const DatabaseKey &oldKey, const DatabaseKey &newKey,
        const MayGoOn &mayGoOn) const;
    [[nodiscard]] Result<> putInPlace(const QString &next, const QString &wraps) const;

    BackupFolder m_folder;
    FileSteps &m_files;
};

} // namespace evenkeel
