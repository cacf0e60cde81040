#include "app/instance/instancelock.h"

#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;

class InstanceLockTest final : public QObject
{
    Q_OBJECT

private slots:
    void isForOneAtATime();
    void isGivenBack();
    void saysWhenTheFolderIsMissing();
    void oneThatWasLeftIsNobodysWhereNothingCanBeWritten();
};

void InstanceLockTest::isForOneAtATime()
{
    const QTemporaryDir home;
    const auto folder = DataFolder::at(home.path());
    InstanceLock first(*folder);
    QVERIFY(first.take());
    InstanceLock second(*folder);
    const auto taken = second.take();
    QVERIFY(!taken);
    QCOMPARE(taken.error().fault, Fault::StorageBusy);
}

void InstanceLockTest::isGivenBack()
{
    const QTemporaryDir home;
    const auto folder = DataFolder::at(home.path());
    {
        InstanceLock first(*folder);
        QVERIFY(first.take());
    }
    InstanceLock second(*folder);
    QVERIFY(second.take());
}

void InstanceLockTest::saysWhenTheFolderIsMissing()
{
    const QTemporaryDir home;
    InstanceLock lock(*DataFolder::at(home.filePath(u"missing"_s)));
    const auto taken = lock.take();
    QVERIFY(!taken);
    QVERIFY(taken.error().fault != Fault::StorageBusy);
}

void InstanceLockTest::oneThatWasLeftIsNobodysWhereNothingCanBeWritten()
{
    const QTemporaryDir home;
    const auto folder = DataFolder::at(home.path());
    QFile left(folder->lock());
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write("4194304\nevenkeel\nnowhere\n") > 0);
    left.close();
    const auto mine = QFileDevice::ReadOwner | QFileDevice::ExeOwner;
    QVERIFY(QFile::setPermissions(home.path(), mine));
    QFile probe(home.filePath(u"probe"_s));
    const bool mayWrite = probe.open(QIODevice::WriteOnly);
    InstanceLock lock(*folder);
    const auto taken = lock.take();
    QVERIFY(QFile::setPermissions(home.path(), mine | QFileDevice::WriteOwner));
    if (mayWrite)
        QSKIP("this user may write everything"); // the test of the window mounts a folder for it
    QVERIFY(!taken);
    QCOMPARE(taken.error().fault, Fault::StorageReadOnly);
}

EVENKEEL_TEST(InstanceLockTest)
#include "instancelocktest.moc"
