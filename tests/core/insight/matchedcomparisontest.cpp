#include "core/insight/matchedcomparison.h"
#include "tests/core/insight/chance.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class MatchedComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesByValueAndElapsedTime();
    void isOffByTenMinutesAtMostForShortOnes();
    void isOffByItsOwnLengthAtMostForLongOnes();
    void theEarlierPairChoosesFirst();
    void breathersInBetweenRuleOut();
    void ratingsOfOneInstantHideNoLaterOne();
    void isWhatALookAtEveryCoupleFinds();
    void orderOfRatingsDoesNotMatter();
    void movedInTimeItIsTheSame();
    void keepsToWhatItPromises();
};

namespace {

constexpr int Trials = 300;

struct Log
{
    QList<RatedPair> pairs{};
    QList<RatingFacts> others{};
    QList<Instant> starts{};

    [[nodiscard]] auto matches() const { return matchedWithoutBreather(pairs, others, starts); }
};

Instant minute(int count)
{
    return instantFromMs(1'800'000'000'000) + minutes(count);
}

RatingFacts rating(int id, int at, int value)
{
    RatingFacts made;
    made.id = RatingId(id);
    made.at = minute(at);
    made.value = *StressLevel::from(value);
    return made;
}

RatedPair pair(int at, int before, int after, int elapsed)
{
    return {
        .at = minute(at),
        .before = *StressLevel::from(before),
        .after = *StressLevel::from(after),
        .elapsed = minutes(elapsed)};
}

/// A few hours with many ratings at the same minute and breathers among them.
Log madeLog(Chance &chance)
{
    Log log;
    const int others = chance.any(0, 30);
    for (int index = 0; index < others; ++index)
        log.others.append(rating(index + 1, chance.any(0, 90), chance.any(5, 8)));
    const int pairs = chance.any(0, 8);
    for (int index = 0; index < pairs; ++index) {
        const int at = chance.any(0, 90);
        log.pairs.append(pair(at, chance.any(5, 8), chance.any(0, 10), chance.any(1, 25)));
        if (chance.any(0, 2) == 0)
            log.starts.append(minute(at));
    }
    return log;
}

/// Every two ratings that could stand beside `pair`, the best of them: no order, no early end.
std::optional<std::pair<RatingFacts, RatingFacts>>
bestOfAll(const Log &log, const RatedPair &pair, const QSet<RatingId> &taken)
{
    std::optional<std::pair<RatingFacts, RatingFacts>> best;
    std::tuple<milliseconds, Instant, RatingId, Instant, RatingId> rank;
    for (const RatingFacts &first : log.others) {
        if (first.value != pair.before || taken.contains(first.id))
            continue;
        for (const RatingFacts &last : log.others) {
            const milliseconds elapsed = last.at - first.at;
            const milliseconds off = std::chrono::abs(elapsed - pair.elapsed);
            const bool between = std::ranges::any_of(
                log.starts, [&](Instant start) { return first.at <= start && start <= last.at; });
            if (elapsed <= milliseconds(0) || between
                || off > std::max<milliseconds>(minutes(10), pair.elapsed))
                continue;
            const auto other = std::tuple(off, first.at, first.id, last.at, last.id);
            if (!best || other < rank) {
                best = {first, last};
                rank = other;
            }
        }
    }
    return best;
}

} // namespace

void MatchedComparisonTest::matchesByValueAndElapsedTime()
{
    const Log log{
        .pairs = {pair(0, 7, 4, 5)},
        .others
        = {rating(1, 100, 6), rating(2, 105, 1), rating(3, 200, 7), rating(4, 206, 5),
           rating(5, 300, 7), rating(6, 303, 2)}};
    QCOMPARE(log.matches(), QList<std::optional<RatedPair>>{pair(200, 7, 5, 6)});
    QCOMPARE(log.matches().first()->change(), -2.0);
}

void MatchedComparisonTest::isOffByTenMinutesAtMostForShortOnes()
{
    for (const int later : {13, 14}) {
        const Log log{
            .pairs = {pair(0, 7, 4, 3)}, .others = {rating(1, 100, 7), rating(2, 100 + later, 5)}};
        QCOMPARE(log.matches().first().has_value(), later == 13);
    }
}

void MatchedComparisonTest::isOffByItsOwnLengthAtMostForLongOnes()
{
    for (const int later : {60, 61}) {
        const Log log{
            .pairs = {pair(0, 7, 4, 30)}, .others = {rating(1, 100, 7), rating(2, 100 + later, 5)}};
        QCOMPARE(log.matches().first().has_value(), later == 60);
    }
}

