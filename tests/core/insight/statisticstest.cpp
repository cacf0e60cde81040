#include "core/insight/distributions.h"
#include "core/insight/interval.h"
#include "core/insight/quantiles.h"
#include "core/insight/ranktests.h"
#include "core/insight/trend.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <cmath>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class StatisticsTest : public QObject
{
    Q_OBJECT

private slots:
    void wilsonKeepsToThePrintedDigits_data();
    void wilsonKeepsToThePrintedDigits();
    void wilsonOfNothingIsNothing();
    void tIntervalHasTheKnownHalfWidth_data();
    void tIntervalHasTheKnownHalfWidth();
    void tIntervalNeedsTwoValues();
    void studentQuantiles_data();
    void studentQuantiles();
    void studentQuantileIsTheReverse();
    void quartilesLeaveTheMiddleOut_data();
    void quartilesLeaveTheMiddleOut();
    void fewerThanFiveHaveNoQuartiles();
    void medianOfEvenCountIsBetween();
    void intervalIsClipped();
    void mannWhitneyIsExactForFew();
    void mannWhitneyAgreesWithItsApproximation();
    void mannWhitneyOfEqualGroupsIsOne();
    void benjaminiHochbergKeepsTheOrderGiven();
    void trendNeedsTenInEach();
    void trendNeedsADifferenceThatLeavesOutZero();
};

namespace {

QString digits(double value)
{
    return QString::number(value, 'f', 3);
}

/// `n` values with the mean 5 and the standard deviation 2.
QList<double> spreadValues(int n)
{
    QList<double> values;
    for (int index = 0; index < n; ++index)
        values.append(index);
    const double mean = *meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const double deviation = std::sqrt(squares / (n - 1));
    for (double &value : values)
        value = 5 + (value - mean) / deviation * 2;
    return values;
}

StressFigures days(const QList<double> &means, qsizetype n)
{
    StressFigures figures;
    figures.n = n;
    figures.dayMeans = means;
    return figures;
}

} // namespace

void StatisticsTest::wilsonKeepsToThePrintedDigits_data()
{
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::newRow("9 of 10") << 9 << 10 << u"0.596"_s << u"0.982"_s;
    QTest::newRow("5 of 5") << 5 << 5 << u"0.566"_s << u"1.000"_s;
    QTest::newRow("45 of 50") << 45 << 50 << u"0.786"_s << u"0.957"_s;
    QTest::newRow("22 of 24") << 22 << 24 << u"0.742"_s << u"0.977"_s;
    QTest::newRow("none of 5") << 0 << 5 << u"0.000"_s << u"0.434"_s;
}

void StatisticsTest::wilsonKeepsToThePrintedDigits()
{
    QFETCH(int, hits);
    QFETCH(int, n);
    const auto interval = wilsonInterval(hits, n);
    QVERIFY(interval.has_value());
    QTEST(digits(interval->low), "low");
    QTEST(digits(interval->high), "high");
}

void StatisticsTest::wilsonOfNothingIsNothing()
{
    QVERIFY(!wilsonInterval(0, 0));
}

void StatisticsTest::tIntervalHasTheKnownHalfWidth_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("half");
    QTest::newRow("5") << 5 << u"2.48"_s;
    QTest::newRow("10") << 10 << u"1.43"_s;
    QTest::newRow("20") << 20 << u"0.94"_s;
}

void StatisticsTest::tIntervalHasTheKnownHalfWidth()
{
    QFETCH(int, n);
    const auto interval = meanInterval(spreadValues(n));
    QVERIFY(interval.has_value());
    QTEST(QString::number((interval->high - interval->low) / 2, 'f', 2), "half");
    QCOMPARE(digits((interval->high + interval->low) / 2), u"5.000"_s);
}

void StatisticsTest::tIntervalNeedsTwoValues()
{
    QVERIFY(!meanInterval({}));
    QVERIFY(!meanInterval({5}));
    QVERIFY(meanInterval({5, 5}).has_value());
}

void StatisticsTest::studentQuantiles_data()
{
    QTest::addColumn<double>("freedom");
    QTest::addColumn<QString>("quantile");
    QTest::newRow("1") << 1.0 << u"12.7062"_s;
    QTest::newRow("2") << 2.0 << u"4.3027"_s;
    QTest::newRow("4") << 4.0 << u"2.7764"_s;
    QTest::newRow("9") << 9.0 << u"2.2622"_s;
    QTest::newRow("19") << 19.0 << u"2.0930"_s;
    QTest::newRow("120") << 120.0 << u"1.9799"_s;
    QTest::newRow("a million") << 1e6 << u"1.9600"_s;
}

void StatisticsTest::studentQuantiles()
{
    QFETCH(double, freedom);
    QTEST(QString::number(studentQuantile(0.975, freedom), 'f', 4), "quantile");
}

