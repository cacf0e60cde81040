#pragma once

#include "core/backup/backup.h"
#include "core/base/instant.h"

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

    explicit BackupFolder(QString path) : m_path(std::move(path)) { }

    [[nodiscard]] const QString &path() const { return m_path; }

    /// The backups in it, newest first, by their names.
    [[nodiscard]] QList<Entry> entries() const;

    /// The newest that can be opened and is whole; reads as many as it takes. Fault: NotFound.
    [[nodiscard]] Result<Entry> newestGood(const DatabaseKey &key) const;

    /// Makes one named by `at`, then lets those go that are no longer kept. A backup that could not
    /// be made removes none. What was erased while it was made may be in it: then it goes again,
    /// with the fault StorageBusy.
    [[nodiscard]] Result<BackupMade>
    add(Database &source, const DatabaseKey &key, const QString &wraps, const Moment &at,
        FileSteps &files, const MayGoOn &mayGoOn = {}) const;

private:
    [[nodiscard]] static Result<> remove(const QString &backup, FileSteps &files);
    [[nodiscard]] Result<> prune(const Moment &now, FileSteps &files) const;

    QString m_path;
};

} // namespace evenkeel
