#include "core/breather/dayclose.h"
#include "core/base/fixedclock.h"
#include "core/base/localtime.h"
#include "core/breather/shiftplan.h"
#include "core/settings/keys.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone London("Europe/London");

Instant at(int day, int hour, int minute = 0)
{
    return resolve(QDate(2026, 5, day), QTime(hour, minute), London);
}

Instant opens(int day, int hour, int minute, QTime workStart)
{
    return dayclose::opensAt({.at = at(day, hour, minute), .zone = "Europe/London"}, workStart);
}

} // namespace

class DayCloseTest : public QObject
{
    Q_OBJECT

private slots:
    void opensWithTheNextWorkingHours();
    void opensWithTheNextDayWhereNoneAreSet();
    void sameNightIsNotTheNextShift();
    void nothingIsOfferedUntilThen();
    void breathersThatSomebodyBeginsAreStillAskedAbout();
    void outlivesTheProgram();
    void opensAgain();
    void aClockThatWasSetClosesNothing();
};

void DayCloseTest::opensWithTheNextWorkingHours()
{
    QCOMPARE(opens(14, 17, 30, QTime(9, 0)), at(15, 9));
    QCOMPARE(opens(14, 1, 30, QTime(14, 0)), at(14, 14)); // a late shift, past midnight
    QCOMPARE(opens(14, 6, 0, QTime(22, 0)), at(14, 22)); // of nights
}

void DayCloseTest::opensWithTheNextDayWhereNoneAreSet()
{
    QCOMPARE(opens(14, 17, 30, {}), at(15, 0));
}

void DayCloseTest::sameNightIsNotTheNextShift()
{
    QCOMPARE(opens(14, 23, 30, {}), at(15, 5, 30));
}

void DayCloseTest::nothingIsOfferedUntilThen()
{
    FixedClock clock(at(14, 17, 30), London);
    Settings settings{QString()};
    ShiftPlan plan;
    QVERIFY(plan.allows(Prompt::ShiftEnd, clock.now()));
    dayclose::close(plan, settings, clock);
    QVERIFY(plan.isClosed(clock.now()));
    QVERIFY(!plan.allows(Prompt::ShiftEnd, clock.now()));
    QVERIFY(!plan.takeOffer(OfferPlace::Panel, clock.now()));
    const OfferPause closed{.reason = OfferPause::Reason::DayClosed, .until = at(15, 0)};
    QCOMPARE(plan.offerPause(clock.now()), closed);
    QVERIFY(plan.takeOffer(OfferPlace::Panel, at(15, 0)));
}

void DayCloseTest::breathersThatSomebodyBeginsAreStillAskedAbout()
{
    FixedClock clock(at(14, 17, 30), London);
    Settings settings{QString()};
    ShiftPlan plan;
    dayclose::close(plan, settings, clock);
    QVERIFY(plan.allows(Prompt::ScaleBefore, clock.now()));
}

void DayCloseTest::outlivesTheProgram()
{
    FixedClock clock(at(14, 17, 30), London);
    Settings settings{QString()};
    ShiftPlan before;
    dayclose::close(before, settings, clock);
    clock.setNow(at(14, 19));
    ShiftPlan after;
    dayclose::restore(after, settings, clock);
    QVERIFY(after.isClosed(clock.now()));
    clock.setNow(at(15, 8));
    dayclose::restore(after, settings, clock);
    QVERIFY(!after.isClosed(clock.now()));
}

void DayCloseTest::opensAgain()
{
    FixedClock clock(at(14, 17, 30), London);
    Settings settings{QString()};
    ShiftPlan plan;
    dayclose::close(plan, settings, clock);
    dayclose::open(plan, settings);
    QVERIFY(!plan.isClosed(clock.now()));
    QVERIFY(!dayclose::closedUntil(settings, clock.now()));
}

void DayCloseTest::aClockThatWasSetClosesNothing()
{
    FixedClock clock(at(14, 17, 30), London);
    Settings settings{QString()};
    ShiftPlan plan;
    dayclose::close(plan, settings, clock);
    QVERIFY(dayclose::closedUntil(settings, at(14, 17)));
    QVERIFY(!dayclose::closedUntil(settings, at(11, 9)));
}

EVENKEEL_TEST(DayCloseTest)
#include "dayclosetest.moc"
