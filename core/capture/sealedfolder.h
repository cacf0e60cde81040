#pragma once

#include "core/base/filesteps.h"
#include "core/capture/sealedline.h"
#include "core/keys/sealedbox.h"

#include <QStringList>

#include <utility>

namespace evenkeel {

/// The folder beside the log with the lines that were typed while it was locked, each in a file of
/// its own that only the open log can read. Names sort by time.
class SealedFolder
{
public:
    /// More are not taken: whoever writes so many has long forgotten to unlock.
    static constexpr int Most = 500;

    explicit SealedFolder(QString path, FileSteps &files = diskFiles())
        : m_path(std::move(path)), m_files(&files)
    {
    }

    /// Makes sure that the public key of `box` lies there. Faults: those of FileSteps.
    [[nodiscard]] Result<> publish(const SealedBox &box) const;

    /// Seals it to that key, durably. Faults: KeyMissing where none was published, OutOfRange for a
    /// text that is too long or one too many, and those of FileSteps.
    [[nodiscard]] Result<> add(const SealedLine &line) const;

    /// Oldest first.
    [[nodiscard]] QStringList names() const;

    /// Faults: FileUnreadable, WrongKey, FileFormat.
    [[nodiscard]] Result<SealedLine> read(const QString &name, const SealedBox &box) const;

    /// Which of them are gone for good: none where the folder could not be synced, which is done
    /// once for all.
    [[nodiscard]] QStringList remove(const QStringList &names) const;

    /// What cannot be read stays under another name, and is never deleted. Faults: those of
    /// FileSteps.
    [[nodiscard]] Result<> setAside(const QString &name) const;

    [[nodiscard]] QString path() const { return m_path; }

private:
    [[nodiscard]] QString keyFile() const;
    [[nodiscard]] QString fileOf(const QString &name) const;

    QString m_path;
    FileSteps *m_files;
};

} // namespace evenkeel
