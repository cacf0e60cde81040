#include "core/followup/calendartable.h"

#include "core/base/localtime.h"
#include "core/followup/calendarpieces.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;

/// The name of a log in calendars, and the times that are written into them.
class CalendarTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void aLogHasOneNameAndKeepsIt();
    void twoLogsShareNone();
    void aLogWithoutItIsDamaged();
    void timesAreWrittenToTheSecond();
};

void CalendarTableTest::aLogHasOneNameAndKeepsIt()
{
    const TestLog log;
    const auto name = CalendarTable(log.database).logName();
    QVERIFY(name);
    QCOMPARE(name->size(), 32);
    QCOMPARE(QByteArray::fromHex(*name).toHex(), *name);
    QCOMPARE(CalendarTable(log.database).logName(), name);
}

void CalendarTableTest::twoLogsShareNone()
{
    const TestLog one;
    const TestLog other;
    QVERIFY(*CalendarTable(one.database).logName() != *CalendarTable(other.database).logName());
}

void CalendarTableTest::aLogWithoutItIsDamaged()
{
    const TestLog log;
    QVERIFY(log.database.execute("DELETE FROM calendar_name"));
    const auto name = CalendarTable(log.database).logName();
    QVERIFY(!name);
    QCOMPARE(name.error().fault, Fault::StorageDamaged);
}

void CalendarTableTest::timesAreWrittenToTheSecond()
{
    const icaltimetype wall = calendarpieces::wall(QDate(2026, 5, 14), QTime(14, 31, 5));
    QCOMPARE(QByteArray(icaltime_as_ical_string(wall)), QByteArray("20260514T143105"));
    const Instant at = resolve(QDate(2026, 5, 14), QTime(14, 31, 5), QTimeZone("Europe/London"));
    QCOMPARE(
        QByteArray(icaltime_as_ical_string(calendarpieces::utc(at + milliseconds(900)))),
        QByteArray("20260514T133105Z"));
}

EVENKEEL_TEST(CalendarTableTest)
#include "calendartabletest.moc"
