#include "core/insight/stresscolumns.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;

class StressColumnsTest : public QObject
{
    Q_OBJECT

private slots:
    void theStepGrowsWithTheLength();
    void oneDayIsSeenByItsHours();
    void idleWeekendsAreLeftOutOfDays();
    void weeksHoldTheirDays();
    void monthsBeginWhereThePeriodDoes();
    void nothingIsLost();
};

namespace {

const QDate Monday(2026, 5, 4);

/// `rated` ratings on each day of the period, and one interaction without.
Summary made(QDate from, QDate to, int rated)
{
    Summary summary;
    summary.period = {.from = from, .to = to};
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        DayFigures figures{.day = day, .interactions = rated + 1, .unrated = {QTime(16, 5)}};
        for (int index = 0; index < rated; ++index)
            figures.points.append(
                {.time = QTime(9 + index, 30), .stress = *StressLevel::from(index % 11)});
        summary.days.append(figures);
    }
    return summary;
}

} // namespace

void StressColumnsTest::theStepGrowsWithTheLength()
{
    const auto step
        = [](int days) { return columnStepOf({.from = Monday, .to = Monday.addDays(days - 1)}); };
    QCOMPARE(step(1), ColumnStep::Hour);
    QCOMPARE(step(2), ColumnStep::Day);
    QCOMPARE(step(60), ColumnStep::Day);
    QCOMPARE(step(61), ColumnStep::Week);
    QCOMPARE(step(400), ColumnStep::Week);
    QCOMPARE(step(401), ColumnStep::Month);
}

void StressColumnsTest::oneDayIsSeenByItsHours()
{
    const auto columns = stressColumns(made(Monday, Monday, 3));
    QCOMPARE(columns.size(), 8); // from nine to sixteen, with the hours in between
    QCOMPARE(columns.first().hour, 9);
    QCOMPARE(columns.first().points.size(), 1);
    QCOMPARE(columns.at(3).interactions, 0);
    QCOMPARE(columns.last().hour, 16);
    QCOMPARE(columns.last().interactions, 1); // not rated
    QVERIFY(columns.last().points.isEmpty());
    QVERIFY(stressColumns(made(Monday, Monday, 0)).size() == 1);
}

void StressColumnsTest::idleWeekendsAreLeftOutOfDays()
{
    Summary summary = made(Monday, Monday.addDays(6), 1);
    QCOMPARE(stressColumns(summary).size(), 7);
    summary.days[5] = {.day = Monday.addDays(5)};
    QCOMPARE(stressColumns(summary).size(), 6);
}

void StressColumnsTest::weeksHoldTheirDays()
{
    const auto columns = stressColumns(made(Monday.addDays(2), Monday.addDays(2 + 69), 1));
    QCOMPARE(columns.size(), 11);
    QCOMPARE(columns.first().days, (DateRange{.from = Monday.addDays(2), .to = Monday.addDays(6)}));
    QCOMPARE(columns.at(1).days, (DateRange{.from = Monday.addDays(7), .to = Monday.addDays(13)}));
    QCOMPARE(columns.at(1).points.size(), 7);
    QCOMPARE(columns.at(1).interactions, 14);
    QVERIFY(columns.at(1).quartiles);
    QVERIFY(!columns.last().quartiles); // three ratings
}

void StressColumnsTest::monthsBeginWhereThePeriodDoes()
{
    const auto columns = stressColumns(made(QDate(2025, 1, 15), QDate(2026, 5, 4), 1));
    QCOMPARE(columns.size(), 17);
    QCOMPARE(
        columns.first().days, (DateRange{.from = QDate(2025, 1, 15), .to = QDate(2025, 1, 31)}));
    QCOMPARE(columns.at(1).days, (DateRange{.from = QDate(2025, 2, 1), .to = QDate(2025, 2, 28)}));
}

void StressColumnsTest::nothingIsLost()
{
    for (const int days : {1, 2, 7, 31, 61, 200, 401, 900}) {
        const Summary summary = made(Monday, Monday.addDays(days - 1), 2);
        qsizetype interactions = 0;
        qsizetype points = 0;
        for (const StressColumn &column : stressColumns(summary)) {
            interactions += column.interactions;
            points += column.points.size();
        }
        QCOMPARE(interactions, qsizetype(days) * 3);
        QCOMPARE(points, qsizetype(days) * 2);
    }
}

EVENKEEL_TEST(StressColumnsTest)
#include "stresscolumnstest.moc"
