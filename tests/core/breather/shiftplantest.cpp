#include "core/breather/shiftplan.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;

namespace {

/// Minutes after 09:00 of some day.
Instant at(int minute)
{
    return instantFromMs(1'778'745'600'000) + minutes(minute);
}

} // namespace

class ShiftPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void offersAfterThreeHardOnesInFortyMinutes();
    void olderHardOnesDoNotCount();
    void aBreatherSettlesWhatWasBefore();
    void offersAtMostOnceAnHour();
    void notNowHidesForTwoHours();
    void asksToStopAfterTwoInARow();
    void offersThreeTimesAShift();
    void promptsSixTimesAShift();
    void twelveHoursLaterItIsAnotherShift();
    void saysWhatHoldsAnOfferAndUntilWhen();
    void theEndOfTheShiftIsNeverAtNight();
    void oneThingStandsAtATime();
};

void ShiftPlanTest::offersAfterThreeHardOnesInFortyMinutes()
{
    const ShiftPlan plan;
    QVERIFY(!plan.offerIsDue({at(0), at(20)}, {}, at(20)));
    QVERIFY(plan.offerIsDue({at(40), at(0), at(20)}, {}, at(40)));
    QVERIFY(!plan.offerIsDue({at(0), at(20), at(41)}, {}, at(41)));
    QVERIFY(plan.offerIsDue({at(-90), at(0), at(20), at(35)}, {}, at(48)));
}

void ShiftPlanTest::olderHardOnesDoNotCount()
{
    const ShiftPlan plan;
    QVERIFY(plan.offerIsDue({at(0), at(1), at(2)}, {}, at(42)));
    QVERIFY(!plan.offerIsDue({at(0), at(1), at(2)}, {}, at(43)));
    QVERIFY(!plan.offerIsDue({at(10), at(11), at(12)}, {}, at(9)));
}

void ShiftPlanTest::aBreatherSettlesWhatWasBefore()
{
    const ShiftPlan plan;
    const QList<Instant> hard{at(0), at(10), at(20)};
    QVERIFY(!plan.offerIsDue(hard, at(25), at(30)));
    QVERIFY(!plan.offerIsDue(hard, at(5), at(30)));
    QVERIFY(plan.offerIsDue(hard, at(-5), at(30)));
}

void ShiftPlanTest::offersAtMostOnceAnHour()
{
    ShiftPlan plan;
    plan.note(Prompt::BreatherOffer, at(0));
    plan.accept();
    QVERIFY(!plan.offerIsDue({at(50), at(52), at(54)}, {}, at(59)));
    QVERIFY(plan.offerIsDue({at(50), at(52), at(54)}, {}, at(60)));
}

void ShiftPlanTest::notNowHidesForTwoHours()
{
    ShiftPlan plan;
    plan.note(Prompt::BreatherOffer, at(0));
    plan.decline(at(1));
    QVERIFY(!plan.offerIsDue({at(110), at(112), at(114)}, {}, at(120)));
    QVERIFY(plan.offerIsDue({at(110), at(112), at(114)}, {}, at(121)));
}

void ShiftPlanTest::asksToStopAfterTwoInARow()
{
    ShiftPlan plan;
    plan.decline(at(0));
    QVERIFY(!plan.asksToStop());
    plan.accept();
    plan.decline(at(130));
    QVERIFY(!plan.asksToStop());
    plan.decline(at(260));
    QVERIFY(plan.asksToStop());
    plan.keepOffering();
    QVERIFY(!plan.asksToStop());
}

void ShiftPlanTest::offersThreeTimesAShift()
{
    ShiftPlan plan;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(plan.allows(Prompt::BreatherOffer, at(i * 60)));
        plan.note(Prompt::BreatherOffer, at(i * 60));
    }
    QVERIFY(!plan.allows(Prompt::BreatherOffer, at(200)));
    QVERIFY(!plan.offerIsDue({at(190), at(192), at(194)}, {}, at(200)));
    QVERIFY(plan.allows(Prompt::ScaleAfter, at(200)));
}

void ShiftPlanTest::promptsSixTimesAShift()
{
    ShiftPlan plan;
    for (int i = 0; i < 6; ++i) {
        QVERIFY(plan.allows(Prompt::ScaleBefore, at(i)));
        plan.note(Prompt::ScaleBefore, at(i));
    }
    QVERIFY(!plan.allows(Prompt::ScaleBefore, at(10)));
    QVERIFY(!plan.allows(Prompt::ShiftEnd, at(10)));
    QVERIFY(!plan.allows(Prompt::BreatherOffer, at(10)));
}

