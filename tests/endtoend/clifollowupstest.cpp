#include "tests/endtoend/cli.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel::test;

/// followups, due, done, snooze, renegotiate, attempt.
class CliFollowUpsTest final : public QObject
{
    Q_OBJECT

private slots:
    void listsThoseThatNeedATimeFirst();
    void remindsAroundTheTime_data();
    void remindsAroundTheTime();
    void remindsOfAWholeDayFromNine();
    void holdsDuringACall();
    void closes_data();
    void closes();
    void snoozesTheAlertOnly();
    void renegotiates();
    void keepsAttempts();
    void refusesUnknownOnes();

private:
    /// A promise for tomorrow at 15:00; the number of the follow-up.
    static QString promise(const Cli &cli);
    static QJsonObject only(const Cli &cli);
};

QString CliFollowUpsTest::promise(const Cli &cli)
{
    const qint64 id = cli.id({u"log"_s, u"late refund, promised callback tomorrow 15:00"_s});
    const QJsonObject shown = cli({u"show"_s, QString::number(id)}).json();
    return QString::number(
        shown.value("promises"_L1).toArray().first().toObject().value("id"_L1).toInteger());
}

QJsonObject CliFollowUpsTest::only(const Cli &cli)
{
    return cli({u"followups"_s}).json().value("followups"_L1).toArray().first().toObject();
}

void CliFollowUpsTest::listsThoseThatNeedATimeFirst()
{
    const Cli cli;
    promise(cli);
    QVERIFY(cli.id({u"log"_s, u"lost parcel, will call back"_s}) > 0);
    QVERIFY(cli.id({u"log"_s, u"wrong bill, will call back today 17:00"_s}) > 0);
    const QJsonArray rows = cli({u"followups"_s}).json().value("followups"_L1).toArray();
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.at(0).toObject().value("needs_time"_L1).toBool());
    QCOMPARE(rows.at(1).toObject().value("due_local"_L1).toString(), u"2026-05-14T17:00"_s);
    const auto before = [&cli](const QString &time) {
        return cli({u"followups"_s, u"--due-before"_s, time})
            .json()
            .value("followups"_L1)
            .toArray()
            .size();
    };
    QCOMPARE(before(u"2026-05-15T15:00"_s), 1);
    QCOMPARE(before(u"2026-05-15"_s), 2);
    QCOMPARE(
        cli({u"followups"_s, u"--state"_s, u"kept"_s})
            .json()
            .value("followups"_L1)
            .toArray()
            .size(),
        0);
    QVERIFY(cli({u"followups"_s, u"--state"_s, u"forgotten"_s}).isRefusal(1));
}

void CliFollowUpsTest::remindsAroundTheTime_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("late");
    QTest::newRow("early") << u"2026-05-15T14:49"_s << QString() << 0;
    QTest::newRow("ten minutes before") << u"2026-05-15T14:50"_s << u"soon"_s << 0;
    QTest::newRow("at the time") << u"2026-05-15T15:00"_s << u"due"_s << 0;
    QTest::newRow("an hour late") << u"2026-05-15T16:00"_s << u"due"_s << 3600;
    QTest::newRow("later") << u"2026-05-15T16:01"_s << u"overdue"_s << 3660;
}

void CliFollowUpsTest::remindsAroundTheTime()
{
    QFETCH(QString, now);
    QFETCH(QString, kind);
    QFETCH(int, late);
    Cli cli;
    promise(cli);
    cli.setNow(now);
    const QJsonObject due = cli({u"due"_s}).json();
    QCOMPARE(due.keys(), (QStringList{u"alerts"_s, u"digest"_s, u"held"_s, u"held_by"_s}));
    QCOMPARE(due.value("alerts"_L1).toArray().isEmpty(), kind.isEmpty());
    const QJsonObject alert = due.value("alerts"_L1).toArray().first().toObject();
    QCOMPARE(alert.value("kind"_L1).toString(), kind);
    QCOMPARE(alert.value("late_seconds"_L1).toInt(), late);
    QCOMPARE(cli({u"due"_s}).json(), due); // marks nothing
}

void CliFollowUpsTest::remindsOfAWholeDayFromNine()
{
    Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund, promised callback tomorrow"_s}) > 0);
    cli.setNow(u"2026-05-15T08:59"_s);
    QCOMPARE(cli({u"due"_s}).json().value("alerts"_L1).toArray().size(), 0);
    cli.setNow(u"2026-05-15T09:00"_s);
    const QJsonArray alerts = cli({u"due"_s}).json().value("alerts"_L1).toArray();
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts.first().toObject().value("kind"_L1).toString(), u"due"_s);
}

void CliFollowUpsTest::holdsDuringACall()
{
    Cli cli;
    promise(cli);
    promise(cli);
    cli.setNow(u"2026-05-15T15:00"_s);
    QVERIFY(cli({u"due"_s}).json().value("digest"_L1).toBool());
    QCOMPARE(cli({u"state"_s, u"on-call"_s}).status, 0);
    const QJsonObject held = cli({u"due"_s}).json();
    QCOMPARE(held.value("alerts"_L1).toArray().size(), 0);
    QCOMPARE(held.value("held"_L1).toInt(), 2);
    QCOMPARE(held.value("held_by"_L1).toString(), u"on-call"_s);
    QVERIFY(!held.value("digest"_L1).toBool());
    QCOMPARE(cli({u"status"_s}).json().value("held"_L1).toInt(), 2);
}

