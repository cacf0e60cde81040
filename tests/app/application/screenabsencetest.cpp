#include "app/application/screenabsence.h"
#include "app/application/firstframe.h"
#include "app/application/lockeddesk.h"
#include "app/application/workspace.h"
#include "app/openlog/openlog.h"
#include "core/capture/journal.h"
#include "tests/app/application/desktop.h"
#include "tests/support/fakedonotdisturb.h"
#include "tests/support/fakelocksignals.h"
#include "tests/support/fakenotifier.h"
#include "tests/support/testmain.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

namespace {

const QByteArray Passphrase = "correct horse battery staple"_ba;

/// An agent whose screen can be locked, with the setting on.
struct Agent
{
    Agent() { settings.set(keys::AwayWithScreen, true); }

    void set(AgentActivity activity, bool fed = false, std::optional<Instant> until = {})
    {
        state = *changed(*state, activity, fed, until, clock.now());
        clock.advance(minutes(1));
    }
    [[nodiscard]] ScreenAbsence::Agent doors()
    {
        return {.state = [this] { return now(); }, .set = [this](auto what) { set(what); }};
    }
    [[nodiscard]] std::optional<AgentState> now() const
    {
        return state ? std::optional(believed(*state, clock.now())) : std::nullopt;
    }
    void cover(bool covers) { emit signs.screenCovered(covers); }
    [[nodiscard]] AgentActivity activity() const { return state->activity; }

    FixedClock clock{instantFromMs(1'778'765'460'000), QTimeZone::utc()};
    FakeLockSignals signs;
    Settings settings{QString()};
    std::optional<AgentState> state{AgentState{}};
    ScreenAbsence absence{signs, settings, doors()};
};

/// The program with a passphrase, open, and what the desktop tells and shows.
struct Screen : Desktop
{
    FakeLockSignals *signs = nullptr;
    FakeNotifier *notifier = nullptr;
    FakeDoNotDisturb *quiet = nullptr;

    Screen()
    {
        protect(Passphrase);
        auto services = silentServices();
        auto fakeSigns = std::make_unique<FakeLockSignals>();
        auto fakeNotifier = std::make_unique<FakeNotifier>();
        auto fakeQuiet = std::make_unique<FakeDoNotDisturb>();
        signs = fakeSigns.get();
        notifier = fakeNotifier.get();
        quiet = fakeQuiet.get();
        services.lock = std::move(fakeSigns);
        services.notifier = std::move(fakeNotifier);
        services.quiet = std::move(fakeQuiet);
        std::ignore = start({}, std::move(services));
        QTRY_VERIFY(signs->begun);
        unlock();
    }

    void unlock()
    {
        typeSecret(QString::fromUtf8(Passphrase));
        QTRY_VERIFY(program->isOpen() && !workspace().findChild<FirstFrame *>());
    }
    [[nodiscard]] Workspace &workspace() const { return program->workspace(); }
    [[nodiscard]] Settings &settings() const { return program->settings(); }
    [[nodiscard]] AgentState state() const { return *workspace().log().agentState().current(); }

    /// One more promise, and half an hour later it is due.
    void letOneFallDue()
    {
        const QDateTime due = clock.moment().local().addSecs(29 * 60);
        Draft draft;
        draft.interaction.occurred = clock.moment();
        draft.interaction.summary = u"call back"_s;
        draft.promises.append(
            {.text = u"call back"_s,
             .due = LocalTime{due.date(), due.time(), "Europe/London"},
             .needsTime = false});
        QVERIFY(workspace().log().journal().log(draft));
        clock.advance(minutes(30));
    }
};

} // namespace

