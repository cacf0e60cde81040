#include "app/paths/datafolder.h"

#include "tests/support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;

class DataFolderTest final : public QObject
{
    Q_OBJECT

private slots:
    void makesNothingUntilAsked();
    void isForItsUserOnly();
    void isTheSameByEveryWay();
    void holdsNoLogWhileTheFileIsEmpty();
    void saysWhenItCannotBeMade();
    void knowsTheFilesThatNothingMayBeWrittenOver();
};

void DataFolderTest::makesNothingUntilAsked()
{
    const QTemporaryDir home;
    const auto folder = DataFolder::at(home.filePath(u"a/b"_s));
    QVERIFY(folder);
    QVERIFY(!QFileInfo::exists(home.filePath(u"a"_s)));
    QVERIFY(folder->create());
    QVERIFY(QFileInfo(home.filePath(u"a/b"_s)).isDir());
}

void DataFolderTest::isForItsUserOnly()
{
    const QTemporaryDir home;
    const auto folder = DataFolder::at(home.filePath(u"log"_s));
    QVERIFY(folder->create());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY((QFileInfo(folder->path()).permissions() & others) == 0);
}

void DataFolderTest::isTheSameByEveryWay()
{
    const QTemporaryDir home;
    const QString real = home.filePath(u"real"_s);
    QVERIFY(DataFolder::at(real)->create());
    QVERIFY(QFile::link(real, home.filePath(u"link"_s)));
    QCOMPARE(DataFolder::at(home.filePath(u"link"_s))->path(), DataFolder::at(real)->path());
    QCOMPARE(
        DataFolder::at(home.filePath(u"link/../real/."_s))->path(), DataFolder::at(real)->path());
}

void DataFolderTest::holdsNoLogWhileTheFileIsEmpty()
{
    const QTemporaryDir home;
    const auto folder = DataFolder::at(home.path());
    QVERIFY(!folder->holdsLog());
    QFile database(folder->database());
    QVERIFY(database.open(QIODevice::WriteOnly));
    QVERIFY(!folder->holdsLog());
    database.write("x");
    database.close();
    QVERIFY(folder->holdsLog());
}

void DataFolderTest::saysWhenItCannotBeMade()
{
    const QTemporaryDir home;
    QFile file(home.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto made = DataFolder::at(home.filePath(u"file/log"_s))->create();
    QVERIFY(!made);
    QCOMPARE(made.error().fault, Fault::StorageReadOnly);
}

void DataFolderTest::knowsTheFilesThatNothingMayBeWrittenOver()
{
    const QTemporaryDir home;
    const auto folder = DataFolder::at(home.path());
    QFile database(folder->database());
    QVERIFY(database.open(QIODevice::WriteOnly));
    for (const QString &file :
         {folder->database(), folder->database() + u"-wal"_s, folder->key(), folder->wraps(),
          folder->settings(), home.filePath(u"a/../evenkeel.db"_s)})
        QCOMPARE(DataFolder::checkForeign(file).error().fault, Fault::FileOfLog);
    QVERIFY(DataFolder::checkForeign(home.filePath(u"export.csv"_s)));
}

EVENKEEL_TEST(DataFolderTest)
#include "datafoldertest.moc"
