#include "core/breather/pauseplan.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using What = PauseStep::What;
using std::chrono::hours;

namespace {

constexpr PauseInterval ShortOne{.every = minutes(50), .length = seconds(120)};
constexpr PauseInterval LongerOne{.every = minutes(120), .length = seconds(600)};

PauseRules rulesWith(NaturalBreak natural)
{
    return {.shortOne = ShortOne, .longerOne = LongerOne, .natural = natural};
}

/// Somebody at work who is looked at every half minute, or every second where asked.
class Worker
{
public:
    explicit Worker(const PauseRules &rules = rulesWith(NaturalBreak::CountBack)) : plan(rules)
    {
        m_step = plan.look(sign);
    }

    /// Types all the time, or does what `sign.state` says.
    PauseStep works(milliseconds time, milliseconds pace = seconds(30))
    {
        return passes(time, pace, false);
    }

    /// Touches nothing.
    PauseStep rests(milliseconds time, milliseconds pace = seconds(30))
    {
        return passes(time, pace, true);
    }

    /// Only the wall clock goes on.
    PauseStep jumps(milliseconds gap, bool slept)
    {
        sign.wall += gap;
        sign.slept = slept;
        m_step = plan.look(sign);
        sign.slept = false;
        return m_step;
    }

    PauseStep looks()
    {
        m_step = plan.look(sign);
        return m_step;
    }

    void becomes(WorkState state)
    {
        sign.state = state;
        (void)looks();
    }

    /// Minutes that were worked since the last pause.
    [[nodiscard]] double worked(PauseKind kind = PauseKind::Short) const
    {
        return static_cast<double>(plan.worked(kind).count()) / 60'000;
    }

    [[nodiscard]] What what() const { return m_step.what; }

    PausePlan plan;
    WorkSign sign{.idle = milliseconds(0)};

private:
    PauseStep passes(milliseconds time, milliseconds pace, bool rests)
    {
        while (time > milliseconds(0)) {
            const milliseconds step = std::min(time, pace);
            time -= step;
            sign.monotonic += step;
            sign.wall += step;
            if (sign.idle)
                sign.idle = rests ? *sign.idle + step : milliseconds(0);
            m_step = plan.look(sign);
        }
        return m_step;
    }

    PauseStep m_step;
};

} // namespace

class PausePlanTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutAPlanNothingComes();
    void announcesAfterTheWorkAndBeginsAtThePauseInTyping();
    void beginsOnAClickWhereIdleTimeIsNotTold();
    void isNeverBegunByForce();
    void inWrapUpTheLogLineComesFirst();
    void canBePutOff_data();
    void canBePutOff();
    void theSkippedOneStaysOffered();
    void theSkippedOneGoesWithTheNextAndTheShift();
    void aLongerOneTakesTheShortOneAlong();
    void waitsForTheEndOfACallAndIsNeverStacked();
    void aCallIsWorkHoweverStill();
    void countBackRunsBackward();
    void pauseStandsStill();
    void resetBeginsAnewOrStands();
    void continueRunsOn();
    void readingIsNoBreak();
    void sleepIsABreakByThePolicyAndNeverWork_data();
    void sleepIsABreakByThePolicyAndNeverWork();
    void aSetClockIsNothing();
    void nothingComesWithinAMinuteOfResume_data();
    void nothingComesWithinAMinuteOfResume();
    void nothingBeginsBeforeAnEmptyChair();
    void onlyWithinTheShift();
    void anotherShiftBeginsAnew();
    void aBreatherByHandCountsAsWhatItIsLongEnoughFor();
    void oneThatACallCutShortComesAgain();
    void looksWhenSomethingCanHappen();
    void otherRulesKeepWhatWasWorked();
    void idsAreKept();
};

void PausePlanTest::withoutAPlanNothingComes()
{
    Worker worker{PauseRules{}};
    QCOMPARE(worker.works(hours(3)), PauseStep());
    QVERIFY(!worker.plan.nextLook());
}

