#include "tests/endtoend/cli.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel::test;

namespace {

/// A file in a folder of the test's own.
QString written(const Cli &cli, const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(cli.path(name).section(u'/', 0, -2));
    QFile file(cli.path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

QJsonArray findings(const CliRun &run)
{
    return run.json().value("findings"_L1).toArray();
}

/// "start+length rule" of each finding.
QStringList places(const CliRun &run)
{
    QStringList places;
    const QJsonArray all = findings(run);
    for (const auto &value : all) {
        const QJsonObject one = value.toObject();
        places.append(u"%1+%2 %3"_s.arg(
            QString::number(one.value("start"_L1).toInt()),
            QString::number(one.value("length"_L1).toInt()), one.value("rule"_L1).toString()));
    }
    return places;
}

} // namespace

/// wording.
class CliWordingTest final : public QObject
{
    Q_OBJECT

private slots:
    void pointsOut();
    void countsInUtf16();
    void readsStandardInput();
    void anEmptyDraftHasNoFindings();
    void refuses_data();
    void refuses();
    void needsAndMakesNoLog();
    void ownRulesLieOverTheShippedOnes();
    void whatIsWrongInOwnRulesIsSaid();
};

void CliWordingTest::pointsOut()
{
    const Cli cli;
    const QString draft = written(cli, u"draft.txt"_s, "I promise it will arrive tomorrow.\n");
    const CliRun run = Cli::bare({u"wording"_s, draft});
    QCOMPARE(run.status, 0);
    QVERIFY(run.error.isEmpty());
    QCOMPARE(run.json().keys(), QStringList{u"findings"_s});
    QCOMPARE(
        findings(run).first().toObject(),
        (QJsonObject{
            {u"start"_s, 0},
            {u"length"_s, 9},
            {u"rule"_s, u"absolute-promise"_s},
            {u"principles"_s, QJsonArray{u"no-overpromise"_s}},
            {u"suggestions"_s, QJsonArray{u"As far as I can see,"_s}}}));
    QCOMPARE(findings(run).size(), 1);
}

void CliWordingTest::countsInUtf16()
{
    const CliRun run
        = Cli::bare({u"wording"_s, u"-"_s}, u"\U0001F600 é. I promise it works.\r\n"_s.toUtf8());
    QCOMPARE(places(run), QStringList{u"6+9 absolute-promise"_s});
}

void CliWordingTest::readsStandardInput()
{
    const CliRun run
        = Cli::bare({u"wording"_s, u"-"_s}, "No problem.\nYou must send the form.\n\nCalm down.");
    QCOMPARE(places(run), (QStringList{u"12+8 confrontation"_s, u"37+9 confrontation"_s}));
    QVERIFY(Cli::bare({u"wording"_s, u"-"_s}, "\xff\xfe").isRefusal(2));
    QVERIFY(Cli::bare({u"wording"_s, u"-"_s}, QByteArray(1024 * 1024 + 1, 'a')).isRefusal(2));
}

void CliWordingTest::anEmptyDraftHasNoFindings()
{
    const Cli cli;
    const CliRun run = Cli::bare({u"wording"_s, written(cli, u"empty.txt"_s, {})});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output, QByteArray("{\"findings\":[]}\n"));
    QCOMPARE(Cli::bare({u"wording"_s, u"-"_s}, {}).output, run.output);
}

void CliWordingTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << QStringList{} << 1;
    QTest::newRow("two files") << QStringList{u"good.txt"_s, u"good.txt"_s} << 1;
    QTest::newRow("an option") << QStringList{u"--loud"_s, u"good.txt"_s} << 1;
    QTest::newRow("no such file") << QStringList{u"missing.txt"_s} << 2;
    QTest::newRow("a folder") << QStringList{u"."_s} << 2;
    QTest::newRow("not UTF-8") << QStringList{u"latin.txt"_s} << 2;
    QTest::newRow("huge") << QStringList{u"huge.txt"_s} << 2;
}

void CliWordingTest::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    const Cli cli;
    written(cli, u"good.txt"_s, "Thank you.");
    written(cli, u"latin.txt"_s, "caf\xe9");
    written(cli, u"huge.txt"_s, QByteArray(1024 * 1024 + 1, 'a'));
    for (QString &word : words) {
        if (!word.startsWith(u'-'))
            word = cli.path(word);
    }
    const CliRun run = Cli::bare(QStringList{u"wording"_s} + words);
    QVERIFY2(run.isRefusal(status), run.error.constData());
}

void CliWordingTest::needsAndMakesNoLog()
{
    const Cli cli;
    QCOMPARE(cli({u"wording"_s, u"-"_s}, "Calm down.").status, 0);
    QVERIFY(!QDir(cli.folder()).exists());
}

void CliWordingTest::ownRulesLieOverTheShippedOnes()
{
    const Cli cli;
    written(
        cli, u"log/coach/en/wording.json"_s,
        R"({"rules": [{"id": "ours", "rule": "jargon", "reason": "Ours.", "find": ["blue form"],)"
        R"( "say": ["form for refunds"]}, {"id": "calm-down", "hidden": true}]})");
    const CliRun run = cli({u"wording"_s, u"-"_s}, "Calm down. Send the Blue form.");
    QCOMPARE(places(run), QStringList{u"20+9 jargon"_s});
}

void CliWordingTest::whatIsWrongInOwnRulesIsSaid()
{
    const Cli cli;
    const QString file = written(
        cli, u"log/coach/en/wording.json"_s,
        "{\"rules\": [\n"
        "{\"id\": \"luck\", \"rule\": \"luck\", \"reason\": \"L.\", \"find\": [\"a\"]},\n"
        "{\"id\": \"ours\", \"rule\": \"jargon\", \"reason\": \"O.\", \"find\": [\"blue "
        "form\"]}]}");
    const CliRun run = cli({u"wording"_s, u"-"_s}, "Send the Blue form.");
    QCOMPARE(run.status, 0);
    QCOMPARE(places(run), QStringList{u"9+9 jargon"_s}); // the good one holds all the same
    const QString said = QString::fromUtf8(run.error);
    QVERIFY2(said.startsWith(file + u":2: "_s), run.error.constData());
    QVERIFY(said.endsWith(u".\n"_s));
    QCOMPARE(said.count(u'\n'), 1);
    written(cli, u"log/coach/en/wording.json"_s, "{\"rules\": [\n\n{\"id\": }]}");
    const CliRun broken = cli({u"wording"_s, u"-"_s}, "Calm down.");
    QCOMPARE(broken.status, 0);
    QCOMPARE(places(broken), QStringList{u"0+9 confrontation"_s});
    QVERIFY2(broken.error.startsWith((file + u":3: "_s).toUtf8()), broken.error.constData());
    // A refusal says one thing.
    const CliRun refused = cli({u"wording"_s, cli.path(u"missing.txt"_s)});
    QVERIFY(refused.isRefusal(2));
}

EVENKEEL_TEST(CliWordingTest)

#include "cliwordingtest.moc"
