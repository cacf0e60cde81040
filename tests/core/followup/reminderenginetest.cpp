#include "core/followup/reminderengine.h"
#include "core/followup/followupactions.h"
#include "core/followup/remindertimer.h"
#include "tests/core/followup/promises.h"
#include "tests/support/fakenotifier.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// The log's clock stands at 14:31 on Thursday 14 May 2026 in London; the state is fed.
class ReminderEngineTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void showsTenMinutesBeforeAndAtTheTime();
    void showsEachMomentOnce();
    void showsNothingTwiceAfterARestart();
    void whatNobodyAnsweredStandsAgainAfterARestart();
    void whatWasPutAwayStaysAway();
    void anAnswerDoesNotCountForWhatIsAhead();
    void anAnswerCountsAlsoAfterTheClockWasSetBack();
    void anUndoneAnswerBringsItBack();
    void whatChangedIsTakenFromTheWindow();
    void writesTheRowBeforeItIsShown();
    void showsNothingThatCannotBeWritten();
    void twoAtOnceAreOneNotice();
    void whatCameUpDuringSleepIsOneNotice();
    void whatCameUpWhileClosedIsShownAtStart();
    void whatIsStillAheadAtStartIsNoAbsence();
    void aClockSetBackFiresNothingTwice();
    void aJumpForwardIsAnAbsence();
    void holdsDuringACallAndShowsOneAtWrapUp();
    void aCallTakesAwayWhatIsShown();
    void whatStoodBeforeACallStandsAgainAfterIt();
    void whatWasDealtWithDuringACallStaysAway();
    void nothingIsShownWhenTheNextCallHasCome();
    void holdsDuringABreather();
    void holdsDuringADeclaredAbsence();
    void holdsInQuietHoursAndSaysUntilWhen();
    void holdsWhileTheDesktopAsksForQuiet();
    void anAbsenceListsWhatFallsDue();
    void aPlannedAbsenceBeginsWithItsList();
    void whatWasChosenBeforeAnAbsenceIsNotListedAgain();
    void isQuietWhileNothingTellsOfCalls();
    void waitsWhileTheUserTypes();
    void atWrapUpTheLogLineComesFirst();
    void theNoticeSaysToWhenItCanBeMoved();
    void tenMinutesLaterMeansTenMinutes();
    void aFailedDeliveryGoesToWindowAndTray();
    void aFailedDeliveryIsTriedAgain();
    void onlyWhatFailedIsTriedAgain();
    void nothingIsTriedAgainDuringACall();
    void whatIsDoneElsewhereIsTakenAway();
    void anUndoneFollowUpLeavesNothingBehind();
    void summerTimeShiftsNothing();
    void newZoneRulesAreApplied();
    void hiddenDetailsStayHidden();
    void wakesForTheNextMoment();
    void timerWakesForChanges();
    void aFailureIsSaidOnceUntilItWorksAgain();
    void knowsTheMomentsAhead();
    void whatWasToldWhileLockedIsNotToldTwice();

private:
    void build();
    FollowUpId add(const QString &due);
    void check();
    void goTo(const QString &wallTime);
    void setState(AgentActivity activity, bool fed = true);
    std::unique_ptr<ReminderEngine> makeEngine();

    std::unique_ptr<TestLog> m_log;
    std::unique_ptr<FollowUpActions> m_actions;
    std::unique_ptr<AlertLog> m_alerts;
    std::unique_ptr<FakeNotifier> m_notifier;
    std::unique_ptr<ReminderEngine> m_engine;
};

void ReminderEngineTest::init()
{
    build();
    setState(AgentActivity::Free);
    check();
}

/// A new log, in which nothing has set the state yet.
void ReminderEngineTest::build()
{
    cleanup();
    m_log = std::make_unique<TestLog>();
    m_actions = std::make_unique<FollowUpActions>(m_log->log, m_log->followUps);
    m_alerts = std::make_unique<AlertLog>(m_log->database, m_log->clock);
    m_notifier = std::make_unique<FakeNotifier>();
    m_engine = makeEngine();
}

void ReminderEngineTest::cleanup()
{
    m_engine.reset();
    m_notifier.reset();
    m_alerts.reset();
    m_actions.reset();
    m_log.reset();
}

std::unique_ptr<ReminderEngine> ReminderEngineTest::makeEngine()
{
    return std::make_unique<ReminderEngine>(
        m_log->followUps, *m_alerts, m_log->agentState, m_log->clock, *m_notifier);
}

FollowUpId ReminderEngineTest::add(const QString &due)
{
    return m_actions->add(promise(0, due)).value();
}

void ReminderEngineTest::check()
{
    QVERIFY(m_engine->check());
}

/// Time goes by, awake.
void ReminderEngineTest::goTo(const QString &wallTime)
{
    m_log->clock.advance(at(wallTime) - m_log->clock.now());
    check();
}

