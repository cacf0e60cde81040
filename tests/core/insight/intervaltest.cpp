#include "core/insight/interval.h"
#include "core/insight/distributions.h"
#include "core/insight/quantiles.h"
#include "tests/core/insight/chance.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <numbers>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// Intervals, distributions and quartiles against other ways to the same figure, and what must hold
/// whatever the values are.
class IntervalTest : public QObject
{
    Q_OBJECT

private slots:
    void wilsonSolvesItsEquation();
    void wilsonIsTheSameForWhatDidNotHappen();
    void wilsonHoldsItsShareAndNarrows();
    void wilsonHoldsTheTruthAsOftenAsItSays();
    void studentIsTheAreaUnderItsDensity();
    void normalIsTheAreaUnderItsDensity();
    void betaIsTheAreaUnderItsDensity();
    void meanIntervalIsMadeOfAreas();
    void welchIsMadeOfAreas();
    void welchOfOneSpreadIsStudents();
    void intervalsMoveAndStretchWithTheValues();
    void orderOfValuesDoesNotMatter();
    void swappedPeriodsTurnTheDifference();
    void moreOfTheSameNarrowsThem();
    void meansAreHeldAsOftenAsTheySay();
    void quartilesSplitAtTheirPlaces();
    void quartilesMoveAndStretchWithTheValues();
};

namespace {

constexpr int Trials = 300;
constexpr double Z = 1.959963984540054;

bool close(double first, double second, double by = 1e-8)
{
    return std::abs(first - second) <= by * (1 + std::abs(second));
}

bool close(const Interval &first, const Interval &second)
{
    return close(first.low, second.low) && close(first.high, second.high);
}

/// Simpson's rule.
template<class Density>
double area(Density density, double from, double to, int steps = 2000)
{
    const double step = (to - from) / steps;
    double sum = density(from) + density(to);
    for (int index = 1; index < steps; ++index)
        sum += density(from + index * step) * (index % 2 == 1 ? 4 : 2);
    return sum * step / 3;
}

/// Where `rises` passes `level` between the two.
template<class Rises>
double solved(Rises rises, double level, double low, double high)
{
    for (int step = 0; step < 100; ++step) {
        const double middle = (low + high) / 2;
        (rises(middle) < level ? low : high) = middle;
    }
    return (low + high) / 2;
}

/// The share below `t`, from the density (1 + t^2 / f)^(-(f + 1) / 2) alone: with t = sqrt f tan a
/// it is cos a to the power f - 1, over all a from -pi / 2 to pi / 2.
double studentArea(double t, double freedom)
{
    const auto density
        = [freedom](double angle) { return std::pow(std::max(0.0, std::cos(angle)), freedom - 1); };
    const double end = std::numbers::pi / 2;
    const double angle = std::atan(t / std::sqrt(freedom));
    return 0.5 + area(density, 0, angle) / area(density, -end, end, 8000);
}

double studentSolved(double freedom)
{
    return solved([freedom](double t) { return studentArea(t, freedom); }, 0.975, 0, 100);
}

QList<double> normals(Chance &chance, int count, double mean = 0, double spread = 1)
{
    QList<double> values;
    for (int index = 0; index < count; ++index)
        values.append(mean + spread * chance.normal());
    return values;
}

/// From all differences of two: sum over pairs (x - y)^2 / (n (n - 1)).
double varianceByPairs(const QList<double> &values)
{
    double sum = 0;
    for (qsizetype first = 0; first < values.size(); ++first) {
        for (qsizetype second = 0; second < first; ++second) {
            const double apart = values.at(first) - values.at(second);
            sum += apart * apart;
        }
    }
    const auto n = double(values.size());
    return sum / (n * (n - 1));
}

template<class Change>
QList<double> changed(QList<double> values, Change change)
{
    std::ranges::transform(values, values.begin(), change);
    return values;
}

double width(const Interval &interval)
{
    return interval.high - interval.low;
}

} // namespace

