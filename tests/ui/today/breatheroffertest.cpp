#include "ui/today/breatheroffer.h"
#include "core/base/fixedclock.h"
#include "core/breather/dayclose.h"
#include "core/breather/sitebreathers.h"
#include "core/settings/keys.h"
#include "tests/support/testmain.h"
#include "ui/widgets/banner.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const Holding OnCall{.reason = HoldReason::Call};

struct Room
{
    [[nodiscard]] DayRow rated(int minutesAgo, int value) const
    {
        LogRow row;
        row.interaction.occurred = {.at = clock.now() - minutes(minutesAgo), .zone = "UTC"_ba};
        Rating rating;
        rating.value = *StressLevel::from(value);
        row.rating = rating;
        return {.what = row};
    }

    [[nodiscard]] QList<DayRow> hardStretch() const
    {
        return {rated(1, 7), rated(15, 8), rated(30, 7)};
    }

    void press(const QString &verb)
    {
        for (QPushButton *button : offer.findChildren<QPushButton *>()) {
            if (button->text() == verb && button->isVisibleTo(&offer))
                button->click();
        }
    }

    FixedClock clock{instantFromMs(1'778'765'460'000), QTimeZone::utc()};
    Settings settings{QString()};
    ShiftPlan plan;
    BreatherOffer offer{plan, settings, clock};
};

} // namespace

class BreatherOfferTest : public QObject
{
    Q_OBJECT

private slots:
    void comesAfterThreeHardOnes();
    void keepsAwayDuringACall();
    void waitsForWhatHoldsReminders();
    void saysWhatHoldsItBack();
    void outOfSightNothingIsOffered();
    void canBeSwitchedOff();
    void goesWhenItIsOutOfDate();
    void acceptingStartsABreather();
    void twoDeclinesAskWhetherToStop();
    void offersWhatTheSiteAllows();
    void comesAfterOneThatWasJustLogged();
    void afterOneItWaitsForNothing();
    void givesWayToWhatStandsElsewhere();
    void theQuestionWaitsForTheEndOfACall();
    void aClosedDayOffersNothing();
};

void BreatherOfferTest::comesAfterThreeHardOnes()
{
    Room room;
    room.offer.consider({room.rated(1, 7), room.rated(15, 8), room.rated(30, 6)}, {}, true);
    QVERIFY(room.offer.isHidden());
    room.offer.consider(room.hardStretch(), {}, true);
    QVERIFY(!room.offer.isHidden());
}

void BreatherOfferTest::keepsAwayDuringACall()
{
    Room room;
    room.offer.consider(room.hardStretch(), OnCall, true);
    QVERIFY(room.offer.isHidden());
    QVERIFY(room.plan.allows(Prompt::BreatherOffer, room.clock.now()));
    room.offer.consider(room.hardStretch(), {}, true);
    QVERIFY(!room.offer.isHidden());
}

void BreatherOfferTest::waitsForWhatHoldsReminders()
{
    Room room;
    for (const HoldReason reason :
         {HoldReason::Away, HoldReason::Paused, HoldReason::QuietHours, HoldReason::DoNotDisturb}) {
        room.offer.consider(room.hardStretch(), Holding{.reason = reason}, true);
        QVERIFY(room.offer.isHidden());
    }
    room.offer.consider(room.hardStretch(), {}, true);
    QVERIFY(!room.offer.isHidden());
    room.offer.consider(room.hardStretch(), Holding{.reason = HoldReason::QuietHours}, true);
    QVERIFY(room.offer.isHidden());
}

void BreatherOfferTest::saysWhatHoldsItBack()
{
    Room room;
    const QSignalSpy changed(&room.offer, &BreatherOffer::heldChanged);
    const auto by = [](const auto &what) { return std::optional(OfferHold{what}); };
    room.offer.consider({room.rated(1, 7)}, OnCall, true);
    QVERIFY(!room.offer.heldBy()); // there is nothing to offer
    room.offer.consider(room.hardStretch(), OnCall, true);
    room.offer.consider(room.hardStretch(), OnCall, true);
    QVERIFY(room.offer.heldBy() == by(OnCall));
    QCOMPARE(changed.size(), 1);
    room.offer.consider(room.hardStretch(), {}, true);
    QVERIFY(!room.offer.heldBy()); // it stands there
    QCOMPARE(changed.size(), 2);

    // The next call comes before anybody chose: offered it was, once an hour.
    room.offer.consider(room.hardStretch(), OnCall, true);
    room.offer.consider(room.hardStretch(), {}, true);
    QVERIFY(room.offer.isHidden());
    const OfferPause hour{
        .reason = OfferPause::Reason::JustOffered,
        .until = room.clock.now() + ShiftPlan::BetweenOffers};
    QVERIFY(room.offer.heldBy() == by(hour));
    room.offer.consider({}, {}, true);
    QVERIFY(!room.offer.heldBy());
}

void BreatherOfferTest::outOfSightNothingIsOffered()
{
    Room room;
    room.offer.consider(room.hardStretch(), {}, false);
    QVERIFY(room.offer.isHidden());
    QVERIFY(!room.offer.heldBy());
    QVERIFY(!room.plan.offerPause(room.clock.now())); // and none is used up
    room.offer.consider(room.hardStretch(), OnCall, false);
    QVERIFY(room.offer.heldBy().has_value());
}

void BreatherOfferTest::canBeSwitchedOff()
{
    Room room;
    room.settings.set(keys::OfferBreather, false);
    room.offer.consider(room.hardStretch(), {}, true);
    QVERIFY(room.offer.isHidden());
    room.offer.consider(room.hardStretch(), OnCall, true);
    QVERIFY(!room.offer.heldBy());
}

