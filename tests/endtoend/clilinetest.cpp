#include "tests/endtoend/cli.h"
#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel::test;

/// `parse`, `log`, and what is common to all verbs.
class CliLineTest final : public QObject
{
    Q_OBJECT

private slots:
    void parsesTheLineOfThePage();
    void keepsADateOnlyPromise();
    void printsEmptyThings();
    void takesTheNextArgumentAsItIs();
    void readsTheLineFromStandardInput();
    void touchesNoDatabase();
    void asksForTheLine();
    void givesHelpForEveryVerb_data();
    void givesHelpForEveryVerb();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void refusesArgumentsInAnotherEncoding();
    void takesTheTimeWithAnOffset();
    void readsDatesInTheGivenLocale();
};

void CliLineTest::parsesTheLineOfThePage()
{
    const Cli cli;
    const CliRun run = cli(
        {u"parse"_s,
         u"angry about late refund, promised callback tomorrow 15:00 #billing @4711 !7"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.error, QByteArray());
    const QJsonObject wanted = QJsonDocument::fromJson(
                                   R"({"summary": "angry about late refund", "details": null,
            "occurred_at": "2026-05-14T14:31:00+01:00", "channel": "phone",
            "category": "billing", "tags": [], "customer": "4711", "stress": 7,
            "severity": null, "trigger": null, "outcome": "promised",
            "actions": [], "next_step": null,
            "promises": [{"text": "callback", "due_local": "2026-05-15T15:00",
                          "zone": "Europe/London", "due": "2026-05-15T14:00:00Z"}],
            "promise": {"text": "callback", "due_local": "2026-05-15T15:00",
                        "zone": "Europe/London", "due": "2026-05-15T14:00:00Z"},
            "ambiguous": [], "warnings": []})")
                                   .object();
    QCOMPARE(run.json(), wanted);
}

void CliLineTest::keepsADateOnlyPromise()
{
    const Cli cli;
    const QJsonObject promise = cli({u"parse"_s, u"parcel lost, promised callback tomorrow"_s})
                                    .json()
                                    .value("promise"_L1)
                                    .toObject();
    QCOMPARE(promise.value("due_local"_L1).toString(), u"2026-05-15"_s);
    QCOMPARE(promise.value("due"_L1).toString(), u"2026-05-15T23:00:00Z"_s);
}

void CliLineTest::printsEmptyThings()
{
    const Cli cli;
    const QJsonObject json = cli({u"parse"_s, u"nothing special"_s}).json();
    QVERIFY(json.value("promise"_L1).isNull());
    QVERIFY(json.value("customer"_L1).isNull());
    QCOMPARE(json.value("promises"_L1).toArray().size(), 0);
}

void CliLineTest::takesTheNextArgumentAsItIs()
{
    const Cli cli;
    const QJsonObject json = cli({u"parse"_s, u"-20 shouted at me"_s}).json();
    QCOMPARE(json.value("summary"_L1).toString(), u"shouted at me"_s);
    QCOMPARE(json.value("occurred_at"_L1).toString(), u"2026-05-14T14:11:00+01:00"_s);
    QCOMPARE(
        cli({u"parse"_s, u"--now he wants it all"_s}).json().value("summary"_L1).toString(),
        u"--now he wants it all"_s);
}