void StatisticsTest::studentQuantileIsTheReverse()
{
    for (const double freedom : {1.0, 3.5, 30.0}) {
        for (const double share : {0.01, 0.3, 0.5, 0.9, 0.999}) {
            const double back = studentBelow(studentQuantile(share, freedom), freedom);
            QVERIFY(std::abs(back - share) < 1e-9);
        }
    }
}

void StatisticsTest::quartilesLeaveTheMiddleOut_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QList<double>>("quartiles");
    QTest::newRow("odd") << QList<double>{9, 1, 3, 5, 7} << QList<double>{2, 5, 8};
    QTest::newRow("even") << QList<double>{6, 5, 4, 3, 2, 1} << QList<double>{2, 3.5, 5};
    QTest::newRow("seven") << QList<double>{1, 2, 3, 4, 5, 6, 7} << QList<double>{2, 4, 6};
    QTest::newRow("eight") << QList<double>{1, 2, 3, 4, 5, 6, 7, 8} << QList<double>{2.5, 4.5, 6.5};
    QTest::newRow("all alike") << QList<double>{4, 4, 4, 4, 4} << QList<double>{4, 4, 4};
}

void StatisticsTest::quartilesLeaveTheMiddleOut()
{
    QFETCH(QList<double>, values);
    const auto found = quartilesOf(values);
    QVERIFY(found.has_value());
    QTEST(QList<double>({found->q1, found->median, found->q3}), "quartiles");
}

void StatisticsTest::fewerThanFiveHaveNoQuartiles()
{
    QVERIFY(!quartilesOf({1, 2, 3, 4}));
    QVERIFY(!quartilesOf({}));
}

void StatisticsTest::medianOfEvenCountIsBetween()
{
    QCOMPARE(medianOf({4, 1}), 2.5);
    QCOMPARE(medianOf({3}), 3.0);
    QVERIFY(!medianOf({}));
}

void StatisticsTest::intervalIsClipped()
{
    const Interval wide{.low = -2, .high = 12};
    QCOMPARE(wide.clippedTo(0, 10), (Interval{.low = 0, .high = 10}));
}

void StatisticsTest::mannWhitneyIsExactForFew()
{
    QCOMPARE(digits(mannWhitney({1, 2, 3}, {4, 5, 6})), u"0.100"_s);
    QCOMPARE(digits(mannWhitney({4, 5, 6}, {1, 2, 3})), u"0.100"_s);
    QCOMPARE(digits(mannWhitney({1, 2, 3, 4, 5}, {6, 7, 8, 9, 10})), u"0.008"_s);
    QCOMPARE(mannWhitney({}, {1, 2}), 1.0);
}

void StatisticsTest::mannWhitneyAgreesWithItsApproximation()
{
    QList<double> low;
    QList<double> high;
    for (int index = 0; index < 30; ++index) {
        low.append(index % 7);
        high.append(index % 7 + index % 3 * 0.5);
    }
    const double exact = mannWhitney(low, high);
    const double approximate = mannWhitney(low + low, high + high);
    QVERIFY(exact > 0.05 && exact < 0.6);
    QVERIFY(approximate < exact);
    low.append(3);
    QVERIFY(std::abs(mannWhitney(low, high) - exact) < 0.03);
}

void StatisticsTest::mannWhitneyOfEqualGroupsIsOne()
{
    QCOMPARE(mannWhitney({5, 5, 5}, {5, 5, 5}), 1.0);
}

void StatisticsTest::benjaminiHochbergKeepsTheOrderGiven()
{
    const QList<double> adjusted = falseDiscoveryAdjusted({0.01, 0.04, 0.03, 0.005});
    QCOMPARE(adjusted.size(), 4);
    QCOMPARE(digits(adjusted.at(0)), u"0.020"_s);
    QCOMPARE(digits(adjusted.at(1)), u"0.040"_s);
    QCOMPARE(digits(adjusted.at(2)), u"0.040"_s);
    QCOMPARE(digits(adjusted.at(3)), u"0.020"_s);
    QVERIFY(falseDiscoveryAdjusted({}).isEmpty());
    QCOMPARE(falseDiscoveryAdjusted({0.9, 1.0}).at(0), 1.0);
}

void StatisticsTest::trendNeedsTenInEach()
{
    const QList<double> before{7, 7.1, 6.9, 7, 7};
    const QList<double> after{4, 4.1, 3.9, 4, 4};
    QVERIFY(!trendOf(days(before, 9), days(after, 30)));
    QVERIFY(!trendOf(days(before, 30), days(after, 9)));
    const auto trend = trendOf(days(before, 10), days(after, 10));
    QVERIFY(trend.has_value());
    QCOMPARE(digits(trend->change), u"-3.000"_s);
    QVERIFY(trend->interval.high < 0);
}

void StatisticsTest::trendNeedsADifferenceThatLeavesOutZero()
{
    QVERIFY(!trendOf(days({4, 6, 5, 7, 3}, 30), days({5, 6, 4, 7, 4}, 30)));
    QVERIFY(!trendOf(days({4}, 30), days({5}, 30)));
}

EVENKEEL_TEST(StatisticsTest)
#include "statisticstest.moc"
