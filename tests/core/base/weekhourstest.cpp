#include "core/base/weekhours.h"
#include "core/base/localtime.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone &london()
{
    static const QTimeZone zone("Europe/London");
    return zone;
}

Instant on(int day, int hour, int minute = 0, int month = 5)
{
    return resolve(QDate(2026, month, day), QTime(hour, minute), london());
}

} // namespace

/// 14 May 2026 is a Thursday, day 4 of its week.
class WeekHoursTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsNothingAtFirst();
    void holdsFromItsBeginToItsEnd();
    void aNightBelongsToTheDayItBeginsOn();
    void daysThatTouchAreOne();
    void keepsToTheWallOverDaylightSaving();
    void comesBackAsText();
    void leavesOutWhatCannotBeRead();
};

void WeekHoursTest::holdsNothingAtFirst()
{
    const WeekHours none;
    QVERIFY(none.isEmpty());
    QVERIFY(!none.endOfSpanAt(on(14, 12), london()));
    QVERIFY(none.toText().isEmpty());
}

void WeekHoursTest::holdsFromItsBeginToItsEnd()
{
    const WeekHours hours = WeekHours::fromText(u"4=09:00-17:30");
    QVERIFY(!hours.isEmpty());
    QVERIFY(!hours.endOfSpanAt(on(14, 8, 59), london()));
    QCOMPARE(hours.endOfSpanAt(on(14, 9), london()), on(14, 17, 30));
    QCOMPARE(hours.endOfSpanAt(on(14, 17, 29), london()), on(14, 17, 30));
    QVERIFY(!hours.endOfSpanAt(on(14, 17, 30), london()));
    QVERIFY(!hours.endOfSpanAt(on(15, 12), london()));
}

void WeekHoursTest::aNightBelongsToTheDayItBeginsOn()
{
    const WeekHours nights = WeekHours::fromText(u"4=22:00-07:00");
    QVERIFY(!nights.endOfSpanAt(on(14, 3), london())); // Wednesday's
    QCOMPARE(nights.endOfSpanAt(on(14, 22), london()), on(15, 7));
    QCOMPARE(nights.endOfSpanAt(on(15, 6, 59), london()), on(15, 7));
    QVERIFY(!nights.endOfSpanAt(on(15, 7), london()));
    QVERIFY(!nights.endOfSpanAt(on(15, 22), london()));
}

void WeekHoursTest::daysThatTouchAreOne()
{
    const WeekHours days = WeekHours::fromText(u"4=20:00-00:00 5=00:00-06:00");
    QCOMPARE(days.endOfSpanAt(on(14, 21), london()), on(15, 6));
    const WeekHours always = WeekHours::fromText(
        u"1=00:00-00:00 2=00:00-00:00 3=00:00-00:00 4=00:00-00:00 5=00:00-00:00 6=00:00-00:00 "
        u"7=00:00-00:00");
    const auto end = always.endOfSpanAt(on(14, 21), london());
    QVERIFY(end && *end > on(20, 0));
}

void WeekHoursTest::keepsToTheWallOverDaylightSaving()
{
    // In the night to Sunday 25 October the clocks go back.
    const WeekHours nights = WeekHours::fromText(u"6=22:00-07:00");
    const auto end = nights.endOfSpanAt(on(24, 23, 0, 10), london());
    QCOMPARE(end, on(25, 7, 0, 10));
    QCOMPARE(*end - on(24, 22, 0, 10), milliseconds(std::chrono::hours(10)));
}

void WeekHoursTest::comesBackAsText()
{
    const QString text = u"1=09:00-17:30 5=22:00-07:00"_s;
    QCOMPARE(WeekHours::fromText(text).toText(), text);
    QCOMPARE(WeekHours::fromText(text).on(5), (DaySpan{QTime(22, 0), QTime(7, 0)}));
    QVERIFY(!WeekHours::fromText(text).on(2));
}

void WeekHoursTest::leavesOutWhatCannotBeRead()
{
    for (const QString &text :
         {u""_s, u"x"_s, u"0=09:00-10:00"_s, u"8=09:00-10:00"_s, u"1"_s, u"1="_s, u"1=9-10"_s,
          u"1=09:00"_s, u"1=25:00-26:00"_s, u"=09:00-10:00"_s, u"1-09:00=10:00"_s})
        QVERIFY2(WeekHours::fromText(text).isEmpty(), qPrintable(text));
    QCOMPARE(WeekHours::fromText(u"nonsense 2=08:00-12:00 9=").toText(), u"2=08:00-12:00"_s);
}

EVENKEEL_TEST(WeekHoursTest)
#include "weekhourstest.moc"
