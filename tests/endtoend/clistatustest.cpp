#include "tests/endtoend/cli.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel::test;

/// state, status, breathe, summary, check.
class CliStatusTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheState();
    void believesACallForFourHours();
    void knowsUntilWhen();
    void breathes_data();
    void breathes();
    void refusesToBreathe_data();
    void refusesToBreathe();
    void sumsUpAWeek();
    void checks();
};

void CliStatusTest::keepsTheState()
{
    const Cli cli;
    QCOMPARE(cli({u"state"_s, u"wrap-up"_s}).status, 0);
    const QJsonObject status = cli({u"status"_s}).json();
    QCOMPARE(
        status.keys(),
        (QStringList{
            u"held"_s, u"held_by"_s, u"locked"_s, u"protection"_s, u"running"_s, u"since"_s,
            u"state"_s}));
    QCOMPARE(status.value("state"_L1).toString(), u"wrap-up"_s);
    QCOMPARE(status.value("since"_L1).toString(), u"2026-05-14T14:31:00+01:00"_s);
    QVERIFY(!status.value("running"_L1).toBool());
}

void CliStatusTest::believesACallForFourHours()
{
    Cli cli;
    QCOMPARE(cli({u"state"_s, u"on-call"_s}).status, 0);
    cli.setNow(u"2026-05-14T18:30"_s);
    QCOMPARE(cli({u"status"_s}).json().value("state"_L1).toString(), u"on-call"_s);
    cli.setNow(u"2026-05-14T18:32"_s);
    QCOMPARE(cli({u"status"_s}).json().value("state"_L1).toString(), u"free"_s);
}

void CliStatusTest::knowsUntilWhen()
{
    Cli cli;
    QVERIFY(cli({u"state"_s, u"away"_s, u"--until"_s, u"2026-05-14T14:00"_s}).isRefusal(2));
    QVERIFY(cli({u"state"_s, u"free"_s, u"--until"_s, u"2026-05-14T14:00"_s}).isRefusal(2));
    QCOMPARE(cli({u"state"_s, u"free"_s, u"--until"_s, u"2026-05-14T15:00"_s}).status, 0);
    QCOMPARE(cli({u"status"_s}).json().value("state"_L1).toString(), u"free"_s);
    QCOMPARE(cli({u"state"_s, u"away"_s, u"--until"_s, u"15:00"_s}).status, 0);
    QCOMPARE(cli({u"status"_s}).json().value("state"_L1).toString(), u"away"_s);
    QVERIFY(cli({u"state"_s, u"away"_s, u"--until"_s, u"25:00"_s}).isRefusal(1));
    QCOMPARE(cli({u"state"_s, u"away"_s, u"--until"_s, u"2026-05-14T15:00"_s}).status, 0);
    QCOMPARE(cli({u"status"_s}).json().value("state"_L1).toString(), u"away"_s);
    cli.setNow(u"2026-05-14T15:00"_s);
    QCOMPARE(cli({u"status"_s}).json().value("state"_L1).toString(), u"free"_s);
    QCOMPARE(cli({u"state"_s, u"on-call"_s, u"--until"_s, u"2026-05-14T15:20"_s}).status, 0);
    cli.setNow(u"2026-05-14T15:20"_s);
    const QJsonObject status = cli({u"status"_s}).json();
    QCOMPARE(status.value("state"_L1).toString(), u"free"_s);
    QCOMPARE(status.value("since"_L1).toString(), u"2026-05-14T15:20:00+01:00"_s);
}

void CliStatusTest::breathes_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("elapsed");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("breath");
    QTest::addColumn<bool>("done");
    QTest::newRow("start") << u"six"_s << u"0"_s << u"in"_s << 4 << 1 << false;
    QTest::newRow("boundary") << u"six"_s << u"4"_s << u"out"_s << 6 << 1 << false;
    QTest::newRow("second") << u"six"_s << u"10"_s << u"in"_s << 4 << 2 << false;
    QTest::newRow("hold") << u"box"_s << u"5.5"_s << u"hold"_s << 3 << 1 << false;
    QTest::newRow("rest") << u"box"_s << u"12"_s << u"rest"_s << 4 << 1 << false;
    QTest::newRow("sip") << u"sighing"_s << u"3"_s << u"in-again"_s << 1 << 1 << false;
    QTest::newRow("end") << u"six"_s << u"60"_s << u"out"_s << 0 << 6 << true;
}

