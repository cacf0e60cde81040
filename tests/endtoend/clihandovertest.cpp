#include "tests/endtoend/cli.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel::test;

/// handover, with its sheet and its file, and the file at the colleague's.
class CliHandoverTest final : public QObject
{
    Q_OBJECT

private slots:
    void notesToWhomAndWhetherAccepted();
    void wantsANameAndAKnownOne();
    void writesASheetAndAFile();
    void nothingPrivateIsInTheFile();
    void colleagueTakesItInAndBackByOneUndo();
    void leavesFilesOfOthersAlone();
    void wrongOptionsAreRefused_data();
    void wrongOptionsAreRefused();
    void whereAFileCannotBeWrittenNothingIsHandedOver();
    void filesNeedLeaveToRead();
    void badFilesFromOthersAreRefused();

private:
    static QString promise(const Cli &cli);
    static QJsonObject only(const Cli &cli);
    static QByteArray contentOf(const QString &path);
};

QString CliHandoverTest::promise(const Cli &cli)
{
    const qint64 id
        = cli.id({u"log"_s, u"late refund #billing @4711 !9, promised callback tomorrow 15:00"_s});
    const QJsonObject shown = cli({u"show"_s, QString::number(id)}).json();
    return QString::number(
        shown.value("promises"_L1).toArray().first().toObject().value("id"_L1).toInteger());
}

QJsonObject CliHandoverTest::only(const Cli &cli)
{
    return cli({u"followups"_s}).json().value("followups"_L1).toArray().first().toObject();
}

QByteArray CliHandoverTest::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CliHandoverTest::notesToWhomAndWhetherAccepted()
{
    const Cli cli;
    const QString id = promise(cli);
    const CliRun run = cli({u"handover"_s, id, u"--to"_s, u" Bea "_s, u"--accepted"_s});
    QCOMPARE(run.json(), (QJsonObject{{u"id"_s, id.toLongLong()}}));
    QCOMPARE(only(cli).value("state"_L1).toString(), u"handed-over"_s);
    const QString file = cli.path(u"all.json"_s);
    QCOMPARE(cli({u"export"_s, u"--format"_s, u"json"_s, u"-o"_s, file}).status, 0);
    QVERIFY(contentOf(file).contains("\"handed_to\": \"Bea\""));
    QVERIFY(contentOf(file).contains("\"handover_accepted\": true"));
    QVERIFY(cli({u"handover"_s, id, u"--to"_s, u"Cyd"_s}).isRefusal(2)); // closed already
    QCOMPARE(cli({u"undo"_s}).status, 0);
    QCOMPARE(only(cli).value("state"_L1).toString(), u"open"_s);
}

void CliHandoverTest::wantsANameAndAKnownOne()
{
    const Cli cli;
    const QString id = promise(cli);
    QVERIFY(cli({u"handover"_s, id}).isRefusal(1));
    QVERIFY(cli({u"handover"_s, id, u"--to"_s, u" "_s}).isRefusal(1));
    QVERIFY(cli({u"handover"_s, u"x"_s, u"--to"_s, u"Bea"_s}).isRefusal(1));
    QVERIFY(cli({u"handover"_s, u"99"_s, u"--to"_s, u"Bea"_s}).isRefusal(2));
    const QString file = cli.path(u"bea.json"_s);
    QVERIFY(cli({u"handover"_s, u"99"_s, u"--to"_s, u"Bea"_s, u"--file"_s, file}).isRefusal(2));
    QVERIFY(!QFile::exists(file));
    QCOMPARE(only(cli).value("state"_L1).toString(), u"open"_s);
    QVERIFY(cli({u"handover"_s, u"--help"_s}).output.contains("--sheet FILE.pdf"));
}