void PausePlanTest::announcesAfterTheWorkAndBeginsAtThePauseInTyping()
{
    Worker worker;
    QCOMPARE(worker.works(minutes(50) - seconds(1)).what, What::Nothing);
    const PauseStep announced = worker.works(seconds(1));
    QCOMPARE(
        announced,
        (PauseStep{.what = What::HeadsUp, .kind = PauseKind::Short, .left = seconds(30)}));
    QCOMPARE(worker.works(seconds(29), seconds(1)).left, seconds(1));
    QCOMPARE(worker.works(seconds(1)).what, What::Ready);
    QCOMPARE(worker.works(seconds(60), seconds(1)).what, What::Ready);
    QCOMPARE(worker.rests(seconds(2), seconds(1)).what, What::Ready);
    const PauseStep begun = worker.rests(seconds(1));
    QCOMPARE(
        begun,
        (PauseStep{.what = What::Begin, .kind = PauseKind::Short, .length = ShortOne.length}));
    QCOMPARE(worker.worked(), 0.0);
    QVERIFY(worker.worked(PauseKind::Longer) > 50);
}

void PausePlanTest::beginsOnAClickWhereIdleTimeIsNotTold()
{
    Worker worker;
    worker.sign.idle.reset();
    QCOMPARE(worker.works(minutes(50)).what, What::HeadsUp);
    QCOMPARE(worker.works(seconds(60), seconds(1)).what, What::Ready);
    QCOMPARE(worker.plan.begin().what, What::Begin);
    QCOMPARE(worker.plan.begin(), PauseStep());
}

void PausePlanTest::isNeverBegunByForce()
{
    Worker worker;
    (void)worker.works(minutes(50));
    QCOMPARE(worker.works(seconds(209), seconds(1)).what, What::Ready);
    QCOMPARE(worker.works(seconds(1)).what, What::Withdraw);
    QCOMPARE(worker.plan.skipped(), std::optional(PauseKind::Short));
    QCOMPARE(worker.works(minutes(49)).what, What::Nothing);
    QCOMPARE(worker.works(minutes(1)).what, What::HeadsUp);
}

void PausePlanTest::inWrapUpTheLogLineComesFirst()
{
    Worker worker;
    worker.becomes(WorkState::WrapUp);
    QCOMPARE(worker.works(minutes(50)).what, What::HeadsUp);
    (void)worker.works(seconds(30), seconds(1));
    QCOMPARE(worker.rests(seconds(10), seconds(1)).what, What::Ready);
    worker.becomes(WorkState::Open);
    QCOMPARE(worker.what(), What::Begin);
}

void PausePlanTest::canBePutOff_data()
{
    QTest::addColumn<int>("by");
    for (const minutes by : PauseDelays)
        QTest::addRow("%d min", static_cast<int>(by.count())) << static_cast<int>(by.count());
}

void PausePlanTest::canBePutOff()
{
    QFETCH(const int, by);
    PauseRules rules = rulesWith(NaturalBreak::CountBack);
    rules.longerOne.reset();
    Worker worker{rules};
    worker.plan.postpone(minutes(by)); // nothing is announced
    (void)worker.works(minutes(50));
    worker.plan.postpone(minutes(by));
    QCOMPARE(worker.looks().what, What::Nothing);
    QCOMPARE(worker.works(minutes(by) - seconds(1)).what, What::Nothing);
    QCOMPARE(worker.works(seconds(1)).what, What::HeadsUp);
    QCOMPARE(worker.plan.begin().what, What::Begin);
    QCOMPARE(worker.works(minutes(50) - seconds(1)).what, What::Nothing);
    QCOMPARE(worker.works(seconds(1)).what, What::HeadsUp);
}

