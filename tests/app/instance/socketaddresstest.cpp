#include "app/instance/socketaddress.h"

#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;

class SocketAddressTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void isSixteenHexDigits();
    void differsByFolder();
    void liesInTheRuntimeFolder();
    void leavesARuntimeFolderThatOthersCanEnter();
    void leavesARuntimeFolderWithALongName();
};

void SocketAddressTest::cleanup()
{
    qunsetenv("XDG_RUNTIME_DIR");
}

void SocketAddressTest::isSixteenHexDigits()
{
    const QTemporaryDir home;
    const QString name = SocketAddress::nameFor(*DataFolder::at(home.path()));
    QVERIFY(QRegularExpression(u"^[0-9a-f]{16}$"_s).match(name).hasMatch());
}

void SocketAddressTest::differsByFolder()
{
    const QTemporaryDir home;
    QVERIFY(
        SocketAddress::nameFor(*DataFolder::at(home.filePath(u"a"_s)))
        != SocketAddress::nameFor(*DataFolder::at(home.filePath(u"b"_s))));
}

void SocketAddressTest::liesInTheRuntimeFolder()
{
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    const auto path = SocketAddress::pathFor(*DataFolder::at(runtime.path()));
    QCOMPARE(QFileInfo(*path).path(), runtime.path());
}

void SocketAddressTest::leavesARuntimeFolderThatOthersCanEnter()
{
    const QTemporaryDir runtime;
    QFile::setPermissions(runtime.path(), QFile::permissions(runtime.path()) | QFile::ExeOther);
    qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    const auto path = SocketAddress::pathFor(*DataFolder::at(runtime.path()));
    QVERIFY(path);
    QVERIFY(QFileInfo(*path).path() != runtime.path());
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY((QFile::permissions(QFileInfo(*path).path()) & others) == 0);
}

void SocketAddressTest::leavesARuntimeFolderWithALongName()
{
    const QTemporaryDir runtime;
    const QString deep = runtime.filePath(QString(100, u'x'));
    QVERIFY(DataFolder::at(deep)->create());
    qputenv("XDG_RUNTIME_DIR", deep.toLocal8Bit());
    const auto path = SocketAddress::pathFor(*DataFolder::at(runtime.path()));
    QVERIFY(path);
    QVERIFY(path->size() <= SocketAddress::LongestPath);
}

EVENKEEL_TEST(SocketAddressTest)
#include "socketaddresstest.moc"