void CliHandoverTest::writesASheetAndAFile()
{
    const Cli cli;
    const QString id = promise(cli);
    const QString sheet = cli.path(u"bea.pdf"_s);
    const QString file = cli.path(u"bea.json"_s);
    const CliRun run = cli(
        {u"handover"_s, id, u"--to"_s, u"Bea"_s, u"--sheet="_s + sheet, u"--details"_s, u"--file"_s,
         file});
    QCOMPARE(run.error, QByteArray());
    QCOMPARE(run.json().value("sheet"_L1).toString(), sheet);
    QCOMPARE(run.json().value("file"_L1).toString(), file);
    QVERIFY(contentOf(sheet).startsWith("%PDF-"));
    QVERIFY(contentOf(sheet).contains("/Font"));
    QVERIFY(contentOf(file).contains("\"handover\": true"));
    QCOMPARE(only(cli).value("state"_L1).toString(), u"handed-over"_s);
}

void CliHandoverTest::nothingPrivateIsInTheFile()
{
    const Cli cli;
    const QString id = promise(cli);
    QVERIFY(cli.id({u"stress"_s, u"9"_s}) > 0);
    QVERIFY(cli.id({u"edit"_s, u"1"_s, u"details=MARKER in the details"_s}) > 0);
    const QString file = cli.path(u"bea.json"_s);
    QCOMPARE(cli({u"handover"_s, id, u"--to"_s, u"Bea"_s, u"--file"_s, file}).status, 0);
    const QByteArray content = contentOf(file);
    QVERIFY(content.contains("callback") && content.contains("4711"));
    for (const char *word : {"MARKER", "late refund", "billing", "stress", "rating", "mine"})
        QVERIFY2(!content.contains(word), word);
}

void CliHandoverTest::colleagueTakesItInAndBackByOneUndo()
{
    Cli ada;
    const QString id = promise(ada);
    QCOMPARE(ada({u"attempt"_s, id, u"no-answer"_s}).status, 0);
    QCOMPARE(
        ada({u"renegotiate"_s, id, u"2026-05-18T10:00"_s, u"--reason"_s, u"parts late"_s}).status,
        0);
    const QString file = ada.path(u"bea.json"_s);
    QCOMPARE(ada({u"handover"_s, id, u"--to"_s, u"Bea"_s, u"--file"_s, file}).status, 0);

    Cli bea;
    bea.setZone(u"Europe/Berlin"_s);
    const CliRun dry = bea({u"import"_s, file, u"--dry-run"_s});
    QCOMPARE(dry.json().value("followups"_L1).toInt(), 1);
    QCOMPARE(bea({u"import"_s, file}).json().value("taken"_L1).toInt(), 1);
    const QJsonObject taken = only(bea);
    QJsonObject expected = only(ada);
    expected.insert("id"_L1, taken.value("id"_L1));
    expected.insert("interaction"_L1, QJsonValue());
    expected.insert("state"_L1, u"open"_s);
    expected.insert("closed_at"_L1, QJsonValue());
    QCOMPARE(taken, expected);
    QCOMPARE(taken.value("zone"_L1).toString(), u"Europe/London"_s);

    const CliRun again = bea({u"import"_s, file});
    QCOMPARE(again.json().value("taken"_L1).toInt(), 0);
    QCOMPARE(
        again.json().value("skipped"_L1).toArray().first().toObject().value("reason"_L1).toString(),
        u"already-there"_s);
    QCOMPARE(bea({u"undo"_s}).json().value("action"_L1).toString(), u"import"_s);
    QVERIFY(only(bea).isEmpty());
    QVERIFY(bea({u"undo"_s}).isRefusal(2));
}

void CliHandoverTest::leavesFilesOfOthersAlone()
{
    const Cli cli;
    const QString id = promise(cli);
    const QString path = cli.path(u"bea.json"_s);
    QFile there(path);
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    for (const QString &option : {u"--file"_s, u"--sheet"_s}) {
        QVERIFY(cli({u"handover"_s, id, u"--to"_s, u"Bea"_s, option, path}).isRefusal(2));
        const QString log = cli.folder() + u"/evenkeel.db"_s;
        QVERIFY(cli({u"handover"_s, id, u"--to"_s, u"Bea"_s, option, log}).isRefusal(2));
    }
    QCOMPARE(contentOf(path), "mine"_ba);
    QCOMPARE(only(cli).value("state"_L1).toString(), u"open"_s);
}