void CliFollowUpsTest::closes_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("state");
    const QString inTime = u"2026-05-15T15:00"_s;
    const QString late = u"2026-05-15T15:01"_s;
    QTest::newRow("in time") << QStringList{u"--kept-at"_s, inTime} << u"kept"_s;
    QTest::newRow("late") << QStringList{u"--kept-at"_s, late} << u"kept-late"_s;
    QTest::newRow("forced") << QStringList{u"--kept-at"_s, inTime, u"--late"_s} << u"kept-late"_s;
    QTest::newRow("now") << QStringList{} << u"kept-late"_s;
    QTest::newRow("broken") << QStringList{u"--outcome"_s, u"broken"_s} << u"broken"_s;
    QTest::newRow("withdrawn") << QStringList{
        u"--outcome"_s, u"withdrawn"_s, u"--note"_s,
        u"solved"_s} << u"withdrawn"_s;
}

void CliFollowUpsTest::closes()
{
    QFETCH(QStringList, options);
    QFETCH(QString, state);
    Cli cli;
    const QString id = promise(cli);
    cli.setNow(u"2026-05-16T10:00"_s);
    const CliRun run = cli(QStringList{u"done"_s, id} + options);
    QCOMPARE(run.json().value("id"_L1).toInteger(), id.toLongLong());
    QCOMPARE(only(cli).value("state"_L1).toString(), state);
    QVERIFY(only(cli).value("closed_at"_L1).isString());
    QVERIFY(cli({u"done"_s, id}).isRefusal(2));
}

void CliFollowUpsTest::snoozesTheAlertOnly()
{
    Cli cli;
    const QString id = promise(cli);
    cli.setNow(u"2026-05-15T15:05"_s);
    QVERIFY(cli({u"snooze"_s, id, u"2026-05-15T15:00"_s}).isRefusal(2));
    QCOMPARE(cli({u"snooze"_s, id, u"2026-05-15T15:15"_s}).status, 0);
    QCOMPARE(cli({u"due"_s}).json().value("alerts"_L1).toArray().size(), 0);
    QCOMPARE(only(cli).value("due_local"_L1).toString(), u"2026-05-15T15:00"_s);
    QCOMPARE(only(cli).value("snoozed_until"_L1).toString(), u"2026-05-15T14:15:00Z"_s);
    cli.setNow(u"2026-05-15T15:15"_s);
    QCOMPARE(cli({u"due"_s}).json().value("alerts"_L1).toArray().size(), 1);
}

void CliFollowUpsTest::renegotiates()
{
    const Cli cli;
    const QString id = promise(cli);
    QVERIFY(cli({u"renegotiate"_s, id, u"2026-05-18T10:00"_s}).isRefusal(1));
    QVERIFY(cli({u"renegotiate"_s, id, u"2026-05-13"_s, u"--reason"_s, u"x"_s}).isRefusal(2));
    const CliRun run = cli(
        {u"renegotiate"_s, id, u"2026-05-18T10:00"_s, u"--reason"_s, u"parts late"_s, u"--told"_s,
         u"yes"_s});
    QCOMPARE(run.json().value("id"_L1).toInteger(), id.toLongLong());
    const QJsonObject shown = only(cli);
    QCOMPARE(shown.value("state"_L1).toString(), u"open"_s);
    QCOMPARE(shown.value("due_local"_L1).toString(), u"2026-05-18T10:00"_s);
    const QJsonObject move = shown.value("renegotiations"_L1).toArray().first().toObject();
    QCOMPARE(move.keys(), (QStringList{u"at"_s, u"from"_s, u"reason"_s, u"to"_s, u"told"_s}));
    QCOMPARE(move.value("reason"_L1).toString(), u"parts late"_s);
}

void CliFollowUpsTest::keepsAttempts()
{
    const Cli cli;
    const QString id = promise(cli);
    QCOMPARE(cli({u"attempt"_s, id, u"no-answer"_s}).status, 0);
    QCOMPARE(cli({u"attempt"_s, id, u"left-message"_s}).status, 0);
    QVERIFY(cli({u"attempt"_s, id, u"sent-pigeon"_s}).isRefusal(1));
    QCOMPARE(only(cli).value("attempts"_L1).toArray().size(), 2);
}

void CliFollowUpsTest::refusesUnknownOnes()
{
    const Cli cli;
    promise(cli);
    QVERIFY(cli({u"done"_s, u"99"_s}).isRefusal(2));
    QVERIFY(cli({u"snooze"_s, u"99"_s, u"2026-05-15"_s}).isRefusal(2));
    QVERIFY(cli({u"attempt"_s, u"99"_s, u"no-answer"_s}).isRefusal(2));
    QVERIFY(cli({u"renegotiate"_s, u"99"_s, u"2026-05-15"_s, u"--reason"_s, u"x"_s}).isRefusal(2));
}

EVENKEEL_TEST(CliFollowUpsTest)
#include "clifollowupstest.moc"