/// The ends are the shares from which the one seen lies z standard errors away.
void IntervalTest::wilsonSolvesItsEquation()
{
    for (int n = 1; n <= 60; ++n) {
        for (int hits = 0; hits <= n; ++hits) {
            const double seen = double(hits) / n;
            const auto score = [seen, n](double share) {
                return (share - seen) / std::sqrt(share * (1 - share) / n);
            };
            const Interval found = *wilsonInterval(hits, n);
            const double low = hits == 0 ? 0 : solved(score, -Z, 0, seen);
            const double high = hits == n ? 1 : solved(score, Z, seen, 1);
            QVERIFY(close(found, {.low = low, .high = high}));
        }
    }
}

void IntervalTest::wilsonIsTheSameForWhatDidNotHappen()
{
    for (int n = 1; n <= 60; ++n) {
        for (int hits = 0; hits <= n; ++hits) {
            const Interval found = *wilsonInterval(hits, n);
            const Interval other = *wilsonInterval(n - hits, n);
            QVERIFY(close(found, {.low = 1 - other.high, .high = 1 - other.low}));
        }
    }
}

void IntervalTest::wilsonHoldsItsShareAndNarrows()
{
    Chance chance(1);
    for (int trial = 0; trial < Trials; ++trial) {
        const int n = chance.any(1, 500);
        const int hits = chance.any(0, n);
        const Interval found = *wilsonInterval(hits, n);
        QVERIFY(found.low >= 0 && found.high <= 1);
        QVERIFY(found.low <= double(hits) / n + 1e-15 && found.high >= double(hits) / n - 1e-15);
        QVERIFY(width(*wilsonInterval(2 * hits, 2 * n)) < width(found));
        if (hits < n) {
            QVERIFY(wilsonInterval(hits + 1, n)->low > found.low);
            QVERIFY(wilsonInterval(hits + 1, n)->high >= found.high);
        }
    }
}

/// Counted out, no chance in it: how often the binomial distribution puts the share into it. On
/// the whole as often as it says; at one share now more, now less.
void IntervalTest::wilsonHoldsTheTruthAsOftenAsItSays()
{
    for (const int n : {5, 10, 20, 50}) {
        double sum = 0;
        int shares = 0;
        for (double share = 0.005; share < 1; share += 0.01, ++shares) {
            for (int hits = 0; hits <= n; ++hits) {
                const double ways
                    = std::lgamma(n + 1) - std::lgamma(hits + 1) - std::lgamma(n - hits + 1);
                if (wilsonInterval(hits, n)->contains(share))
                    sum += std::exp(
                        ways + hits * std::log(share) + (n - hits) * std::log1p(-share));
            }
        }
        const double held = sum / shares;
        qInfo("trust: Wilson of %d: held in %.1f %% on the whole", n, held * 100);
        QVERIFY(held > 0.94 && held < 0.965);
    }
}

void IntervalTest::studentIsTheAreaUnderItsDensity()
{
    for (const double freedom : {1.0, 2.0, 3.7, 9.0, 30.0, 200.0}) {
        for (const double t : {-40.0, -3.0, -1.0, -0.01, 0.0, 0.5, 1.0, 2.2, 7.0})
            QVERIFY(std::abs(studentBelow(t, freedom) - studentArea(t, freedom)) < 1e-6);
    }
}

void IntervalTest::normalIsTheAreaUnderItsDensity()
{
    const auto density
        = [](double z) { return std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi); };
    for (double z = -6; z <= 6; z += 0.37) {
        QVERIFY(std::abs(normalBelow(z) - 0.5 - area(density, 0, z)) < 1e-12);
        QVERIFY(std::abs(normalBelow(z) - studentBelow(z, 1e7)) < 1e-6);
    }
}

void IntervalTest::betaIsTheAreaUnderItsDensity()
{
    for (const double a : {1.0, 2.0, 3.5, 12.0}) {
        for (const double b : {1.0, 2.5, 8.0}) {
            const auto density
                = [a, b](double u) { return std::pow(u, a - 1) * std::pow(1 - u, b - 1); };
            for (const double x : {0.0, 0.03, 0.4, 0.77, 1.0}) {
                const double expected = area(density, 0, x) / area(density, 0, 1);
                QVERIFY(std::abs(incompleteBeta(a, b, x) - expected) < 1e-6);
            }
        }
    }
}

