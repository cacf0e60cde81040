#pragma once

#include "core/base/result.h"

#include <QString>

#include <utility>

namespace evenkeel {

/// The one folder in which everything the program keeps lies. The only user of QStandardPaths.
class DataFolder
{
public:
    /// The folder at `path`, or the platform's local, not roaming, per-user one where it is empty.
    /// Creates nothing. Fault: StoragePlace for a synced or network place.
    [[nodiscard]] static Result<DataFolder> at(const QString &path);

    /// The folder in which a database lies.
    [[nodiscard]] static DataFolder ofDatabase(const QString &file);

    /// What the site allows, where its administrator wrote it down; nobody else can.
    [[nodiscard]] static QString policy();

    /// Where the session looks for what it starts: the autostart folder, or LaunchAgents of macOS.
    [[nodiscard]] static QString sessionStarts();

    /// Where files that the user exports are offered first.
    [[nodiscard]] static QString documents();

    /// Absolute; canonical as far as it exists, so that two ways to one folder are one.
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString database() const;
    [[nodiscard]] QString settings() const;
    [[nodiscard]] QString key() const; ///< the generated key file, mode 0600
    [[nodiscard]] QString wraps() const; ///< the other ways to the key, sealed
    [[nodiscard]] QString salt() const; ///< of a passphrase, as before there were wraps
    [[nodiscard]] QString lock() const;
    [[nodiscard]] QString sealedLines() const; ///< a folder: typed while the log was locked
    [[nodiscard]] QString backups() const; ///< a folder, unless the user chose another

    /// Fault: FileOfLog where `path` names a file that a data folder is made of; nothing else may
    /// be written there.
    [[nodiscard]] static Result<> checkForeign(const QString &path);

    /// Fault: StorageReadOnly where something is at the path, but no folder that can be looked
    /// into: a log in it would pass for none.
    [[nodiscard]] Result<> checkReachable() const;

    /// There is a database; an empty file is none yet.
    [[nodiscard]] bool holdsLog() const;

    /// Makes the folder, readable by its user only. Fault: StorageReadOnly.
    [[nodiscard]] Result<> create() const;

private:
    explicit DataFolder(QString path) : m_path(std::move(path)) { }

    [[nodiscard]] static bool isOwnFile(const QString &path);

    QString m_path;
};

} // namespace evenkeel
