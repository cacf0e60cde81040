#include "core/insight/distributions.h"
#include "core/insight/interval.h"
#include "core/insight/quantiles.h"
#include "core/insight/rankcorrelation.h"
#include "core/insight/ranktests.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// What others worked out and printed, each with the place where it stands. Of Newcombe's table and
/// of NIST's the print was not opened: the figures were held against the tests of other open
/// projects and against copies of the table, which agree. The limits of U and the two examples of
/// quartiles are as textbooks have them; each is counted out again by what stands beside this file.
class PublishedValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void wilsonOfNewcombe_data();
    void wilsonOfNewcombe();
    void tIntervalOfStudentsSleep();
    void differenceOfStudentsSleep();
    void tTable_data();
    void tTable();
    void normalTable();
    void quartilesOfTextbooks_data();
    void quartilesOfTextbooks();
    void mannWhitneyOfHollanderAndWolfe();
    void mannWhitneyLimitsOfTheTable_data();
    void mannWhitneyLimitsOfTheTable();
    void spearmanOfHollanderAndWolfe();
    void spearmanIntervalOfBonett();
    void falseDiscoveriesOfBenjaminiAndHochberg();
};

namespace {

QString printed(double value, int places)
{
    return QString::number(value, 'f', places);
}

QString printed(const Interval &interval, int places)
{
    return printed(interval.low, places) + u' ' + printed(interval.high, places);
}

QList<double> differences(const QList<double> &first, const QList<double> &second)
{
    QList<double> result;
    for (qsizetype index = 0; index < first.size(); ++index)
        result.append(first.at(index) - second.at(index));
    return result;
}

QList<std::pair<double, double>> paired(const QList<double> &first, const QList<double> &second)
{
    QList<std::pair<double, double>> pairs;
    for (qsizetype index = 0; index < first.size(); ++index)
        pairs.append({first.at(index), second.at(index)});
    return pairs;
}

/// Hours of sleep gained by ten patients with each of two drugs: Student, Biometrika 6 (1908),
/// the data set `sleep` of R.
const QList<double> Dextro{0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
const QList<double> Laevo{1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

} // namespace

/// Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
void PublishedValuesTest::wilsonOfNewcombe_data()
{
    QTest::addColumn<int>("hits");
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("limits");
    QTest::newRow("81 of 263") << 81 << 263 << u"0.2553 0.3662"_s;
    QTest::newRow("15 of 148") << 15 << 148 << u"0.0624 0.1605"_s;
    QTest::newRow("0 of 20") << 0 << 20 << u"0.0000 0.1611"_s;
    QTest::newRow("1 of 29") << 1 << 29 << u"0.0061 0.1718"_s;
}

void PublishedValuesTest::wilsonOfNewcombe()
{
    QFETCH(int, hits);
    QFETCH(int, n);
    QTEST(printed(*wilsonInterval(hits, n), 4), "limits");
}

/// R, t.test(extra ~ group, data = sleep, paired = TRUE): "-2.4598858 -0.7001142".
void PublishedValuesTest::tIntervalOfStudentsSleep()
{
    const auto interval = meanInterval(differences(Dextro, Laevo));
    QCOMPARE(printed(*interval, 7), u"-2.4598858 -0.7001142"_s);
}

/// R, t.test(extra ~ group, data = sleep), which is Welch's: "-3.3654832 0.2054832".
void PublishedValuesTest::differenceOfStudentsSleep()
{
    QCOMPARE(printed(*differenceInterval(Laevo, Dextro), 7), u"-3.3654832 0.2054832"_s);
}

/// NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2, critical values of Student's t.
void PublishedValuesTest::tTable_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("freedom");
    QTest::addColumn<QString>("t");
    QTest::newRow("0.90, 1") << 0.90 << 1 << u"3.078"_s;
    QTest::newRow("0.95, 5") << 0.95 << 5 << u"2.015"_s;
    QTest::newRow("0.975, 7") << 0.975 << 7 << u"2.365"_s;
    QTest::newRow("0.99, 10") << 0.99 << 10 << u"2.764"_s;
    QTest::newRow("0.995, 15") << 0.995 << 15 << u"2.947"_s;
    QTest::newRow("0.975, 30") << 0.975 << 30 << u"2.042"_s;
    QTest::newRow("0.975, 100") << 0.975 << 100 << u"1.984"_s;
}

void PublishedValuesTest::tTable()
{
    QFETCH(double, share);
    QFETCH(int, freedom);
    QTEST(printed(studentQuantile(share, freedom), 3), "t");
}

/// The four figures that every table of the normal distribution has.
void PublishedValuesTest::normalTable()
{
    QCOMPARE(printed(normalBelow(0), 4), u"0.5000"_s);
    QCOMPARE(printed(normalBelow(1), 4), u"0.8413"_s);
    QCOMPARE(printed(normalBelow(1.96), 4), u"0.9750"_s);
    QCOMPARE(printed(normalBelow(-2.58), 4), u"0.0049"_s);
    QCOMPARE(printed(normalBelow(NormalUpper), 15), printed((1 + IntervalShare) / 2, 15));
}

/// The two examples of the article "Quartile" of Wikipedia, method 1.
void PublishedValuesTest::quartilesOfTextbooks_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QList<double>>("quartiles");
    QTest::newRow("odd") << QList<double>{6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49}
                         << QList<double>{15, 40, 43};
    QTest::newRow("even") << QList<double>{7, 15, 36, 39, 40, 41} << QList<double>{15, 37.5, 40};
}

