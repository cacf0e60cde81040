#pragma once

#include "core/backup/backup.h"
#include "core/base/instant.h"

#include <optional>
#include <utility>

namespace evenkeel {

/// The folder in which the program keeps its own backups.
class BackupFolder
{
public:
    struct Entry
    {
        QString file;
        Instant at;
    };

    /// No backup that is older than `oldest` stays beside a newer one.
    explicit BackupFolder(QString path, std::optional<Instant> oldest = std::nullopt)
        : m_path(std::move(path)), m_oldest(oldest)
    {
    }

    [[nodiscard]] const QString &path() const { return m_path; }

    /// The backups in it, newest first, by their names.
    [[nodiscard]] QList<Entry> entries() const;

    /// The newest that can be opened and is whole; reads as many as it takes. Fault: NotFound.
    [[nodiscard]] Result<Entry> newestGood(const DatabaseKey &key) const;

    /// Lets go what runs that were cut off have left on their way to a backup. What was written to
    /// within a quarter of an hour stays: another process may be at it, for another log.
    [[nodiscard]] Result<> sweep(Instant now, FileSteps &files) const;

    /// Sweeps, makes one named by `at`, then lets those go that are no longer kept. A backup that
    /// could not be made removes none. What was erased while it was made may be in it: then it goes
    /// again, with the fault StorageBusy.
    [[nodiscard]] Result<BackupMade>
    add(Database &source, const DatabaseKey &key, const QString &wraps, const Moment &at,
        FileSteps &files, const MayGoOn &mayGoOn = {}) const;

private:
    [[nodiscard]] static Result<> remove(const QString &backup, FileSteps &files);
    [[nodiscard]] Result<> prune(const Moment &now, FileSteps &files) const;

    QString m_path;
    std::optional<Instant> m_oldest;
};

} // namespace evenkeel
