#include "core/importing/importreader.h"
#include "core/base/importfile.h"
#include "core/importing/csvreader.h"
#include "core/report/exportcsv.h"
#include "core/report/exportjson.h"
#include "core/report/filewriter.h"
#include "tests/core/report/exampledocument.h"
#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace evenkeel;
using namespace Qt::StringLiterals;

class ImportReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void csvFollowsTheRules_data();
    void csvFollowsTheRules();
    void csvExportComesBack();
    void csvKeepsWhetherAHandoverWasAccepted();
    void jsonExportComesBack();
    void onlyRegularFilesOfTextAreRead();
    void fileOfMoreThanEightMegabytesIsRefused();
    void filesOfOthersAreRefused_data();
    void filesOfOthersAreRefused();
    void badRecordsAreSkippedWithTheirReason();
    void promisesOfAnotherKindAreNotLostSilently();
    void emptyItemsOfAListAreNone();
};

void ImportReaderTest::csvFollowsTheRules_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QStringList>("first");
    QTest::newRow("plain") << "a,b\r\nc,d\r\n"_ba << true << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("line feeds") << "a,b\nc,d"_ba << true << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("carriage returns") << "a,b\rc,d"_ba << true << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("quoted") << "\"a,\"\"x\"\"\r\ny\",b"_ba << true
                            << QStringList{u"a,\"x\"\r\ny"_s, u"b"_s};
    QTest::newRow("empty cells") << ",\"\","_ba << true << QStringList{u""_s, u""_s, u""_s};
    QTest::newRow("quote inside") << "a\"b,c"_ba << false << QStringList();
    QTest::newRow("text behind a quote") << "\"a\"b,c"_ba << false << QStringList();
    QTest::newRow("open quote") << "\"a,b\r\n"_ba << false << QStringList();
    QTest::newRow("long cell") << QByteArray(64 * 1024 + 1, 'x') << false << QStringList();
    QTest::newRow("too many rows") << QByteArray("a\n").repeated(100002) << false << QStringList();
}

void ImportReaderTest::csvFollowsTheRules()
{
    QFETCH(QByteArray, csv);
    QFETCH(bool, good);
    QFETCH(QStringList, first);
    const auto rows = readCsv(csv);
    QCOMPARE(rows.has_value(), good);
    if (good)
        QCOMPARE(rows->first(), first);
}

void ImportReaderTest::csvExportComesBack()
{
    const ExportDocument document = test::exampleDocument();
    const auto batch = batchFromCsv(exportCsv(document));
    QVERIFY(batch.has_value());
    QCOMPARE(batch->skipped, QList<SkippedRecord>());
    QCOMPARE(batch->entries.size(), document.entries.size());
    for (qsizetype i = 0; i < batch->entries.size(); ++i)
        QCOMPARE(batch->entries.at(i).interaction, document.entries.at(i).interaction);
    QCOMPARE(batch->entries.at(1).followUps, document.entries.at(1).followUps);
    const FollowUp &callback = document.entries.at(0).followUps.first();
    QCOMPARE(batch->entries.at(0).followUps.first().due, callback.due);
    QVERIFY(batch->entries.at(1).followUps.first().customerWindow.has_value());
}

void ImportReaderTest::csvKeepsWhetherAHandoverWasAccepted()
{
    ExportDocument document = test::exampleDocument();
    FollowUp &followUp = document.entries[1].followUps.first();
    followUp.state = FollowUpState::HandedOver;
    followUp.handedTo = u"Ada"_s;
    followUp.handoverAccepted = true;
    const auto batch = batchFromCsv(exportCsv(document));
    QVERIFY(batch.has_value());
    QCOMPARE(batch->entries.at(1).followUps.first(), followUp);
}

void ImportReaderTest::jsonExportComesBack()
{
    const ExportDocument document = test::exampleDocument();
    const auto batch = batchFromJson(exportJson(document));
    QVERIFY(batch.has_value());
    QCOMPARE(batch->skipped, QList<SkippedRecord>());
    QCOMPARE(batch->entries, document.entries);
    QCOMPARE(batch->mine.lessons.size(), 1);
}

void ImportReaderTest::onlyRegularFilesOfTextAreRead()
{
    const QTemporaryDir folder;
    QCOMPARE(readImportFile(folder.path()).error().fault, Fault::FileUnreadable);
    QCOMPARE(readImportFile(folder.filePath(u"none"_s)).error().fault, Fault::FileUnreadable);
#ifdef Q_OS_UNIX
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    QCOMPARE(readImportFile(pipe).error().fault, Fault::FileUnreadable);
    QCOMPARE(writeWholeFile(pipe, "{}").error().fault, Fault::FileNotWritten);
    QVERIFY(!QFileInfo(pipe).isFile()); // no file in its place
#endif
    const QString file = folder.filePath(u"file"_s);
    QVERIFY(writeWholeFile(file, "\xEF\xBB\xBF{}").has_value());
    QCOMPARE(readImportFile(file).value(), "{}"_ba);
    QVERIFY(writeWholeFile(file, "{}\xE2\x82").has_value()); // cut off inside a character
    QCOMPARE(readImportFile(file).error().fault, Fault::FileFormat);
    QVERIFY(writeWholeFile(file, "\xFF\xFE{").has_value());
    QCOMPARE(readImportFile(file).error().fault, Fault::FileFormat);
    QVERIFY(writeWholeFile(file, QByteArray("SQLite format 3\0and more", 24)).has_value());
    QCOMPARE(readImportFile(file).error(), (Error{Fault::FileFormat, u"a database"_s}));
}

