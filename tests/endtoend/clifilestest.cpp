#include "tests/endtoend/cli.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray rowsOf(const Cli &cli)
{
    return cli({u"list"_s, u"--limit"_s, u"1000"_s}).json().value("interactions"_L1).toArray();
}

} // namespace

/// export, import, sample.
class CliFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void exportsEveryFormat_data();
    void exportsEveryFormat();
    void namesTheDaysOfAnOpenPeriod();
    void aCalendarHidesWordsUnlessAsked();
    void aCalendarHoldsWhatIsForItsDays();
    void refusesWhatAFormatHasNot();
    void keepsTheRatingForItsOwner();
    void comesBackWithoutLoss();
    void aDryRunChangesNothing();
    void oneUndoTakesAnImportBack();
    void refusesOtherFiles();
    void saysWhenTheFileCannotBeWritten();
    void writesOverNoFileOfTheLog();
    void makesTheSameLogForTheSameSeed();
    void fillsAnEmptyLogOnly();
};

void CliFilesTest::exportsEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("csv") << u"csv"_s << QByteArray();
    QTest::newRow("json") << u"json"_s << QByteArray("{");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("ics") << u"ics"_s << QByteArray("BEGIN:VCALENDAR\r\n");
}

void CliFilesTest::exportsEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begin);
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund @4711 !7"_s}) > 0);
    const QString file = cli.path(u"out."_s + format);
    const CliRun run = cli({u"export"_s, u"--format"_s, format, u"-o"_s, file});
    QVERIFY2(run.status == 0, run.error.constData());
    const QByteArray content = contentOf(file);
    QVERIFY(content.size() > (format == u"ics"_s ? 60 : 100));
    QVERIFY(content.toLower().startsWith(begin.toLower()));
    QVERIFY(format == u"pdf"_s || format == u"ics"_s || content.contains("late refund"));
}

void CliFilesTest::namesTheDaysOfAnOpenPeriod()
{
    Cli cli;
    for (const QString &day : {u"2026-05-11"_s, u"2026-05-13"_s}) {
        cli.setNow(day + u"T10:00"_s);
        QVERIFY(cli.id({u"log"_s, u"late refund"_s}) > 0);
    }
    cli.setNow(u"2026-05-14T14:31"_s);
    const QString file = cli.path(u"out.json"_s);
    const auto days = [&cli, &file](const QString &option) {
        cli({u"export"_s, u"--format"_s, u"json"_s, u"-o"_s, file, option, u"2026-05-12"_s});
        const QJsonObject json = QJsonDocument::fromJson(contentOf(file)).object();
        return json.value("from"_L1).toString() + u' ' + json.value("to"_L1).toString();
    };
    QCOMPARE(days(u"--from"_s), u"2026-05-12 2026-05-14"_s);
    QCOMPARE(days(u"--to"_s), u"2026-05-11 2026-05-12"_s);
}

void CliFilesTest::aCalendarHidesWordsUnlessAsked()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund, promised callback tomorrow 15:00 @4711 !9"_s}) > 0);
    const QString file = cli.path(u"out.ics"_s);
    const QStringList words{u"export"_s, u"--format"_s, u"ics"_s, u"-o"_s, file};
    QCOMPARE(cli(words).json().value("followups"_L1).toInt(), 1);
    const QByteArray hidden = contentOf(file);
    QVERIFY(hidden.contains("SUMMARY:A follow-up is due\r\n"));
    QVERIFY(hidden.contains("DUE;TZID=Europe/London:20260515T150000\r\n"));
    QVERIFY(!hidden.contains("callback") && !hidden.contains("4711") && !hidden.contains("refund"));
    QCOMPARE(cli(words + QStringList{u"--details"_s}).status, 0);
    const QByteArray shown = contentOf(file);
    QVERIFY(shown.contains("SUMMARY:callback\r\n") && shown.contains("4711"));
    QVERIFY(!shown.contains("refund"));
    const auto identity = [](const QByteArray &calendar) {
        const qsizetype begin = calendar.indexOf("UID:");
        return calendar.mid(begin, calendar.indexOf('\r', begin) - begin);
    };
    QCOMPARE(identity(shown), identity(hidden));
    const Cli other;
    QVERIFY(other.id({u"log"_s, u"late refund, promised callback tomorrow 15:00 @4711 !9"_s}) > 0);
    QCOMPARE(other(words).status, 0);
    QVERIFY(identity(contentOf(file)) != identity(hidden));
}

