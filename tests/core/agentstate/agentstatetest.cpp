#include "core/agentstate/agentstatestore.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using std::chrono::hours;

class AgentStateTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKnownAtFirst();
    void onlyThePresentIsKept();
    void onCallIsBelievedForFourHours();
    void awayEndsWhenItWasSaidTo();
    void callsAndWrapUpEndWhenTheyWereSaidTo();
    void wrapUpLastsUntilTheNextState();
    void onceFedStaysFed();
    void anEndInThePastIsRefused();
    void unknownCannotBeSet();
    void aPlannedAbsenceBeginsAndEndsByItself();
    void whatIsSaidBeforeLeavesThePlan();
    void whatIsSaidAfterItBeganEndsIt();
    void aCallIsFinishedBeforeAPlannedAbsence();
    void aPlannedAbsenceIsKeptUntilItBegins();
    void aPlanThatIsOverLeavesNothing();
    void aPlanIsCalledOff();
    void aPlanThatCannotBeIsRefused();
    void idsComeBack();
};

void AgentStateTest::nothingIsKnownAtFirst()
{
    TestLog log;
    const auto state = log.agentState.current();
    QVERIFY(state);
    QVERIFY(state->activity == AgentActivity::Unknown);
    QVERIFY(!state->fed);
    QCOMPARE(idOf(state->activity), u"free"_s);
}

void AgentStateTest::onlyThePresentIsKept()
{
    TestLog log;
    const QSignalSpy changed(&log.agentState, &AgentStateStore::changed);
    QVERIFY(log.agentState.set(AgentActivity::OnCall, false));
    log.clock.advance(minutes(10));
    QVERIFY(log.agentState.set(AgentActivity::WrapUp, false));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(log.agentState.current()->since, log.clock.now());
    QCOMPARE(log.value("SELECT count(*) FROM agent_state"), u"1"_s);
    QCOMPARE(log.log.undo().error().fault, Fault::NothingToUndo);
}

void AgentStateTest::onCallIsBelievedForFourHours()
{
    TestLog log;
    QVERIFY(log.agentState.set(AgentActivity::OnCall, true));
    const Instant since = log.clock.now();
    log.clock.advance(std::chrono::hours(4));
    QVERIFY(log.agentState.current()->activity == AgentActivity::OnCall);
    log.clock.advance(milliseconds(1));
    const auto state = log.agentState.current();
    QVERIFY(state->activity == AgentActivity::Free);
    QCOMPARE(state->since, since + std::chrono::hours(4));
    QVERIFY(state->fed);
}

void AgentStateTest::awayEndsWhenItWasSaidTo()
{
    TestLog log;
    const Instant end = log.clock.now() + std::chrono::hours(6);
    QVERIFY(log.agentState.set(AgentActivity::Away, false, end));
    log.clock.advance(std::chrono::hours(5));
    QVERIFY(log.agentState.current()->activity == AgentActivity::Away);
    log.clock.advance(std::chrono::hours(2));
    QVERIFY(log.agentState.current()->activity == AgentActivity::Free);

    QVERIFY(log.agentState.set(AgentActivity::Away, false));
    log.clock.advance(std::chrono::hours(5));
    QVERIFY(log.agentState.current()->activity == AgentActivity::Free);
}

void AgentStateTest::callsAndWrapUpEndWhenTheyWereSaidTo()
{
    for (const AgentActivity activity : {AgentActivity::OnCall, AgentActivity::WrapUp}) {
        TestLog log;
        const Instant end = log.clock.now() + minutes(10);
        QVERIFY(log.agentState.set(activity, true, end));
        log.clock.advance(minutes(9));
        QVERIFY(log.agentState.current()->activity == activity);
        log.clock.advance(minutes(1));
        QVERIFY(log.agentState.current()->activity == AgentActivity::Free);
        QCOMPARE(log.agentState.current()->since, end);
    }
    TestLog log; // a call that is said to last all day is believed as long as any other
    QVERIFY(log.agentState.set(AgentActivity::OnCall, true, log.clock.now() + hours(9)));
    log.clock.advance(hours(4) + milliseconds(1));
    QVERIFY(log.agentState.current()->activity == AgentActivity::Free);
}

