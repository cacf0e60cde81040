#include "app/paths/datafolder.h"

#include "app/paths/storageplace.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

QString standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/evenkeel"_s;
}

/// What exists of the path without links, followed by what does not exist yet.
QString canonical(const QString &path)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (info.exists())
        return info.canonicalFilePath();
    const QString above = info.path();
    return above == info.filePath() ? above : QDir(canonical(above)).filePath(info.fileName());
}

} // namespace

Result<DataFolder> DataFolder::at(const QString &path)
{
    const QString wanted = path.isEmpty() ? standardPath() : path;
    EVENKEEL_TRY(StoragePlace::check(wanted));
    return DataFolder(canonical(wanted));
}

DataFolder DataFolder::ofDatabase(const QString &file)
{
    return DataFolder(QFileInfo(file).absolutePath());
}

QString DataFolder::documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString DataFolder::sessionStarts()
{
#if defined(Q_OS_MACOS)
    return QStandardPaths::writableLocation(QStandardPaths::HomeLocation)
        + u"/Library/LaunchAgents"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/autostart"_s;
#endif
}

QString DataFolder::database() const
{
    return m_path + u"/evenkeel.db"_s;
}

QString DataFolder::policy()
{
#if defined(Q_OS_WIN)
    return qEnvironmentVariable("ProgramData", u"C:/ProgramData"_s) + u"/Evenkeel/policy.ini"_s;
#elif defined(Q_OS_MACOS)
    return u"/Library/Application Support/Evenkeel/policy.ini"_s;
#else
    return u"/etc/evenkeel/policy.ini"_s;
#endif
}

QString DataFolder::settings() const
{
    return m_path + u"/settings.ini"_s;
}

QString DataFolder::key() const
{
    return m_path + u"/key"_s;
}

QString DataFolder::wraps() const
{
    return m_path + u"/keys.json"_s;
}

QString DataFolder::salt() const
{
    return m_path + u"/salt"_s;
}

QString DataFolder::lock() const
{
    return m_path + u"/lock"_s;
}

QString DataFolder::sealedLines() const
{
    return m_path + u"/sealed"_s;
}

QString DataFolder::backups() const
{
    return m_path + u"/backups"_s;
}

bool DataFolder::isOwnFile(const QString &path)
{
    const QFileInfo info(canonical(path));
    const DataFolder folder(info.path());
    const QString file = info.filePath();
    if (file.startsWith(folder.database())) // its journals, too
        return true;
    const QStringList others{
        folder.settings(), folder.key(), folder.wraps(), folder.salt(), folder.lock()};
    return others.contains(file) && QFileInfo::exists(folder.database());
}

Result<> DataFolder::checkForeign(const QString &path)
{
    if (isOwnFile(path))
        return failure(Fault::FileOfLog, path);
    return {};
}

Result<> DataFolder::checkReachable() const
{
    const QFileInfo info(m_path);
    const bool reachable = info.isDir() && info.isReadable() && info.isExecutable();
    if (info.exists() && !reachable)
        return failure(Fault::StorageReadOnly, m_path);
    return {};
}

bool DataFolder::holdsLog() const
{
    return QFileInfo(database()).size() > 0;
}

Result<> DataFolder::create() const
{
    if (QFileInfo(m_path).isDir())
        return {};
    if (!QDir().mkpath(m_path))
        return failure(Fault::StorageReadOnly, m_path);
    QFile::setPermissions(
        m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

} // namespace evenkeel
