#include "core/insight/summarise.h"
#include "tests/core/insight/insightbuilder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class SummariseTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingLoggedGivesNothing();
    void ratingsThatAreMissingStayMissing();
    void fourRatingsAreNotSummedUp();
    void intervalNeedsTwoDays();
    void meanIsThatOfTheDayMeans();
    void intervalStaysOnTheScale();
    void bothEndsOfThePeriodCount();
    void everyDayOfThePeriodIsThere();
    void categoriesAreSortedByHowOftenTheyCame();
    void lateOnesStandByTheirDueTime();
    void aCallCountsForEachTechnique();
    void triggersAndChannelsAreGroupedAsWell();
    void whatWasNotSaidIsCounted();
    void hoursNeedFiveForAMedian();
    void promisesCountUnderTheTimeThatWasAgreedInTime();
    void keptAfterAMoveThatCameTooLateIsLate();
    void lastDayOfThePeriodCountsForPromises();
    void shareNeedsFivePromises();
    void withdrawnAndHandedOverAreLeftOut();
    void pairsNeedBothRatings();
    void patternsAreSortedByUse();
    void equallyHighRatingsAreMatched();
    void aBreatherInBetweenIsNoMatch();
    void eachMatchIsUsedOnce();
    void ratingsOfABreatherAreNoComparison();
};

namespace {

const QDate Monday(2026, 5, 4);
const QTime Ten(10, 0);

FollowUp moved(FollowUp followUp, const FollowUp &to, QDate on)
{
    Renegotiation move;
    move.from = followUp.due;
    move.to = *to.due;
    move.at = InsightBuilder::at(on, Ten);
    followUp.renegotiations.append(move);
    followUp.due = to.due;
    followUp.dueAt = to.dueAt;
    return followUp;
}

} // namespace

void SummariseTest::nothingLoggedGivesNothing()
{
    const Summary summary = summarise(InsightBuilder().input());
    QCOMPARE(summary.interactions, 0);
    QCOMPARE(summary.stress, StressFigures());
    QCOMPARE(summary.promises, PromiseFigures());
    QCOMPARE(summary.breathers, BreatherFigures());
    QVERIFY(summary.findings.isEmpty());
}

void SummariseTest::ratingsThatAreMissingStayMissing()
{
    InsightBuilder build;
    for (const int stress : {0, 2, 4, 6, 8})
        build.call(Monday, Ten, stress);
    build.call(Monday, Ten, std::nullopt);
    const Summary summary = summarise(build.input());
    QCOMPARE(summary.interactions, 6);
    QCOMPARE(summary.stress.n, 5);
    QCOMPARE(summary.stress.missing, 1);
    QCOMPARE(summary.stress.quartiles, (Quartiles{.q1 = 1, .median = 4, .q3 = 7}));
    QCOMPARE(summary.stress.mean, 4.0);
}

void SummariseTest::fourRatingsAreNotSummedUp()
{
    InsightBuilder build;
    for (int day = 0; day < 4; ++day)
        build.call(Monday.addDays(day), Ten, 5, u"billing"_s);
    const Summary summary = summarise(build.input());
    QCOMPARE(summary.stress.n, 4);
    QCOMPARE(summary.stress.dayMeans.size(), 4);
    QVERIFY(!summary.stress.quartiles);
    QVERIFY(!summary.stress.mean);
    QVERIFY(!summary.stress.interval);
    QVERIFY(!summary.categories.first().stress);
}

void SummariseTest::intervalNeedsTwoDays()
{
    InsightBuilder build;
    for (int minute = 0; minute < 5; ++minute)
        build.call(Monday, QTime(10, minute), 3 + minute);
    QVERIFY(!summarise(build.input()).stress.interval);
    QCOMPARE(summarise(build.input()).stress.mean, 5.0);
    build.call(Monday.addDays(1), Ten, 4);
    QVERIFY(summarise(build.input()).stress.interval.has_value());
}

void SummariseTest::meanIsThatOfTheDayMeans()
{
    InsightBuilder build;
    for (int minute = 0; minute < 4; ++minute)
        build.call(Monday, QTime(10, minute), 8);
    build.call(Monday.addDays(1), Ten, 2);
    QCOMPARE(summarise(build.input()).stress.mean, 5.0);
}

