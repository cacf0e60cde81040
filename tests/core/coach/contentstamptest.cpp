#include "core/coach/contentstamp.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// A file of the content that is another than before is told, without reading any.
class ContentStampTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachFileThatIsReadCounts_data();
    void eachFileThatIsReadCounts();
    void whatIsNotReadDoesNotCount();
    void rulesCountByThemselves();
    void theProgramsOwnIsAlwaysTheSame();

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

void ContentStampTest::eachFileThatIsReadCounts_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"cards.json", "steps.json", "phrases.json", "site.json", "scenarios/own.json"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ContentStampTest::eachFileThatIsReadCounts()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const auto stamps = [&folder] { return ContentStamp::of({folder.path()}); };
    const QList<ContentStamp> none = stamps();
    QVERIFY(none.isEmpty());
    write(path, "{}");
    const QList<ContentStamp> there = stamps();
    QCOMPARE(there.size(), 1);
    QCOMPARE(there, stamps());
    write(path, "{ }");
    QVERIFY(stamps() != there);
    QVERIFY(QFile::remove(path));
    QCOMPARE(stamps(), none);
}

void ContentStampTest::whatIsNotReadDoesNotCount()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"notes.txt"_s), "x");
    write(folder.filePath(u"scenarios/notes.txt"_s), "x");
    QVERIFY(ContentStamp::of({folder.path()}).isEmpty());
}

void ContentStampTest::rulesCountByThemselves()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"wording.json"_s), "{}");
    QVERIFY(ContentStamp::of({folder.path()}).isEmpty());
    QCOMPARE(ContentStamp::ofWording({folder.path()}).size(), 1);
}

void ContentStampTest::theProgramsOwnIsAlwaysTheSame()
{
    QVERIFY(ContentStamp::of({u":/coach/en"_s}).isEmpty());
}

EVENKEEL_TEST(ContentStampTest)

#include "contentstamptest.moc"
