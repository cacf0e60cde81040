#include "core/keys/keyfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace evenkeel::keyfile {

namespace {

constexpr qint64 LongestLine = 4096;

/// A rename is on the disk when its folder is. Elsewhere the system does it by itself.
void syncFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

/// QSaveFile has it on the disk before it takes its name.
Result<> writeOut(const QString &file, const QByteArray &content)
{
    QSaveFile target(file);
    const bool written = target.open(QIODevice::WriteOnly)
        && target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && target.write(content) == content.size() && target.commit();
    if (!written) {
        const bool denied = target.error() == QFileDevice::PermissionsError
            || target.error() == QFileDevice::OpenError;
        return failure(
            denied ? Fault::StorageReadOnly : Fault::FileNotWritten, target.errorString());
    }
    return {};
}

} // namespace

Result<QByteArray> readLine(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(Fault::FileUnreadable, source.errorString());
    QByteArray line = source.readLine(LongestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

Result<> writeLine(const QString &file, const QByteArray &line)
{
    if (QFile::exists(file))
        return failure(Fault::FileNotWritten, QStringLiteral("it exists already"));
    return writeOut(file, line + '\n');
}

Result<> replace(const QString &file, const QByteArray &content)
{
    const QString aside = file + QStringLiteral(".new");
    EVENKEEL_TRY(writeOut(aside, content));
    QFile back(aside);
    if (!back.open(QIODevice::ReadOnly) || back.readAll() != content)
        return failure(Fault::FileNotWritten, QStringLiteral("it did not read back"));
    back.close();
    return rename(aside, file);
}

Result<> rename(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    if (error)
        return failure(Fault::FileNotWritten, QString::fromStdString(error.message()));
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

bool holdsSomething(const QString &file)
{
    return QFileInfo(file).size() > 0;
}

} // namespace evenkeel::keyfile
