#include "core/followup/nexttry.h"
#include "tests/core/followup/promises.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// 14 May 2026 is a Thursday.
class NextTryTest : public QObject
{
    Q_OBJECT

private slots:
    void isAnHourLaterAndTheNextMorning();
    void keepsToTheHoursOfWork();
    void leavesOutDaysOffAndHolidays();
    void keepsToTheCustomersWindow();
    void theWindowIsOnTheCustomersWall();
    void aShiftOverMidnightGoesOn();
    void isNothingWhereTheHoursNeverMeet();
    void whatSpeaksAgainstATime_data();
    void whatSpeaksAgainstATime();
    void aShiftOverMidnightIsThatOfItsFirstDay();
    void hoursThatWereNeverSetSpeakAgainstNothing();

private:
    using Times = QList<Instant>;

    [[nodiscard]] Times tries(const QString &now) const
    {
        return nextTries(m_promise, at(now), QTimeZone(London), m_work);
    }

    WorkCalendar m_work{.begin = QTime(8, 0), .end = QTime(17, 30)};
    FollowUp m_promise = promise(1, u"2026-05-14T16:00"_s);
};

void NextTryTest::isAnHourLaterAndTheNextMorning()
{
    const Times expected{at(u"2026-05-14T15:15"_s), at(u"2026-05-15T08:00"_s)};
    QCOMPARE(tries(u"2026-05-14T14:01"_s), expected);
    QCOMPARE(tries(u"2026-05-14T14:15"_s), expected);
}

void NextTryTest::keepsToTheHoursOfWork()
{
    const Times morning{at(u"2026-05-14T08:00"_s), at(u"2026-05-15T08:00"_s)};
    QCOMPARE(tries(u"2026-05-14T05:00"_s), morning);
    // The shift is over when it would be worth it.
    const Times after{at(u"2026-05-15T08:00"_s), at(u"2026-05-18T08:00"_s)};
    QCOMPARE(tries(u"2026-05-14T16:30"_s), after);
    m_work.days.set(Qt::Friday, DaySpan{.begin = QTime(10, 0), .end = QTime(12, 0)});
    QCOMPARE(tries(u"2026-05-14T17:00"_s).first(), at(u"2026-05-15T10:00"_s));
}

void NextTryTest::leavesOutDaysOffAndHolidays()
{
    m_work = {.holidays = Holidays::fromTexts({u"2026-05-15"_s, u"2026-05-18 Monday"_s})};
    const Times expected{at(u"2026-05-19T09:00"_s), at(u"2026-05-20T09:00"_s)};
    QCOMPARE(tries(u"2026-05-14T16:30"_s), expected);
}

void NextTryTest::keepsToTheCustomersWindow()
{
    m_work = {.begin = QTime(8, 0), .end = QTime(17, 30)};
    m_promise.customerWindow = DaySpan{.begin = QTime(16, 0), .end = QTime(18, 30)};
    const Times expected{at(u"2026-05-14T16:00"_s), at(u"2026-05-15T16:00"_s)};
    QCOMPARE(tries(u"2026-05-14T10:00"_s), expected);
    QCOMPARE(tries(u"2026-05-14T15:50"_s).first(), at(u"2026-05-14T17:00"_s));
    QCOMPARE(tries(u"2026-05-14T16:30"_s).first(), at(u"2026-05-15T16:00"_s));
}

void NextTryTest::theWindowIsOnTheCustomersWall()
{
    m_work = {.begin = QTime(8, 0), .end = QTime(17, 30)};
    m_promise.due = LocalTime::fromIso(u"2026-05-14T11:00"_s, "America/New_York");
    m_promise.customerWindow = DaySpan{.begin = QTime(9, 0), .end = QTime(12, 0)};
    // Nine in New York is two in London.
    QCOMPARE(tries(u"2026-05-14T08:00"_s).first(), at(u"2026-05-14T14:00"_s));
    m_promise.due = LocalTime::fromIso(u"2026-05-14T11:00"_s, "Mars/Olympus");
    QCOMPARE(tries(u"2026-05-14T07:00"_s).first(), at(u"2026-05-14T09:00"_s));
    m_promise = promise(1, {});
    m_promise.customerWindow = DaySpan{.begin = QTime(9, 0), .end = QTime(12, 0)};
    QCOMPARE(tries(u"2026-05-14T07:00"_s).first(), at(u"2026-05-14T09:00"_s));
}