void SummariseTest::intervalStaysOnTheScale()
{
    InsightBuilder build;
    for (int day = 0; day < 2; ++day) {
        for (int minute = 0; minute < 3; ++minute)
            build.call(Monday.addDays(day), QTime(10, minute), day == 0 ? 0 : 10);
    }
    const auto interval = summarise(build.input()).stress.interval;
    QCOMPARE(interval, (Interval{.low = 0, .high = 10}));
}

void SummariseTest::bothEndsOfThePeriodCount()
{
    InsightBuilder build;
    build.call(Monday.addDays(-1), QTime(23, 59), 1)
        .call(Monday, QTime(0, 0), 2)
        .call(Monday.addDays(6), QTime(23, 59), 3)
        .call(Monday.addDays(7), QTime(0, 0), 4);
    QCOMPARE(summarise(build.input()).interactions, 2);
}

void SummariseTest::everyDayOfThePeriodIsThere()
{
    InsightBuilder build;
    build.call(Monday, QTime(15, 0), 7).call(Monday, Ten, 3).call(Monday, Ten, std::nullopt);
    const QList<DayFigures> days = summarise(build.input()).days;
    QCOMPARE(days.size(), 7);
    QCOMPARE(days.first().interactions, 3);
    QCOMPARE(days.first().points.size(), 2);
    QCOMPARE(days.first().points.first().stress.value(), 3);
    QVERIFY(!days.first().median);
    QCOMPARE(days.last().interactions, 0);
}

void SummariseTest::lateOnesStandByTheirDueTime()
{
    FollowUp second = InsightBuilder::promised(Monday.addDays(1), Ten);
    second.text = u"second"_s;
    FollowUp first = InsightBuilder::promised(Monday, Ten);
    first.text = u"first"_s;
    InsightBuilder build;
    build.promise(second).promise(first);
    QCOMPARE(summarise(build.input()).promises.late, QStringList({u"first"_s, u"second"_s}));
}

void SummariseTest::aCallCountsForEachTechnique()
{
    InsightBuilder build;
    for (int call = 0; call < 5; ++call)
        build.call(Monday, QTime(9, call), call)
            .ended(u"resolved"_s, {}, {u"listen"_s, u"apologise"_s});
    build.call(Monday, Ten, std::nullopt).ended({}, {}, {u"listen"_s});
    build.call(Monday, Ten, 9).ended(u"escalated"_s);
    const QList<GroupFigures> techniques = summarise(build.input()).techniques;
    QCOMPARE(techniques.size(), 2);
    QCOMPARE(techniques.first().name, u"listen"_s);
    QCOMPARE(techniques.first().n, 6);
    QCOMPARE(techniques.first().rated, 5);
    QCOMPARE(techniques.first().stress->median, 2.0);
    const QMap<QString, qsizetype> ended{{u"resolved"_s, 5}, {QString(), 1}};
    QCOMPARE(techniques.first().outcomes, ended);
    QCOMPARE(techniques.last().n, 5);
}

void SummariseTest::triggersAndChannelsAreGroupedAsWell()
{
    InsightBuilder build;
    build.call(Monday, Ten, 5, {}, Channel::Chat).ended({}, u"stalling"_s);
    build.call(Monday, Ten, 6, {}, Channel::Phone).ended({}, u"insult"_s);
    build.call(Monday, Ten, 7, {}, Channel::Phone).ended({}, u"insult"_s);
    const Summary summary = summarise(build.input());
    QCOMPARE(summary.triggers.first().name, u"insult"_s);
    QCOMPARE(summary.triggers.first().n, 2);
    QVERIFY(!summary.triggers.first().stress); // fewer than five
    QCOMPARE(summary.channels.first().name, u"phone"_s);
    QCOMPARE(summary.channels.last().name, u"chat"_s);
}

