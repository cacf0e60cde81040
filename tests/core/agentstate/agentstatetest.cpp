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

void AgentStateTest::idsComeBack()
{
    for (const AgentActivity activity :
         {AgentActivity::Free, AgentActivity::OnCall, AgentActivity::WrapUp, AgentActivity::Away})
        QVERIFY(agentActivityFromId(idOf(activity)) == activity);
    QVERIFY(!agentActivityFromId(u"busy"));
}

EVENKEEL_TEST(AgentStateTest)
#include "agentstatetest.moc"