/// Away by the lock of the screen, and what a locked screen shows.
class ScreenAbsenceTest final : public QObject
{
    Q_OBJECT

private slots:
    void isOffAtFirst();
    void setsAwayAndFreeAgain();
    void leavesACallAlone();
    void leavesADeclaredAbsenceAlone();
    void leavesWhatCameMeanwhile();
    void aPlannedAbsenceGoesOn();
    void isNoSignOfTelephony();
    void endsAfterARunThatEndedBehindIt();
    void waitsForALogThatTellsNoState();
    void goesOnWhileTheLogIsLocked();
    void aLockedScreenShowsNoDetails();
    void doNotDisturbIsHeededWhileTheLogIsLocked();
};

void ScreenAbsenceTest::isOffAtFirst()
{
    QVERIFY(!Settings(QString()).get(keys::AwayWithScreen));
    Agent agent;
    agent.settings.set(keys::AwayWithScreen, false);
    agent.set(AgentActivity::Free);
    agent.cover(true);
    QCOMPARE(agent.activity(), AgentActivity::Free);
}

void ScreenAbsenceTest::setsAwayAndFreeAgain()
{
    for (const AgentActivity before : {AgentActivity::Free, AgentActivity::WrapUp}) {
        Agent agent;
        agent.set(before);
        agent.cover(true);
        QCOMPARE(agent.activity(), AgentActivity::Away);
        QVERIFY(!agent.state->until);
        agent.cover(true); // as desktops with two services tell it
        agent.settings.set(keys::AwayWithScreen, false); // what it set is taken back all the same
        agent.cover(false);
        QCOMPARE(agent.activity(), AgentActivity::Free);
    }
}

void ScreenAbsenceTest::leavesACallAlone()
{
    Agent agent;
    agent.set(AgentActivity::OnCall, true);
    agent.cover(true);
    QCOMPARE(agent.activity(), AgentActivity::OnCall);
    agent.cover(false);
    QCOMPARE(agent.activity(), AgentActivity::OnCall);
}

void ScreenAbsenceTest::leavesADeclaredAbsenceAlone()
{
    for (const bool hasEnd : {true, false}) {
        Agent agent;
        agent.set(
            AgentActivity::Away, false,
            hasEnd ? std::optional(agent.clock.now() + minutes(60)) : std::nullopt);
        const auto declared = agent.state;
        agent.cover(true);
        agent.cover(false);
        QCOMPARE(agent.state, declared);
    }
}

void ScreenAbsenceTest::leavesWhatCameMeanwhile()
{
    Agent agent;
    agent.cover(true);
    agent.set(AgentActivity::OnCall, true); // the telephone on the desk
    agent.cover(false);
    QCOMPARE(agent.activity(), AgentActivity::OnCall);

    agent.set(AgentActivity::Free);
    agent.cover(true);
    agent.set(AgentActivity::Away, true, agent.clock.now() + minutes(60));
    agent.cover(false);
    QCOMPARE(agent.activity(), AgentActivity::Away);
}

void ScreenAbsenceTest::aPlannedAbsenceGoesOn()
{
    Agent agent;
    agent.set(AgentActivity::Free);
    const Instant from = agent.clock.now() + minutes(10);
    const Instant until = from + minutes(60);
    agent.state = *withPlanned(*agent.state, {.from = from, .until = until}, agent.clock.now());
    agent.cover(true);
    agent.clock.advance(minutes(20));
    agent.cover(false); // back for a moment, in the midst of it
    QCOMPARE(agent.now()->activity, AgentActivity::Away);
    QCOMPARE(agent.now()->until, std::optional(until));
    agent.cover(true);
    agent.clock.advance(minutes(60));
    agent.cover(false);
    QCOMPARE(agent.now()->activity, AgentActivity::Free);
}

void ScreenAbsenceTest::isNoSignOfTelephony()
{
    Agent agent;
    agent.cover(true);
    QVERIFY(!agent.state->fed);
    agent.cover(false);
    QVERIFY(!agent.state->fed);
}