void ImportReaderTest::fileOfMoreThanEightMegabytesIsRefused()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"file"_s);
    QVERIFY(writeWholeFile(file, QByteArray(8 * 1024 * 1024 + 1, ' ')).has_value());
    QCOMPARE(readImport(file).error().fault, Fault::FileTooLarge);
}

void ImportReaderTest::filesOfOthersAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("other JSON") << R"({"interactions": []})"_ba;
    QTest::newRow("newer version") << R"({"format": "evenkeel-export", "version": 2})"_ba;
    QTest::newRow("broken JSON") << R"({"format": "evenkeel-export", "version": 1)"_ba;
    const QByteArray head = R"({"format": "evenkeel-export", "version": 1, )"_ba;
    QTest::newRow("interactions of another kind") << head + R"("interactions": {"id": 1}})"_ba;
    QTest::newRow("follow-ups of another kind") << head + R"("followups": "none"})"_ba;
    QTest::newRow("private part of another kind") << head + R"("mine": []})"_ba;
    QTest::newRow("ratings of another kind") << head + R"("mine": {"ratings": 7}})"_ba;
    QTest::newRow("other CSV") << "name,age\r\nAda,36\r\n"_ba;
    QTest::newRow("column twice") << "record,occurred_at,record\r\n"_ba;
    QTest::newRow("key twice") << R"({"format": "evenkeel-export", "version": 1, "version": 1})"_ba;
}

void ImportReaderTest::filesOfOthersAreRefused()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"file"_s);
    QVERIFY(writeWholeFile(file, content).has_value());
    const auto batch = readImport(file);
    QVERIFY(!batch.has_value());
    QCOMPARE(batch.error().fault, Fault::FileFormat);
}

void ImportReaderTest::badRecordsAreSkippedWithTheirReason()
{
    const auto batch = batchFromCsv("record,id,interaction,occurred_at,summary,text\r\n"
                                    "interaction,1,,2026-05-14T10:00:00Z,first,\r\n"
                                    "interaction,1,,2026-05-14T10:00:00Z,again,\r\n"
                                    "interaction,2,,2026-05-14T10:00:00Z,,\r\n"
                                    "interaction,3,,yesterday,third,\r\n"
                                    "follow-up,9,7,,,callback\r\n"
                                    "something,4,,,,\r\n"
                                    "interaction,5\r\n");
    QVERIFY(batch.has_value());
    QCOMPARE(batch->entries.size(), 1);
    QStringList reasons;
    for (const SkippedRecord &skipped : batch->skipped)
        reasons.append(idOf(skipped.reason) + u' ' + skipped.detail);
    QCOMPARE(
        reasons,
        (QStringList{
            u"twice-in-file "_s, u"no-text "_s, u"unreadable occurred_at"_s, u"unreadable record"_s,
            u"unreadable columns"_s, u"orphan "_s}));
}

void ImportReaderTest::promisesOfAnotherKindAreNotLostSilently()
{
    const auto batch = batchFromJson(
        R"({"format": "evenkeel-export", "version": 1, "interactions": [{"id": 1,
            "occurred_at": "2026-05-14T10:00:00Z", "summary": "first", "channel": "phone",
            "promises": {"text": "callback"}}]})"_ba);
    QVERIFY(batch.has_value());
    QCOMPARE(batch->entries.size(), 0);
    QCOMPARE(batch->skipped.size(), 1);
    QCOMPARE(batch->skipped.first().reason, SkipReason::Unreadable);
    QCOMPARE(batch->skipped.first().detail, u"promises"_s);
}

void ImportReaderTest::emptyItemsOfAListAreNone()
{
    const auto batch = batchFromCsv("record,occurred_at,summary,tags,actions\r\n"
                                    "interaction,2026-05-14T10:00:00Z,first,',\r\n"
                                    "interaction,2026-05-14T11:00:00Z,second,,\"'\n\na\"\r\n");
    QVERIFY(batch.has_value());
    QCOMPARE(batch->entries.size(), 2);
    QCOMPARE(batch->entries.first().interaction.tags, QStringList());
    QCOMPARE(batch->entries.last().interaction.actions, QStringList(u"a"_s));
}

EVENKEEL_TEST(ImportReaderTest)
#include "importreadertest.moc"