void CliFilesTest::aCalendarHoldsWhatIsForItsDays()
{
    const Cli cli;
    const QStringList lines{
        u"promised callback 15/5 15:00"_s, u"promised callback 18/5"_s, u"promised callback"_s};
    for (const QString &line : lines)
        QVERIFY(cli.id({u"log"_s, line}) > 0);
    const QString file = cli.path(u"out.ics"_s);
    const auto count = [&](const QStringList &days) {
        return cli(QStringList{u"export"_s, u"--format"_s, u"ics"_s, u"-o"_s, file} + days)
            .json()
            .value("followups"_L1)
            .toInt(-1);
    };
    QCOMPARE(count({}), 3);
    QCOMPARE(count({u"--from"_s, u"2026-05-15"_s}), 2);
    QCOMPARE(count({u"--from"_s, u"2026-05-18"_s, u"--to"_s, u"2026-05-18"_s}), 1);
    QCOMPARE(count({u"--to"_s, u"2026-05-14"_s}), 1); // it needs a time, and was made that day
    QCOMPARE(count({u"--from"_s, u"2026-05-19"_s}), 0);
}

void CliFilesTest::refusesWhatAFormatHasNot()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund"_s}) > 0);
    const QString file = cli.path(u"out"_s);
    const auto run = [&](const QString &format, const QString &flag) {
        return cli({u"export"_s, u"--format"_s, format, flag, u"-o"_s, file});
    };
    QVERIFY(run(u"ics"_s, u"--mine"_s).isRefusal(2));
    for (const QString &format : {u"csv"_s, u"json"_s, u"html"_s, u"pdf"_s})
        QVERIFY(run(format, u"--details"_s).isRefusal(2));
    QVERIFY(!QFileInfo::exists(file));
}

void CliFilesTest::keepsTheRatingForItsOwner()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund"_s}) > 0);
    QVERIFY(cli.id({u"stress"_s, u"9"_s}) > 0);
    const QString file = cli.path(u"out.json"_s);
    QCOMPARE(cli({u"export"_s, u"--format"_s, u"json"_s, u"-o"_s, file}).status, 0);
    QVERIFY(!contentOf(file).contains("\"check-in\""));
    QCOMPARE(cli({u"export"_s, u"--format"_s, u"json"_s, u"--mine"_s, u"-o"_s, file}).status, 0);
    QVERIFY(contentOf(file).contains("\"check-in\""));
}

void CliFilesTest::comesBackWithoutLoss()
{
    const Cli cli;
    QCOMPARE(
        cli({u"sample"_s, u"--interactions"_s, u"40"_s, u"--until"_s, u"2026-05-13"_s}).status, 0);
    const QString file = cli.path(u"out.json"_s);
    QCOMPARE(cli({u"export"_s, u"--format"_s, u"json"_s, u"--mine"_s, u"-o"_s, file}).status, 0);
    const Cli other;
    const CliRun run = other({u"import"_s, file});
    QVERIFY2(run.status == 0, run.error.constData());
    QCOMPARE(run.json().value("skipped"_L1).toArray().size(), 0);
    QCOMPARE(run.json().value("interactions"_L1).toInt(), 40);
    const QString again = other.path(u"again.json"_s);
    QCOMPARE(other({u"export"_s, u"--format"_s, u"json"_s, u"--mine"_s, u"-o"_s, again}).status, 0);
    QCOMPARE(rowsOf(other).size(), rowsOf(cli).size());
    const CliRun twice = other({u"import"_s, file});
    QCOMPARE(twice.json().value("taken"_L1).toInt(), 0);
    QVERIFY(twice.json().value("skipped"_L1).toArray().size() >= 40);
}