void ReminderEngineTest::setState(AgentActivity activity, bool fed)
{
    QVERIFY(m_log->agentState.set(activity, fed));
}

void ReminderEngineTest::showsTenMinutesBeforeAndAtTheTime()
{
    const FollowUpId id = add(u"2026-05-14T15:00"_s);
    goTo(u"2026-05-14T14:49"_s);
    QVERIFY(m_notifier->shown.isEmpty());
    goTo(u"2026-05-14T14:50"_s);
    QCOMPARE(m_notifier->shown.size(), 1);
    QCOMPARE(m_notifier->shown.first().alerts.first().kind, Alert::Kind::Soon);
    QCOMPARE(m_notifier->shown.first().alerts.first().followUp.id, id);
    QCOMPARE(m_notifier->shown.first().reason, Notice::Reason::Time);
    goTo(u"2026-05-14T15:00"_s);
    QCOMPARE(m_notifier->shown.size(), 2);
    QCOMPARE(m_notifier->shown.last().alerts.first().kind, Alert::Kind::Due);
}

void ReminderEngineTest::showsEachMomentOnce()
{
    add(u"2026-05-14T15:00"_s);
    for (const QString &time :
         {u"14:50"_s, u"14:55"_s, u"15:00"_s, u"15:30"_s, u"16:30"_s, u"23:00"_s})
        goTo(u"2026-05-14T"_s + time);
    QCOMPARE(m_notifier->shown.size(), 2);
}

void ReminderEngineTest::showsNothingTwiceAfterARestart()
{
    add(u"2026-05-14T14:30"_s);
    check();
    QCOMPARE(m_notifier->shown.size(), 1);
    m_engine = makeEngine();
    check();
    QCOMPARE(m_notifier->shown.size(), 1);
}

void ReminderEngineTest::whatNobodyAnsweredStandsAgainAfterARestart()
{
    const FollowUpId id = add(u"2026-05-14T14:30"_s);
    check();
    m_engine = makeEngine();
    QSignalSpy raised(m_engine.get(), &ReminderEngine::raised);
    setState(AgentActivity::OnCall);
    check();
    QCOMPARE(m_engine->held(), 1); // also after an end of the program during a call
    setState(AgentActivity::Free);
    check();
    QCOMPARE(raised.size(), 1);
    const auto notice = raised.first().first().value<Notice>();
    QCOMPARE(notice.reason, Notice::Reason::StillOpen);
    QCOMPARE(notice.alerts.first().followUp.id, id);
    QVERIFY(m_notifier->shown.isEmpty()); // in the window only
    check();
    QCOMPARE(raised.size(), 1);
}

void ReminderEngineTest::whatWasPutAwayStaysAway()
{
    const FollowUpId id = add(u"2026-05-14T14:45"_s);
    goTo(u"2026-05-14T14:40"_s);
    QCOMPARE(m_engine->standing()->size(), 1);
    QVERIFY(m_engine->answer({id}));
    QVERIFY(m_engine->standing()->isEmpty());
    m_engine = makeEngine();
    QSignalSpy raised(m_engine.get(), &ReminderEngine::raised);
    check();
    QCOMPARE(raised.size(), 0);
    goTo(u"2026-05-14T14:45"_s); // its next moment
    QCOMPARE(raised.size(), 1);
    QCOMPARE(m_notifier->shown.size(), 2);
}

void ReminderEngineTest::anAnswerDoesNotCountForWhatIsAhead()
{
    const FollowUpId id = add(u"2026-05-14T15:00"_s);
    // The row of three o'clock was written, and the program died before anybody saw it.
    m_log->clock.setNow(at(u"2026-05-14T15:00"_s));
    const auto due
        = remindersAt(m_log->followUps.open().value(), m_log->clock.now(), AgentActivity::Free, {});
    QVERIFY(m_alerts->record(due.alerts));
    m_log->clock.setNow(at(u"2026-05-14T14:51"_s)); // and the clock was wrong
    m_engine = makeEngine();
    QSignalSpy raised(m_engine.get(), &ReminderEngine::raised);
    check();
    QCOMPARE(raised.size(), 1);
    QVERIFY(m_engine->answer({id}));
    goTo(u"2026-05-14T15:00"_s);
    QCOMPARE(raised.size(), 2);
}

void ReminderEngineTest::anAnswerCountsAlsoAfterTheClockWasSetBack()
{
    const FollowUpId id = add(u"2026-05-14T15:00"_s);
    goTo(u"2026-05-14T15:00"_s);
    m_log->clock.setNow(at(u"2026-05-14T14:51"_s));
    m_engine = makeEngine();
    check(); // the window shows that it is due soon
    QVERIFY(m_engine->answer({id}));
    QVERIFY(m_engine->standing()->isEmpty());
    m_engine = makeEngine();
    QSignalSpy raised(m_engine.get(), &ReminderEngine::raised);
    check();
    QCOMPARE(raised.size(), 0);
}

