#include "core/followup/calendarfolder.h"
#include "tests/support/brokenfiles.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray LogName(32, 'a');
const QByteArray Other(32, 'b');

QByteArray identity(int number, const QByteArray &log = LogName)
{
    return "evenkeel-" + log + '-' + QByteArray::number(number);
}

QString nameOf(int number, const QByteArray &log = LogName)
{
    return QString::fromLatin1(identity(number, log)) + u".ics"_s;
}

QByteArray item(const QByteArray &title, const QByteArray &stamp = "20260514T133100Z")
{
    return "BEGIN:VTODO\r\nDTSTAMP:" + stamp + "\r\nLAST-MODIFIED:" + stamp + "\r\nSUMMARY:" + title
        + "\r\nEND:VTODO\r\n";
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("not written");
}

bool always()
{
    return true;
}

} // namespace

/// What lies in a folder that a calendar watches.
class CalendarFolderTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void holdsOneFileForEach();
    void onlyItsUserMayRead();
    void whatSaysTheSameStaysUntouched();
    void leavesFilesOfOthersAlone();
    void whatIsGoneGoesEvenWhereTheDiskIsFull();
    void aFolderThatIsNotThereIsNotMade();
    void stopsWhereItIsTold();
    void anyFailureLeavesWholeFiles();
    void clearsWhatAWritingHasLeft();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Result<> bring(const CalendarFolder::Items &items) const
    {
        return CalendarFolder(m_folder->path(), LogName).bring(items, &always);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CalendarFolderTest::holdsOneFileForEach()
{
    QVERIFY(bring({{identity(1), item("one")}, {identity(2), item("two")}}));
    QCOMPARE(namesIn(m_folder->path()), (QStringList{nameOf(1), nameOf(2)}));
    QVERIFY(bring({{identity(2), item("two again")}, {identity(3), item("three")}}));
    QCOMPARE(namesIn(m_folder->path()), (QStringList{nameOf(2), nameOf(3)}));
    QCOMPARE(contentOf(at(nameOf(2))), item("two again"));
}

void CalendarFolderTest::onlyItsUserMayRead()
{
    QVERIFY(bring({{identity(1), item("one")}}));
    constexpr auto Others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(at(nameOf(1))).permissions() & Others, QFileDevice::Permissions());
}

void CalendarFolderTest::whatSaysTheSameStaysUntouched()
{
    QVERIFY(bring({{identity(1), item("one")}, {identity(2), item("two")}}));
    BrokenFiles files;
    CalendarFolder folder(m_folder->path(), LogName, files);
    const QByteArray later = "20260515T133100Z";
    QVERIFY(folder.bring(
        {{identity(1), item("one", later)}, {identity(2), item("two", later)}}, &always));
    QCOMPARE(files.taken(), 0);
    QCOMPARE(contentOf(at(nameOf(1))), item("one"));
    QVERIFY(folder.bring(
        {{identity(1), item("one", later)}, {identity(2), item("2", later)}}, &always));
    QCOMPARE(contentOf(at(nameOf(1))), item("one"));
    QCOMPARE(contentOf(at(nameOf(2))), item("2", later));
}

void CalendarFolderTest::leavesFilesOfOthersAlone()
{
    const QStringList others{
        nameOf(1, Other), u"holiday.ics"_s, u"evenkeel.ics"_s, u"evenkeel-notes.txt"_s,
        u".hidden.tmp"_s};
    for (const QString &name : others)
        put(at(name), "theirs");
    QVERIFY(QDir(m_folder->path()).mkdir(nameOf(7))); // whatever that is
    QVERIFY(bring({{identity(1), item("one")}}));
    QVERIFY(bring({}));
    QVERIFY(CalendarFolder(m_folder->path(), LogName).clear());
    for (const QString &name : others)
        QCOMPARE(contentOf(at(name)), "theirs"_ba);
    QVERIFY(QFileInfo(at(nameOf(7))).isDir());
    QVERIFY(!QFileInfo::exists(at(nameOf(1))));
}

void CalendarFolderTest::whatIsGoneGoesEvenWhereTheDiskIsFull()
{
    QVERIFY(bring({{identity(1), item("one")}, {identity(2), item("two")}}));
    BrokenFiles full(0, BrokenFiles::How::ForGood, BrokenFiles::Kind::ShortWrite);
    CalendarFolder folder(m_folder->path(), LogName, full);
    const auto failed = folder.bring({{identity(2), item("two again")}}, &always);
    QVERIFY(!failed);
    QCOMPARE(failed.error().fault, Fault::StorageFull);
    QCOMPARE(namesIn(m_folder->path()), (QStringList{nameOf(2)}));
    QCOMPARE(contentOf(at(nameOf(2))), item("two"));
}

void CalendarFolderTest::aFolderThatIsNotThereIsNotMade()
{
    for (const QString &path : {at(u"none"_s), QString()}) {
        CalendarFolder folder(path, LogName);
        QCOMPARE(
            folder.bring({{identity(1), item("one")}}, &always).error().fault, Fault::NotFound);
        QVERIFY(folder.clear());
    }
    QVERIFY(namesIn(m_folder->path()).isEmpty());
}

void CalendarFolderTest::stopsWhereItIsTold()
{
    CalendarFolder folder(m_folder->path(), LogName);
    int left = 2;
    const auto stopped = folder.bring(
        {{identity(1), item("1")}, {identity(2), item("2")}, {identity(3), item("3")}},
        [&left] { return left-- > 0; });
    QCOMPARE(stopped.error().fault, Fault::Cancelled);
    QCOMPARE(namesIn(m_folder->path()).size(), 2);
}

void CalendarFolderTest::anyFailureLeavesWholeFiles()
{
    const CalendarFolder::Items before{{identity(1), item("one")}, {identity(2), item("two")}};
    const CalendarFolder::Items after{{identity(1), item("uno")}, {identity(3), item("tres")}};
    BrokenFiles counting;
    QVERIFY(bring(before));
    QVERIFY(CalendarFolder(m_folder->path(), LogName, counting).bring(after, &always));
    for (const BrokenFiles::Kind kind : BrokenFiles::Kinds) {
        for (int failing = 0; failing < counting.taken(); ++failing) {
            QVERIFY(bring(before));
            BrokenFiles files(failing, BrokenFiles::How::ForGood, kind);
            std::ignore = CalendarFolder(m_folder->path(), LogName, files).bring(after, &always);
            for (const QString &name : namesIn(m_folder->path())) {
                const QByteArray content = contentOf(at(name));
                QVERIFY2(
                    name.startsWith(u'.') || content.endsWith("END:VTODO\r\n"), qPrintable(name));
            }
            QVERIFY(bring(after)); // and the next time all is well
            QCOMPARE(namesIn(m_folder->path()), (QStringList{nameOf(1), nameOf(3)}));
        }
    }
}

void CalendarFolderTest::clearsWhatAWritingHasLeft()
{
    put(at(u'.' + QString::fromLatin1(identity(4)) + u".tmp"_s), "half");
    QVERIFY(bring({{identity(1), item("one")}}));
    QCOMPARE(
        QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), (QStringList{nameOf(1)}));
    QVERIFY(CalendarFolder(m_folder->path(), LogName).clear());
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

EVENKEEL_TEST(CalendarFolderTest)
#include "calendarfoldertest.moc"