void PausePlanTest::theSkippedOneStaysOffered()
{
    Worker worker;
    worker.plan.skip(); // nothing is announced
    QVERIFY(!worker.plan.skipped());
    QCOMPARE(worker.plan.takeSkipped(), PauseStep());
    (void)worker.works(minutes(50));
    worker.plan.skip();
    QCOMPARE(worker.works(minutes(20)).what, What::Nothing);
    QCOMPARE(worker.plan.skipped(), std::optional(PauseKind::Short));
    QCOMPARE(worker.plan.takeSkipped().length, ShortOne.length);
    QVERIFY(!worker.plan.skipped());
    QCOMPARE(worker.worked(), 0.0);
}

void PausePlanTest::theSkippedOneGoesWithTheNextAndTheShift()
{
    const auto skipping = [] {
        Worker worker;
        (void)worker.works(minutes(50));
        worker.plan.skip();
        return worker;
    };
    Worker next = skipping();
    (void)next.works(minutes(50));
    QVERIFY(next.plan.skipped());
    QCOMPARE(next.plan.begin().what, What::Begin);
    QVERIFY(!next.plan.skipped());

    Worker natural = skipping();
    (void)natural.rests(minutes(2));
    QVERIFY(!natural.plan.skipped());

    Worker byHand = skipping();
    byHand.plan.noteBreather({.taken = seconds(107)});
    QVERIFY(byHand.plan.skipped());
    byHand.plan.noteBreather({.taken = seconds(108)});
    QVERIFY(!byHand.plan.skipped());

    Worker home = skipping();
    home.sign.inShift = false;
    (void)home.looks();
    QVERIFY(!home.plan.skipped());
    QCOMPARE(home.plan.takeSkipped(), PauseStep());
}

void PausePlanTest::aLongerOneTakesTheShortOneAlong()
{
    Worker worker;
    (void)worker.works(minutes(50));
    worker.plan.skip();
    (void)worker.works(minutes(50));
    worker.plan.skip();
    const PauseStep step = worker.works(minutes(20));
    QCOMPARE(step.what, What::HeadsUp);
    QCOMPARE(step.kind, PauseKind::Longer);
    QCOMPARE(worker.plan.begin().length, LongerOne.length);
    QCOMPARE(worker.worked(PauseKind::Longer), 0.0);
    QCOMPARE(worker.worked(PauseKind::Short), 0.0);

    PauseRules near = rulesWith(NaturalBreak::CountBack);
    near.longerOne->every = minutes(54);
    Worker waits{near};
    QCOMPARE(waits.works(minutes(53)).what, What::Nothing); // the short one waits for it
    QCOMPARE(waits.works(minutes(1)).kind, PauseKind::Longer);
    waits.plan.skip();
    QCOMPARE(waits.works(minutes(10)).what, What::Nothing);
}

void PausePlanTest::waitsForTheEndOfACallAndIsNeverStacked()
{
    for (const WorkState state : {WorkState::OnCall, WorkState::Held}) {
        Worker worker;
        (void)worker.works(minutes(45));
        worker.becomes(state);
        QCOMPARE(worker.works(hours(3)).what, What::Nothing);
        worker.becomes(WorkState::Open);
        QCOMPARE(worker.what(), What::HeadsUp);
        QCOMPARE(worker.plan.begin().kind, PauseKind::Longer);
        QCOMPARE(worker.works(minutes(49)).what, What::Nothing);
    }
    Worker called;
    (void)called.works(minutes(50));
    called.becomes(WorkState::OnCall);
    QCOMPARE(called.what(), What::Withdraw);
    QCOMPARE(called.plan.begin(), PauseStep());
    called.becomes(WorkState::Open);
    QCOMPARE(called.looks().left, PausePlan::Announced);
}