void CliHandoverTest::wrongOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no name of a file") << QStringList{u"--file="_s};
    QTest::newRow("details without a sheet") << QStringList{u"--details"_s};
    QTest::newRow("one name for both")
        << QStringList{u"--file"_s, u"one"_s, u"--sheet"_s, u"one"_s};
    QTest::newRow("an unknown one") << QStringList{u"--mine"_s};
}

void CliHandoverTest::wrongOptionsAreRefused()
{
    QFETCH(QStringList, options);
    const Cli cli;
    const QString id = promise(cli);
    QVERIFY(cli(QStringList{u"handover"_s, id, u"--to"_s, u"Bea"_s} + options).isRefusal(1));
    QCOMPARE(only(cli).value("state"_L1).toString(), u"open"_s);
}

void CliHandoverTest::whereAFileCannotBeWrittenNothingIsHandedOver()
{
    const Cli cli;
    const QString id = promise(cli);
    const QString sheet = cli.path(u"bea.pdf"_s);
    const CliRun run = cli(
        {u"handover"_s, id, u"--to"_s, u"Bea"_s, u"--sheet"_s, sheet, u"--file"_s,
         cli.path(u"no/such/folder/bea.json"_s)});
    QVERIFY(run.isRefusal(3));
    QVERIFY(!QFile::exists(sheet));
    QCOMPARE(only(cli).value("state"_L1).toString(), u"open"_s);
}

void CliHandoverTest::filesNeedLeaveToRead()
{
    const Cli cli;
    const QString id = promise(cli);
    const QString settings = QDir(cli.folder()).filePath(u"settings.ini"_s);
    const auto allow = [&settings](bool may) {
        QSettings(settings, QSettings::IniFormat).setValue(u"privacy/command_line_may_read"_s, may);
    };
    allow(false);
    const QString path = cli.path(u"bea"_s);
    for (const QString &option : {u"--file"_s, u"--sheet"_s}) {
        QVERIFY(cli({u"handover"_s, id, u"--to"_s, u"Bea"_s, option, path}).isRefusal(4));
        QVERIFY(cli({u"handover"_s, id, u"--to"_s, u"Bea"_s, option + u'=' + path}).isRefusal(4));
    }
    QVERIFY(!QFile::exists(path));
    QCOMPARE(cli({u"handover"_s, id, u"--to"_s, u"Bea"_s}).status, 0); // tells nothing
    allow(true);
    QCOMPARE(only(cli).value("state"_L1).toString(), u"handed-over"_s);
}

void CliHandoverTest::badFilesFromOthersAreRefused()
{
    const Cli cli;
    promise(cli);
    const QString path = cli.path(u"bad.json"_s);
    const auto import = [&](const QByteArray &rest) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(R"({"format": "evenkeel-export", "version": 1, "handover": )" + rest + '}');
        file.close();
        return cli({u"import"_s, path});
    };
    QVERIFY(import(R"("yes", "followups": [])").isRefusal(2));
    QVERIFY(import(R"(true, "followups": {})").isRefusal(2));
    QVERIFY(import(R"(true, "followups": [], "mine": {"ratings": []})").isRefusal(2));
    QVERIFY(import(R"(true, "followups": [], "followups": [])").isRefusal(2));
    const CliRun run = import(R"(true, "followups": [{"id": 7, "text": "x", "state": "kept",
        "closed_at": "2026-05-14T12:00:00Z", "created_at": "2026-05-14T12:00:00Z"}])");
    const QJsonObject skipped = run.json().value("skipped"_L1).toArray().first().toObject();
    QCOMPARE(skipped.value("reason"_L1).toString(), u"unreadable"_s);
    QCOMPARE(skipped.value("detail"_L1).toString(), u"state"_s);
    QCOMPARE(only(cli).value("state"_L1).toString(), u"open"_s);
}

EVENKEEL_TEST(CliHandoverTest)
#include "clihandovertest.moc"
