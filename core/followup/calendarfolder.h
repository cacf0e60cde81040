#pragma once

#include "core/base/filesteps.h"

#include <QMap>
#include <QStringList>

#include <functional>

namespace evenkeel {

/// A folder that a calendar program watches: one file for each follow-up, called by its identity
/// (the convention "vdir"). Touches no file but those of one log.
class CalendarFolder
{
public:
    /// What is in the files, by the identity of the follow-up.
    using Items = QMap<QByteArray, QByteArray>;

    /// `log` is the name of the log, see CalendarTable.
    CalendarFolder(QString folder, const QByteArray &log, FileSteps &files = diskFiles());

    [[nodiscard]] bool isThere() const;

    /// Every file of the log, also what a writing that was cut off has left.
    [[nodiscard]] QStringList files() const;

    /// Makes the folder hold these and nothing else of the log. A file that says the same already,
    /// but for when it was written, stays as it is, so that nothing is copied for nothing. Asks
    /// `mayGoOn` before each. Faults: NotFound where there is no such folder (it is never made),
    /// Cancelled, StorageFull, FileNotWritten.
    [[nodiscard]] Result<> bring(const Items &items, const std::function<bool()> &mayGoOn);

    /// Takes every file of the log away. Faults: those of FileSteps.
    [[nodiscard]] Result<> clear();

private:
    [[nodiscard]] QStringList named(const QString &pattern) const;
    [[nodiscard]] Result<> removeOthers(const Items &items);
    [[nodiscard]] QString pathOf(const QByteArray &identity) const;
    [[nodiscard]] QString asideOf(const QByteArray &identity) const;

    QString m_folder;
    QString m_prefix; ///< of the names of all its files
    FileSteps &m_files;
};

} // namespace evenkeel
