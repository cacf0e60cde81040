#include "app/paths/storageplace.h"

#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;

class StoragePlaceTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesTheServiceOfASyncedFolder_data();
    void namesTheServiceOfASyncedFolder();
    void leavesOtherFoldersAlone();
    void knowsNetworkFileSystems();
    void refusesAFolderThatDoesNotExistYetBelowASyncedOne();
    void refusesBelowTheMarkerOfAService();
    void takesAnOrdinaryFolder();
};

void StoragePlaceTest::namesTheServiceOfASyncedFolder_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("service");
    QTest::newRow("Dropbox") << u"/home/a/Dropbox/log"_s << u"Dropbox"_s;
    QTest::newRow("OneDrive for work") << u"/home/a/OneDrive - Acme/log"_s << u"OneDrive"_s;
    QTest::newRow("Google Drive") << u"/home/a/Google Drive/x"_s << u"Google Drive"_s;
    QTest::newRow("iCloud") << u"/Users/a/Library/Mobile Documents/x"_s << u"iCloud"_s;
    QTest::newRow("macOS") << u"/Users/a/Library/CloudStorage/OneDrive-x"_s << u"iCloud"_s;
    QTest::newRow("Nextcloud") << u"/home/a/nextcloud/x"_s << u"Nextcloud"_s;
}

void StoragePlaceTest::namesTheServiceOfASyncedFolder()
{
    QFETCH(QString, path);
    QFETCH(QString, service);
    QCOMPARE(StoragePlace::syncServiceOf(path), service);
}

void StoragePlaceTest::leavesOtherFoldersAlone()
{
    QCOMPARE(StoragePlace::syncServiceOf(u"/home/a/.local/share/evenkeel"_s), QString());
    QCOMPARE(StoragePlace::syncServiceOf(u"/home/clouddrop/box"_s), QString());
}

void StoragePlaceTest::knowsNetworkFileSystems()
{
    for (const QString &name : {u"nfs4"_s, u"CIFS"_s, u"smb3"_s, u"fuse.sshfs"_s, u"fuse.rclone"_s})
        QVERIFY2(StoragePlace::isNetwork(name), qPrintable(name));
    for (const QString &name :
         {u"ext4"_s, u"tmpfs"_s, u"overlay"_s, u"apfs"_s, u"NTFS"_s, QString()})
        QVERIFY2(!StoragePlace::isNetwork(name), qPrintable(name));
}

void StoragePlaceTest::refusesAFolderThatDoesNotExistYetBelowASyncedOne()
{
    const QTemporaryDir home;
    const auto checked = StoragePlace::check(home.filePath(u"Dropbox/deep/log"_s));
    QVERIFY(!checked);
    QCOMPARE(checked.error(), (Error{Fault::StoragePlace, u"Dropbox"_s}));
}

void StoragePlaceTest::refusesBelowTheMarkerOfAService()
{
    const QTemporaryDir home;
    QVERIFY(QDir(home.path()).mkpath(u"shared/.stfolder"_s));
    const auto checked = StoragePlace::check(home.filePath(u"shared/log"_s));
    QVERIFY(!checked);
    QCOMPARE(checked.error().detail, u"Syncthing"_s);
}

void StoragePlaceTest::takesAnOrdinaryFolder()
{
    const QTemporaryDir home;
    QVERIFY(StoragePlace::check(home.filePath(u"not/there/yet"_s)));
}

EVENKEEL_TEST(StoragePlaceTest)
#include "storageplacetest.moc"