void PausePlanTest::aCallIsWorkHoweverStill()
{
    Worker worker;
    (void)worker.works(minutes(10));
    worker.becomes(WorkState::OnCall);
    (void)worker.rests(minutes(20));
    worker.becomes(WorkState::Open);
    QCOMPARE(worker.worked(), 30.0);
    (void)worker.rests(seconds(30)); // what was untouched in the call is no break after it
    QCOMPARE(worker.worked(), 30.5);
    (void)worker.rests(seconds(60));
    QCOMPARE(worker.worked(), 28.5);
}

void PausePlanTest::countBackRunsBackward()
{
    Worker worker;
    (void)worker.works(minutes(30));
    (void)worker.rests(seconds(90));
    QCOMPARE(worker.worked(), 28.5);
    (void)worker.works(minutes(1));
    QCOMPARE(worker.worked(), 29.5);
    (void)worker.rests(seconds(120));
    QCOMPARE(worker.worked(), 0.0);
    QCOMPARE(worker.worked(PauseKind::Longer), 27.5);
    (void)worker.rests(seconds(480));
    QCOMPARE(worker.worked(PauseKind::Longer), 0.0);
    (void)worker.works(minutes(1));
    QCOMPARE(worker.worked(), 1.0);
}

void PausePlanTest::pauseStandsStill()
{
    Worker worker{rulesWith(NaturalBreak::Pause)};
    (void)worker.works(minutes(30));
    (void)worker.rests(minutes(40));
    QCOMPARE(worker.worked(), 30.0);
    QCOMPARE(worker.works(minutes(20)).what, What::HeadsUp);
}

void PausePlanTest::resetBeginsAnewOrStands()
{
    Worker worker{rulesWith(NaturalBreak::Reset)};
    (void)worker.works(minutes(30));
    (void)worker.rests(seconds(119));
    (void)worker.works(minutes(1));
    QCOMPARE(worker.worked(), 31.0);
    (void)worker.rests(seconds(120));
    QCOMPARE(worker.worked(), 0.0);
    QCOMPARE(worker.worked(PauseKind::Longer), 31.0);
}

void PausePlanTest::continueRunsOn()
{
    Worker worker{rulesWith(NaturalBreak::Continue)};
    (void)worker.works(minutes(30));
    QCOMPARE(worker.rests(minutes(40)).what, What::Nothing);
    QCOMPARE(worker.worked(), 70.0);
    QCOMPARE(worker.works(seconds(59), seconds(1)).what, What::Nothing);
    QCOMPARE(worker.works(seconds(2), seconds(1)).what, What::HeadsUp);
}

void PausePlanTest::readingIsNoBreak()
{
    Worker worker;
    for (int page = 0; page < 30; ++page) {
        (void)worker.rests(seconds(60));
        (void)worker.works(seconds(30));
    }
    QCOMPARE(worker.worked(), 45.0);
}

void PausePlanTest::sleepIsABreakByThePolicyAndNeverWork_data()
{
    QTest::addColumn<NaturalBreak>("natural");
    QTest::addColumn<double>("afterOne");
    QTest::addColumn<double>("afterThree");
    QTest::newRow("count back") << NaturalBreak::CountBack << 29.0 << 0.0;
    QTest::newRow("pause") << NaturalBreak::Pause << 30.0 << 30.0;
    QTest::newRow("reset") << NaturalBreak::Reset << 30.0 << 0.0;
    QTest::newRow("continue") << NaturalBreak::Continue << 30.0 << 30.0;
}

void PausePlanTest::sleepIsABreakByThePolicyAndNeverWork()
{
    QFETCH(const NaturalBreak, natural);
    QFETCH(const double, afterOne);
    QFETCH(const double, afterThree);
    Worker worker{rulesWith(natural)};
    (void)worker.works(minutes(30));
    (void)worker.jumps(minutes(1), true);
    QCOMPARE(worker.worked(), afterOne);
    Worker longer{rulesWith(natural)};
    (void)longer.works(minutes(30));
    (void)longer.jumps(minutes(3), true);
    QCOMPARE(longer.worked(), afterThree);
    QCOMPARE(longer.worked(PauseKind::Longer), natural == NaturalBreak::CountBack ? 27.0 : 30.0);
}

