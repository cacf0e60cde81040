#include "ui/today/daypoints.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

Moment at(int hour, int minute)
{
    const QTimeZone zone("Europe/London");
    const QDateTime time(QDate(2026, 5, 14), QTime(hour, minute), zone);
    return {.at = instantFrom(time), .zone = "Europe/London"_ba};
}

Rating rated(int value)
{
    Rating rating;
    rating.value = *StressLevel::from(value);
    return rating;
}

DayRow logged(int hour, std::optional<int> stress)
{
    LogRow row;
    row.interaction.occurred = at(hour, 5);
    if (stress)
        row.rating = rated(*stress);
    return {.what = row};
}

} // namespace

class DayPointsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsAndPlaces();
    void typicalNeedsFive();
    void typicalIsTheMedian();
};

void DayPointsTest::countsAndPlaces()
{
    BreatherRow pause;
    pause.breather.started = at(12, 58);
    pause.before = rated(6);
    pause.after = rated(3);
    Rating checkIn = rated(4);
    checkIn.given = at(9, 0);
    const DayPoints day = DayPoints::of(
        {logged(14, 7), {.what = pause}, logged(11, std::nullopt), {.what = checkIn}});
    QCOMPARE(day.interactions, 2);
    QCOMPARE(day.breathers, 1);
    QCOMPARE(day.points.size(), 3);
    QCOMPARE(day.points.at(0).time, QTime(14, 5));
    QCOMPARE(day.points.at(0).level, StressLevel::from(7));
    QVERIFY(day.points.at(1).breather);
    QCOMPARE(day.points.at(1).after, StressLevel::from(3));
    QCOMPARE(day.points.at(2).level, StressLevel::from(4));
}

void DayPointsTest::typicalNeedsFive()
{
    const QList<DayRow> four{logged(9, 2), logged(10, 5), logged(11, 4), logged(12, 7)};
    QVERIFY(!DayPoints::of(four).typical);
    QCOMPARE(DayPoints::of(four + QList<DayRow>{logged(13, 8)}).typical, 5.0);
}

void DayPointsTest::typicalIsTheMedian()
{
    const QList<DayRow> six{logged(9, 2),  logged(10, 5), logged(11, 4),
                            logged(12, 7), logged(13, 8), logged(14, 7)};
    QCOMPARE(DayPoints::of(six).typical, 6.0);
}

EVENKEEL_TEST(DayPointsTest)
#include "daypointstest.moc"
