#include "core/base/filesteps.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace evenkeel {

namespace {

constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 PieceSize = qint64(1024) * 1024;

bool isFull(const std::error_code &code)
{
#ifdef EDQUOT
    if (code.value() == EDQUOT)
        return true;
#endif
    return code == std::errc::no_space_on_device;
}

tl::unexpected<Error> failed(const std::error_code &code, const QString &path)
{
    Fault fault = Fault::FileNotWritten;
    if (isFull(code))
        fault = Fault::StorageFull;
    else if (code == std::errc::read_only_file_system || code == std::errc::permission_denied)
        fault = Fault::StorageReadOnly;
    const QString words = QString::fromLocal8Bit(code.message().c_str());
    return failure(fault, QFileInfo(path).fileName() + QStringLiteral(": ") + words);
}

tl::unexpected<Error> failedNow(const QString &path)
{
    return failed(std::error_code(errno, std::generic_category()), path);
}

std::filesystem::path native(const QString &path)
{
    return QFileInfo(path).filesystemAbsoluteFilePath();
}

Result<> pour(QFile &source, QFile &target)
{
    while (!source.atEnd()) {
        const QByteArray piece = source.read(PieceSize);
        if (source.error() != QFileDevice::NoError)
            return failure(Fault::FileUnreadable, source.errorString());
        if (target.write(piece) != piece.size() || !target.flush())
            return failedNow(target.fileName());
    }
    return {};
}

#ifndef Q_OS_WIN
/// Some file systems, of networks mostly, know no such thing; then there is nothing to wait for.
bool isNotKnown(int code)
{
    return code == EINVAL || code == ENOTSUP;
}

Result<> syncPath(const QString &path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0)
        return failedNow(path);
    const bool done = ::fsync(handle) == 0 || isNotKnown(errno);
    Result<> result = done ? Result<>() : Result<>(failedNow(path));
    ::close(handle);
    return result;
}
#endif

} // namespace

FileSteps::~FileSteps() = default;

FileSteps &diskFiles()
{
    static DiskFiles files;
    return files;
}

Result<> DiskFiles::makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    errno = 0;
    if (!QDir().mkpath(folder))
        return failedNow(folder);
    QFile::setPermissions(folder, OwnerOnly | QFileDevice::ExeOwner);
    return {};
}

Result<> DiskFiles::reserve(const QString &file)
{
    QFile made(file);
    errno = 0;
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly))
        return failedNow(file);
    return {};
}

Result<> DiskFiles::write(const QString &file, const QByteArray &content)
{
    QFile made(file);
    errno = 0;
    // No buffer keeps what may be a key.
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, OwnerOnly))
        return failedNow(file);
    if (made.write(content) != content.size())
        return failedNow(file);
    return {};
}

Result<> DiskFiles::copy(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failure(Fault::FileUnreadable, source.errorString());
    QFile target(to);
    errno = 0;
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly))
        return failedNow(to);
    Result<> poured = pour(source, target);
    target.close();
    if (!poured)
        target.remove();
    return poured;
}

Result<> DiskFiles::alsoName(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::create_hard_link(native(from), native(to), code);
    if (!code)
        return {};
    EVENKEEL_TRY(copy(from, to));
    return syncFile(to);
}

Result<> DiskFiles::rename(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::rename(native(from), native(to), code);
    if (code)
        return failed(code, to);
    return {};
}

Result<> DiskFiles::remove(const QString &file)
{
    std::error_code code;
    if (std::filesystem::is_directory(native(file), code))
        return failed(std::make_error_code(std::errc::is_a_directory), file);
    std::filesystem::remove(native(file), code);
    if (code)
        return failed(code, file);
    return {};
}

Result<> DiskFiles::syncFile(const QString &file)
{
#ifdef Q_OS_WIN
    QFile open(file);
    if (!open.open(QIODevice::ReadWrite) || _commit(open.handle()) != 0)
        return failedNow(file);
    return {};
#else
    return syncPath(file, O_RDWR);
#endif
}

Result<> DiskFiles::syncFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder) // NTFS keeps its own journal of names
    return {};
#else
    return syncPath(folder, O_RDONLY | O_DIRECTORY);
#endif
}

Error inAnotherFolder(Error error)
{
    if (error.fault == Fault::StorageReadOnly)
        error.fault = Fault::FileNotWritten;
    return error;
}

bool takesFiles(const QString &folder)
{
    QTemporaryFile probe(folder + QStringLiteral("/.probe-XXXXXX"));
    return probe.open();
}

} // namespace evenkeel
