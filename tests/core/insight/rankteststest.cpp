#include "core/insight/ranktests.h"
#include "core/insight/midranks.h"
#include "tests/core/insight/chance.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <bit>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// The tests of ranks against counting out every way, and what must hold whatever the values are.
class RankTestsTest : public QObject
{
    Q_OBJECT

private slots:
    void mannWhitneyCountsEveryDeal();
    void manyValuesAreCloseToCounting();
    void orderDoesNotMatter();
    void groupsMayBeSwapped();
    void onlyOrderCounts();
    void shiftAndScaleDoNotMatter();
    void chanceAloneIsRarelySmall_data();
    void chanceAloneIsRarelySmall();
    void adjustedKeepsWhatTheStepUpKeeps();
    void adjustedIsNoSmallerAndInOrder();
    void adjustedFollowsItsP();
};

namespace {

constexpr int Trials = 200;

bool close(double first, double second)
{
    return std::abs(first - second) <= 1e-9;
}

/// The share of all ways to deal the values that bring U as far from half of a b as the one seen.
/// U is counted pair by pair: one for each that is higher, a half for each that is equal.
double dealtOut(const QList<double> &first, const QList<double> &second)
{
    const QList<double> all = first + second;
    const auto far = [&](quint32 chosen) {
        double u = 0;
        for (qsizetype a = 0; a < all.size(); ++a) {
            for (qsizetype b = 0; b < all.size(); ++b) {
                if ((chosen >> a & 1U) == 0 || (chosen >> b & 1U) != 0)
                    continue;
                u += all.at(a) > all.at(b) ? 1 : all.at(a) == all.at(b) ? 0.5 : 0;
            }
        }
        return std::abs(u - double(first.size() * second.size()) / 2);
    };
    const double seen = far((1U << first.size()) - 1);
    double ways = 0;
    double asFar = 0;
    for (quint32 chosen = 0; chosen < 1U << all.size(); ++chosen) {
        if (std::popcount(chosen) != first.size())
            continue;
        ++ways;
        asFar += far(chosen) >= seen - 1e-9 ? 1 : 0;
    }
    return asFar / ways;
}

/// The procedure as Benjamini and Hochberg wrote it: the largest i with p(i) <= i q / m, and
/// everything up to that p stands.
QList<bool> steppedUp(const QList<double> &ps, double q)
{
    QList<double> sorted = ps;
    std::ranges::sort(sorted);
    double limit = -1;
    for (qsizetype index = 0; index < sorted.size(); ++index) {
        if (sorted.at(index) * double(ps.size()) <= double(index + 1) * q)
            limit = sorted.at(index);
    }
    QList<bool> stands;
    for (const double p : ps)
        stands.append(p <= limit);
    return stands;
}

QList<double> somePs(Chance &chance)
{
    QList<double> ps;
    const int count = chance.any(1, 30);
    for (int index = 0; index < count; ++index) {
        const double share = chance.share();
        ps.append(std::round(share * share * share * 1000) / 1000); // small ones and ties
    }
    return ps;
}

/// Of a group: two of them, or twice as many differences, are counted out or well above sixty.
int someSize(Chance &chance)
{
    return chance.any(0, 1) == 0 ? chance.any(1, 10) : chance.any(55, 70);
}

template<class Change>
QList<double> changed(QList<double> values, Change change)
{
    std::ranges::transform(values, values.begin(), change);
    return values;
}

} // namespace

void RankTestsTest::mannWhitneyCountsEveryDeal()
{
    Chance chance(1);
    for (int trial = 0; trial < 60; ++trial) {
        const int all = chance.any(2, 10);
        const int some = chance.any(1, all - 1);
        const QList<double> first = chance.halves(some, 0, 5);
        const QList<double> second = chance.halves(all - some, 0, 5);
        QVERIFY(close(mannWhitney(first, second), dealtOut(first, second)));
    }
}

/// Above sixty the approximation takes over: beside shares of 4 000 deals at random it lies
/// within what chance allows them, three times 0.008.
void RankTestsTest::manyValuesAreCloseToCounting()
{
    constexpr int Deals = 4000;
    Chance chance(3);
    for (int trial = 0; trial < 6; ++trial) {
        const QList<double> values = chance.halves(70, 0, 5);
        const auto some = chance.any(20, 50);
        const double p = mannWhitney(values.first(some), values.sliced(some));
        QList<qsizetype> ranks = doubledRanks(values);
        const auto far = [&ranks, some] {
            qsizetype sum = -some * (ranks.size() + 1);
            for (qsizetype index = 0; index < some; ++index)
                sum += ranks.at(index);
            return std::abs(sum);
        };
        const qsizetype seen = far();
        int asFar = 0;
        for (int deal = 0; deal < Deals; ++deal) {
            ranks = chance.shuffled(ranks);
            asFar += far() >= seen ? 1 : 0;
        }
        QVERIFY(std::abs(p - double(asFar) / Deals) < 0.024);
    }
}

