#include "tests/endtoend/cli.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenkeel::test;

/// list, show, history, edit, delete, undo, redo, stress.
class CliRecordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void hasTheKeysOfThePage();
    void listsNewestFirstFiftyUnlessSaid();
    void takesWholeDaysBothIncluded();
    void findsWords();
    void editsFields();
    void keepsNoCardNumber();
    void refusesEdits_data();
    void refusesEdits();
    void saysThatSomeTextIsNeeded();
    void keepsNoBlankItems();
    void anEditOfNothingIsNoChange();
    void saysThatItLiesInTheBin();
    void binsWithPromisesAndBringsBack();
    void tellsTheHistory();
    void undoesAndRedoes();
    void rates();
};

void CliRecordsTest::hasTheKeysOfThePage()
{
    const Cli cli;
    const qint64 id
        = cli.id({u"log"_s, u"late refund, promised callback tomorrow 15:00 @4711 !7"_s});
    const QJsonObject shown = cli({u"show"_s, QString::number(id)}).json();
    QStringList keys = shown.keys();
    const QStringList wanted{u"actions"_s,   u"category"_s,    u"channel"_s, u"created_at"_s,
                             u"customer"_s,  u"deleted_at"_s,  u"details"_s, u"id"_s,
                             u"next_step"_s, u"occurred_at"_s, u"outcome"_s, u"promises"_s,
                             u"severity"_s,  u"stress"_s,      u"summary"_s, u"tags"_s,
                             u"trigger"_s,   u"updated_at"_s};
    QCOMPARE(keys, wanted);
    const QJsonObject promise = shown.value("promises"_L1).toArray().first().toObject();
    keys = promise.keys();
    for (const QString &key :
         {u"id"_s, u"interaction"_s, u"kind"_s, u"text"_s, u"customer"_s, u"channel"_s,
          u"due_local"_s, u"zone"_s, u"due"_s, u"state"_s, u"needs_time"_s, u"snoozed_until"_s,
          u"attempts"_s, u"renegotiations"_s, u"closed_at"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
    QCOMPARE(promise.value("interaction"_L1).toInteger(), id);
    QVERIFY(cli({u"show"_s, u"99"_s}).isRefusal(2));
}

void CliRecordsTest::listsNewestFirstFiftyUnlessSaid()
{
    const Cli cli;
    QCOMPARE(
        cli({u"sample"_s, u"--interactions"_s, u"60"_s, u"--until"_s, u"2026-05-13"_s}).status, 0);
    const QJsonArray rows = cli({u"list"_s}).json().value("interactions"_L1).toArray();
    QCOMPARE(rows.size(), 50);
    QStringList times;
    for (const auto &row : rows)
        times.append(row.toObject().value("occurred_at"_L1).toString());
    QVERIFY(std::ranges::is_sorted(times, std::greater<>()));
    const QJsonObject three = cli({u"list"_s, u"--limit"_s, u"3"_s}).json();
    QCOMPARE(three.value("interactions"_L1).toArray().size(), 3);
    QVERIFY(cli({u"list"_s, u"--limit"_s, u"0"_s}).isRefusal(2));
    QVERIFY(cli({u"list"_s, u"--limit"_s, u"many"_s}).isRefusal(1));
}

void CliRecordsTest::takesWholeDaysBothIncluded()
{
    Cli cli;
    for (const QString &now :
         {u"2026-05-12T23:59"_s, u"2026-05-13T00:00"_s, u"2026-05-14T23:59"_s,
          u"2026-05-15T00:00"_s}) {
        cli.setNow(now);
        QVERIFY(cli.id({u"log"_s, u"call at "_s + now.last(5).replace(u':', u'h')}) > 0);
    }
    const auto found = [&cli](const QString &from, const QString &to) {
        return cli({u"list"_s, u"--from"_s, from, u"--to"_s, to})
            .json()
            .value("interactions"_L1)
            .toArray()
            .size();
    };
    QCOMPARE(found(u"2026-05-13"_s, u"2026-05-14"_s), 2);
    QCOMPARE(found(u"2026-05-13T00:01"_s, u"2026-05-15"_s), 2);
    QVERIFY(
        cli({u"list"_s, u"--from"_s, u"2026-05-14"_s, u"--to"_s, u"2026-05-13"_s}).isRefusal(2));
}

void CliRecordsTest::findsWords()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"parcel lost twice"_s}) > 0);
    QVERIFY(cli.id({u"log"_s, u"refund late"_s}) > 0);
    const QJsonArray rows
        = cli({u"list"_s, u"--text"_s, u"parc"_s}).json().value("interactions"_L1).toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().toObject().value("summary"_L1).toString(), u"parcel lost twice"_s);
}