void AgentStateTest::wrapUpLastsUntilTheNextState()
{
    TestLog log;
    QVERIFY(log.agentState.set(AgentActivity::WrapUp, true));
    log.clock.advance(std::chrono::hours(9));
    QVERIFY(log.agentState.current()->activity == AgentActivity::WrapUp);
}

void AgentStateTest::onceFedStaysFed()
{
    TestLog log;
    QVERIFY(log.agentState.set(AgentActivity::OnCall, true));
    QVERIFY(log.agentState.set(AgentActivity::Free, false));
    QVERIFY(log.agentState.current()->fed);
}

void AgentStateTest::anEndInThePastIsRefused()
{
    TestLog log;
    const auto set = log.agentState.set(AgentActivity::Away, false, log.clock.now());
    QCOMPARE(set.error().fault, Fault::TimeInPast);
    QVERIFY(log.agentState.current()->activity == AgentActivity::Unknown);
}

void AgentStateTest::unknownCannotBeSet()
{
    TestLog log;
    QCOMPARE(log.agentState.set(AgentActivity::Unknown, false).error().fault, Fault::InvalidInput);
}

/// From an hour after now, for an hour.
static PlannedAbsence inAnHour(const TestLog &log)
{
    return {.from = log.clock.now() + hours(1), .until = log.clock.now() + hours(2)};
}

void AgentStateTest::aPlannedAbsenceBeginsAndEndsByItself()
{
    TestLog log;
    const PlannedAbsence absence = inAnHour(log);
    QVERIFY(log.agentState.plan(absence));
    QVERIFY(log.agentState.current()->activity == AgentActivity::Free);
    QVERIFY(log.agentState.current()->planned == absence);
    log.clock.advance(hours(1) - milliseconds(1));
    QVERIFY(log.agentState.current()->activity == AgentActivity::Free);
    log.clock.advance(milliseconds(1));
    const AgentState away = log.agentState.current().value();
    QVERIFY(away.activity == AgentActivity::Away);
    QCOMPARE(away.since, absence.from);
    QVERIFY(away.until == absence.until);
    QVERIFY(!away.planned);
    log.clock.advance(hours(1));
    QVERIFY(log.agentState.current()->activity == AgentActivity::Free);
    QCOMPARE(log.agentState.current()->since, absence.until);
}

void AgentStateTest::whatIsSaidBeforeLeavesThePlan()
{
    TestLog log;
    const PlannedAbsence absence = inAnHour(log);
    QVERIFY(log.agentState.plan(absence));
    for (const AgentActivity activity :
         {AgentActivity::OnCall, AgentActivity::WrapUp, AgentActivity::Free}) {
        log.clock.advance(minutes(5));
        QVERIFY(log.agentState.set(activity, true));
        QVERIFY(log.agentState.current()->planned == absence);
    }
    log.clock.advance(minutes(45));
    QVERIFY(log.agentState.current()->activity == AgentActivity::Away);
}

void AgentStateTest::whatIsSaidAfterItBeganEndsIt()
{
    for (const bool settled : {false, true}) {
        TestLog log;
        QVERIFY(log.agentState.plan(inAnHour(log)));
        log.clock.advance(minutes(70));
        if (settled)
            QVERIFY(log.agentState.settle());
        QVERIFY(log.agentState.set(AgentActivity::Free, true));
        QVERIFY(log.agentState.current()->activity == AgentActivity::Free);
        QVERIFY(!log.agentState.current()->planned);
        log.clock.advance(minutes(10));
        QVERIFY(log.agentState.current()->activity == AgentActivity::Free);
    }
}

void AgentStateTest::aCallIsFinishedBeforeAPlannedAbsence()
{
    TestLog log;
    const PlannedAbsence absence = inAnHour(log);
    QVERIFY(log.agentState.plan(absence));
    log.clock.advance(minutes(50));
    QVERIFY(log.agentState.set(AgentActivity::OnCall, true));
    log.clock.advance(minutes(15));
    QVERIFY(log.agentState.settle());
    QVERIFY(log.agentState.current()->activity == AgentActivity::OnCall);
    QVERIFY(log.agentState.set(AgentActivity::WrapUp, true));
    QVERIFY(log.agentState.current()->activity == AgentActivity::WrapUp);
    log.clock.advance(minutes(2));
    QVERIFY(log.agentState.set(AgentActivity::Free, true));
    const AgentState away = log.agentState.current().value();
    QVERIFY(away.activity == AgentActivity::Away);
    QCOMPARE(away.since, log.clock.now());
    QVERIFY(away.until == absence.until);

    QVERIFY(log.agentState.plan(inAnHour(log)));
    QVERIFY(log.agentState.set(AgentActivity::OnCall, true));
    log.clock.advance(hours(2)); // a call that lasts as long as the absence
    QVERIFY(log.agentState.settle());
    QVERIFY(log.agentState.current()->activity == AgentActivity::OnCall);
    QVERIFY(!log.agentState.current()->planned);
    QVERIFY(log.agentState.set(AgentActivity::Free, true));
    QVERIFY(log.agentState.current()->activity == AgentActivity::Free);
}