void MatchedComparisonTest::theEarlierPairChoosesFirst()
{
    const Log log{
        .pairs = {pair(0, 7, 4, 8), pair(20, 7, 4, 5)},
        .others = {rating(1, 100, 7), rating(2, 105, 5)}};
    QCOMPARE(log.matches(), (QList<std::optional<RatedPair>>{pair(100, 7, 5, 5), std::nullopt}));
}

void MatchedComparisonTest::breathersInBetweenRuleOut()
{
    for (const int start : {99, 100, 103, 105, 106}) {
        const Log log{
            .pairs = {pair(0, 7, 4, 5)},
            .others = {rating(1, 100, 7), rating(2, 105, 5)},
            .starts = {minute(start)}};
        QCOMPARE(log.matches().first().has_value(), start < 100 || start > 105);
    }
}

void MatchedComparisonTest::ratingsOfOneInstantHideNoLaterOne()
{
    const Log log{
        .pairs = {pair(0, 7, 4, 10)},
        .others = {rating(1, 100, 7), rating(2, 105, 6), rating(3, 105, 5), rating(4, 110, 2)}};
    QCOMPARE(log.matches().first(), pair(100, 7, 2, 10));
}

void MatchedComparisonTest::isWhatALookAtEveryCoupleFinds()
{
    Chance chance(1);
    int matched = 0;
    for (int trial = 0; trial < Trials; ++trial) {
        const Log log = madeLog(chance);
        const auto matches = log.matches();
        QCOMPARE(matches.size(), log.pairs.size());
        QSet<RatingId> taken;
        for (qsizetype index = 0; index < matches.size(); ++index) {
            const auto best = bestOfAll(log, log.pairs.at(index), taken);
            QCOMPARE(matches.at(index).has_value(), best.has_value());
            if (!best)
                continue;
            taken.insert(best->first.id);
            QCOMPARE(matches.at(index)->at, best->first.at);
            QCOMPARE(matches.at(index)->after, best->second.value);
            QCOMPARE(matches.at(index)->elapsed, best->second.at - best->first.at);
            ++matched;
        }
    }
    QVERIFY(matched > Trials);
}

void MatchedComparisonTest::orderOfRatingsDoesNotMatter()
{
    Chance chance(2);
    for (int trial = 0; trial < Trials; ++trial) {
        const Log log = madeLog(chance);
        Log dealt = log;
        dealt.others = chance.shuffled(log.others);
        dealt.starts = chance.shuffled(log.starts);
        QCOMPARE(dealt.matches(), log.matches());
    }
}

void MatchedComparisonTest::movedInTimeItIsTheSame()
{
    Chance chance(3);
    for (int trial = 0; trial < Trials; ++trial) {
        const Log log = madeLog(chance);
        Log later = log;
        for (RatedPair &one : later.pairs)
            one.at += minutes(10'000);
        for (RatingFacts &one : later.others)
            one.at += minutes(10'000);
        for (Instant &one : later.starts)
            one += minutes(10'000);
        auto expected = log.matches();
        for (auto &match : expected) {
            if (match)
                match->at += minutes(10'000);
        }
        QCOMPARE(later.matches(), expected);
    }
}

void MatchedComparisonTest::keepsToWhatItPromises()
{
    Chance chance(4);
    for (int trial = 0; trial < Trials; ++trial) {
        const Log log = madeLog(chance);
        const auto matches = log.matches();
        QMap<std::pair<qint64, int>, qsizetype> used;
        for (qsizetype index = 0; index < matches.size(); ++index) {
            if (!matches.at(index))
                continue;
            const RatedPair &match = *matches.at(index);
            QCOMPARE(match.before, log.pairs.at(index).before);
            QVERIFY(match.elapsed > milliseconds(0));
            ++used[{toMs(match.at), match.before.value()}];
        }
        for (auto one = used.cbegin(); one != used.cend(); ++one) {
            const auto there = std::ranges::count_if(log.others, [&one](const RatingFacts &rating) {
                return std::pair(toMs(rating.at), rating.value.value()) == one.key();
            });
            QVERIFY(one.value() <= there);
        }
    }
}

EVENKEEL_TEST(MatchedComparisonTest)
#include "matchedcomparisontest.moc"