void CliRecordsTest::keepsNoCardNumber()
{
    const Cli cli;
    const qint64 id = cli.id({u"log"_s, u"paid, promised receipt tomorrow 15:00"_s});
    const QString number = QString::number(id);
    QCOMPARE(
        cli({u"edit"_s, number, u"summary=card 4111 1111 1111 1111"_s,
             u"customer=4111111111111111"_s})
            .status,
        0);
    QCOMPARE(
        cli({u"renegotiate"_s, u"1"_s, u"2026-05-16"_s, u"--reason"_s, u"4111111111111111"_s})
            .status,
        0);
    const QByteArray shown = cli({u"show"_s, number}).output;
    QVERIFY2(shown.contains("card **** **** **** 1111"), shown.constData());
    QVERIFY2(!shown.contains("4111"), shown.constData());
}

void CliRecordsTest::editsFields()
{
    const Cli cli;
    const qint64 id = cli.id({u"log"_s, u"late refund @4711 !7"_s});
    const CliRun run = cli(
        {u"edit"_s, QString::number(id), u"summary=very late refund"_s, u"stress=4"_s,
         u"customer="_s, u"tags=[\"a\",\"b\"]"_s, u"severity=1"_s, u"channel=email"_s,
         u"next_step=ask billing = soon"_s, u"occurred_at=2026-05-14T10:00"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.json(), (QJsonObject{{u"id"_s, id}}));
    const QJsonObject shown = cli({u"show"_s, QString::number(id)}).json();
    QCOMPARE(shown.value("summary"_L1).toString(), u"very late refund"_s);
    QCOMPARE(shown.value("stress"_L1).toInt(), 4);
    QVERIFY(shown.value("customer"_L1).isNull());
    QCOMPARE(shown.value("tags"_L1).toArray(), (QJsonArray{u"a"_s, u"b"_s}));
    QCOMPARE(shown.value("severity"_L1).toInt(), 1);
    QCOMPARE(shown.value("next_step"_L1).toString(), u"ask billing = soon"_s);
    QCOMPARE(shown.value("occurred_at"_L1).toString(), u"2026-05-14T10:00:00+01:00"_s);
}

void CliRecordsTest::refusesEdits_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<int>("status");
    QTest::newRow("no such field") << u"mood=good"_s << 1;
    QTest::newRow("no assignment") << u"summary"_s << 1;
    QTest::newRow("out of range") << u"stress=11"_s << 2;
    QTest::newRow("no such channel") << u"channel=pigeon"_s << 2;
    QTest::newRow("no such trigger") << u"trigger=weather"_s << 2;
    QTest::newRow("fixed") << u"id=7"_s << 2;
    QTest::newRow("no text left") << u"summary="_s << 2;
    QTest::newRow("only blanks left") << u"summary=  "_s << 2;
    QTest::newRow("longer than comes back") << u"customer="_s + QString(64 * 1024 + 1, u'x') << 2;
    QTest::newRow("one of a list too long") << u"tags=a,"_s + QString(64 * 1024 + 1, u'x') << 2;
}

void CliRecordsTest::refusesEdits()
{
    QFETCH(QString, assignment);
    QFETCH(int, status);
    const Cli cli;
    const QString id = QString::number(cli.id({u"log"_s, u"late refund"_s}));
    const QJsonObject before = cli({u"show"_s, id}).json();
    const CliRun run = cli({u"edit"_s, id, assignment});
    QVERIFY2(run.isRefusal(status), run.error.constData());
    QCOMPARE(cli({u"show"_s, id}).json(), before);
}

void CliRecordsTest::saysThatSomeTextIsNeeded()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund"_s}) > 0);
    const CliRun run = cli({u"edit"_s, u"1"_s, u"summary="_s});
    QVERIFY(run.isRefusal(2));
    QVERIFY2(run.error.contains("needs a summary or details"), run.error.constData());
    QCOMPARE(cli({u"edit"_s, u"1"_s, u"summary="_s, u"details=late refund"_s}).status, 0);
    QCOMPARE(cli({u"show"_s, u"1"_s}).json().value("summary"_L1).toString(), QString());
}

void CliRecordsTest::keepsNoBlankItems()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund"_s}) > 0);
    QCOMPARE(cli({u"edit"_s, u"1"_s, u"tags= vip , ,late,,vip"_s, u"next_step=  "_s}).status, 0);
    const QJsonObject shown = cli({u"show"_s, u"1"_s}).json();
    QCOMPARE(shown.value("tags"_L1).toArray(), (QJsonArray{u"vip"_s, u"late"_s}));
    QVERIFY(shown.value("next_step"_L1).isNull());
    QCOMPARE(
        cli({u"edit"_s, u"1"_s, u"summary=late\n refund"_s, u"details=a\nb"_s,
             u"customer=47\n11"_s})
            .status,
        0);
    const QJsonObject lines = cli({u"show"_s, u"1"_s}).json();
    QCOMPARE(lines.value("summary"_L1).toString(), u"late refund"_s);
    QCOMPARE(lines.value("customer"_L1).toString(), u"47 11"_s);
    QCOMPARE(lines.value("details"_L1).toString(), u"a\nb"_s);
    QCOMPARE(cli({u"edit"_s, u"1"_s, u"actions=[\"sent\\nthe form\"]"_s}).status, 0);
    QCOMPARE(
        cli({u"show"_s, u"1"_s}).json().value("actions"_L1).toArray(),
        QJsonArray{u"sent the form"_s});
}