void PublishedValuesTest::quartilesOfTextbooks()
{
    QFETCH(QList<double>, values);
    const Quartiles found = *quartilesOf(values);
    QTEST(QList<double>({found.q1, found.median, found.q3}), "quartiles");
}

/// Permeability of the chorioamnion, Hollander and Wolfe (1973) 69; the example of R's
/// wilcox.test: W = 35, one-sided p = 0.1272. Without ties the two sides are alike.
void PublishedValuesTest::mannWhitneyOfHollanderAndWolfe()
{
    const double p = mannWhitney(
        {0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46},
        {1.15, 0.88, 0.90, 0.74, 1.21});
    QCOMPARE(printed(p / 2, 4), u"0.1272"_s);
}

/// Critical values of U at 0.05, two-sided, as textbooks have them: the largest U that is below.
void PublishedValuesTest::mannWhitneyLimitsOfTheTable_data()
{
    QTest::addColumn<int>("each");
    QTest::addColumn<int>("limit");
    QTest::newRow("4 and 4") << 4 << 0;
    QTest::newRow("5 and 5") << 5 << 2;
    QTest::newRow("8 and 8") << 8 << 13;
    QTest::newRow("10 and 10") << 10 << 23;
}

void PublishedValuesTest::mannWhitneyLimitsOfTheTable()
{
    QFETCH(int, each);
    QFETCH(int, limit);
    for (const int u : {limit, limit + 1}) {
        // The first values stand below all others but for `u` steps up.
        QList<double> first;
        QList<double> second;
        for (int index = 0; index < each; ++index)
            second.append(index + 1);
        for (int index = 0, left = u; index < each; ++index) {
            const int above = std::min(left, each);
            first.append(above + 0.5 + index * 0.01);
            left -= above;
        }
        QCOMPARE(mannWhitney(first, second) <= 0.05, u == limit);
    }
}

/// Lightness and quality of tuna, Hollander and Wolfe (1973) 187, the data of R's cor.test. The
/// ranks by hand: 3 6 1 8 4 2 7 5 9 and 2 4 1 8 5 7 9 3 6, squares of differences 48 in all, so
/// r = 1 - 6 * 48 / (9 * 80) = 0.6. And the first example of Wikipedia's article: -29 / 165.
void PublishedValuesTest::spearmanOfHollanderAndWolfe()
{
    const auto tuna = rankCorrelation(paired(
        {44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1},
        {2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8}));
    QCOMPARE(printed(tuna->r, 12), printed(0.6, 12));
    const auto hours = rankCorrelation(paired(
        {106, 100, 86, 101, 99, 103, 97, 113, 112, 110}, {7, 27, 2, 50, 28, 29, 20, 12, 6, 17}));
    QCOMPARE(printed(hours->r, 12), printed(-29.0 / 165, 12));
}

/// Bonett's package statpsych, ci.spear, its example with ties: 0.8699639, 0.5840951 to 0.9638297.
void PublishedValuesTest::spearmanIntervalOfBonett()
{
    const auto found = rankCorrelation(paired(
        {21, 4, 9, 12, 35, 18, 10, 22, 24, 1, 6, 8, 13, 16, 19},
        {67, 28, 30, 28, 52, 40, 25, 37, 44, 10, 14, 20, 28, 40, 51}));
    QCOMPARE(printed(found->r, 7), u"0.8699639"_s);
    QCOMPARE(printed(*found->interval, 7), u"0.5840951 0.9638297"_s);
}

/// Fifteen comparisons of two treatments after a heart attack, Benjamini and Hochberg (1995)
/// section 3.2: four stand at 0.05, the largest with p = 0.0095; Bonferroni keeps three.
void PublishedValuesTest::falseDiscoveriesOfBenjaminiAndHochberg()
{
    const QList<double> ps{0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                           0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000};
    const QList<double> adjusted = falseDiscoveryAdjusted(ps);
    for (qsizetype index = 0; index < ps.size(); ++index)
        QCOMPARE(adjusted.at(index) <= 0.05, index < 4);
    QCOMPARE(std::ranges::count_if(ps, [](double p) { return p * 15 <= 0.05; }), 3);
}

EVENKEEL_TEST(PublishedValuesTest)
#include "publishedvaluestest.moc"
