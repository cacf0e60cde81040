#include "core/insight/ranktests.h"
#include "tests/core/insight/chance.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// The test within days: worked by hand, by a second calculation, and what must always hold.
class WithinBlocksTest : public QObject
{
    Q_OBJECT

private slots:
    void leanOfCliff();
    void aWorkedExample();
    void countsPairByPair();
    void nothingLeansToNothing();
    void onlyOrderWithinABlockCounts();
    void turnedRoundItLeansTheOtherWay();
    void oneOutlierDoesNotMakeIt();
    void chanceAloneIsRarelySmall_data();
    void chanceAloneIsRarelySmall();
};

namespace {

constexpr int Trials = 200;

QList<RankBlock> someBlocks(Chance &chance)
{
    QList<RankBlock> blocks;
    const int count = chance.any(1, 40);
    for (int block = 0; block < count; ++block) {
        blocks.append(
            {.with = chance.halves(chance.any(0, 4), 0, 5),
             .rest = chance.halves(chance.any(0, 6), 0, 5)});
    }
    return blocks;
}

template<class Change>
QList<RankBlock> changed(QList<RankBlock> blocks, Change change)
{
    for (RankBlock &block : blocks) {
        std::ranges::transform(block.with, block.with.begin(), change);
        std::ranges::transform(block.rest, block.rest.begin(), change);
    }
    return blocks;
}

/// Both by counting pairs: one for each that is higher, one off for each that is lower.
std::pair<double, double> sumsOf(const QList<RankBlock> &blocks)
{
    double sum = 0;
    double squares = 0;
    for (const RankBlock &block : blocks) {
        double pairs = 0;
        for (const double one : block.with) {
            for (const double other : block.rest)
                pairs += one > other ? 1 : one < other ? -1 : 0;
        }
        const double score = pairs / (2.0 * double(block.with.size() + block.rest.size() + 1));
        sum += score;
        squares += score * score;
    }
    return {sum, squares};
}

} // namespace

/// Cliff's d of {1, 2, 3, 4} and {2, 3}: of eight pairs three are higher, three lower, two alike;
/// of {6, 7} and {1, 2, 3} all are higher.
void WithinBlocksTest::leanOfCliff()
{
    QCOMPARE((RankBlock{.with = {1, 2, 3, 4}, .rest = {2, 3}}).lean(), 0.0);
    QCOMPARE((RankBlock{.with = {6, 7}, .rest = {1, 2, 3}}).lean(), 1.0);
    QCOMPARE((RankBlock{.with = {1}, .rest = {1, 2}}).lean(), -0.5);
    QCOMPARE((RankBlock{.with = {}, .rest = {1, 2}}).lean(), 0.0);
}

/// Three days with one hard call among three, two and one others, by hand: the scores are
/// 3 / 10, 2 / 8 and 1 / 6, S = 43 / 60, sum s^2 = 649 / 3600, so z = 43 / sqrt(649) = 1.68790,
/// whose two-sided p by the table of the normal distribution is 0.0914.
void WithinBlocksTest::aWorkedExample()
{
    const BlockTest test = withinBlocks(
        {{.with = {8}, .rest = {2, 3, 3}},
         {.with = {5}, .rest = {1, 4}},
         {.with = {9}, .rest = {7}}});
    QCOMPARE(test.lean, 43.0 / 60);
    QCOMPARE(QString::number(test.p, 'f', 4), u"0.0914"_s);
}

void WithinBlocksTest::countsPairByPair()
{
    Chance chance(21);
    for (int trial = 0; trial < Trials; ++trial) {
        const QList<RankBlock> blocks = someBlocks(chance);
        const BlockTest test = withinBlocks(blocks);
        const auto [sum, squares] = sumsOf(blocks);
        QVERIFY(std::abs(test.lean - sum) < 1e-9);
        const double p = squares > 0 ? std::erfc(std::abs(sum) / std::sqrt(2 * squares)) : 1;
        QVERIFY(std::abs(test.p - p) < 1e-9);
    }
}

