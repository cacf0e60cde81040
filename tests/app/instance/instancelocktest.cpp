#include "app/instance/instancelock.h"

#include "tests/support/testmain.h"

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

EVENKEEL_TEST(InstanceLockTest)
#include "instancelocktest.moc"
