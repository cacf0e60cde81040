#include "core/report/exportcalendar.h"
#include "core/storage/statement.h"
#include "tests/support/keywords.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const CalendarChoices Shown{.hideWords = false};

FollowUpId promise(test::TestLog &log, const QString &text, const QString &due)
{
    FollowUp followUp;
    followUp.text = text;
    followUp.due = LocalTime::fromIso(due, log.clock.zone().id());
    auto changes = log.log.begin("follow-up"_L1);
    const auto id = log.followUps.add(*changes, followUp);
    return id && changes->commit() ? *id : FollowUpId();
}

ExportedCalendar exported(const test::TestLog &log, const CalendarRequest &request)
{
    const auto reader = Database::openReader(log.file(), log.key());
    const auto calendar = exportCalendar(**reader, request, test::KeyWords(), log.clock);
    return calendar ? *calendar : ExportedCalendar();
}

} // namespace

/// What a calendar gets of the log, and what it cannot get.
class ExportCalendarTest final : public QObject
{
    Q_OBJECT

private slots:
    void holdsFollowUpsOfTheseDays();
    void leavesOutWhatLiesInTheBin();
    void cardNumbersLeaveMasked();
    void connectionIsShutOffFromEverythingElse_data();
    void connectionIsShutOffFromEverythingElse();
    void everyLogHasANameOfItsOwn();
};

void ExportCalendarTest::holdsFollowUpsOfTheseDays()
{
    test::TestLog log;
    promise(log, u"on the last day"_s, u"2026-05-17T23:59"_s);
    promise(log, u"for the last day"_s, u"2026-05-17"_s);
    promise(log, u"the day after"_s, u"2026-05-18T00:00"_s);
    promise(log, u"without a time"_s, {});
    const DateRange week = DateRange::weekOf(QDate(2026, 5, 14));
    const ExportedCalendar some = exported(log, {.period = week, .choices = Shown});
    QCOMPARE(some.followUps, 3);
    QVERIFY(!some.content.contains("the day after"));
    QCOMPARE(exported(log, {.period = {}, .choices = Shown}).followUps, 4);
    const DateRange next = DateRange::weekOf(QDate(2026, 5, 18));
    QCOMPARE(exported(log, {.period = next, .choices = Shown}).followUps, 1);
}

void ExportCalendarTest::leavesOutWhatLiesInTheBin()
{
    test::TestLog log;
    const FollowUpId gone = promise(log, u"gone"_s, u"2026-05-17"_s);
    promise(log, u"kept"_s, u"2026-05-17"_s);
    auto changes = log.log.begin("delete"_L1);
    QVERIFY(log.followUps.remove(*changes, gone));
    QVERIFY(changes->commit());
    const ExportedCalendar calendar = exported(log, {.period = {}, .choices = Shown});
    QCOMPARE(calendar.followUps, 1);
    QVERIFY(!calendar.content.contains("gone"));
}

void ExportCalendarTest::cardNumbersLeaveMasked()
{
    test::TestLog log;
    const FollowUpId id = promise(log, u"refund"_s, u"2026-05-17"_s);
    const QByteArray sql = "UPDATE follow_up SET text = 'refund to 4111111111111111' WHERE id = ";
    QVERIFY(log.database.execute(sql + QByteArray::number(id.value())));
    const QByteArray calendar = exported(log, {.period = {}, .choices = Shown}).content;
    QVERIFY(calendar.contains("refund to"));
    QVERIFY(!calendar.contains("4111111111111111"));
}

void ExportCalendarTest::connectionIsShutOffFromEverythingElse_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("interactions") << "SELECT summary FROM interaction"_ba;
    QTest::newRow("ratings") << "SELECT value FROM rating"_ba;
    QTest::newRow("reflections") << "SELECT answer FROM reflection"_ba;
    QTest::newRow("answers about a call") << "SELECT answer FROM interaction_answer"_ba;
    QTest::newRow("search index") << "SELECT words FROM interaction_search"_ba;
    QTest::newRow("change log") << "SELECT before FROM change_row"_ba;
    QTest::newRow("alerts") << "SELECT shown_at FROM alert"_ba;
    QTest::newRow("write") << "DELETE FROM follow_up"_ba;
}

void ExportCalendarTest::connectionIsShutOffFromEverythingElse()
{
    QFETCH(QByteArray, sql);
    test::TestLog log;
    const auto reader = Database::openReader(log.file(), log.key());
    QVERIFY((*reader)->prepare("SELECT summary FROM interaction").has_value());
    QVERIFY(exportCalendar(**reader, {}, test::KeyWords(), log.clock).has_value());
    QVERIFY(!(*reader)->prepare(sql).has_value());
}

void ExportCalendarTest::everyLogHasANameOfItsOwn()
{
    const test::TestLog one;
    const test::TestLog other;
    const QString name = one.value("SELECT name FROM calendar_name");
    QCOMPARE(name.size(), 32);
    QVERIFY(name != other.value("SELECT name FROM calendar_name"));
}

EVENKEEL_TEST(ExportCalendarTest)
#include "exportcalendartest.moc"