void RankTestsTest::orderDoesNotMatter()
{
    Chance chance(4);
    for (int trial = 0; trial < Trials; ++trial) {
        const QList<double> first = chance.halves(chance.any(1, 20), 0, 5);
        const QList<double> second = chance.halves(chance.any(1, 20), 0, 5);
        QCOMPARE(
            mannWhitney(chance.shuffled(first), chance.shuffled(second)),
            mannWhitney(first, second));
    }
}

void RankTestsTest::groupsMayBeSwapped()
{
    Chance chance(5);
    for (int trial = 0; trial < Trials; ++trial) {
        const QList<double> first = chance.halves(someSize(chance), 0, 5);
        const QList<double> second = chance.halves(someSize(chance), 1, 6);
        QVERIFY(close(mannWhitney(first, second), mannWhitney(second, first)));
    }
}

void RankTestsTest::onlyOrderCounts()
{
    Chance chance(6);
    const auto bent = [](double value) { return std::exp(value) - 7; };
    for (int trial = 0; trial < Trials; ++trial) {
        const QList<double> first = chance.halves(someSize(chance), 0, 5);
        const QList<double> second = chance.halves(someSize(chance), 1, 6);
        QCOMPARE(
            mannWhitney(changed(first, bent), changed(second, bent)), mannWhitney(first, second));
    }
}

void RankTestsTest::shiftAndScaleDoNotMatter()
{
    Chance chance(7);
    for (int trial = 0; trial < Trials; ++trial) {
        const QList<double> first = chance.halves(someSize(chance), 0, 5);
        const QList<double> second = chance.halves(someSize(chance), 1, 6);
        const auto moved = [](double value) { return 4 * value - 16; };
        QCOMPARE(
            mannWhitney(changed(first, moved), changed(second, moved)), mannWhitney(first, second));
    }
}

/// A p below q must come from chance in a share of q at most.
void RankTestsTest::chanceAloneIsRarelySmall_data()
{
    QTest::addColumn<int>("n");
    QTest::newRow("counted out") << 12;
    QTest::newRow("approximated") << 35;
}

void RankTestsTest::chanceAloneIsRarelySmall()
{
    QFETCH(int, n);
    constexpr int Times = 400;
    Chance chance(8);
    int groups = 0;
    for (int trial = 0; trial < Times; ++trial) {
        groups += mannWhitney(chance.halves(n, 0, 10), chance.halves(n, 0, 10)) < 0.05 ? 1 : 0;
    }
    // 0.05 and three standard errors of 0.011
    QVERIFY2(groups <= 0.083 * Times, qPrintable(QString::number(groups)));
    QVERIFY(groups > 0);
}

void RankTestsTest::adjustedKeepsWhatTheStepUpKeeps()
{
    Chance chance(9);
    for (int trial = 0; trial < 1000; ++trial) {
        const QList<double> ps = somePs(chance);
        const QList<double> adjusted = falseDiscoveryAdjusted(ps);
        for (const double q : {0.0503, 0.1007, 0.2501}) { // none that a made p could equal
            const QList<bool> stands = steppedUp(ps, q);
            for (qsizetype index = 0; index < ps.size(); ++index)
                QCOMPARE(adjusted.at(index) <= q, stands.at(index));
        }
    }
}

void RankTestsTest::adjustedIsNoSmallerAndInOrder()
{
    Chance chance(10);
    for (int trial = 0; trial < 1000; ++trial) {
        const QList<double> ps = somePs(chance);
        const QList<double> adjusted = falseDiscoveryAdjusted(ps);
        QCOMPARE(adjusted.size(), ps.size());
        for (qsizetype index = 0; index < ps.size(); ++index) {
            QVERIFY(adjusted.at(index) >= ps.at(index) && adjusted.at(index) <= 1);
            QVERIFY(adjusted.at(index) <= std::min(1.0, ps.at(index) * double(ps.size()) + 1e-12));
            for (qsizetype other = 0; other < ps.size(); ++other)
                QVERIFY(ps.at(index) > ps.at(other) || adjusted.at(index) <= adjusted.at(other));
        }
    }
}

void RankTestsTest::adjustedFollowsItsP()
{
    Chance chance(11);
    for (int trial = 0; trial < Trials; ++trial) {
        const QList<double> ps = somePs(chance);
        QList<qsizetype> order;
        for (qsizetype index = 0; index < ps.size(); ++index)
            order.append(index);
        order = chance.shuffled(order);
        QList<double> dealt;
        for (const qsizetype index : std::as_const(order))
            dealt.append(ps.at(index));
        const QList<double> adjusted = falseDiscoveryAdjusted(ps);
        const QList<double> adjustedDealt = falseDiscoveryAdjusted(dealt);
        for (qsizetype index = 0; index < ps.size(); ++index)
            QCOMPARE(adjustedDealt.at(index), adjusted.at(order.at(index)));
    }
}

EVENKEEL_TEST(RankTestsTest)
#include "rankteststest.moc"