void CliStatusTest::breathes()
{
    QFETCH(QString, pattern);
    QFETCH(QString, elapsed);
    const CliRun run = Cli::bare({u"breathe"_s, pattern, u"--elapsed"_s, elapsed});
    QCOMPARE(run.status, 0);
    QFETCH(QString, phase);
    QFETCH(int, left);
    QFETCH(int, breath);
    QFETCH(bool, done);
    const QJsonObject json = run.json();
    QCOMPARE(json.value("phase"_L1).toString(), phase);
    QCOMPARE(json.value("seconds_left"_L1).toInt(), left);
    QCOMPARE(json.value("breath"_L1).toInt(), breath);
    QCOMPARE(json.value("done"_L1).toBool(), done);
    QVERIFY(json.value("level"_L1).isDouble());
}

void CliStatusTest::refusesToBreathe_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown") << QStringList{u"fishy"_s, u"--elapsed"_s, u"1"_s} << 2;
    QTest::newRow("before") << QStringList{u"six"_s, u"--elapsed"_s, u"-1"_s} << 2;
    QTest::newRow("no number") << QStringList{u"six"_s, u"--elapsed"_s, u"soon"_s} << 1;
    QTest::newRow("no minutes") << QStringList{
        u"six"_s, u"--elapsed"_s, u"1"_s, u"--minutes"_s,
        u"few"_s} << 1;
    QTest::newRow("no time") << QStringList{u"six"_s} << 1;
}

void CliStatusTest::refusesToBreathe()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    const CliRun run = Cli::bare(QStringList{u"breathe"_s} + words);
    QVERIFY2(run.isRefusal(status), run.error.constData());
}

void CliStatusTest::sumsUpAWeek()
{
    const Cli cli;
    for (int i = 0; i < 5; ++i)
        QVERIFY(cli.id({u"log"_s, u"late refund #billing !"_s + QString::number(i + 3)}) > 0);
    QVERIFY(cli.id({u"log"_s, u"unrated #delivery"_s}) > 0);
    const QJsonObject json = cli({u"summary"_s, u"--week"_s, u"2026-W20"_s}).json();
    QCOMPARE(json.value("from"_L1).toString(), u"2026-05-11"_s);
    QCOMPARE(json.value("to"_L1).toString(), u"2026-05-17"_s);
    QCOMPARE(json.value("interactions"_L1).toInt(), 6);
    const QJsonObject stress = json.value("stress"_L1).toObject();
    QCOMPARE(stress.value("n"_L1).toInt(), 5);
    QCOMPARE(stress.value("missing"_L1).toInt(), 1);
    QCOMPARE(stress.value("median"_L1).toDouble(), 5.0);
    QCOMPARE(stress.value("q1"_L1).toDouble(), 3.5);
    QVERIFY(stress.value("interval"_L1).isNull()); // one day only
    QCOMPARE(
        json.value("categories"_L1).toArray(), // of ratings, so without the unrated one
        (QJsonArray{QJsonObject{{u"name"_s, u"billing"_s}, {u"n"_s, 5}, {u"median_stress"_s, 5}}}));
    const QJsonObject hour = json.value("hours"_L1).toArray().first().toObject();
    QCOMPARE(hour.value("weekday"_L1).toInt(), 4);
    QCOMPARE(hour.value("hour"_L1).toInt(), 14);
    const CliRun days
        = cli({u"summary"_s, u"--from"_s, u"2026-05-11"_s, u"--to"_s, u"2026-05-17"_s});
    QCOMPARE(days.json(), json);
}

void CliStatusTest::checks()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund"_s}) > 0);
    QCOMPARE(cli({u"check"_s}).json().value("ok"_L1).toBool(), true);
}

EVENKEEL_TEST(CliStatusTest)
#include "clistatustest.moc"