void CliLineTest::readsTheLineFromStandardInput()
{
    const Cli cli;
    const QJsonObject json = cli({u"parse"_s, u"-"_s}, "quiet line #billing\n").json();
    QCOMPARE(json.value("summary"_L1).toString(), u"quiet line"_s);
    QVERIFY(cli({u"log"_s, u"-"_s}, "from a pipe\n").json().value("id"_L1).toInteger() > 0);
    QCOMPARE(cli({u"log"_s, u"-"_s}, QByteArray(64 * 1024, 'x')).status, 0);
    QVERIFY(cli({u"log"_s, u"-"_s}, QByteArray(64 * 1024 + 1, 'x')).isRefusal(2));
    const QByteArray more(300'000, 'x'); // more than a pipe hands over at once
    const QJsonObject whole = cli({u"parse"_s, u"-"_s}, more).json();
    QCOMPARE(whole.value("summary"_L1).toString().size(), more.size());
    QVERIFY(cli({u"log"_s, u"promised tomorrow 15:00"_s}).status == 0);
    QVERIFY(cli({u"log"_s, u"-"_s}, QByteArray(1024 * 1024 + 1, 'x')).isRefusal(2));
    QVERIFY(cli({u"log"_s, u"-"_s}, "Z\xFCrich in Latin-1").isRefusal(2));
    QVERIFY(cli({u"log"_s, u"-"_s}, "caf\xE9").isRefusal(2)); // cut off at the end
}

void CliLineTest::touchesNoDatabase()
{
    const Cli cli;
    QCOMPARE(cli({u"parse"_s, u"x y"_s}).status, 0);
    QVERIFY(!QFileInfo::exists(cli.folder()));
}

void CliLineTest::asksForTheLine()
{
    const Cli cli;
    QVERIFY(cli({u"parse"_s}).isRefusal(1));
    QVERIFY(cli({u"log"_s}).isRefusal(1));
    QVERIFY(cli({u"log"_s, u""_s}).isRefusal(2));
    QVERIFY(cli({u"log"_s, u"one"_s, u"two"_s}).isRefusal(1));
    QVERIFY(!QFileInfo::exists(cli.folder()));
}

void CliLineTest::givesHelpForEveryVerb_data()
{
    QTest::addColumn<QString>("verb");
    for (const char *verb :
         {"parse", "log",    "list",      "show",    "history", "edit",   "delete",      "undo",
          "redo",  "stress", "followups", "due",     "done",    "snooze", "renegotiate", "attempt",
          "state", "status", "breathe",   "summary", "wording", "export",  "import", "sample",      "check"})
        QTest::newRow(verb) << QString::fromLatin1(verb);
}

void CliLineTest::givesHelpForEveryVerb()
{
    QFETCH(QString, verb);
    const CliRun run = Cli::bare({verb, u"--help"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.contains(verb.toLatin1()));
    QVERIFY(Cli::bare({u"--help"_s}).output.contains(verb.toLatin1()));
}

void CliLineTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no verb") << QStringList{};
    QTest::newRow("unknown verb") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"--sideways"_s};
    QTest::newRow("no value") << QStringList{u"list"_s, u"--from"_s};
    QTest::newRow("empty clock") << QStringList{u"list"_s, u"--now="_s};
    QTest::newRow("empty folder name") << QStringList{u"list"_s, u"--data-dir"_s, QString()};
    QTest::newRow("no day") << QStringList{u"list"_s, u"--from"_s, u"soon"_s};
    QTest::newRow("no number") << QStringList{u"show"_s, u"first"_s};
    QTest::newRow("no week") << QStringList{u"summary"_s, u"--week"_s, u"20"_s};
    QTest::newRow("no period") << QStringList{u"summary"_s};
    QTest::newRow("no state") << QStringList{u"state"_s, u"asleep"_s};
    QTest::newRow("no format") << QStringList{u"export"_s, u"-o"_s, u"x"_s};
    QTest::newRow("no file") << QStringList{u"export"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("private as csv")
        << QStringList{u"export"_s, u"--format"_s, u"csv"_s, u"--mine"_s, u"-o"_s, u"x"_s};
}

void CliLineTest::refusesWrongUsage()
{
    QFETCH(QStringList, words);
    const Cli cli;
    const CliRun run = cli(words);
    QVERIFY2(run.isRefusal(1), run.error.constData());
    QVERIFY(!QFileInfo::exists(cli.folder()));
}

void CliLineTest::refusesArgumentsInAnotherEncoding()
{
#ifndef Q_OS_UNIX
    QSKIP("the arguments are UTF-16 here");
#endif
    const Cli cli;
    QProcess process;
    const QString latin1 = u"exec \"$0\" --data-dir \"$1\" log \"$(printf 'caf\\351')\""_s;
    process.start(u"sh"_s, {u"-c"_s, latin1, QStringLiteral(EVENKEEL_CLI), cli.folder()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
    QVERIFY(!QFileInfo::exists(cli.folder()));
}

void CliLineTest::takesTheTimeWithAnOffset()
{
    Cli cli;
    cli.setNow(u"2026-05-14T09:31:00-04:00"_s);
    QCOMPARE(
        cli({u"parse"_s, u"x y"_s}).json().value("occurred_at"_L1).toString(),
        u"2026-05-14T14:31:00+01:00"_s);
    cli.setNow(u"half past two"_s);
    QVERIFY(cli({u"parse"_s, u"x y"_s}).isRefusal(1));
    cli.setNow(u"2026-05-14T14:31"_s);
    cli.setZone(u"Mars/Olympus"_s);
    QVERIFY(cli({u"parse"_s, u"x y"_s}).isRefusal(1));
}

void CliLineTest::readsDatesInTheGivenLocale()
{
    Cli cli;
    cli.setLocale(u"en-US"_s);
    const QString line = u"late parcel, promised callback 5/20 10:30"_s;
    QCOMPARE(
        cli({u"parse"_s, line}).json().value("promise"_L1).toObject().value("due_local"_L1),
        QJsonValue(u"2026-05-20T10:30"_s));
    cli.setLocale(u"zz-ZZ-zz"_s);
    QVERIFY(cli({u"parse"_s, line}).isRefusal(1));
}

EVENKEEL_TEST(CliLineTest)
#include "clilinetest.moc"
