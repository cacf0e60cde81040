#include "tests/endtoend/cli.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

namespace {

QJsonArray list(const QJsonObject &json, QLatin1StringView key)
{
    return json.value(key).toArray();
}

/// Two interactions of 4711 and one of another customer.
void fill(const Cli &cli)
{
    QVERIFY(
        cli.id({u"log"_s, u"angry about refund, promised callback tomorrow 15:00 @4711 !7"_s}) > 0);
    QVERIFY(cli.id({u"log"_s, u"again @4711"_s}) > 0);
    QVERIFY(cli.id({u"log"_s, u"calm parcel question @4712"_s}) > 0);
}

} // namespace

/// customer REF --show | --export FILE | --erase.
class CliCustomerTest final : public QObject
{
    Q_OBJECT

private slots:
    void shows();
    void showsTheBin();
    void meansTheWholeReferenceOnly();
    void showsNothingOfANewReference();
    void exports();
    void erases();
    void erasesFromBackups();
    void erasesFromTheCalendarFolder();
    void erasingNothingIsRefused();
    void wrongUsage_data();
    void wrongUsage();
    void needsLeave();
    void anEmptyFolderStaysEmpty();
    void writesOverNoLog();
    void helpNamesItOnce();
};

void CliCustomerTest::shows()
{
    const Cli cli;
    fill(cli);
    const CliRun run = cli({u"customer"_s, u"4711"_s, u"--show"_s});
    QVERIFY2(run.status == 0, run.error.constData());
    const QJsonObject json = run.json();
    QCOMPARE(json.value("customer"_L1), u"4711"_s);
    QCOMPARE(list(json, "interactions"_L1).size(), 2);
    QCOMPARE(list(json, "followups"_L1).size(), 1);
    QCOMPARE(list(json, "history"_L1).size(), 2);
    const QJsonObject first = list(json, "interactions"_L1).first().toObject();
    QCOMPARE(first.value("stress"_L1).toInt(), 7);
    QCOMPARE(first.value("promises"_L1).toArray().size(), 1);
    const QJsonObject alone = cli({u"show"_s, u"1"_s}).json();
    for (const QString &key : alone.keys()) {
        if (key != u"promises"_s)
            QVERIFY2(first.value(key) == alone.value(key), qPrintable(key));
    }
    QVERIFY(!run.output.contains("4712"));
}

void CliCustomerTest::showsTheBin()
{
    const Cli cli;
    fill(cli);
    QVERIFY(cli.id({u"delete"_s, u"1"_s}) > 0);
    const QJsonObject json = cli({u"customer"_s, u"4711"_s, u"--show"_s}).json();
    QCOMPARE(list(json, "interactions"_L1).size(), 2);
    QVERIFY(!list(json, "interactions"_L1).first()["deleted_at"_L1].isNull());
}

void CliCustomerTest::meansTheWholeReferenceOnly()
{
    const Cli cli;
    fill(cli);
    const auto count = [&cli](const QString &reference) {
        return list(cli({u"customer"_s, reference, u"--show"_s}).json(), "interactions"_L1).size();
    };
    QCOMPARE(count(u"@4711"_s), 2);
    QCOMPARE(count(u"471"_s), 0);
    QCOMPARE(count(u"47%"_s), 0);
    QVERIFY(cli.id({u"log"_s, u"shouts @Kd-A"_s}) > 0);
    QCOMPARE(count(u"kd-a"_s), 1);
}

