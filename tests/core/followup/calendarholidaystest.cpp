#include "core/followup/calendarholidays.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

/// A calendar with one event of these lines.
QByteArray calendarOf(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//\r\nBEGIN:VEVENT\r\nUID:1\r\n" + lines
        + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

QStringList daysIn(const QByteArray &lines)
{
    return holidaysIn(calendarOf(lines), QDate(2026, 1, 1)).value().toTexts();
}

} // namespace

class CalendarHolidaysTest : public QObject
{
    Q_OBJECT

private slots:
    void takesWholeDays();
    void takesEachDayOfSeveral();
    void takesWhatComesBackEveryYear();
    void leavesOutTimesAndWhatHasPassed();
    void leavesOutWhatIsCancelledOrExcepted();
    void aRuleThatNeverFitsEnds();
    void refusesWhatIsNoCalendar();
};

void CalendarHolidaysTest::takesWholeDays()
{
    const QStringList day{u"2026-12-25 Christmas Day"_s};
    QCOMPARE(daysIn("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Christmas Day"), day);
    QCOMPARE(
        daysIn("DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261226\r\n"
               "SUMMARY:Christmas Day"),
        day);
}

void CalendarHolidaysTest::takesEachDayOfSeveral()
{
    QCOMPARE(
        daysIn("DTSTART;VALUE=DATE:20260404\r\nDTEND;VALUE=DATE:20260406\r\nSUMMARY:Easter"),
        (QStringList{u"2026-04-04 Easter"_s, u"2026-04-05 Easter"_s}));
    QCOMPARE(
        daysIn("DTSTART;VALUE=DATE:20260101\r\nDTEND;VALUE=DATE:20270101\r\nSUMMARY:x").size(), 14);
}

void CalendarHolidaysTest::takesWhatComesBackEveryYear()
{
    QCOMPARE(
        daysIn("DTSTART;VALUE=DATE:20100501\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:May Day"),
        (QStringList{u"2026-05-01 May Day"_s, u"2027-05-01 May Day"_s, u"2028-05-01 May Day"_s}));
}

void CalendarHolidaysTest::leavesOutTimesAndWhatHasPassed()
{
    QVERIFY(daysIn("DTSTART:20261225T090000Z\r\nSUMMARY:A meeting").isEmpty());
    QVERIFY(daysIn("DTSTART;VALUE=DATE:20251225\r\nSUMMARY:Last year's").isEmpty());
    QVERIFY(daysIn("SUMMARY:Without a day").isEmpty());
}

void CalendarHolidaysTest::leavesOutWhatIsCancelledOrExcepted()
{
    QVERIFY(daysIn("DTSTART;VALUE=DATE:20260303\r\nSTATUS:CANCELLED\r\nSUMMARY:x").isEmpty());
    QCOMPARE(
        daysIn("DTSTART;VALUE=DATE:20200101\r\nRRULE:FREQ=YEARLY\r\n"
               "EXDATE;VALUE=DATE:20270101\r\nSUMMARY:New Year"),
        (QStringList{u"2026-01-01 New Year"_s, u"2028-01-01 New Year"_s}));
}

/// On 30 February: no second of it is ever found. The day that is named is one all the same.
void CalendarHolidaysTest::aRuleThatNeverFitsEnds()
{
    for (const QByteArray &often :
         {"SECONDLY"_ba, "MINUTELY"_ba, "HOURLY"_ba, "DAILY"_ba, "YEARLY"_ba})
        QCOMPARE(
            daysIn(
                "DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=" + often
                + ";BYMONTH=2;BYMONTHDAY=30\r\nSUMMARY:x"),
            QStringList{u"2026-01-01 x"_s});
}

void CalendarHolidaysTest::refusesWhatIsNoCalendar()
{
    const QDate day(2026, 1, 1);
    QCOMPARE(holidaysIn("25 December", day).error().fault, Fault::FileFormat);
    QCOMPARE(holidaysIn({}, day).error().fault, Fault::FileFormat);
    const QByteArray large(LargestHolidayFile + 1, 'x');
    QCOMPARE(holidaysIn(large, day).error().fault, Fault::FileTooLarge);
}

EVENKEEL_TEST(CalendarHolidaysTest)
#include "calendarholidaystest.moc"