void PausePlanTest::aSetClockIsNothing()
{
    for (const milliseconds by : {milliseconds(hours(5)), milliseconds(-hours(5))}) {
        Worker worker;
        (void)worker.works(minutes(30));
        (void)worker.jumps(by, false);
        QCOMPARE(worker.worked(), 30.0);
        QCOMPARE(worker.works(minutes(20) - seconds(1)).what, What::Nothing);
        QCOMPARE(worker.works(seconds(1)).what, What::HeadsUp);
    }
    Worker back;
    (void)back.works(minutes(50));
    QCOMPARE(back.jumps(-hours(1), false).what, What::HeadsUp); // it stays announced
}

void PausePlanTest::nothingComesWithinAMinuteOfResume_data()
{
    QTest::addColumn<QByteArray>("way");
    for (const char *way : {"start", "woken", "woken untold", "unlocked", "returned"})
        QTest::newRow(way) << QByteArray(way);
}

void PausePlanTest::nothingComesWithinAMinuteOfResume()
{
    QFETCH(const QByteArray, way);
    PauseRules rules = rulesWith(NaturalBreak::Continue);
    if (way == "start")
        rules.shortOne->every = minutes(0);
    Worker worker{rules};
    if (way != "start")
        (void)worker.works(way == "returned" ? minutes(49) : minutes(50));
    if (way.startsWith("woken")) {
        (void)worker.jumps(minutes(1), way == "woken");
        QVERIFY(worker.what() != What::HeadsUp);
    }
    if (way == "woken")
        (void)worker.works(seconds(1)); // somebody is there
    if (way == "unlocked") {
        worker.becomes(WorkState::Away);
        (void)worker.rests(minutes(1));
        worker.becomes(WorkState::Open);
    }
    if (way == "returned") {
        (void)worker.rests(minutes(2));
        worker.sign.idle = milliseconds(0);
        (void)worker.works(seconds(1));
    }
    QVERIFY(worker.what() != What::HeadsUp);
    QCOMPARE(worker.works(seconds(59), seconds(1)).what, What::Nothing);
    QCOMPARE(worker.works(seconds(1)).what, What::HeadsUp);
}

void PausePlanTest::nothingBeginsBeforeAnEmptyChair()
{
    Worker worker{rulesWith(NaturalBreak::Pause)};
    (void)worker.works(minutes(49) + seconds(20));
    (void)worker.rests(seconds(40), seconds(1)); // gone, which nobody can know yet
    QCOMPARE(worker.what(), What::HeadsUp);
    QCOMPARE(worker.rests(seconds(21), seconds(1)).what, What::Withdraw);
    QCOMPARE(worker.rests(minutes(5)).what, What::Nothing);
}

void PausePlanTest::onlyWithinTheShift()
{
    Worker worker;
    (void)worker.works(minutes(49));
    worker.sign.inShift = false;
    (void)worker.looks();
    QCOMPARE(worker.works(minutes(30)).what, What::Nothing);
    QCOMPARE(worker.worked(), 49.0);
    worker.sign.inShift = true;
    (void)worker.looks();
    QCOMPARE(worker.works(minutes(1)).what, What::HeadsUp);
    worker.sign.inShift = false;
    QCOMPARE(worker.looks().what, What::Withdraw);
}

void PausePlanTest::anotherShiftBeginsAnew()
{
    Worker home;
    (void)home.works(minutes(49));
    home.sign.inShift = false;
    (void)home.looks();
    (void)home.works(minutes(60));
    QCOMPARE(home.worked(), 0.0);

    Worker slept{rulesWith(NaturalBreak::Pause)};
    (void)slept.works(minutes(50));
    slept.plan.skip();
    (void)slept.jumps(hours(14), true);
    QVERIFY(!slept.plan.skipped());
    QCOMPARE(slept.worked(PauseKind::Longer), 0.0);
}