void IntervalTest::meanIntervalIsMadeOfAreas()
{
    Chance chance(2);
    for (int trial = 0; trial < 20; ++trial) {
        const QList<double> values = normals(chance, chance.any(2, 25), 5, 2);
        const auto n = double(values.size());
        double sum = 0;
        for (const double value : values)
            sum += value;
        const double reach = studentSolved(n - 1) * std::sqrt(varianceByPairs(values) / n);
        const Interval found = *meanInterval(values);
        QVERIFY(std::abs(found.low - (sum / n - reach)) < 1e-3 * reach);
        QVERIFY(std::abs(found.high - (sum / n + reach)) < 1e-3 * reach);
    }
}

void IntervalTest::welchIsMadeOfAreas()
{
    Chance chance(3);
    for (int trial = 0; trial < 20; ++trial) {
        const QList<double> before = normals(chance, chance.any(3, 25), 5, 2);
        const QList<double> after = normals(chance, chance.any(3, 25), 4, 0.5);
        const double a = varianceByPairs(before) / double(before.size());
        const double b = varianceByPairs(after) / double(after.size());
        const double share = a / (a + b); // 1 / f = c^2 / f1 + (1 - c)^2 / f2, as Welch has it
        const double freedom = 1
            / (share * share / double(before.size() - 1)
               + (1 - share) * (1 - share) / double(after.size() - 1));
        const double reach = studentSolved(freedom) * std::sqrt(a + b);
        const Interval found = *differenceInterval(before, after);
        QVERIFY(std::abs(width(found) / 2 - reach) < 1e-3 * reach);
        QVERIFY(close((found.low + found.high) / 2, *meanOf(after) - *meanOf(before)));
    }
}

/// Two groups of one size and one spread: Student's own interval, with n1 + n2 - 2.
void IntervalTest::welchOfOneSpreadIsStudents()
{
    Chance chance(4);
    for (int trial = 0; trial < Trials; ++trial) {
        const QList<double> before = normals(chance, chance.any(2, 25));
        const QList<double> after = changed(before, [](double value) { return 3 - value; });
        const auto n = double(before.size());
        const double reach
            = studentQuantile(0.975, 2 * n - 2) * std::sqrt(2 * varianceByPairs(before) / n);
        QVERIFY(close(width(*differenceInterval(before, after)), 2 * reach));
    }
}

void IntervalTest::intervalsMoveAndStretchWithTheValues()
{
    Chance chance(5);
    const auto moved = [](double value) { return 3 * value - 7; };
    for (int trial = 0; trial < Trials; ++trial) {
        const QList<double> before = normals(chance, chance.any(2, 25));
        const QList<double> after = normals(chance, chance.any(2, 25));
        const Interval mean = *meanInterval(before);
        QVERIFY(close(
            *meanInterval(changed(before, moved)),
            {.low = moved(mean.low), .high = moved(mean.high)}));
        const Interval apart = *differenceInterval(before, after);
        QVERIFY(close(
            *differenceInterval(changed(before, moved), changed(after, moved)),
            {.low = 3 * apart.low, .high = 3 * apart.high}));
        QVERIFY(mean.contains(*meanOf(before)));
        QVERIFY(apart.contains(*meanOf(after) - *meanOf(before)));
    }
}

void IntervalTest::orderOfValuesDoesNotMatter()
{
    Chance chance(6);
    for (int trial = 0; trial < Trials; ++trial) {
        const QList<double> before = normals(chance, chance.any(5, 25));
        const QList<double> after = normals(chance, chance.any(5, 25));
        QVERIFY(close(*meanInterval(chance.shuffled(before)), *meanInterval(before)));
        QVERIFY(close(
            *differenceInterval(chance.shuffled(before), chance.shuffled(after)),
            *differenceInterval(before, after)));
        QCOMPARE(quartilesOf(chance.shuffled(before)), quartilesOf(before));
        QCOMPARE(medianOf(chance.shuffled(before)), medianOf(before));
    }
}

