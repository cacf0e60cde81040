#include "core/insight/rankcorrelation.h"
#include "core/insight/midranks.h"
#include "tests/core/insight/chance.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class RankCorrelationTest : public QObject
{
    Q_OBJECT

private slots:
    void fewerThanFivePairsHaveNone();
    void whatNeverChangesHasNone();
    void alwaysTogetherIsOneWithoutAnInterval();
    void ranksAreAsTheyAreDefined();
    void isTheProductMomentOfRanks();
    void intervalSolvesItsEquation();
    void orderOfPairsDoesNotMatter();
    void onlyOrderCounts();
    void turnedRoundItTurnsItsSign();
    void bothSidesMayBeSwapped();
    void intervalNarrowsWithMorePairs();
    void intervalHoldsTheTruthAsOftenAsItSays_data();
    void intervalHoldsTheTruthAsOftenAsItSays();
};

namespace {

using Pairs = QList<std::pair<double, double>>;

constexpr int Trials = 300;

Pairs somePairs(Chance &chance)
{
    Pairs pairs;
    const int count = chance.any(5, 40);
    for (int index = 0; index < count; ++index)
        pairs.append({chance.any(0, 10), chance.any(0, 20)});
    return pairs;
}

template<class Change>
Pairs changed(Pairs pairs, Change change)
{
    for (auto &pair : pairs)
        pair = change(pair);
    return pairs;
}

/// By the definition, in n^2 steps: half the number of those below and of those not above, and a
/// half.
double rankOf(const Pairs &pairs, double std::pair<double, double>::*side, double value)
{
    double below = 0;
    double notAbove = 0;
    for (const auto &pair : pairs) {
        below += pair.*side < value ? 1 : 0;
        notAbove += pair.*side <= value ? 1 : 0;
    }
    return (below + notAbove + 1) / 2;
}

/// The product-moment correlation as n sum xy - sum x sum y, of ranks by their definition.
std::optional<double> slowCorrelation(const Pairs &pairs)
{
    double x = 0;
    double y = 0;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (const auto &pair : pairs) {
        const double a = rankOf(pairs, &std::pair<double, double>::first, pair.first);
        const double b = rankOf(pairs, &std::pair<double, double>::second, pair.second);
        x += a;
        y += b;
        xx += a * a;
        yy += b * b;
        xy += a * b;
    }
    const auto n = double(pairs.size());
    const double spread = (n * xx - x * x) * (n * yy - y * y);
    if (spread <= 0)
        return std::nullopt;
    return (n * xy - x * y) / std::sqrt(spread);
}

bool close(double first, double second, double by = 1e-9)
{
    return std::abs(first - second) <= by;
}

} // namespace

void RankCorrelationTest::fewerThanFivePairsHaveNone()
{
    QVERIFY(!rankCorrelation({}));
    QVERIFY(!rankCorrelation({{1, 2}, {2, 1}, {3, 4}, {4, 3}}));
    QCOMPARE(rankCorrelation({{1, 2}, {2, 1}, {3, 4}, {4, 3}, {5, 5}})->n, 5);
}

void RankCorrelationTest::whatNeverChangesHasNone()
{
    QVERIFY(!rankCorrelation({{1, 7}, {2, 7}, {3, 7}, {4, 7}, {5, 7}}));
    QVERIFY(!rankCorrelation({{7, 1}, {7, 2}, {7, 3}, {7, 4}, {7, 5}}));
}

void RankCorrelationTest::alwaysTogetherIsOneWithoutAnInterval()
{
    Pairs up;
    Pairs down;
    for (int count = 0; count < 400; ++count) {
        up.append({count / 2, std::exp(count / 2)});
        down.append({count, -3.0 * count});
        if (count < 4)
            continue;
        QCOMPARE(rankCorrelation(up)->r, 1.0);
        QCOMPARE(rankCorrelation(down)->r, -1.0);
        QVERIFY(!rankCorrelation(up)->interval && !rankCorrelation(down)->interval);
    }
}

void RankCorrelationTest::ranksAreAsTheyAreDefined()
{
    QCOMPARE(doubledRanks({7, 3, 7, 1}), (QList<qsizetype>{7, 4, 7, 2}));
    Chance chance(1);
    for (int trial = 0; trial < Trials; ++trial) {
        const Pairs pairs = somePairs(chance);
        QList<double> values;
        for (const auto &pair : pairs)
            values.append(pair.first);
        const QList<qsizetype> ranks = doubledRanks(values);
        for (qsizetype index = 0; index < pairs.size(); ++index) {
            const double rank = rankOf(pairs, &std::pair<double, double>::first, values.at(index));
            QCOMPARE(double(ranks.at(index)), 2 * rank);
        }
    }
}

void RankCorrelationTest::isTheProductMomentOfRanks()
{
    Chance chance(2);
    for (int trial = 0; trial < Trials; ++trial) {
        const Pairs pairs = somePairs(chance);
        const auto expected = slowCorrelation(pairs);
        const auto found = rankCorrelation(pairs);
        QCOMPARE(found.has_value(), expected.has_value());
        QVERIFY(!found || close(found->r, *expected));
    }
}