void AgentStateTest::aPlannedAbsenceIsKeptUntilItBegins()
{
    TestLog log;
    const PlannedAbsence absence = inAnHour(log);
    QVERIFY(log.agentState.plan(absence));
    QSignalSpy changed(&log.agentState, &AgentStateStore::changed);
    QVERIFY(log.agentState.settle());
    QVERIFY(changed.isEmpty());
    AgentStateStore afterRestart(log.database, log.clock);
    QVERIFY(afterRestart.current()->planned == absence);
    log.clock.advance(hours(1));
    QVERIFY(log.agentState.settle());
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<AgentState>().activity == AgentActivity::Away);
    QCOMPARE(
        log.value("SELECT activity || (planned_from IS NULL) || (planned_until IS NULL)"
                  " FROM agent_state"),
        u"away11"_s);
    QVERIFY(log.agentState.settle());
    QCOMPARE(changed.size(), 1);
}

/// The program was closed all the while.
void AgentStateTest::aPlanThatIsOverLeavesNothing()
{
    TestLog log;
    const PlannedAbsence absence = inAnHour(log);
    QVERIFY(log.agentState.plan(absence));
    log.clock.advance(hours(30));
    QVERIFY(log.agentState.settle());
    QCOMPARE(log.agentState.current()->since, absence.until);
    QCOMPARE(
        log.value("SELECT activity || count(planned_from) || count(planned_until) || count(*)"
                  " FROM agent_state"),
        u"free001"_s);
}

void AgentStateTest::aPlanIsCalledOff()
{
    TestLog log;
    QVERIFY(log.agentState.plan(inAnHour(log)));
    const PlannedAbsence later{
        .from = log.clock.now() + hours(3), .until = log.clock.now() + hours(4)};
    QVERIFY(log.agentState.plan(later));
    QVERIFY(log.agentState.current()->planned == later);
    QVERIFY(log.agentState.callOff());
    QVERIFY(!log.agentState.current()->planned);
    log.clock.advance(hours(3));
    QVERIFY(log.agentState.current()->activity == AgentActivity::Free);
    QCOMPARE(log.value("SELECT count(planned_from) FROM agent_state"), u"0"_s);
}

void AgentStateTest::aPlanThatCannotBeIsRefused()
{
    TestLog log;
    const Instant now = log.clock.now();
    const auto refusal = [&log](Instant from, Instant until) {
        return log.agentState.plan({.from = from, .until = until}).error().fault;
    };
    QCOMPARE(refusal(now + hours(2), now + hours(1)), Fault::OutOfRange);
    QCOMPARE(refusal(now + hours(2), now + hours(2)), Fault::OutOfRange);
    QCOMPARE(refusal(now - hours(2), now), Fault::TimeInPast);
    QVERIFY(log.agentState.current()->activity == AgentActivity::Unknown);
    QVERIFY(log.agentState.plan({.from = now - hours(1), .until = now + hours(1)}));
    const AgentState away = log.agentState.current().value();
    QVERIFY(away.activity == AgentActivity::Away);
    QCOMPARE(away.since, now);
    QVERIFY(away.until == now + hours(1));
}

void AgentStateTest::idsComeBack()
{
    for (const AgentActivity activity :
         {AgentActivity::Free, AgentActivity::OnCall, AgentActivity::WrapUp, AgentActivity::Away})
        QVERIFY(agentActivityFromId(idOf(activity)) == activity);
    QVERIFY(!agentActivityFromId(u"busy"));
}

EVENKEEL_TEST(AgentStateTest)
#include "agentstatetest.moc"