void ReminderEngineTest::anUndoneAnswerBringsItBack()
{
    QSignalSpy raised(m_engine.get(), &ReminderEngine::raised);
    const FollowUpId id = add(u"2026-05-14T14:30"_s);
    check();
    QVERIFY(m_actions->done(id));
    check();
    QVERIFY(m_log->log.undo());
    check();
    QCOMPARE(raised.size(), 2);
    QCOMPARE(raised.last().first().value<Notice>().alerts.first().followUp.id, id);
    QCOMPARE(m_notifier->shown.size(), 1);
}

void ReminderEngineTest::whatChangedIsTakenFromTheWindow()
{
    QSignalSpy outdated(m_engine.get(), &ReminderEngine::outdated);
    const FollowUpId id = add(u"2026-05-14T14:30"_s);
    check();
    QVERIFY(m_actions->renegotiate(id, wall(u"2026-05-15T10:00"_s), u"parts"_s, true));
    QCOMPARE(outdated.size(), 1);
    QCOMPARE(outdated.first().first().value<FollowUpId>(), id);
    QVERIFY(m_engine->standing()->isEmpty());
}

void ReminderEngineTest::writesTheRowBeforeItIsShown()
{
    add(u"2026-05-14T14:30"_s);
    QString rows;
    connect(m_engine.get(), &ReminderEngine::raised, this, [&] {
        rows = m_log->value("SELECT count(*) FROM alert");
    });
    check();
    QCOMPARE(rows, u"1"_s);
}

void ReminderEngineTest::showsNothingThatCannotBeWritten()
{
    add(u"2026-05-14T14:30"_s);
    QVERIFY(m_log->database.execute("PRAGMA query_only = ON"));
    QVERIFY(!m_engine->check());
    QVERIFY(m_notifier->shown.isEmpty());
    QVERIFY(m_log->database.execute("PRAGMA query_only = OFF"));
    check();
    QCOMPARE(m_notifier->shown.size(), 1);
}

void ReminderEngineTest::twoAtOnceAreOneNotice()
{
    add(u"2026-05-14T14:30"_s);
    add(u"2026-05-14T14:15"_s);
    check();
    QCOMPARE(m_notifier->shown.size(), 1);
    QCOMPARE(m_notifier->shown.first().alerts.size(), 2);
    QCOMPARE(m_notifier->shown.first().alerts.first().due, at(u"2026-05-14T14:15"_s));
}

void ReminderEngineTest::whatCameUpDuringSleepIsOneNotice()
{
    add(u"2026-05-14T18:00"_s);
    add(u"2026-05-14T16:00"_s);
    add(u"2026-05-14T17:00"_s);
    m_log->clock.setNow(at(u"2026-05-14T18:30"_s));
    check();
    QCOMPARE(m_notifier->shown.size(), 1);
    const Notice &notice = m_notifier->shown.first();
    QCOMPARE(notice.reason, Notice::Reason::AfterAbsence);
    QCOMPARE(notice.alerts.size(), 3);
    QCOMPARE(notice.alerts.first().due, at(u"2026-05-14T16:00"_s));
    QCOMPARE(notice.alerts.last().due, at(u"2026-05-14T18:00"_s));
}

void ReminderEngineTest::whatCameUpWhileClosedIsShownAtStart()
{
    add(u"2026-05-14T16:00"_s);
    add(u"2026-05-14T16:30"_s);
    m_engine.reset();
    m_log->clock.setNow(at(u"2026-05-18T09:00"_s));
    setState(AgentActivity::Free);
    m_engine = makeEngine();
    check();
    QCOMPARE(m_notifier->shown.size(), 1);
    QCOMPARE(m_notifier->shown.first().reason, Notice::Reason::AfterAbsence);
    QCOMPARE(m_notifier->shown.first().alerts.size(), 2);
}

void ReminderEngineTest::whatIsStillAheadAtStartIsNoAbsence()
{
    add(u"2026-05-14T16:00"_s);
    add(u"2026-05-14T16:03"_s);
    m_engine.reset();
    m_log->clock.setNow(at(u"2026-05-14T15:55"_s));
    setState(AgentActivity::Free);
    m_engine = makeEngine();
    check();
    QCOMPARE(m_notifier->shown.size(), 1);
    QCOMPARE(m_notifier->shown.first().reason, Notice::Reason::Time);
    QCOMPARE(m_notifier->shown.first().alerts.first().kind, Alert::Kind::Soon);
    // With something that came up meanwhile it is the one grouped notice.
    add(u"2026-05-14T16:10"_s);
    add(u"2026-05-14T16:30"_s);
    m_engine.reset();
    m_log->clock.setNow(at(u"2026-05-14T16:25"_s));
    m_engine = makeEngine();
    QSignalSpy raised(m_engine.get(), &ReminderEngine::raised);
    check();
    QCOMPARE(m_notifier->shown.last().reason, Notice::Reason::AfterAbsence);
    QCOMPARE(m_notifier->shown.last().alerts.last().kind, Alert::Kind::Soon);
    // The desktop has told of the first two already, the window shows all that nobody answered.
    QCOMPARE(m_notifier->shown.last().alerts.size(), 4);
    QCOMPARE(raised.last().first().value<Notice>().alerts.size(), 4);
}

