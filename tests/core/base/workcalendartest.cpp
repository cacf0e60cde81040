#include "core/base/workcalendar.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const QDate Thursday(2026, 5, 14);
const QDate Friday(2026, 5, 15);
const QDate Saturday(2026, 5, 16);

} // namespace

class WorkCalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void isMondayToFridayNineToFiveUntilSaid();
    void takesTheUsualShift();
    void daysHaveHoursOfTheirOwn();
    void aWeekdayThatIsNotNamedIsOff();
    void aHolidayIsOffWhateverItsWeekday();
    void holidaysComeBackAsText();
    void aSpanHoldsItsBeginAndNotItsEnd();
};

void WorkCalendarTest::isMondayToFridayNineToFiveUntilSaid()
{
    const WorkCalendar work;
    QVERIFY(work.isWorkday(Friday));
    QVERIFY(!work.isWorkday(Saturday));
    QVERIFY(!work.hoursOn(Saturday));
    QCOMPARE(
        work.hoursOn(Friday), std::optional(DaySpan{.begin = QTime(9, 0), .end = QTime(17, 0)}));
}

void WorkCalendarTest::takesTheUsualShift()
{
    const WorkCalendar work{.begin = QTime(12, 0), .end = QTime(20, 30)};
    QCOMPARE(work.beginOn(Friday), QTime(12, 0));
    QCOMPARE(work.endOn(Friday), QTime(20, 30));
}

void WorkCalendarTest::daysHaveHoursOfTheirOwn()
{
    WorkCalendar work{.begin = QTime(8, 0), .end = QTime(16, 0)};
    work.days.set(Qt::Friday, DaySpan{.begin = QTime(7, 0), .end = QTime(13, 0)});
    work.days.set(Qt::Saturday, DaySpan{.begin = QTime(10, 0), .end = QTime(14, 0)});
    QCOMPARE(work.endOn(Thursday), QTime(16, 0));
    QCOMPARE(work.endOn(Friday), QTime(13, 0));
    QVERIFY2(work.isWorkday(Saturday), "a day with hours is worked");
    QCOMPARE(work.hoursOn(Saturday)->begin, QTime(10, 0));
}

void WorkCalendarTest::aWeekdayThatIsNotNamedIsOff()
{
    const WorkCalendar work{.weekdays = WorkCalendar::Weekdays(0b1100000)};
    QVERIFY(!work.isWorkday(Friday));
    QVERIFY(work.isWorkday(Saturday));
}

void WorkCalendarTest::aHolidayIsOffWhateverItsWeekday()
{
    WorkCalendar work;
    work.days.set(Qt::Friday, DaySpan{.begin = QTime(7, 0), .end = QTime(13, 0)});
    work.holidays.add(Friday, u"Ascension"_s);
    QVERIFY(!work.isWorkday(Friday));
    QCOMPARE(work.endOn(Friday), QTime(13, 0));
}

void WorkCalendarTest::holidaysComeBackAsText()
{
    Holidays holidays;
    holidays.add(QDate(2026, 12, 25), u"  Christmas   Day "_s);
    holidays.add(QDate(2026, 5, 1), {});
    holidays.add(QDate(), u"never"_s);
    const QStringList texts{u"2026-05-01"_s, u"2026-12-25 Christmas Day"_s};
    QCOMPARE(holidays.toTexts(), texts);
    QCOMPARE(Holidays::fromTexts(texts), holidays);
    QCOMPARE(Holidays::fromTexts({u"soon"_s, u"2026-02-30 none"_s, {}}), Holidays());
}

void WorkCalendarTest::aSpanHoldsItsBeginAndNotItsEnd()
{
    const DaySpan day{.begin = QTime(16, 0), .end = QTime(18, 0)};
    QVERIFY(day.holds(QTime(16, 0)));
    QVERIFY(!day.holds(QTime(18, 0)));
    QVERIFY(!day.holds(QTime(15, 59)));
    const DaySpan night{.begin = QTime(22, 0), .end = QTime(6, 0)};
    QVERIFY(night.holds(QTime(23, 0)));
    QVERIFY(night.holds(QTime(5, 59)));
    QVERIFY(!night.holds(QTime(6, 0)));
}

EVENKEEL_TEST(WorkCalendarTest)
#include "workcalendartest.moc"