/// The ends are the correlations that lie z standard errors from r on Fisher's scale; looked for by
/// halving, with the scale as a logarithm.
void RankCorrelationTest::intervalSolvesItsEquation()
{
    const auto fisher = [](double r) { return std::log((1 + r) / (1 - r)) / 2; };
    Chance chance(3);
    for (int trial = 0; trial < Trials; ++trial) {
        const auto found = rankCorrelation(somePairs(chance));
        if (!found || !found->interval)
            continue;
        const double error = std::sqrt((1 + found->r * found->r / 2) / double(found->n - 3));
        for (const double side : {-1.0, 1.0}) {
            double inner = found->r;
            double outer = side;
            for (int step = 0; step < 100; ++step) {
                const double middle = (inner + outer) / 2;
                const bool near
                    = std::abs(fisher(middle) - fisher(found->r)) < 1.959963984540054 * error;
                (near ? inner : outer) = middle;
            }
            QVERIFY(close(inner, side < 0 ? found->interval->low : found->interval->high, 1e-8));
        }
        QVERIFY(found->interval->contains(found->r));
        QVERIFY(found->interval->low >= -1 && found->interval->high <= 1);
    }
}

void RankCorrelationTest::orderOfPairsDoesNotMatter()
{
    Chance chance(4);
    for (int trial = 0; trial < Trials; ++trial) {
        const Pairs pairs = somePairs(chance);
        QCOMPARE(rankCorrelation(chance.shuffled(pairs)), rankCorrelation(pairs));
    }
}

void RankCorrelationTest::onlyOrderCounts()
{
    Chance chance(5);
    for (int trial = 0; trial < Trials; ++trial) {
        const Pairs pairs = somePairs(chance);
        const Pairs bent = changed(pairs, [](const auto &pair) {
            return std::pair(std::exp(pair.first / 3), pair.second * pair.second * 4 - 100);
        });
        QCOMPARE(rankCorrelation(bent), rankCorrelation(pairs));
    }
}

void RankCorrelationTest::turnedRoundItTurnsItsSign()
{
    Chance chance(6);
    for (int trial = 0; trial < Trials; ++trial) {
        const Pairs pairs = somePairs(chance);
        const auto found = rankCorrelation(pairs);
        const auto turned = rankCorrelation(
            changed(pairs, [](const auto &pair) { return std::pair(pair.first, -pair.second); }));
        QCOMPARE(turned.has_value(), found.has_value());
        if (!found)
            continue;
        QVERIFY(close(turned->r, -found->r));
        QVERIFY(!found->interval || close(turned->interval->low, -found->interval->high));
    }
}

void RankCorrelationTest::bothSidesMayBeSwapped()
{
    Chance chance(7);
    for (int trial = 0; trial < Trials; ++trial) {
        const Pairs pairs = somePairs(chance);
        const Pairs swapped
            = changed(pairs, [](const auto &pair) { return std::pair(pair.second, pair.first); });
        QCOMPARE(rankCorrelation(swapped), rankCorrelation(pairs));
    }
}

void RankCorrelationTest::intervalNarrowsWithMorePairs()
{
    Chance chance(8);
    for (int trial = 0; trial < Trials; ++trial) {
        const Pairs once = somePairs(chance);
        const auto few = rankCorrelation(once);
        const auto many = rankCorrelation(once + once);
        if (!few || !few->interval)
            continue;
        QVERIFY(close(many->r, few->r));
        QVERIFY(
            many->interval->high - many->interval->low < few->interval->high - few->interval->low);
    }
}

/// From the normal distribution of two things with the correlation c, whose rank correlation is
/// 6 / pi asin(c / 2): Pearson, Drapers' Company Research Memoirs IV (1907).
void RankCorrelationTest::intervalHoldsTheTruthAsOftenAsItSays_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("c");
    for (const int n : {20, 40, 80}) {
        for (const double c : {0.0, 0.3, -0.6, 0.8, 0.95})
            QTest::addRow("%d pairs, %.2f", n, c) << n << c;
    }
}

void RankCorrelationTest::intervalHoldsTheTruthAsOftenAsItSays()
{
    QFETCH(int, n);
    QFETCH(double, c);
    const int trials = qEnvironmentVariableIntValue("EVENKEEL_LONG") == 1 ? 20'000 : 1'000;
    const double truth = 6 / std::numbers::pi * std::asin(c / 2);
    Chance chance(9);
    int held = 0;
    for (int trial = 0; trial < trials; ++trial) {
        Pairs pairs;
        for (int index = 0; index < n; ++index) {
            const double first = chance.normal();
            pairs.append({first, c * first + std::sqrt(1 - c * c) * chance.normal()});
        }
        held += rankCorrelation(pairs)->interval->contains(truth) ? 1 : 0;
    }
    const double share = double(held) / trials;
    qInfo(
        "trust: rank correlation %.2f of %d pairs: held in %.1f %% of %d", truth, n, share * 100,
        trials);
    QVERIFY(share > 0.93 && share < 0.97);
}

EVENKEEL_TEST(RankCorrelationTest)
#include "rankcorrelationtest.moc"