void WithinBlocksTest::nothingLeansToNothing()
{
    QCOMPARE(withinBlocks({}), BlockTest());
    QCOMPARE(withinBlocks({{.with = {5, 5}, .rest = {5}}, {.with = {3}, .rest = {}}}), BlockTest());
}

/// A hard day is hard for both sides; and a scale may be bent.
void WithinBlocksTest::onlyOrderWithinABlockCounts()
{
    Chance chance(22);
    for (int trial = 0; trial < Trials; ++trial) {
        const QList<RankBlock> blocks = someBlocks(chance);
        QList<RankBlock> moved = changed(blocks, [](double value) { return std::exp(value) - 7; });
        for (RankBlock &block : moved) {
            const double harder = chance.any(0, 8);
            block = changed({block}, [harder](double value) { return value + harder; }).first();
        }
        QCOMPARE(withinBlocks(moved), withinBlocks(blocks));
    }
}

void WithinBlocksTest::turnedRoundItLeansTheOtherWay()
{
    Chance chance(23);
    for (int trial = 0; trial < Trials; ++trial) {
        const QList<RankBlock> blocks = someBlocks(chance);
        QList<RankBlock> swapped = blocks;
        for (RankBlock &block : swapped)
            std::swap(block.with, block.rest);
        const BlockTest test = withinBlocks(blocks);
        const BlockTest turned = withinBlocks(swapped);
        QVERIFY(std::abs(test.lean + turned.lean) < 1e-9);
        QVERIFY(std::abs(test.p - turned.p) < 1e-9);
        QVERIFY(test.p >= 0 && test.p <= 1);
    }
}

/// One day of very high ratings is one day.
void WithinBlocksTest::oneOutlierDoesNotMakeIt()
{
    QList<RankBlock> blocks;
    for (int day = 0; day < 24; ++day)
        blocks.append({.with = {day % 2 == 0 ? 2.0 : 4.0}, .rest = {3, 3}});
    blocks.append({.with = {10, 10, 10}, .rest = {0, 0, 0}});
    QVERIFY(withinBlocks(blocks).p > 0.2);
}

/// A p below q must come from chance in a share of q at most: whatever the ratings are like, and
/// whether the calls of a day hang together or not.
void WithinBlocksTest::chanceAloneIsRarelySmall_data()
{
    QTest::addColumn<double>("low"); ///< share of low ratings among a few high ones
    QTest::addColumn<double>("memory");
    QTest::newRow("even") << 0.0 << 0.0;
    QTest::newRow("mostly calm") << 0.88 << 0.0;
    QTest::newRow("calls that hang together") << 0.0 << 0.8;
}

void WithinBlocksTest::chanceAloneIsRarelySmall()
{
    QFETCH(double, low);
    QFETCH(double, memory);
    constexpr int Times = 1000;
    Chance chance(24);
    int small = 0;
    for (int trial = 0; trial < Times; ++trial) {
        QList<RankBlock> blocks;
        for (int day = 0; day < 30; ++day) {
            RankBlock block;
            double mood = chance.normal();
            const int calls = chance.any(4, 9);
            const int morning = chance.any(1, calls - 1);
            for (int call = 0; call < calls; ++call) {
                mood = memory * mood + std::sqrt(1 - memory * memory) * chance.normal();
                const double even = std::round(5 + 2 * mood);
                const double rating = low == 0 ? even : chance.share() < low ? 1 : 8;
                (call < morning ? block.with : block.rest).append(rating);
            }
            blocks.append(block);
        }
        small += withinBlocks(blocks).p < 0.05 ? 1 : 0;
    }
    // 0.05 and three standard errors of 0.0069
    QVERIFY2(small <= 0.071 * Times, qPrintable(QString::number(small)));
    QVERIFY(small > 0);
}

EVENKEEL_TEST(WithinBlocksTest)
#include "withinblockstest.moc"
