#include "core/stress/ratingstore.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

Rating rating(int value, const Moment &given, RatingContext context = RatingContext::CheckIn)
{
    Rating made;
    made.value = *StressLevel::from(value);
    made.given = given;
    made.context = context;
    return made;
}

RatingId add(TestLog &log, const Rating &rating)
{
    auto changes = log.log.begin("stress"_L1);
    if (!changes)
        return {};
    const auto id = log.ratings.add(*changes, rating);
    return id && changes->commit() ? *id : RatingId();
}

void rate(TestLog &log, InteractionId interaction, std::optional<int> value)
{
    auto changes = log.log.begin("edit"_L1);
    QVERIFY(changes);
    const auto level = value ? StressLevel::from(*value) : std::nullopt;
    QVERIFY(log.ratings.rateInteraction(*changes, interaction, level));
    QVERIFY(changes->commit());
}

} // namespace

class RatingStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldComesBack();
    void everyContextHasAnId();
    void aCallHasOneRating();
    void aRatingIsUndone();
    void aSkippedRatingIsMissing();
    void rangesAreHalfOpenAndOldestFirst();
    void theLatestIsTheNewest();
    void aCallThatIsErasedTakesItsRatingAlong();
    void historyOfACallHoldsItsRating();
    void nothingOutsideTheScaleIsStored();
    void theDatabaseItselfRefusesASecondRatingOfACall();
};

void RatingStoreTest::everyFieldComesBack()
{
    TestLog log;
    Rating expected = rating(6, log.clock.moment(), RatingContext::BeforeBreather);
    expected.breather = Id<BreatherTag>(5);
    expected.id = add(log, expected);
    QVERIFY(expected.id.isValid());
    QVERIFY(*log.ratings.find(expected.id) == expected);
    QCOMPARE(log.ratings.find(RatingId(99)).error().fault, Fault::NotFound);
}

void RatingStoreTest::everyContextHasAnId()
{
    for (const RatingContext context :
         {RatingContext::AfterInteraction, RatingContext::CheckIn, RatingContext::BeforeBreather,
          RatingContext::AfterBreather, RatingContext::EndOfShift})
        QVERIFY(ratingContextFromId(idOf(context)) == context);
    QVERIFY(!ratingContextFromId(u"lunch"));
}

void RatingStoreTest::aCallHasOneRating()
{
    TestLog log;
    const InteractionId id = log.addInteraction(u"call"_s);
    const QSignalSpy added(&log.ratings, &RatingStore::added);
    const QSignalSpy changed(&log.ratings, &RatingStore::changed);
    const QSignalSpy removed(&log.ratings, &RatingStore::removed);
    rate(log, id, 7);
    rate(log, id, 4);
    QCOMPARE(log.ratings.ofInteraction(id)->value().value.value(), 4);
    QCOMPARE(log.ratings.ofInteraction(id)->value().context, RatingContext::AfterInteraction);
    rate(log, id, std::nullopt);
    QVERIFY(!log.ratings.ofInteraction(id)->has_value());
    QCOMPARE(added.size() + changed.size() + removed.size(), 3);
}

void RatingStoreTest::aRatingIsUndone()
{
    TestLog log;
    const RatingId id = add(log, rating(8, log.clock.moment()));
    QVERIFY(log.log.undo());
    QCOMPARE(log.ratings.find(id).error().fault, Fault::NotFound);
    QVERIFY(log.log.redo());
    QCOMPARE(log.ratings.find(id)->value.value(), 8);
}

void RatingStoreTest::aSkippedRatingIsMissing()
{
    TestLog log;
    const InteractionId id = log.addInteraction(u"call"_s);
    rate(log, id, std::nullopt);
    QVERIFY(!log.ratings.ofInteraction(id)->has_value());
    QVERIFY(!log.ratings.latest()->has_value());
}

void RatingStoreTest::rangesAreHalfOpenAndOldestFirst()
{
    TestLog log;
    const Instant begin = log.clock.now();
    for (const int offset : {2, 1, 0, 3})
        add(log, rating(offset, {.at = begin + minutes(offset), .zone = "Europe/London"}));
    const auto found = log.ratings.between(begin, begin + minutes(3));
    QVERIFY(found);
    QCOMPARE(found->size(), 3);
    QCOMPARE(found->first().value.value(), 0);
    QCOMPARE(found->last().value.value(), 2);
}

void RatingStoreTest::theLatestIsTheNewest()
{
    TestLog log;
    add(log, rating(3, log.clock.moment()));
    add(log, rating(9, {.at = log.clock.now() - minutes(5), .zone = "Europe/London"}));
    QCOMPARE(log.ratings.latest()->value().value.value(), 3);
}

void RatingStoreTest::aCallThatIsErasedTakesItsRatingAlong()
{
    TestLog log;
    const InteractionId id = log.addInteraction(u"call"_s);
    rate(log, id, 7);
    auto changes = log.log.begin("delete"_L1);
    QVERIFY(changes);
    QVERIFY(log.interactions.remove(*changes, id));
    QVERIFY(changes->commit());
    log.clock.advance(std::chrono::days(31));
    QVERIFY(log.log.emptyBin());
    QVERIFY(!log.ratings.latest()->has_value());
    QCOMPARE(log.value("SELECT count(*) FROM change_row"), u"0"_s);
}

void RatingStoreTest::historyOfACallHoldsItsRating()
{
    TestLog log;
    const InteractionId id = log.addInteraction(u"call"_s);
    rate(log, id, 7);
    rate(log, id, 4);
    const auto history = log.log.historyOf(id.value());
    QVERIFY(history);
    QCOMPARE(history->size(), 3);
    QCOMPARE(RatingStore::fromImage(history->last().before).value.value(), 7);
    QVERIFY(RatingStore::fromImage(history->last().after) == **log.ratings.ofInteraction(id));
}

void RatingStoreTest::nothingOutsideTheScaleIsStored()
{
    TestLog log;
    add(log, rating(8, log.clock.moment()));
    for (const char *sentence :
         {"UPDATE rating SET value = 11", "UPDATE rating SET value = -1",
          "UPDATE rating SET context = 'lunch'", "UPDATE rating SET interaction = 99",
          "UPDATE rating SET context = 'after-interaction'"})
        QVERIFY2(!log.database.execute(sentence), sentence);
}

/// Whatever writes it: another version, a salvage, an import.
void RatingStoreTest::theDatabaseItselfRefusesASecondRatingOfACall()
{
    TestLog log;
    rate(log, log.addInteraction(u"a call"_s), 7);
    const QByteArray columns
        = "value, scale, wording, given_at, zone, utc_offset, context, interaction";
    QVERIFY(!log.database.execute(
        "INSERT INTO rating (" + columns + ") SELECT " + columns + " FROM rating"));
    QCOMPARE(log.value("SELECT count(*) FROM rating"), u"1"_s);
}

EVENKEEL_TEST(RatingStoreTest)
#include "ratingstoretest.moc"