void ReminderEngineTest::aClockSetBackFiresNothingTwice()
{
    add(u"2026-05-14T15:00"_s);
    m_log->clock.advance(minutes(30));
    check();
    QCOMPARE(m_notifier->shown.size(), 1);
    m_log->clock.setNow(at(u"2026-05-14T14:00"_s));
    check();
    goTo(u"2026-05-14T14:51"_s);
    goTo(u"2026-05-14T15:00"_s);
    QCOMPARE(m_notifier->shown.size(), 1);
}

void ReminderEngineTest::aJumpForwardIsAnAbsence()
{
    add(u"2026-05-14T15:00"_s);
    m_log->clock.setNow(at(u"2026-05-14T15:20"_s));
    check();
    QCOMPARE(m_notifier->shown.first().reason, Notice::Reason::AfterAbsence);
}

void ReminderEngineTest::holdsDuringACallAndShowsOneAtWrapUp()
{
    QSignalSpy held(m_engine.get(), &ReminderEngine::heldChanged);
    add(u"2026-05-14T14:45"_s);
    add(u"2026-05-14T14:50"_s);
    setState(AgentActivity::OnCall);
    goTo(u"2026-05-14T14:45"_s);
    goTo(u"2026-05-14T14:52"_s);
    QVERIFY(m_notifier->shown.isEmpty());
    QCOMPARE(m_engine->held(), 2);
    QCOMPARE(held.last().first().toInt(), 2);
    QCOMPARE(m_log->value("SELECT count(*) FROM alert"), u"0"_s);
    setState(AgentActivity::WrapUp);
    check();
    QCOMPARE(m_notifier->shown.size(), 1);
    QCOMPARE(m_notifier->shown.first().reason, Notice::Reason::AfterCall);
    QCOMPARE(m_notifier->shown.first().alerts.size(), 2);
    QCOMPARE(m_engine->held(), 0);
}

void ReminderEngineTest::aCallTakesAwayWhatIsShown()
{
    add(u"2026-05-14T14:40"_s);
    check();
    QCOMPARE(m_notifier->shown.size(), 1);
    setState(AgentActivity::OnCall);
    QCOMPARE(m_notifier->emptied, 1);
    setState(AgentActivity::WrapUp);
    QCOMPARE(m_notifier->emptied, 1);
}

void ReminderEngineTest::whatStoodBeforeACallStandsAgainAfterIt()
{
    QSignalSpy raised(m_engine.get(), &ReminderEngine::raised);
    const FollowUpId stood = add(u"2026-05-14T14:40"_s);
    add(u"2026-05-14T15:10"_s);
    check();
    QCOMPARE(raised.count(), 1);
    setState(AgentActivity::OnCall);
    check();
    QCOMPARE(m_engine->held(), 1); // the count shows
    goTo(u"2026-05-14T15:01"_s);
    QCOMPARE(m_engine->held(), 2);
    QCOMPARE(raised.count(), 1);
    setState(AgentActivity::WrapUp);
    check();
    QCOMPARE(raised.count(), 2);
    const auto notice = raised.last().first().value<Notice>();
    QCOMPARE(notice.alerts.size(), 2);
    QCOMPARE(notice.alerts.first().followUp.id, stood);
    QCOMPARE(m_notifier->shown.last(), notice);
    QCOMPARE(m_engine->held(), 0);
    goTo(u"2026-05-14T15:02"_s);
    QCOMPARE(raised.count(), 2); // once
}

void ReminderEngineTest::whatWasDealtWithDuringACallStaysAway()
{
    QSignalSpy raised(m_engine.get(), &ReminderEngine::raised);
    const FollowUpId done = add(u"2026-05-14T14:40"_s);
    const FollowUpId still = add(u"2026-05-14T14:41"_s);
    check();
    setState(AgentActivity::OnCall);
    check();
    QCOMPARE(m_engine->held(), 2);
    QVERIFY(m_actions->done(done));
    setState(AgentActivity::WrapUp);
    check();
    QCOMPARE(raised.count(), 2);
    const auto notice = raised.last().first().value<Notice>();
    QCOMPARE(notice.reason, Notice::Reason::StillOpen); // it came up before the call
    QCOMPARE(notice.alerts.size(), 1);
    QCOMPARE(notice.alerts.first().followUp.id, still);
}

