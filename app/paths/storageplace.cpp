#include "app/paths/storageplace.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace evenkeel {

namespace {

struct Service
{
    QLatin1StringView folder; ///< how the name of its folder begins, in lower case
    QLatin1StringView name;
};

constexpr std::array Services{
    Service{"dropbox"_L1, "Dropbox"_L1},
    Service{"onedrive"_L1, "OneDrive"_L1},
    Service{"google drive"_L1, "Google Drive"_L1},
    Service{"googledrive"_L1, "Google Drive"_L1},
    Service{"my drive"_L1, "Google Drive"_L1},
    Service{"icloud"_L1, "iCloud"_L1},
    Service{"mobile documents"_L1, "iCloud"_L1},
    Service{"cloudstorage"_L1, "iCloud"_L1},
    Service{"nextcloud"_L1, "Nextcloud"_L1},
    Service{"owncloud"_L1, "ownCloud"_L1},
    Service{"syncthing"_L1, "Syncthing"_L1},
    Service{"pcloud"_L1, "pCloud"_L1},
    Service{"megasync"_L1, "MEGA"_L1},
};

/// A folder is synced too where the service left its marker in it.
constexpr std::array Markers{
    Service{".stfolder"_L1, "Syncthing"_L1},
    Service{".dropbox"_L1, "Dropbox"_L1},
    Service{".sync_folder"_L1, "Nextcloud"_L1},
    Service{".owncloudsync.log"_L1, "ownCloud"_L1},
};

constexpr std::array NetworkSystems{
    "nfs"_L1,   "cifs"_L1,     "smb"_L1,         "afs"_L1,        "afpfs"_L1,
    "davfs"_L1, "webdav"_L1,   "ncpfs"_L1,       "ceph"_L1,       "glusterfs"_L1,
    "sshfs"_L1, "fuse.ssh"_L1, "fuse.rclone"_L1, "fuse.gvfsd"_L1, "fuse.gluster"_L1,
};

QString nearestExisting(const QString &folder)
{
    QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    while (!QFileInfo::exists(path)) {
        const QString above = QFileInfo(path).path();
        if (above == path)
            break;
        path = above;
    }
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

/// The home folder holds `.dropbox` of every Dropbox user; it is not the synced folder itself.
bool holdsMarker(const QString &folder, QLatin1StringView marker)
{
    return folder != QDir::homePath() && QFileInfo::exists(folder + u'/' + marker);
}

QString serviceMarkedAbove(QString folder)
{
    while (true) {
        for (const Service &marker : Markers) {
            if (holdsMarker(folder, marker.folder))
                return marker.name;
        }
        const QString above = QFileInfo(folder).path();
        if (above == folder)
            return {};
        folder = above;
    }
}

} // namespace

Result<> StoragePlace::check(const QString &folder)
{
    const QString wanted = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QString existing = nearestExisting(folder);
    for (const QString &path : {wanted, existing}) {
        if (path.startsWith(u"//"_s))
            return failure(Fault::StoragePlace, u"network"_s);
        if (const QString service = syncServiceOf(path); !service.isEmpty())
            return failure(Fault::StoragePlace, service);
    }
    if (const QString service = serviceMarkedAbove(existing); !service.isEmpty())
        return failure(Fault::StoragePlace, service);
    const QString fileSystem = QString::fromLatin1(QStorageInfo(existing).fileSystemType());
    if (isNetwork(fileSystem))
        return failure(Fault::StoragePlace, fileSystem);
    return {};
}

QString StoragePlace::syncServiceOf(const QString &path)
{
    for (const QString &part : path.toLower().split(u'/', Qt::SkipEmptyParts)) {
        const auto found = std::ranges::find_if(
            Services, [&part](const Service &service) { return part.startsWith(service.folder); });
        if (found != Services.end())
            return found->name;
    }
    return {};
}

bool StoragePlace::isNetwork(const QString &fileSystem)
{
    const QString name = fileSystem.toLower();
    return std::ranges::any_of(
        NetworkSystems, [&name](QLatin1StringView known) { return name.startsWith(known); });
}

} // namespace evenkeel