void IntervalTest::swappedPeriodsTurnTheDifference()
{
    Chance chance(7);
    for (int trial = 0; trial < Trials; ++trial) {
        const QList<double> before = normals(chance, chance.any(2, 25));
        const QList<double> after = normals(chance, chance.any(2, 25), 1, 3);
        const Interval there = *differenceInterval(before, after);
        QVERIFY(
            close(*differenceInterval(after, before), {.low = -there.high, .high = -there.low}));
    }
}

void IntervalTest::moreOfTheSameNarrowsThem()
{
    Chance chance(8);
    for (int trial = 0; trial < Trials; ++trial) {
        const QList<double> before = normals(chance, chance.any(2, 25));
        const QList<double> after = normals(chance, chance.any(2, 25));
        QVERIFY(width(*meanInterval(before + before)) < width(*meanInterval(before)));
        QVERIFY(
            width(*differenceInterval(before + before, after + after))
            < width(*differenceInterval(before, after)));
    }
}

void IntervalTest::meansAreHeldAsOftenAsTheySay()
{
    const int trials = qEnvironmentVariableIntValue("EVENKEEL_LONG") == 1 ? 50'000 : 4'000;
    Chance chance(9);
    int means = 0;
    int differences = 0;
    for (int trial = 0; trial < trials; ++trial) {
        const QList<double> before = normals(chance, 6, 5, 2);
        const QList<double> after = normals(chance, 15, 4, 0.7);
        means += meanInterval(before)->contains(5) ? 1 : 0;
        differences += differenceInterval(before, after)->contains(-1) ? 1 : 0;
    }
    qInfo(
        "trust: t interval held in %.1f %%, Welch's in %.1f %% of %d", 100.0 * means / trials,
        100.0 * differences / trials, trials);
    QVERIFY(std::abs(double(means) / trials - 0.95) < 0.011);
    QVERIFY(std::abs(double(differences) / trials - 0.95) < 0.015);
}

/// By places of the sorted values, n = 4 k + r: without the middle each half has 2 k or 2 k + 1.
void IntervalTest::quartilesSplitAtTheirPlaces()
{
    Chance chance(10);
    for (int trial = 0; trial < Trials; ++trial) {
        QList<double> values = chance.halves(chance.any(5, 60), 0, 10);
        const Quartiles found = *quartilesOf(values);
        std::ranges::sort(values);
        const qsizetype n = values.size();
        const qsizetype k = n / 4;
        const bool between = n % 4 < 2; // the halves are even: between two places
        const double q1 = between ? (values.at(k - 1) + values.at(k)) / 2 : values.at(k);
        const double q3
            = between ? (values.at(n - k) + values.at(n - k - 1)) / 2 : values.at(n - k - 1);
        const double median = (values.at((n - 1) / 2) + values.at(n / 2)) / 2;
        QCOMPARE(found, (Quartiles{.q1 = q1, .median = median, .q3 = q3}));
        QCOMPARE(medianOf(values), median);
        QVERIFY(found.q1 <= found.median && found.median <= found.q3);
        QVERIFY(2 * std::ranges::count_if(values, [&](double v) { return v <= median; }) >= n);
        QVERIFY(2 * std::ranges::count_if(values, [&](double v) { return v >= median; }) >= n);
    }
}

void IntervalTest::quartilesMoveAndStretchWithTheValues()
{
    Chance chance(11);
    const auto moved = [](double value) { return 4 * value - 8; };
    for (int trial = 0; trial < Trials; ++trial) {
        const QList<double> values = chance.halves(chance.any(5, 60), 0, 10);
        const Quartiles found = *quartilesOf(values);
        QCOMPARE(
            *quartilesOf(changed(values, moved)),
            (Quartiles{
                .q1 = moved(found.q1), .median = moved(found.median), .q3 = moved(found.q3)}));
        const Quartiles turned = *quartilesOf(changed(values, std::negate()));
        QCOMPARE(turned, (Quartiles{.q1 = -found.q3, .median = -found.median, .q3 = -found.q1}));
    }
}

EVENKEEL_TEST(IntervalTest)
#include "intervaltest.moc"