void ReminderEngineTest::nothingIsShownWhenTheNextCallHasCome()
{
    add(u"2026-05-14T14:45"_s);
    setState(AgentActivity::OnCall);
    goTo(u"2026-05-14T14:45"_s);
    setState(AgentActivity::WrapUp);
    setState(AgentActivity::OnCall);
    check();
    QVERIFY(m_notifier->shown.isEmpty());
    QCOMPARE(m_engine->held(), 1);
}

void ReminderEngineTest::holdsDuringABreather()
{
    add(u"2026-05-14T14:30"_s);
    m_engine->setBreathing(true);
    check();
    QVERIFY(m_notifier->shown.isEmpty());
    m_engine->setBreathing(false);
    check();
    QCOMPARE(m_notifier->shown.first().reason, Notice::Reason::AfterBreather);

    m_engine->setRules({.holdForBreather = false});
    m_engine->setBreathing(true);
    add(u"2026-05-14T14:29"_s);
    check();
    QCOMPARE(m_notifier->shown.size(), 2);
}

void ReminderEngineTest::holdsDuringADeclaredAbsence()
{
    add(u"2026-05-14T14:45"_s);
    QVERIFY(m_log->agentState.set(AgentActivity::Away, true, at(u"2026-05-14T15:30"_s)));
    goTo(u"2026-05-14T15:00"_s);
    QVERIFY(m_notifier->shown.isEmpty());
    QVERIFY(m_engine->wake().value() <= NearWake);
    goTo(u"2026-05-14T15:31"_s);
    QCOMPARE(m_notifier->shown.size(), 1);
    QCOMPARE(m_notifier->shown.first().reason, Notice::Reason::AfterAbsence);
}

void ReminderEngineTest::holdsInQuietHoursAndSaysUntilWhen()
{
    m_engine->setRules({.quiet = WeekHours::fromText(u"4=14:40-15:30")});
    QSignalSpy holding(m_engine.get(), &ReminderEngine::holdingChanged);
    add(u"2026-05-14T14:55"_s);
    goTo(u"2026-05-14T14:41"_s);
    QCOMPARE(holding.size(), 1); // told although nothing waits yet
    QVERIFY(m_engine->holding());
    QCOMPARE(m_engine->holding()->reason, HoldReason::QuietHours);
    QCOMPARE(m_engine->holding()->until, at(u"2026-05-14T15:30"_s));
    goTo(u"2026-05-14T15:29"_s);
    QCOMPARE(m_engine->held(), 1);
    QVERIFY(m_engine->wake().value() <= NearWake);
    QVERIFY(m_notifier->shown.isEmpty());
    goTo(u"2026-05-14T15:30"_s);
    QVERIFY(!m_engine->holding());
    QCOMPARE(m_notifier->shown.size(), 1);
    QCOMPARE(m_notifier->shown.first().reason, Notice::Reason::AfterPause);
}

void ReminderEngineTest::holdsWhileTheDesktopAsksForQuiet()
{
    m_engine->setDoNotDisturb(true);
    add(u"2026-05-14T14:30"_s);
    check();
    QVERIFY(m_notifier->shown.isEmpty());
    QCOMPARE(m_engine->holding()->reason, HoldReason::DoNotDisturb);
    m_engine->setDoNotDisturb(false);
    check();
    QCOMPARE(m_notifier->shown.size(), 1);
}

void ReminderEngineTest::anAbsenceListsWhatFallsDue()
{
    add(u"2026-05-14T17:00"_s);
    const FollowUpId first = add(u"2026-05-14T16:00"_s);
    add(u"2026-05-15T16:00"_s);
    add(QString());
    QSignalSpy raised(m_engine.get(), &ReminderEngine::raised);
    QVERIFY(m_log->agentState.set(AgentActivity::Away, false, at(u"2026-05-14T17:30"_s)));
    QCOMPARE(raised.size(), 1);
    const auto notice = raised.first().first().value<Notice>();
    QCOMPARE(notice.reason, Notice::Reason::BeforeAbsence);
    QCOMPARE(notice.alerts.size(), 2);
    QCOMPARE(notice.alerts.first().followUp.id, first);
    QVERIFY(m_notifier->shown.isEmpty());
    QCOMPARE(m_log->value("SELECT count(*) FROM alert"), u"0"_s);
    QVERIFY(m_log->agentState.set(AgentActivity::OnCall, false));
    QCOMPARE(raised.size(), 1);
}