void BreatherOfferTest::goesWhenItIsOutOfDate()
{
    Room room;
    const QList<DayRow> day = room.hardStretch();
    room.offer.consider(day, {}, true);
    room.clock.advance(minutes(50));
    room.offer.consider(day, {}, true);
    QVERIFY(room.offer.isHidden());
}

void BreatherOfferTest::acceptingStartsABreather()
{
    Room room;
    QSignalSpy accepted(&room.offer, &BreatherOffer::accepted);
    room.offer.consider(room.hardStretch(), {}, true);
    room.press(u"Breathe 1 min"_s);
    QCOMPARE(accepted.size(), 1);
    QVERIFY(room.offer.isHidden());
}

void BreatherOfferTest::twoDeclinesAskWhetherToStop()
{
    Room room;
    room.offer.consider(room.hardStretch(), {}, true);
    room.press(u"Not now"_s);
    QVERIFY(room.offer.isHidden());
    room.clock.advance(minutes(125));
    room.offer.consider(room.hardStretch(), {}, true);
    QVERIFY(!room.offer.isHidden());
    room.press(u"Not now"_s);
    QVERIFY(!room.offer.isHidden());
    room.press(u"Stop offering"_s);
    QVERIFY(room.offer.isHidden());
    QVERIFY(!room.settings.get(keys::OfferBreather));
}

void BreatherOfferTest::offersWhatTheSiteAllows()
{
    Room room;
    room.offer.setSite({.lengths = {seconds(120)}, .firstLine = u"Set yourself to not ready"_s});
    room.offer.consider(room.hardStretch(), {}, true);
    QSignalSpy accepted(&room.offer, &BreatherOffer::accepted);
    room.press(u"Breathe 2 min"_s);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(
        room.offer.findChild<Banner *>()->accessibleName(),
        u"Three hard calls in 40 minutes. 2 minutes of breathing? "
        "First: Set yourself to not ready"_s);
}

void BreatherOfferTest::comesAfterOneThatWasJustLogged()
{
    Room room;
    room.offer.offerAfterHardOne({});
    QVERIFY(!room.offer.isHidden());
    QCOMPARE(
        room.offer.findChild<Banner *>()->accessibleName(),
        u"That was a hard one. One minute of breathing?"_s);
    room.offer.consider({room.rated(0, 8)}, {}, true);
    QVERIFY(!room.offer.isHidden());
    QVERIFY(room.offer.take());
    QVERIFY(room.offer.isHidden());
    QVERIFY(!room.offer.take());
    room.offer.offerAfterHardOne({}); // within the hour
    QVERIFY(room.offer.isHidden());
}

/// What a call or the plan holds back after a single one does not come later.
void BreatherOfferTest::afterOneItWaitsForNothing()
{
    Room room;
    room.offer.offerAfterHardOne(OnCall);
    QVERIFY(room.offer.isHidden());
    QVERIFY(room.plan.allows(Prompt::BreatherOffer, room.clock.now()));
    room.offer.consider({room.rated(0, 8)}, {}, true);
    QVERIFY(room.offer.isHidden());

    room.offer.offerAfterHardOne({});
    QVERIFY(!room.offer.isHidden());
    room.offer.consider({room.rated(0, 8)}, OnCall, true);
    QVERIFY(room.offer.isHidden());
    room.offer.consider({room.rated(0, 8)}, {}, true);
    QVERIFY(room.offer.isHidden());
    QVERIFY(!room.offer.heldBy());

    room.clock.advance(minutes(61));
    room.offer.offerAfterHardOne({});
    QVERIFY(!room.offer.isHidden());
    room.clock.advance(minutes(10));
    room.offer.consider({}, {}, true);
    QVERIFY(room.offer.isHidden()); // nobody looked at it
}

void BreatherOfferTest::givesWayToWhatStandsElsewhere()
{
    Room room;
    room.plan.setStanding(OfferPlace::Strip, true);
    room.offer.consider(room.hardStretch(), {}, true);
    QVERIFY(room.offer.isHidden());
    room.plan.setStanding(OfferPlace::Strip, false);
    room.offer.consider(room.hardStretch(), {}, true);
    QVERIFY(!room.offer.isHidden());
    QVERIFY(room.plan.standsElsewhere(OfferPlace::Panel));
    room.offer.consider(room.hardStretch(), {}, false); // the page is not shown
    QVERIFY(!room.plan.standsElsewhere(OfferPlace::Panel));
}

void BreatherOfferTest::theQuestionWaitsForTheEndOfACall()
{
    Room room;
    room.plan.decline(room.clock.now());
    room.plan.decline(room.clock.now()); // in the quick log, say
    room.offer.consider({}, OnCall, true);
    QVERIFY(room.offer.isHidden());
    room.offer.consider({}, {}, true);
    QVERIFY(!room.offer.isHidden());
    room.offer.consider({}, OnCall, true);
    QVERIFY(room.offer.isHidden());
    room.offer.consider({}, {}, true);
    room.press(u"Keep offering"_s);
    room.offer.consider({}, {}, true);
    QVERIFY(room.offer.isHidden());
}

void BreatherOfferTest::aClosedDayOffersNothing()
{
    Room room;
    room.offer.consider(room.hardStretch(), {}, true);
    QVERIFY(!room.offer.isHidden());
    dayclose::close(room.plan, room.settings, room.clock);
    room.offer.consider(room.hardStretch(), {}, true);
    QVERIFY(room.offer.isHidden()); // also what stands there already
    QVERIFY(!room.offer.heldBy()); // and nothing waits for later
}

EVENKEEL_TEST(BreatherOfferTest)
#include "breatheroffertest.moc"