void CliRecordsTest::anEditOfNothingIsNoChange()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund"_s}) > 0);
    QCOMPARE(cli.id({u"edit"_s, u"1"_s, u"summary=late refund"_s}), 1);
    QCOMPARE(cli({u"history"_s, u"1"_s}).json().value("changes"_L1).toArray().size(), 1);
    QCOMPARE(cli({u"undo"_s}).json().value("action"_L1).toString(), u"log"_s);
}

void CliRecordsTest::saysThatItLiesInTheBin()
{
    const Cli cli;
    QVERIFY(cli.id({u"log"_s, u"late refund"_s}) > 0);
    QCOMPARE(cli({u"delete"_s, u"1"_s}).status, 0);
    for (const QStringList &words :
         {QStringList{u"delete"_s, u"1"_s}, {u"edit"_s, u"1"_s, u"summary=x"_s}}) {
        const CliRun run = cli(words);
        QVERIFY(run.isRefusal(2));
        QVERIFY2(run.error.contains("in the bin"), run.error.constData());
    }
}

void CliRecordsTest::binsWithPromisesAndBringsBack()
{
    const Cli cli;
    const QString id
        = QString::number(cli.id({u"log"_s, u"late, will call back tomorrow 10:00"_s}));
    QCOMPARE(cli({u"delete"_s, id}).status, 0);
    QCOMPARE(cli({u"list"_s}).json().value("interactions"_L1).toArray().size(), 0);
    QCOMPARE(cli({u"followups"_s}).json().value("followups"_L1).toArray().size(), 0);
    const QJsonArray bin
        = cli({u"list"_s, u"--deleted"_s}).json().value("interactions"_L1).toArray();
    QCOMPARE(bin.size(), 1);
    QVERIFY(bin.first().toObject().value("deleted_at"_L1).isString());
    QVERIFY(cli({u"delete"_s, u"99"_s}).isRefusal(2));
    QCOMPARE(cli({u"undo"_s}).json().value("action"_L1).toString(), u"delete"_s);
    QCOMPARE(cli({u"followups"_s}).json().value("followups"_L1).toArray().size(), 1);
}

void CliRecordsTest::tellsTheHistory()
{
    const Cli cli;
    const QString id = QString::number(cli.id({u"log"_s, u"late refund !6"_s}));
    QCOMPARE(cli({u"edit"_s, id, u"stress=7"_s}).status, 0);
    QCOMPARE(cli({u"edit"_s, id, u"summary=lost refund"_s}).status, 0);
    const QJsonArray changes = cli({u"history"_s, id}).json().value("changes"_L1).toArray();
    QCOMPARE(changes.size(), 3);
    QVERIFY(changes.at(0).toObject().value("before"_L1).isNull());
    QCOMPARE(changes.at(0).toObject().value("action"_L1).toString(), u"log"_s);
    QCOMPARE(changes.at(0).toObject().value("at"_L1).toString(), u"2026-05-14T14:31:00+01:00"_s);
    const QJsonObject second = changes.at(1).toObject();
    QCOMPARE(second.value("before"_L1).toObject().value("stress"_L1).toInt(), 6);
    QCOMPARE(second.value("after"_L1).toObject().value("stress"_L1).toInt(), 7);
    const QJsonObject third = changes.at(2).toObject();
    QCOMPARE(third.value("after"_L1).toObject().value("summary"_L1).toString(), u"lost refund"_s);
    QVERIFY(cli({u"history"_s, u"99"_s}).isRefusal(2));
}

void CliRecordsTest::undoesAndRedoes()
{
    const Cli cli;
    const qint64 id = cli.id({u"log"_s, u"late refund !6"_s});
    const QJsonObject undone = cli({u"undo"_s}).json();
    QCOMPARE(undone, (QJsonObject{{u"id"_s, id}, {u"action"_s, u"log"_s}}));
    QCOMPARE(cli({u"list"_s}).json().value("interactions"_L1).toArray().size(), 0);
    QVERIFY(cli({u"undo"_s}).isRefusal(2));
    QCOMPARE(cli({u"redo"_s}).json(), undone);
    QCOMPARE(cli({u"list"_s}).json().value("interactions"_L1).toArray().size(), 1);
    QVERIFY(cli({u"redo"_s}).isRefusal(2));
}

void CliRecordsTest::rates()
{
    const Cli cli;
    QVERIFY(cli.id({u"stress"_s, u"0"_s}) > 0);
    QVERIFY(cli.id({u"stress"_s, u"10"_s, u"--context"_s, u"end-of-shift"_s}) > 0);
    QVERIFY(cli({u"stress"_s, u"11"_s}).isRefusal(2));
    QVERIFY(cli({u"stress"_s, u"-1"_s}).isRefusal(2));
    QVERIFY(cli({u"stress"_s, u"high"_s}).isRefusal(1));
    QVERIFY(cli({u"stress"_s, u"3"_s, u"--context"_s, u"dream"_s}).isRefusal(1));
}

EVENKEEL_TEST(CliRecordsTest)
#include "clirecordstest.moc"