void ReminderEngineTest::aPlannedAbsenceBeginsWithItsList()
{
    QVERIFY(m_log->agentState.plan(
        {.from = at(u"2026-05-14T15:00"_s), .until = at(u"2026-05-14T17:30"_s)}));
    check();
    QCOMPARE(m_engine->wake(), std::optional<milliseconds>(NearWake));
    goTo(u"2026-05-14T14:59:50"_s);
    check();
    QCOMPARE(m_engine->wake(), std::optional<milliseconds>(seconds(10)));
    const FollowUpId first = add(u"2026-05-14T16:00"_s);
    QSignalSpy raised(m_engine.get(), &ReminderEngine::raised);
    goTo(u"2026-05-14T15:00"_s);
    check();
    QCOMPARE(raised.size(), 1);
    QCOMPARE(raised.first().first().value<Notice>().reason, Notice::Reason::BeforeAbsence);
    QCOMPARE(m_engine->holding()->reason, HoldReason::Away);
    goTo(u"2026-05-14T16:00"_s);
    check();
    QCOMPARE(m_engine->held(), 1);
    goTo(u"2026-05-14T17:30"_s);
    check();
    QCOMPARE(raised.size(), 2);
    const auto after = raised.last().first().value<Notice>();
    QCOMPARE(after.reason, Notice::Reason::AfterAbsence);
    QCOMPARE(after.alerts.first().followUp.id, first);
}

void ReminderEngineTest::whatWasChosenBeforeAnAbsenceIsNotListedAgain()
{
    const FollowUpId left = add(u"2026-05-14T16:00"_s);
    const FollowUpId later = add(u"2026-05-14T17:00"_s);
    m_engine->setListed({left});
    QSignalSpy raised(m_engine.get(), &ReminderEngine::raised);
    QVERIFY(m_log->agentState.set(AgentActivity::Away, false, at(u"2026-05-14T17:30"_s)));
    QCOMPARE(raised.size(), 1);
    QCOMPARE(raised.first().first().value<Notice>().alerts.size(), 1);
    QCOMPARE(raised.first().first().value<Notice>().alerts.first().followUp.id, later);
    QVERIFY(m_log->agentState.set(AgentActivity::Away, false, at(u"2026-05-14T17:30"_s)));
    QCOMPARE(raised.last().first().value<Notice>().alerts.size(), 2);
}

void ReminderEngineTest::isQuietWhileNothingTellsOfCalls()
{
    build();
    m_engine->setRules({.hideDetails = false});
    add(u"2026-05-14T14:30"_s);
    check();
    QVERIFY(m_notifier->shown.first().quiet);
    QVERIFY(!m_notifier->shown.first().namesOnDesktop());
    // The person's own button is no signal: it says nothing about the next call.
    setState(AgentActivity::Free, false);
    add(u"2026-05-14T14:29"_s);
    check();
    QVERIFY(m_notifier->shown.last().quiet);
    setState(AgentActivity::Free, true);
    add(u"2026-05-14T14:28"_s);
    check();
    QVERIFY(!m_notifier->shown.last().quiet);
    QVERIFY(m_notifier->shown.last().namesOnDesktop());
}

void ReminderEngineTest::waitsWhileTheUserTypes()
{
    build();
    add(u"2026-05-14T14:30"_s);
    m_engine->noteTyping();
    check();
    QVERIFY(m_notifier->shown.isEmpty());
    QVERIFY(m_engine->wake().value() <= ReminderEngine::TypingPause);
    m_log->clock.advance(seconds(4));
    m_engine->noteTyping();
    m_log->clock.advance(seconds(4));
    check();
    QVERIFY(m_notifier->shown.isEmpty());
    m_log->clock.advance(seconds(1));
    check();
    QCOMPARE(m_notifier->shown.size(), 1);
}

void ReminderEngineTest::atWrapUpTheLogLineComesFirst()
{
    add(u"2026-05-14T14:30"_s);
    setState(AgentActivity::OnCall);
    check();
    setState(AgentActivity::WrapUp);
    m_engine->noteTyping();
    check();
    QVERIFY(m_notifier->shown.isEmpty());
    m_log->clock.advance(ReminderEngine::TypingPause);
    check();
    QCOMPARE(m_notifier->shown.first().reason, Notice::Reason::AfterCall);
    // With a fed state and no wrap-up typing holds nothing back.
    setState(AgentActivity::Free);
    add(u"2026-05-14T14:29"_s);
    m_engine->noteTyping();
    check();
    QCOMPARE(m_notifier->shown.size(), 2);
}

void ReminderEngineTest::theNoticeSaysToWhenItCanBeMoved()
{
    add(u"2026-05-14T14:30"_s);
    m_log->clock.advance(seconds(20));
    check();
    QCOMPARE(m_notifier->shown.first().again, at(u"2026-05-14T14:42"_s)); // a full minute
}

void ReminderEngineTest::tenMinutesLaterMeansTenMinutes()
{
    const FollowUpId id = add(u"2026-05-14T14:30"_s);
    check();
    QVERIFY(m_actions->remindAgain({id}, m_log->clock.now() + AgainAfter));
    m_log->clock.advance(seconds(10));
    check();
    QCOMPARE(m_notifier->shown.size(), 1);
    goTo(u"2026-05-14T14:40"_s);
    QCOMPARE(m_notifier->shown.size(), 1);
    goTo(u"2026-05-14T14:41"_s);
    QCOMPARE(m_notifier->shown.size(), 2);
    goTo(u"2026-05-14T14:55"_s);
    QCOMPARE(m_notifier->shown.size(), 2);
}