void SummariseTest::whatWasNotSaidIsCounted()
{
    InsightBuilder build;
    build.call(Monday, Ten, std::nullopt, u"billing"_s)
        .ended(u"resolved"_s, u"insult"_s, {u"listen"_s});
    build.call(Monday, Ten, 3).ended({}, u"insult"_s);
    build.breathe(Monday, Ten, 7, std::nullopt);
    const MissingFigures expected{
        .ratings = 1,
        .categories = 1,
        .triggers = 0,
        .outcomes = 1,
        .techniques = 1,
        .breatherPairs = 1};
    QCOMPARE(summarise(build.input()).missing, expected);
}

void SummariseTest::categoriesAreSortedByHowOftenTheyCame()
{
    InsightBuilder build;
    build.call(Monday, Ten, 5, u"pricing"_s).call(Monday, Ten, 5, u"access"_s);
    for (int minute = 0; minute < 5; ++minute)
        build.call(Monday, QTime(9, minute), minute + 4, u"billing"_s);
    build.call(Monday, Ten, std::nullopt, u"billing"_s).call(Monday, Ten, 5);
    const QList<GroupFigures> categories = summarise(build.input()).categories;
    QCOMPARE(categories.size(), 3);
    QCOMPARE(categories.at(0).name, u"billing"_s);
    QCOMPARE(categories.at(0).n, 6);
    QCOMPARE(categories.at(0).rated, 5);
    QCOMPARE(categories.at(0).stress->median, 6.0);
    QCOMPARE(categories.at(1).name, u"access"_s);
    QVERIFY(!categories.at(1).stress);
}

void SummariseTest::hoursNeedFiveForAMedian()
{
    InsightBuilder build;
    for (int minute = 0; minute < 5; ++minute)
        build.call(Monday.addDays(2), QTime(14, minute), 7);
    build.call(Monday, Ten, 3).call(Monday, QTime(11, 0), std::nullopt);
    const QList<HourFigures> hours = summarise(build.input()).hours;
    QCOMPARE(hours.size(), 2);
    QCOMPARE(hours.at(0), (HourFigures{.weekday = 1, .hour = 10, .n = 1, .median = {}}));
    QCOMPARE(hours.at(1), (HourFigures{.weekday = 3, .hour = 14, .n = 5, .median = 7.0}));
}

void SummariseTest::promisesCountUnderTheTimeThatWasAgreedInTime()
{
    const FollowUp first = InsightBuilder::promised(Monday, Ten);
    const FollowUp later = InsightBuilder::promised(
        Monday.addDays(3), Ten, FollowUpState::Kept, InsightBuilder::at(Monday.addDays(2), Ten));
    FollowUp promise = moved(first, later, Monday.addDays(-1));
    promise.state = FollowUpState::Kept;
    promise.closed = later.closed;
    const Keeping keeping = summarise(InsightBuilder().promise(promise).input()).promises.keeping;
    QCOMPARE(keeping.keptOnTime, 1);
    QCOMPARE(keeping.renegotiated, 1);
    QCOMPARE(keeping.keptAsFirstPromised, 0);
    QCOMPARE(keeping.due(), 1);
}

void SummariseTest::keptAfterAMoveThatCameTooLateIsLate()
{
    const FollowUp first = InsightBuilder::promised(Monday, Ten);
    const FollowUp later = InsightBuilder::promised(Monday.addDays(20), Ten);
    const FollowUp promise = moved(first, later, Monday.addDays(1));
    const Summary open = summarise(InsightBuilder().promise(promise).input());
    QCOMPARE(open.promises.keeping.overdueOpen, 1);
    QCOMPARE(open.promises.keeping.renegotiated, 0);
    QCOMPARE(open.promises.late, QStringList{u"callback"_s});
}

void SummariseTest::lastDayOfThePeriodCountsForPromises()
{
    const FollowUp promise = InsightBuilder::promised(
        Monday.addDays(6), std::nullopt, FollowUpState::Kept,
        InsightBuilder::at(Monday.addDays(6), QTime(23, 0)));
    QCOMPARE(summarise(InsightBuilder().promise(promise).input()).promises.keeping.keptOnTime, 1);
}

