#include "app/instance/socketaddress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

#ifdef Q_OS_UNIX

/// A folder that only this user can enter; somebody else's of the same name is not taken.
bool isPrivate(const QString &folder)
{
    struct stat status = {};
    if (lstat(QFile::encodeName(folder).constData(), &status) != 0)
        return false;
    return S_ISDIR(status.st_mode) && status.st_uid == geteuid() && (status.st_mode & 077) == 0;
}

QString privateFolderIn(const QString &parent)
{
    QString folder = parent + u"/evenkeel-"_s + QString::number(geteuid());
    mkdir(QFile::encodeName(folder).constData(), 0700);
    return folder;
}

bool fits(const QString &path)
{
    return QFile::encodeName(path).size() <= SocketAddress::LongestPath;
}

#endif

} // namespace

QString SocketAddress::nameFor(const DataFolder &folder)
{
    const QByteArray hash
        = QCryptographicHash::hash(folder.path().toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(16));
}

#ifdef Q_OS_UNIX

Result<QString> SocketAddress::pathFor(const DataFolder &folder)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && isPrivate(runtime)) {
        const QString path = runtime + u'/' + nameFor(folder);
        if (fits(path))
            return path;
    }
    for (const QString &temporary : {QDir::tempPath(), u"/tmp"_s}) {
        const QString path = privateFolderIn(temporary) + u'/' + nameFor(folder);
        if (isPrivate(QFileInfo(path).path()) && fits(path))
            return path;
    }
    return failure(Fault::StorageFailed, u"socket"_s);
}

#else

Result<QString> SocketAddress::pathFor(const DataFolder &folder)
{
    return u"evenkeel-"_s + nameFor(folder);
}

#endif

} // namespace evenkeel