void CliCustomerTest::showsNothingOfANewReference()
{
    const Cli cli;
    fill(cli);
    const CliRun run = cli({u"customer"_s, u"9999"_s, u"--show"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(list(run.json(), "interactions"_L1).size(), 0);
}

void CliCustomerTest::exports()
{
    const Cli cli;
    fill(cli);
    const QString file = cli.path(u"4711.json"_s);
    const CliRun run = cli({u"customer"_s, u"4711"_s, u"--export"_s, file});
    QVERIFY2(run.status == 0, run.error.constData());
    QCOMPARE(run.json().value("file"_L1), file);
    QCOMPARE(run.json().value("interactions"_L1).toInt(), 2);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(json.value("format"_L1), u"evenkeel-customer"_s);
    QCOMPARE(list(json, "interactions"_L1).size(), 2);
    QVERIFY(list(json, "interactions"_L1).first()["stress"_L1].isNull());
    QVERIFY(!bytes.contains("4712"));
    QVERIFY(!(written.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void CliCustomerTest::erases()
{
    const Cli cli;
    fill(cli);
    const CliRun run = cli({u"customer"_s, u"4711"_s, u"--erase"_s});
    QVERIFY2(run.status == 0, run.error.constData());
    const QJsonObject json = run.json();
    QCOMPARE(json.value("interactions"_L1).toInt(), 2);
    QCOMPARE(json.value("followups"_L1).toInt(), 1);
    QCOMPARE(json.value("swept"_L1), true);
    QVERIFY(json.value("calendar"_L1).isNull());
    QCOMPARE(json.value("can_be_undone"_L1), false);
    QCOMPARE(list(cli({u"list"_s}).json(), "interactions"_L1).size(), 1);
    QCOMPARE(list(cli({u"list"_s, u"--text"_s, u"refund"_s}).json(), "interactions"_L1).size(), 0);
    QCOMPARE(list(cli({u"followups"_s}).json(), "followups"_L1).size(), 0);
    QVERIFY(cli({u"history"_s, u"1"_s}).isRefusal(2));
    while (cli({u"undo"_s}).status == 0) { }
    while (cli({u"redo"_s}).status == 0) { }
    QCOMPARE(
        list(cli({u"customer"_s, u"4711"_s, u"--show"_s}).json(), "interactions"_L1).size(), 0);
    QCOMPARE(cli({u"check"_s}).status, 0);
}

void CliCustomerTest::erasesFromBackups()
{
    const Cli cli;
    fill(cli);
    const QString backup = cli({u"backup"_s}).json().value("file"_L1).toString();
    QVERIFY(QFile::exists(backup));
    const QJsonObject shown = cli({u"customer"_s, u"4711"_s, u"--show"_s}).json();
    QCOMPARE(list(shown, "kept_copies"_L1).size(), 1);
    const QJsonObject erased = cli({u"customer"_s, u"4711"_s, u"--erase"_s}).json();
    QCOMPARE(list(erased, "copies_remade"_L1), QJsonArray{backup});
    QVERIFY(cli({u"restore"_s, backup}).status == 0);
    const QJsonObject after = cli({u"customer"_s, u"4711"_s, u"--show"_s}).json();
    QCOMPARE(list(after, "interactions"_L1).size(), 0);
    QCOMPARE(list(after, "kept_copies"_L1).size(), 0);
    QCOMPARE(list(cli({u"list"_s}).json(), "interactions"_L1).size(), 1);
}

void CliCustomerTest::erasesFromTheCalendarFolder()
{
    const Cli cli;
    fill(cli);
    const QString exported = cli.path(u"out.ics"_s);
    QCOMPARE(cli({u"export"_s, u"--format"_s, u"ics"_s, u"-o"_s, exported}).status, 0);
    QFile calendar(exported);
    QVERIFY(calendar.open(QIODevice::ReadOnly));
    const QByteArray whole = calendar.readAll();
    const qsizetype at = whole.indexOf("UID:") + 4;
    const QString item = QString::fromUtf8(whole.mid(at, whole.indexOf('\r', at) - at));
    QVERIFY(QDir(cli.path({})).mkdir(u"calendar"_s));
    const QString file = cli.path(u"calendar/"_s + item + u".ics"_s);
    QVERIFY(calendar.copy(file));
    QSettings(cli.folder() + u"/settings.ini"_s, QSettings::IniFormat)
        .setValue(u"calendar/folder"_s, cli.path(u"calendar"_s));
    const QJsonObject erased = cli({u"customer"_s, u"4711"_s, u"--erase"_s}).json();
    QCOMPARE(erased.value("calendar"_L1), u"updated"_s);
    QVERIFY(!QFile::exists(file));
}

void CliCustomerTest::erasingNothingIsRefused()
{
    const Cli cli;
    fill(cli);
    QVERIFY(cli({u"customer"_s, u"9999"_s, u"--erase"_s}).isRefusal(2));
    QVERIFY(cli({u"customer"_s, u"4711"_s, u"--erase"_s}).status == 0);
    QVERIFY(cli({u"customer"_s, u"4711"_s, u"--erase"_s}).isRefusal(2));
}

void CliCustomerTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no reference") << QStringList{u"--show"_s};
    QTest::newRow("no wish") << QStringList{u"4711"_s};
    QTest::newRow("two wishes") << QStringList{u"4711"_s, u"--show"_s, u"--erase"_s};
    QTest::newRow("no file") << QStringList{u"4711"_s, u"--export"_s};
    QTest::newRow("an empty file") << QStringList{u"4711"_s, u"--export"_s, QString()};
    QTest::newRow("an empty reference") << QStringList{QString(), u"--erase"_s};
    QTest::newRow("only the sign") << QStringList{u"@"_s, u"--erase"_s};
    QTest::newRow("two references") << QStringList{u"4711"_s, u"4712"_s, u"--erase"_s};
}

void CliCustomerTest::wrongUsage()
{
    QFETCH(QStringList, words);
    const Cli cli;
    fill(cli);
    QVERIFY(cli(QStringList{u"customer"_s} + words).isRefusal(1));
    QCOMPARE(list(cli({u"list"_s}).json(), "interactions"_L1).size(), 3);
}

void CliCustomerTest::needsLeave()
{
    const Cli cli;
    fill(cli);
    QSettings(cli.folder() + u"/settings.ini"_s, QSettings::IniFormat)
        .setValue(u"privacy/command_line_may_read"_s, false);
    const QString file = cli.path(u"4711.json"_s);
    QVERIFY(cli({u"customer"_s, u"4711"_s, u"--show"_s}).isRefusal(4));
    QVERIFY(cli({u"customer"_s, u"4711"_s, u"--export"_s, file}).isRefusal(4));
    QVERIFY(!QFile::exists(file));
    QVERIFY(cli({u"customer"_s, u"4711"_s, u"--erase"_s}).isRefusal(4));
    QSettings(cli.folder() + u"/settings.ini"_s, QSettings::IniFormat)
        .setValue(u"privacy/command_line_may_read"_s, true);
    QCOMPARE(list(cli({u"list"_s}).json(), "interactions"_L1).size(), 3);
}

void CliCustomerTest::anEmptyFolderStaysEmpty()
{
    const Cli cli;
    const CliRun run = cli({u"customer"_s, u"4711"_s, u"--show"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(list(run.json(), "interactions"_L1).size(), 0);
    QVERIFY(cli({u"customer"_s, u"4711"_s, u"--erase"_s}).isRefusal(2));
    QVERIFY(!QDir(cli.folder()).exists());
}

void CliCustomerTest::writesOverNoLog()
{
    const Cli cli;
    fill(cli);
    const QString log = cli.folder() + u"/evenkeel.db"_s;
    QVERIFY(cli({u"customer"_s, u"4711"_s, u"--export"_s, log}).isRefusal(2));
    QCOMPARE(list(cli({u"list"_s}).json(), "interactions"_L1).size(), 3);
}

void CliCustomerTest::helpNamesItOnce()
{
    const CliRun run = Cli::bare({u"--help"_s});
    QCOMPARE(run.output.count("\n  customer REF"), 1);
    QVERIFY(Cli::bare({u"customer"_s, u"--help"_s}).output.contains("--erase"));
}

EVENKEEL_TEST(CliCustomerTest)
#include "clicustomertest.moc"