void SummariseTest::shareNeedsFivePromises()
{
    InsightBuilder build;
    const FollowUp kept = InsightBuilder::promised(
        Monday, Ten, FollowUpState::Kept, InsightBuilder::at(Monday, QTime(9, 0)));
    for (int count = 0; count < 4; ++count)
        build.promise(kept);
    QVERIFY(!summarise(build.input()).promises.share());
    QVERIFY(!summarise(build.input()).promises.interval());
    QVERIFY(!summarise(build.input()).promises.asFirstPromised());
    build.promise(InsightBuilder::promised(Monday, Ten));
    const PromiseFigures promises = summarise(build.input()).promises;
    QCOMPARE(promises.share(), 0.8);
    QCOMPARE(promises.asFirstPromised(), 0.8);
    QVERIFY(promises.interval()->contains(0.8));
}

void SummariseTest::withdrawnAndHandedOverAreLeftOut()
{
    InsightBuilder build;
    const Instant closed = InsightBuilder::at(Monday, Ten);
    build.promise(InsightBuilder::promised(Monday, Ten, FollowUpState::Withdrawn, closed))
        .promise(InsightBuilder::promised(Monday, Ten, FollowUpState::HandedOver, closed));
    QCOMPARE(summarise(build.input()).promises.keeping.due(), 0);
}

void SummariseTest::pairsNeedBothRatings()
{
    InsightBuilder build;
    build.breathe(Monday, Ten, 7, 4).breathe(Monday, QTime(11, 0), 7, std::nullopt);
    build.breathe(Monday, QTime(12, 0), std::nullopt, 3).breathe(Monday.addDays(-3), Ten, 7, 2);
    const BreatherFigures breathers = summarise(build.input()).breathers;
    QCOMPARE(breathers.n, 3);
    QCOMPARE(breathers.pairs.changes, QList<double>{-3});
    QVERIFY(!breathers.pairs.quartiles());
}

void SummariseTest::patternsAreSortedByUse()
{
    InsightBuilder build;
    build.breathe(Monday, Ten, 7, 4, u"box"_s);
    for (int hour = 11; hour < 16; ++hour)
        build.breathe(Monday, QTime(hour, 0), 7, 6, u"sighing"_s);
    const BreatherFigures breathers = summarise(build.input()).breathers;
    QCOMPARE(breathers.patterns.size(), 2);
    QCOMPARE(breathers.patterns.first().pattern, u"sighing"_s);
    QCOMPARE(breathers.patterns.first().quartiles()->median, -1.0);
    QVERIFY(!breathers.patterns.last().quartiles());
}

void SummariseTest::equallyHighRatingsAreMatched()
{
    InsightBuilder build;
    build.breathe(Monday, Ten, 7, 4);
    build.rate(Monday, QTime(13, 0), 7).rate(Monday, QTime(13, 5), 5);
    build.rate(Monday, QTime(15, 0), 6).rate(Monday, QTime(15, 2), 1);
    QCOMPARE(summarise(build.input()).breathers.matched.changes, QList<double>{-2});
}

void SummariseTest::aBreatherInBetweenIsNoMatch()
{
    InsightBuilder build;
    build.breathe(Monday, Ten, 7, 4);
    build.rate(Monday, QTime(13, 0), 7).rate(Monday, QTime(13, 6), 3);
    build.breathe(Monday, QTime(13, 2), std::nullopt, std::nullopt);
    build.rate(Monday, QTime(16, 0), 7).rate(Monday, QTime(17, 0), 3);
    QVERIFY(summarise(build.input()).breathers.matched.changes.isEmpty());
}

void SummariseTest::eachMatchIsUsedOnce()
{
    InsightBuilder build;
    build.breathe(Monday, Ten, 7, 4).breathe(Monday, QTime(11, 0), 7, 4);
    build.rate(Monday, QTime(13, 0), 7).rate(Monday, QTime(13, 3), 5);
    QCOMPARE(summarise(build.input()).breathers.matched.changes.size(), 1);
}

void SummariseTest::ratingsOfABreatherAreNoComparison()
{
    InsightBuilder build;
    build.breathe(Monday, Ten, 7, 7); // rated again at 10:02
    build.rate(Monday, QTime(10, 4), 5);
    QVERIFY(summarise(build.input()).breathers.matched.changes.isEmpty());
}

EVENKEEL_TEST(SummariseTest)
#include "summarisetest.moc"