void PausePlanTest::aBreatherByHandCountsAsWhatItIsLongEnoughFor()
{
    Worker worker;
    (void)worker.works(minutes(40));
    worker.plan.noteBreather({.taken = seconds(107)});
    QCOMPARE(worker.worked(), 40.0);
    worker.plan.noteBreather({.taken = seconds(108)});
    QCOMPARE(worker.worked(), 0.0);
    QCOMPARE(worker.worked(PauseKind::Longer), 40.0);
    worker.becomes(WorkState::Pausing);
    (void)worker.rests(minutes(10));
    worker.plan.noteBreather({.taken = seconds(600)});
    worker.becomes(WorkState::Open);
    QCOMPARE(worker.worked(PauseKind::Longer), 0.0);
}

void PausePlanTest::oneThatACallCutShortComesAgain()
{
    for (const bool byCall : {true, false}) {
        Worker worker;
        (void)worker.works(minutes(50));
        QCOMPARE(worker.plan.begin().what, What::Begin);
        worker.becomes(WorkState::Pausing);
        (void)worker.rests(seconds(30));
        worker.plan.noteBreather({.taken = seconds(30), .byCall = byCall});
        worker.becomes(byCall ? WorkState::OnCall : WorkState::Open);
        (void)worker.works(minutes(3));
        worker.becomes(WorkState::Open);
        QCOMPARE(worker.what(), byCall ? What::HeadsUp : What::Nothing);
    }
}

void PausePlanTest::looksWhenSomethingCanHappen()
{
    Worker worker;
    QCOMPARE(worker.plan.nextLook(), std::optional(milliseconds(30'000)));
    (void)worker.works(minutes(50) - milliseconds(800));
    QCOMPARE(worker.plan.nextLook(), std::optional(milliseconds(800)));
    (void)worker.works(seconds(1));
    QCOMPARE(worker.plan.nextLook(), std::optional(milliseconds(1000)));
    worker.becomes(WorkState::OnCall);
    QCOMPARE(worker.plan.nextLook(), std::optional(milliseconds(30'000)));
    worker.sign.inShift = false;
    (void)worker.looks();
    QCOMPARE(worker.plan.nextLook(), std::optional(milliseconds(minutes(5))));

    PauseRules rare = rulesWith(NaturalBreak::Pause);
    rare.shortOne.reset();
    Worker slow{rare};
    (void)slow.works(minutes(1));
    QCOMPARE(slow.plan.nextLook(), std::optional(milliseconds(minutes(5))));
    (void)slow.works(minutes(59));
    QCOMPARE(slow.plan.nextLook(), std::optional(milliseconds(30'000)));
}

void PausePlanTest::otherRulesKeepWhatWasWorked()
{
    Worker worker;
    (void)worker.works(minutes(30));
    PauseRules sooner = rulesWith(NaturalBreak::Pause);
    sooner.shortOne->every = minutes(20);
    sooner.longerOne.reset();
    worker.plan.setRules(sooner);
    QCOMPARE(worker.looks().what, What::HeadsUp);
    worker.plan.skip();
    worker.plan.setRules({});
    QCOMPARE(worker.looks().what, What::Nothing);
    QVERIFY(!worker.plan.skipped());
    worker.plan.noteBreather({.taken = seconds(600)});
}

void PausePlanTest::idsAreKept()
{
    for (const auto natural :
         {NaturalBreak::CountBack, NaturalBreak::Pause, NaturalBreak::Reset,
          NaturalBreak::Continue})
        QCOMPARE(naturalBreakFromId(idOf(natural)), std::optional(natural));
    QVERIFY(!naturalBreakFromId(u"else"));
    QCOMPARE(idOf(PauseKind::Longer), QStringLiteral("longer"));
}

EVENKEEL_TEST(PausePlanTest)
#include "pauseplantest.moc"