void ReminderEngineTest::aFailedDeliveryGoesToWindowAndTray()
{
    QSignalSpy raised(m_engine.get(), &ReminderEngine::raised);
    QSignalSpy undelivered(m_engine.get(), &ReminderEngine::undelivered);
    m_notifier->broken = true;
    add(u"2026-05-14T14:30"_s);
    check();
    QCOMPARE(raised.size(), 1);
    QCOMPARE(undelivered.size(), 1);
    QCOMPARE(m_log->followUps.open()->size(), 1);
    const Reminders due
        = remindersAt(m_log->followUps.open().value(), m_log->clock.now(), AgentActivity::Free, {});
    QCOMPARE(due.alerts.size(), 1);
}

void ReminderEngineTest::aFailedDeliveryIsTriedAgain()
{
    QSignalSpy undelivered(m_engine.get(), &ReminderEngine::undelivered);
    QSignalSpy raised(m_engine.get(), &ReminderEngine::raised);
    m_notifier->broken = true;
    add(u"2026-05-14T14:30"_s);
    check();
    QCOMPARE(m_engine->wake(), milliseconds(Redelivery::First));
    m_log->clock.advance(Redelivery::First);
    check();
    QCOMPARE(m_notifier->shown.size(), 2);
    QCOMPARE(undelivered.size(), 1); // the tray has said so
    QCOMPARE(m_engine->wake(), milliseconds(2 * Redelivery::First));
    m_notifier->broken = false;
    m_log->clock.advance(2 * Redelivery::First);
    check();
    QCOMPARE(m_notifier->shown.size(), 3);
    m_log->clock.advance(minutes(20));
    check();
    QCOMPARE(m_notifier->shown.size(), 3);
    QCOMPARE(raised.size(), 1); // the window had it all the time
}

void ReminderEngineTest::onlyWhatFailedIsTriedAgain()
{
    add(u"2026-05-14T15:00"_s);
    goTo(u"2026-05-14T14:50"_s);
    QCOMPARE(m_notifier->shown.size(), 1);
    m_notifier->broken = true;
    goTo(u"2026-05-14T15:00"_s);
    m_notifier->broken = false;
    m_log->clock.setNow(at(u"2026-05-14T14:55"_s)); // told of before
    m_log->clock.advance(minutes(1));
    check();
    QCOMPARE(m_notifier->shown.size(), 2);
}

void ReminderEngineTest::nothingIsTriedAgainDuringACall()
{
    m_notifier->broken = true;
    const FollowUpId id = add(u"2026-05-14T14:30"_s);
    check();
    setState(AgentActivity::OnCall);
    m_log->clock.advance(minutes(1));
    check();
    QVERIFY(m_notifier->shown.isEmpty());
    QCOMPARE(m_engine->wake(), milliseconds(NearWake));
    setState(AgentActivity::Free);
    m_notifier->broken = false;
    check();
    QCOMPARE(m_notifier->shown.size(), 1);
    QVERIFY(m_engine->answer({id}));
    m_log->clock.advance(minutes(10));
    check();
    QCOMPARE(m_notifier->shown.size(), 1);
}

void ReminderEngineTest::whatIsDoneElsewhereIsTakenAway()
{
    const FollowUpId id = add(u"2026-05-14T14:30"_s);
    check();
    QVERIFY(m_actions->done(id));
    QCOMPARE(m_notifier->withdrawn, QList<FollowUpId>{id});
}

void ReminderEngineTest::anUndoneFollowUpLeavesNothingBehind()
{
    add(u"2026-05-14T14:30"_s);
    check();
    QVERIFY(m_log->log.undo());
    QCOMPARE(m_log->value("SELECT count(*) FROM alert"), u"0"_s);
    QVERIFY(m_log->log.redo());
    QCOMPARE(m_log->followUps.open()->size(), 1);
}

void ReminderEngineTest::summerTimeShiftsNothing()
{
    m_log->clock.setNow(at(u"2026-10-24T20:00"_s));
    setState(AgentActivity::Free);
    check();
    const FollowUpId id = add(u"2026-10-25T09:00"_s);
    goTo(u"2026-10-25T08:49"_s);
    QVERIFY(m_notifier->shown.isEmpty());
    goTo(u"2026-10-25T08:50"_s);
    QCOMPARE(m_notifier->shown.size(), 1);
    goTo(u"2026-10-25T09:00"_s);
    QCOMPARE(m_notifier->shown.size(), 2);
    QVERIFY(m_actions->done(id));
    QCOMPARE(m_log->followUps.find(id)->state, FollowUpState::Kept);
}

