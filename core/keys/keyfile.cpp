#include "core/keys/keyfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace evenkeel::keyfile {

namespace {

constexpr qint64 LongestLine = 4096;

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
    QSaveFile target(file);
    const bool written = target.open(QIODevice::WriteOnly)
        && target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && target.write(line + '\n') == line.size() + 1 && target.commit();
    if (!written) {
        const bool denied = target.error() == QFileDevice::PermissionsError
            || target.error() == QFileDevice::OpenError;
        return failure(
            denied ? Fault::StorageReadOnly : Fault::FileNotWritten, target.errorString());
    }
    return {};
}

bool holdsSomething(const QString &file)
{
    return QFileInfo(file).size() > 0;
}

} // namespace evenkeel::keyfile