void ScreenAbsenceTest::endsAfterARunThatEndedBehindIt()
{
    Agent agent;
    agent.cover(true);
    FakeLockSignals next;
    ScreenAbsence later(next, agent.settings, agent.doors());
    emit next.screenCovered(true);
    later.settle(); // still behind it
    QCOMPARE(agent.activity(), AgentActivity::Away);
    emit next.screenCovered(false);
    QCOMPARE(agent.activity(), AgentActivity::Free);

    agent.cover(true);
    FakeLockSignals third;
    ScreenAbsence(third, agent.settings, agent.doors()).settle();
    QCOMPARE(agent.activity(), AgentActivity::Free);
}

void ScreenAbsenceTest::waitsForALogThatTellsNoState()
{
    Agent agent;
    agent.cover(true);
    const auto away = std::exchange(agent.state, std::nullopt);
    agent.cover(false);
    agent.state = away;
    agent.absence.settle();
    QCOMPARE(agent.activity(), AgentActivity::Free);
}

void ScreenAbsenceTest::goesOnWhileTheLogIsLocked()
{
    Screen screen;
    screen.settings().set(keys::AwayWithScreen, true);
    emit screen.signs->screenCovered(true);
    QCOMPARE(screen.state().activity, AgentActivity::Away);
    emit screen.signs->screenLocked();
    QVERIFY(!screen.program->isOpen());
    QCOMPARE(screen.program->locked()->agent().activity, AgentActivity::Away);
    emit screen.signs->screenCovered(false);
    QCOMPARE(screen.program->locked()->agent().activity, AgentActivity::Free);
    screen.unlock();
    QCOMPARE(screen.state().activity, AgentActivity::Free);
    QVERIFY(!screen.state().fed);

    // The computer went off behind the locked screen.
    emit screen.signs->screenCovered(true);
    QCOMPARE(screen.state().activity, AgentActivity::Away);
    screen.program.reset();
    QVERIFY(screen.start() == Application::Started::Locked);
    screen.unlock();
    QCOMPARE(screen.state().activity, AgentActivity::Free);
}

void ScreenAbsenceTest::aLockedScreenShowsNoDetails()
{
    Screen screen;
    screen.settings().set(keys::HideDetails, false);
    screen.settings().set(keys::LockWithScreen, false);
    QVERIFY(screen.workspace().log().agentState().set(AgentActivity::Free, true));
    screen.letOneFallDue();
    screen.workspace().reminders().check();
    QTRY_COMPARE(screen.notifier->shown.size(), 1);
    QVERIFY(screen.notifier->shown.first().namesOnDesktop());
    emit screen.signs->screenCovered(true);
    QVERIFY(screen.notifier->shown.isEmpty()); // it says what it is about

    screen.letOneFallDue();
    screen.workspace().reminders().check();
    QTRY_COMPARE(screen.notifier->shown.size(), 1);
    QVERIFY(!screen.notifier->shown.first().namesOnDesktop());
    emit screen.signs->screenCovered(false);
    screen.letOneFallDue();
    screen.workspace().reminders().check();
    QTRY_COMPARE(screen.notifier->shown.size(), 2);
    QVERIFY(screen.notifier->shown.last().namesOnDesktop());
}

void ScreenAbsenceTest::doNotDisturbIsHeededWhileTheLogIsLocked()
{
    Screen screen;
    screen.settings().set(keys::HeedDoNotDisturb, true);
    screen.quiet->setQuiet(true);
    screen.letOneFallDue();
    screen.program->lock();
    screen.program->locked()->check();
    QVERIFY(screen.notifier->shown.isEmpty());
    QCOMPARE(screen.program->locked()->held(), 1);
    const auto labels = Desktop::unlockPage()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text()
            == u"Due now: 1 follow-up. 1 reminder held back: your desktop is set to do not "
               u"disturb."_s;
    }));
    screen.quiet->setQuiet(false);
    QCOMPARE(screen.notifier->shown.size(), 1);
}

EVENKEEL_TEST(ScreenAbsenceTest)
#include "screenabsencetest.moc"