void ReminderEngineTest::newZoneRulesAreApplied()
{
    const FollowUpId id = add(u"2026-05-14T15:00"_s);
    QVERIFY(m_log->database.execute("UPDATE follow_up SET due_at = due_at + 3600000"));
    m_engine = makeEngine();
    check();
    QCOMPARE(m_log->followUps.find(id)->dueAt, at(u"2026-05-14T15:00"_s));
    QVERIFY(m_log->database.execute("UPDATE follow_up SET due_at = due_at + 3600000"));
    m_log->clock.setZone(QTimeZone("America/New_York"));
    check();
    QCOMPARE(m_log->followUps.find(id)->dueAt, at(u"2026-05-14T15:00"_s));
    goTo(u"2026-05-14T15:00"_s);
    QCOMPARE(m_notifier->shown.last().alerts.first().kind, Alert::Kind::Due);
}

void ReminderEngineTest::hiddenDetailsStayHidden()
{
    add(u"2026-05-14T14:30"_s);
    check();
    QVERIFY(!m_notifier->shown.first().quiet);
    QVERIFY(!m_notifier->shown.first().namesOnDesktop());
}

void ReminderEngineTest::wakesForTheNextMoment()
{
    QVERIFY(!m_engine->wake());
    add(u"2026-05-14T14:41"_s);
    check();
    QCOMPARE(m_engine->wake(), milliseconds(NearWake));
    m_log->clock.advance(minutes(9) + seconds(50));
    check();
    QCOMPARE(m_engine->wake(), milliseconds(seconds(10)));
}

void ReminderEngineTest::timerWakesForChanges()
{
    ReminderTimer timer(*m_engine, m_log->followUps, m_log->agentState);
    add(u"2026-05-14T14:30"_s);
    QVERIFY(m_notifier->shown.isEmpty());
    QTRY_COMPARE(m_notifier->shown.size(), 1);
    setState(AgentActivity::OnCall);
    QVERIFY(m_notifier->shown.isEmpty()); // taken away
    add(u"2026-05-14T14:29"_s);
    QTRY_COMPARE(m_engine->held(), 2); // and it comes back after the call
    setState(AgentActivity::Free);
    QTRY_COMPARE(m_notifier->shown.size(), 1);
}

void ReminderEngineTest::aFailureIsSaidOnceUntilItWorksAgain()
{
    ReminderTimer timer(*m_engine, m_log->followUps, m_log->agentState);
    QSignalSpy failed(&timer, &ReminderTimer::failed);
    const auto checkTwice = [&timer] {
        for (int time = 0; time < 2; ++time) {
            timer.wakeSoon();
            QTest::qWait(0);
        }
    };
    const auto rename = [this](const QByteArray &from, const QByteArray &to) {
        return m_log->database.execute("ALTER TABLE " + from + " RENAME TO " + to).has_value();
    };
    checkTwice();
    QCOMPARE(failed.size(), 0);
    QVERIFY(rename("agent_state", "gone"));
    checkTwice();
    QCOMPARE(failed.size(), 1);
    QVERIFY(rename("gone", "agent_state"));
    checkTwice();
    QVERIFY(rename("agent_state", "gone"));
    checkTwice();
    QCOMPARE(failed.size(), 2);
}

void ReminderEngineTest::knowsTheMomentsAhead()
{
    const FollowUpId later = add(u"2026-05-14T15:00"_s);
    const FollowUpId sooner = add(u"2026-05-14T14:40"_s);
    const DueMoment atThree{.id = later, .at = at(u"2026-05-14T15:00"_s)};
    QCOMPARE(
        *m_engine->ahead(),
        (QList<DueMoment>{{.id = sooner, .at = at(u"2026-05-14T14:40"_s)}, atThree}));
    setState(AgentActivity::OnCall);
    goTo(u"2026-05-14T14:45"_s); // it is due, and waits
    QCOMPARE(
        *m_engine->ahead(),
        (QList<DueMoment>{{.id = sooner, .at = at(u"2026-05-14T14:45"_s)}, atThree}));
    setState(AgentActivity::Free);
    check();
    QCOMPARE(*m_engine->ahead(), QList<DueMoment>{atThree});
}

void ReminderEngineTest::whatWasToldWhileLockedIsNotToldTwice()
{
    const FollowUpId id = add(u"2026-05-14T15:00"_s);
    m_engine->setTold({id});
    QSignalSpy raised(m_engine.get(), &ReminderEngine::raised);
    goTo(u"2026-05-14T15:00"_s);
    QCOMPARE(raised.size(), 1); // the window says which
    QVERIFY(m_notifier->shown.isEmpty());
    add(u"2026-05-14T15:20"_s);
    goTo(u"2026-05-14T15:20"_s);
    QCOMPARE(m_notifier->shown.size(), 1);
}

EVENKEEL_TEST(ReminderEngineTest)
#include "reminderenginetest.moc"