void NextTryTest::aShiftOverMidnightGoesOn()
{
    m_promise.customerWindow.reset();
    m_work = {.begin = QTime(20, 0), .end = QTime(4, 0)};
    QCOMPARE(tries(u"2026-05-15T01:00"_s).first(), at(u"2026-05-15T02:00"_s));
    m_promise = promise(1, u"2026-05-14T16:00"_s);
    m_promise.customerWindow = DaySpan{.begin = QTime(23, 0), .end = QTime(1, 0)};
    QCOMPARE(tries(u"2026-05-14T23:15"_s).first(), at(u"2026-05-15T00:15"_s));
    QCOMPARE(tries(u"2026-05-15T00:30"_s).first(), at(u"2026-05-15T23:00"_s));
    // The window of the next day opens while the shift of this one goes on.
    m_promise.customerWindow = DaySpan{.begin = QTime(1, 0), .end = QTime(3, 0)};
    QCOMPARE(tries(u"2026-05-14T21:00"_s).first(), at(u"2026-05-15T01:00"_s));
}

void NextTryTest::isNothingWhereTheHoursNeverMeet()
{
    m_work = {.begin = QTime(8, 0), .end = QTime(17, 0)};
    m_promise.customerWindow = DaySpan{.begin = QTime(17, 0), .end = QTime(20, 0)};
    QVERIFY(tries(u"2026-05-14T10:00"_s).isEmpty());
}

void NextTryTest::whatSpeaksAgainstATime_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<std::optional<DueConcern>>("concern");
    const auto row = [](const char *name, const char16_t *due, std::optional<DueConcern> concern) {
        QTest::newRow(name) << QString::fromUtf16(due) << concern;
    };
    row("a day of work", u"2026-05-14", std::nullopt);
    row("within the hours", u"2026-05-14T16:30", std::nullopt);
    row("a holiday", u"2026-05-15T16:30", DueConcern::Holiday);
    row("a Saturday", u"2026-05-16", DueConcern::DayOff);
    row("before the shift", u"2026-05-14T07:59", DueConcern::OutsideHours);
    row("its end is within", u"2026-05-14T17:30", std::nullopt);
    row("after the shift", u"2026-05-14T17:31", DueConcern::OutsideHours);
    row("before the window", u"2026-05-14T15:59", DueConcern::OutsideWindow);
}

void NextTryTest::whatSpeaksAgainstATime()
{
    QFETCH(const QString, due);
    QFETCH(const std::optional<DueConcern>, concern);
    const WorkCalendar work{
        .begin = QTime(8, 0),
        .end = QTime(17, 30),
        .days = {},
        .weekdays = WorkCalendar::Weekdays(0b0011111),
        .holidays = Holidays::fromTexts({u"2026-05-15"_s})};
    const bool reached = concern == DueConcern::OutsideHours;
    const DaySpan window{.begin = QTime(reached ? 0 : 16, 0), .end = QTime(18, 0)};
    QCOMPARE(concernOf(wall(due), window, work), concern);
}

void NextTryTest::aShiftOverMidnightIsThatOfItsFirstDay()
{
    const WorkCalendar night{
        .begin = QTime(22, 0),
        .end = QTime(6, 0),
        .days = {},
        .weekdays = WorkCalendar::Weekdays(0b0011111),
        .holidays = {}};
    QCOMPARE(concernOf(wall(u"2026-05-16T02:00"_s), {}, night), std::nullopt); // Friday's
    QCOMPARE(concernOf(wall(u"2026-05-15T23:00"_s), {}, night), std::nullopt);
    QCOMPARE(concernOf(wall(u"2026-05-16T12:00"_s), {}, night), std::optional(DueConcern::DayOff));
    QCOMPARE( // Sunday's, who is off
        concernOf(wall(u"2026-05-18T02:00"_s), {}, night), std::optional(DueConcern::OutsideHours));
}

void NextTryTest::hoursThatWereNeverSetSpeakAgainstNothing()
{
    QCOMPARE(concernOf(wall(u"2026-05-16T22:00"_s), {}, {}), std::nullopt);
    QCOMPARE(concernOf(wall(u"2026-05-14T22:00"_s), {}, {.begin = QTime(8, 0)}), std::nullopt);
    WorkCalendar own;
    own.days.set(Qt::Thursday, DaySpan{.begin = QTime(8, 0), .end = QTime(12, 0)});
    QCOMPARE(
        concernOf(wall(u"2026-05-14T13:00"_s), {}, own), std::optional(DueConcern::OutsideHours));
}

EVENKEEL_TEST(NextTryTest)
#include "nexttrytest.moc"