void CliFilesTest::aDryRunChangesNothing()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund"_s}) > 0);
    const QString file = cli.path(u"out.json"_s);
    QCOMPARE(cli({u"export"_s, u"--format"_s, u"json"_s, u"-o"_s, file}).status, 0);
    const Cli other;
    QCOMPARE(other({u"import"_s, file, u"--dry-run"_s}).json().value("interactions"_L1).toInt(), 1);
    QVERIFY(!QFileInfo::exists(other.folder()));
}

void CliFilesTest::oneUndoTakesAnImportBack()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"one"_s}) > 0);
    QVERIFY(cli.id({u"log"_s, u"two"_s}) > 0);
    const QString file = cli.path(u"out.json"_s);
    QCOMPARE(cli({u"export"_s, u"--format"_s, u"json"_s, u"-o"_s, file}).status, 0);
    const Cli other;
    QCOMPARE(other({u"import"_s, file}).status, 0);
    QCOMPARE(rowsOf(other).size(), 2);
    QCOMPARE(other({u"undo"_s}).status, 0);
    QCOMPARE(rowsOf(other).size(), 0);
}

void CliFilesTest::refusesOtherFiles()
{
    const Cli cli;
    QVERIFY(cli({u"import"_s, cli.path(u"missing.json"_s)}).isRefusal(2));
    QFile file(cli.path(u"other.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"something\": \"else\"}");
    file.close();
    QVERIFY(cli({u"import"_s, file.fileName()}).isRefusal(2));
    QVERIFY(!QFileInfo::exists(cli.folder()));
}

void CliFilesTest::saysWhenTheFileCannotBeWritten()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund"_s}) > 0);
    const QString file = cli.path(u"no/such/folder/x.csv"_s);
    QVERIFY(cli({u"export"_s, u"--format"_s, u"csv"_s, u"-o"_s, file}).isRefusal(3));
}

void CliFilesTest::writesOverNoFileOfTheLog()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund"_s}) > 0);
    QVERIFY(QFile::link(cli.folder() + u"/key"_s, cli.path(u"link"_s)));
    for (const QString &file :
         {cli.folder() + u"/evenkeel.db"_s, cli.folder() + u"/evenkeel.db-wal"_s,
          cli.folder() + u"/key"_s, cli.folder() + u"/../log/settings.ini"_s, cli.path(u"link"_s)})
        QVERIFY(cli({u"export"_s, u"--format"_s, u"json"_s, u"-o"_s, file}).isRefusal(2));
    const QString beside = cli.folder() + u"/export.json"_s;
    QCOMPARE(cli({u"export"_s, u"--format"_s, u"json"_s, u"-o"_s, beside}).status, 0);
    QCOMPARE(rowsOf(cli).size(), 1);
}

void CliFilesTest::makesTheSameLogForTheSameSeed()
{
    const QStringList words{u"sample"_s,  u"--interactions"_s, u"25"_s,
                            u"--until"_s, u"2026-05-13"_s,     u"--seed"_s};
    const Cli one;
    const Cli two;
    const Cli three;
    QCOMPARE(one(words + QStringList{u"7"_s}).status, 0);
    QCOMPARE(two(words + QStringList{u"7"_s}).status, 0);
    QCOMPARE(three(words + QStringList{u"8"_s}).status, 0);
    QCOMPARE(rowsOf(one).size(), 25);
    QCOMPARE(rowsOf(one), rowsOf(two));
    QVERIFY(rowsOf(one) != rowsOf(three));
    QVERIFY(one({u"sample"_s, u"--interactions"_s, u"0"_s, u"--until"_s, u"2026-05-13"_s})
                .isRefusal(2));
}

void CliFilesTest::fillsAnEmptyLogOnly()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund"_s}) > 0);
    const CliRun run
        = cli({u"sample"_s, u"--interactions"_s, u"3"_s, u"--until"_s, u"2026-05-13"_s});
    QVERIFY(run.isRefusal(2));
    QVERIFY2(run.error.contains("--data-dir"), run.error.constData());
    QCOMPARE(rowsOf(cli).size(), 1);
}

EVENKEEL_TEST(CliFilesTest)
#include "clifilestest.moc"