void ShiftPlanTest::twelveHoursLaterItIsAnotherShift()
{
    ShiftPlan plan;
    for (int i = 0; i < 6; ++i)
        plan.note(Prompt::ScaleAfter, at(0));
    QVERIFY(!plan.allows(Prompt::ScaleAfter, at(12 * 60 - 1)));
    QVERIFY(plan.allows(Prompt::ScaleAfter, at(12 * 60)));
}

void ShiftPlanTest::saysWhatHoldsAnOfferAndUntilWhen()
{
    using Reason = OfferPause::Reason;
    ShiftPlan plan;
    const auto held = [&plan](int minute) { return plan.offerPause(at(minute)); };
    const auto by = [](Reason reason, int until) {
        return std::optional(OfferPause{.reason = reason, .until = at(until)});
    };
    QCOMPARE(held(0), std::optional<OfferPause>());
    plan.note(Prompt::BreatherOffer, at(0));
    QCOMPARE(held(59), by(Reason::JustOffered, 60));
    QCOMPARE(held(60), std::optional<OfferPause>());
    plan.note(Prompt::BreatherOffer, at(60));
    plan.decline(at(61));
    QCOMPARE(held(62), by(Reason::NotNow, 181));
    plan.note(Prompt::BreatherOffer, at(200));
    QCOMPARE(held(300), by(Reason::OffersUsedUp, 12 * 60));
    for (int minute = 301; minute < 304; ++minute)
        plan.note(Prompt::ScaleAfter, at(minute));
    QCOMPARE(held(719)->until, at(12 * 60));
    QCOMPARE(held(720), std::optional<OfferPause>());

    ShiftPlan asked;
    for (int minute = 0; minute < 6; ++minute)
        asked.note(Prompt::ScaleAfter, at(minute));
    QCOMPARE(asked.offerPause(at(10)), by(Reason::PromptsUsedUp, 12 * 60));
}

void ShiftPlanTest::theEndOfTheShiftIsNeverAtNight()
{
    const QTime end(17, 30);
    QVERIFY(!ShiftPlan::isShiftEnd(end, QTime(17, 14)));
    QVERIFY(ShiftPlan::isShiftEnd(end, QTime(17, 15)));
    QVERIFY(ShiftPlan::isShiftEnd(end, QTime(18, 30)));
    QVERIFY(!ShiftPlan::isShiftEnd(end, QTime(18, 31)));
    QVERIFY(!ShiftPlan::isShiftEnd({}, QTime(17, 30)));
    QVERIFY(ShiftPlan::isShiftEnd(QTime(21, 45), QTime(21, 59)));
    QVERIFY(!ShiftPlan::isShiftEnd(QTime(21, 45), QTime(22, 0)));
    QVERIFY(!ShiftPlan::isShiftEnd(QTime(6, 0), QTime(5, 59)));
    QVERIFY(ShiftPlan::isShiftEnd(QTime(6, 0), QTime(6, 0)));
}

void ShiftPlanTest::oneThingStandsAtATime()
{
    const Instant now = instantFromMs(1'778'765'460'000);
    ShiftPlan plan;
    plan.setStanding(OfferPlace::Strip, true);
    QVERIFY(!plan.takeOffer(OfferPlace::Panel, now));
    QVERIFY(!plan.offerPause(now)); // nothing was taken for it
    plan.setStanding(OfferPlace::Strip, false);
    QVERIFY(plan.takeOffer(OfferPlace::Panel, now));
    QVERIFY(plan.standsElsewhere(OfferPlace::Banner));
    QVERIFY(!plan.standsElsewhere(OfferPlace::Panel));
    plan.setStanding(OfferPlace::Panel, false);
    QVERIFY(!plan.standsElsewhere(OfferPlace::Banner));
    QVERIFY(!plan.takeOffer(OfferPlace::Banner, now + minutes(59)));
    QVERIFY(plan.takeOffer(OfferPlace::Banner, now + minutes(60)));
}

EVENKEEL_TEST(ShiftPlanTest)
#include "shiftplantest.moc"
