#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace evenkeel {

/// The steps on files of which a backup, a restore, an export and a change of keys are made. Tests
/// let each of them fail. Faults: StorageFull, StorageReadOnly, FileNotWritten, FileUnreadable.
class FileSteps
{
public:
    FileSteps() = default;
    FileSteps(const FileSteps &) = delete;
    FileSteps &operator=(const FileSteps &) = delete;
    virtual ~FileSteps();

    /// A folder that only its user may enter, with those above it; none where it is there.
    [[nodiscard]] virtual Result<> makeFolder(const QString &folder) = 0;

    /// An empty file that only its user may read. Never over an existing one.
    [[nodiscard]] virtual Result<> reserve(const QString &file) = 0;

    /// A new file with this content that only its user may read. Where it fails, a part of it may
    /// be there.
    [[nodiscard]] virtual Result<> write(const QString &file, const QByteArray &content) = 0;

    /// The bytes of `from` in a new file that only its user may read.
    [[nodiscard]] virtual Result<> copy(const QString &from, const QString &to) = 0;

    /// A second name for the same file, or a copy where the file system knows no such thing.
    [[nodiscard]] virtual Result<> alsoName(const QString &from, const QString &to) = 0;

    /// In one step, over what stands there.
    [[nodiscard]] virtual Result<> rename(const QString &from, const QString &to) = 0;

    /// Nothing to do where there is no such file; never a folder.
    [[nodiscard]] virtual Result<> remove(const QString &file) = 0;

    /// A file's content, or a folder's names, are on the disk when this returns.
    [[nodiscard]] virtual Result<> syncFile(const QString &file) = 0;
    [[nodiscard]] virtual Result<> syncFolder(const QString &folder) = 0;
};

/// The true ones.
class DiskFiles : public FileSteps
{
public:
    [[nodiscard]] Result<> makeFolder(const QString &folder) override;
    [[nodiscard]] Result<> reserve(const QString &file) override;
    [[nodiscard]] Result<> write(const QString &file, const QByteArray &content) override;
    [[nodiscard]] Result<> copy(const QString &from, const QString &to) override;
    [[nodiscard]] Result<> alsoName(const QString &from, const QString &to) override;
    [[nodiscard]] Result<> rename(const QString &from, const QString &to) override;
    [[nodiscard]] Result<> remove(const QString &file) override;
    [[nodiscard]] Result<> syncFile(const QString &file) override;
    [[nodiscard]] Result<> syncFolder(const QString &folder) override;
};

/// The true ones for who is given no others; they keep nothing.
[[nodiscard]] FileSteps &diskFiles();

/// Whether a file can be made in `folder`, found out by making one, which goes at once.
[[nodiscard]] bool takesFiles(const QString &folder);

/// What the steps say, for a file that lies in a folder of the user's choice: StorageReadOnly
/// speaks of the folder of the log, so there it is FileNotWritten.
[[nodiscard]] Error inAnotherFolder(Error error);

} // namespace evenkeel
