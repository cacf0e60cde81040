#include "app/application/holdingline.h"
#include "app/application/workspace.h"
#include "app/openlog/openlog.h"
#include "core/capture/journal.h"
#include "core/followup/followupactions.h"
#include "core/settings/keys.h"
#include "tests/app/application/desktop.h"
#include "tests/support/fakedonotdisturb.h"
#include "tests/support/layoutrest.h"
#include "tests/support/testmain.h"
#include "ui/breather/breathepage.h"
#include "ui/breather/breatherunning.h"
#include "ui/followup/reminderpanel.h"
#include "ui/shell/statusstrip.h"
#include "ui/widgets/commands.h"
#include "ui/widgets/iconbutton.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

/// Reminders in the window of the whole program.
class ReminderDeskTest final : public QObject
{
    Q_OBJECT

private slots:
    void aCallPutsAsideWhatStandsThere();
    void aReminderThatStandsIsAtRest();
    void whatWasPutAsideOutlivesTheLock();
    void theLastLineSaysWhyNothingComes();
    void theDesktopHoldsThemBackOnlyIfChosen();
    void theLastLineSaysWhatIsNotSupported();
    void theLastLineSaysWhatHoldsABreather();
    void whatIsDoneElsewhereLeavesTheWindow();
    void whatWasClosedStaysClosed();
    void aBreatherHoldsThemBackAndItsQuestionDoesNot();

private:
    /// A promise whose reminder stands in the window now.
    static FollowUpId remind(Desktop &desktop);
    [[nodiscard]] static ReminderPanel *panelOf(Desktop &desktop);
};

FollowUpId ReminderDeskTest::remind(Desktop &desktop)
{
    Workspace &workspace = desktop.program->workspace();
    FollowUp promise;
    promise.text = u"call back"_s;
    promise.due
        = LocalTime{.date = QDate(2026, 5, 14), .time = QTime(14, 35), .zone = "Europe/London"_ba};
    return FollowUpActions(workspace.log().changes(), workspace.log().followUps())
        .add(promise)
        .value();
}

ReminderPanel *ReminderDeskTest::panelOf(Desktop &desktop)
{
    return desktop.program->workspace().window().findChild<ReminderPanel *>();
}

void ReminderDeskTest::aCallPutsAsideWhatStandsThere()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    Workspace &workspace = desktop.program->workspace();
    const FollowUpId id = remind(desktop);
    QTRY_VERIFY(panelOf(desktop) && panelOf(desktop)->isVisible());
    workspace.setState(AgentActivity::OnCall);
    QVERIFY(!panelOf(desktop)->isVisible());
    QTRY_COMPARE(workspace.reminders().engine().held(), 1);
    QVERIFY(!panelOf(desktop)->isVisible());
    workspace.setState(AgentActivity::WrapUp);
    QTRY_VERIFY(panelOf(desktop)->isVisible());
    QCOMPARE(panelOf(desktop)->alerts().size(), 1);
    QCOMPARE(panelOf(desktop)->alerts().first().followUp.id, id);
}

void ReminderDeskTest::aReminderThatStandsIsAtRest()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    remind(desktop);
    QTRY_VERIFY(panelOf(desktop) && panelOf(desktop)->isVisible());
    MainWindow &window = desktop.program->workspace().window();
    for (const QSize size : {QSize(1200, 800), QSize(1024, 700), QSize(700, 560)}) {
        window.resize(size);
        QVERIFY(layoutComesToRest());
    }
}

void ReminderDeskTest::whatWasPutAsideOutlivesTheLock()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    Workspace &workspace = desktop.program->workspace();
    const FollowUpId id = remind(desktop);
    QTRY_VERIFY(panelOf(desktop) && panelOf(desktop)->isVisible());
    workspace.setState(AgentActivity::OnCall);
    const LockedState left = workspace.leave();
    QCOMPARE(left.standing.size(), 1);
    QCOMPARE(left.standing.first().id, id);
}

void ReminderDeskTest::theLastLineSaysWhyNothingComes()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    Workspace &workspace = desktop.program->workspace();
    const auto line
        = [&workspace] { return workspace.window().findChild<StatusStrip *>()->accessibleName(); };
    QCOMPARE(line(), u"Stays on this computer"_s);
    workspace.commands().run(u"state.on-call"_s);
    QTRY_COMPARE(line(), u"Stays on this computer. Reminders held back: you are on a call"_s);
    workspace.commands().run(u"state.free"_s);
    QTRY_COMPARE(line(), u"Stays on this computer"_s);
    workspace.commands().run(u"state.away-hour"_s);
    QTRY_COMPARE(
        line(), u"Stays on this computer. Reminders held back: you are away until 15:31"_s);
    workspace.commands().run(u"state.free"_s);
    workspace.commands().run(u"reminders.pause"_s);
    QTRY_COMPARE(line(), u"Stays on this computer. Reminders held back: paused until 15:31"_s);
    remind(desktop);
    QTRY_COMPARE(line(), u"Stays on this computer. 1 reminder held back: paused until 15:31"_s);
    QVERIFY(!panelOf(desktop));
    workspace.commands().run(u"reminders.resume"_s);
    QTRY_VERIFY(panelOf(desktop) && panelOf(desktop)->isVisible());
    QCOMPARE(line(), u"Stays on this computer"_s);
}

void ReminderDeskTest::theDesktopHoldsThemBackOnlyIfChosen()
{
    Desktop desktop;
    auto services = silentServices();
    auto fake = std::make_unique<FakeDoNotDisturb>();
    FakeDoNotDisturb &quiet = *fake;
    services.quiet = std::move(fake);
    QVERIFY(desktop.start({}, std::move(services)) == Application::Started::Running);
    QTRY_VERIFY(quiet.begun);
    Workspace &workspace = desktop.program->workspace();
    const auto line
        = [&workspace] { return workspace.window().findChild<StatusStrip *>()->accessibleName(); };
    const QString held = u"your desktop is set to do not disturb"_s;
    desktop.program->settings().set(keys::HeedDoNotDisturb, true);
    quiet.setQuiet(true);
    QTRY_VERIFY(line().endsWith(held));
    remind(desktop);
    QTRY_COMPARE(line(), u"Stays on this computer. 1 reminder held back: "_s + held);
    QVERIFY(!panelOf(desktop));
    desktop.program->settings().set(keys::HeedDoNotDisturb, false);
    QTRY_VERIFY(panelOf(desktop) && panelOf(desktop)->isVisible());
    QCOMPARE(line(), u"Stays on this computer"_s);
    desktop.program->settings().set(keys::HeedDoNotDisturb, true);
    QTRY_VERIFY(line().endsWith(held));
    quiet.setQuiet(false);
    QTRY_COMPARE(line(), u"Stays on this computer"_s);
}

void ReminderDeskTest::theLastLineSaysWhatIsNotSupported()
{
    Desktop desktop;
    auto services = silentServices();
    auto fake = std::make_unique<FakeDoNotDisturb>();
    FakeDoNotDisturb &quiet = *fake;
    quiet.supported = false;
    services.quiet = std::move(fake);
    QVERIFY(desktop.start({}, std::move(services)) == Application::Started::Running);
    Workspace &workspace = desktop.program->workspace();
    const auto line
        = [&workspace] { return workspace.window().findChild<StatusStrip *>()->accessibleName(); };
    desktop.program->settings().set(keys::HeedDoNotDisturb, true);
    QCOMPARE(line(), u"Stays on this computer"_s); // it may still say so
    workspace.window().findChild<HoldingLine *>()->knowSigns();
    QCOMPARE(line(), u"Stays on this computer. Not supported on this desktop: do not disturb"_s);
    quiet.supported = true;
    quiet.setQuiet(false);
    QCOMPARE(line(), u"Stays on this computer"_s);
    quiet.supported = false;
    quiet.setQuiet(false);
    desktop.program->settings().set(keys::AwayWithScreen, true); // silent signals tell nothing
    QVERIFY(line().endsWith(u"do not disturb, away by the screen lock"_s));
    desktop.program->settings().set(keys::AwayWithScreen, false);
    desktop.program->settings().set(keys::HeedDoNotDisturb, false);
    QCOMPARE(line(), u"Stays on this computer"_s);
}

void ReminderDeskTest::theLastLineSaysWhatHoldsABreather()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    Workspace &workspace = desktop.program->workspace();
    const auto line
        = [&workspace] { return workspace.window().findChild<StatusStrip *>()->accessibleName(); };
    workspace.window().showPage(u"today"_s);
    workspace.commands().run(u"state.on-call"_s);
    for (int call = 0; call < 3; ++call) {
        Draft draft;
        draft.interaction.summary = u"shouted"_s;
        draft.interaction.occurred = desktop.clock.moment();
        draft.stress = StressLevel::from(8);
        QVERIFY(workspace.log().journal().log(draft).has_value());
    }
    QTRY_COMPARE(
        line(), u"Stays on this computer. Reminders and a breather held back: you are on a call"_s);
    workspace.commands().run(u"state.wrap-up"_s);
    QTRY_COMPARE(line(), u"Stays on this computer"_s);
    workspace.commands().run(u"state.on-call"_s); // the next one, before anybody chose
    workspace.commands().run(u"state.wrap-up"_s);
    QTRY_COMPARE(
        line(),
        u"Stays on this computer. Breather held back: offered once an hour at most, until 15:31"_s);
    workspace.commands().run(u"breathe.minute"_s);
    QTRY_COMPARE(line(), u"Stays on this computer"_s); // one runs
}

void ReminderDeskTest::whatIsDoneElsewhereLeavesTheWindow()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    Workspace &workspace = desktop.program->workspace();
    const FollowUpId id = remind(desktop);
    QTRY_VERIFY(panelOf(desktop) && panelOf(desktop)->isVisible());
    QVERIFY(FollowUpActions(workspace.log().changes(), workspace.log().followUps()).done(id));
    QVERIFY(!panelOf(desktop)->isVisible());
    QVERIFY(workspace.log().changes().undo());
    QTRY_VERIFY(panelOf(desktop)->isVisible()); // visible until it is acted upon
}

void ReminderDeskTest::whatWasClosedStaysClosed()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    Workspace &workspace = desktop.program->workspace();
    remind(desktop);
    QTRY_VERIFY(panelOf(desktop) && panelOf(desktop)->isVisible());
    panelOf(desktop)->findChild<IconButton *>()->click();
    QVERIFY(!panelOf(desktop)->isVisible());
    QVERIFY(workspace.reminders().engine().standing()->isEmpty());
}

void ReminderDeskTest::aBreatherHoldsThemBackAndItsQuestionDoesNot()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    Workspace &workspace = desktop.program->workspace();
    workspace.commands().run(u"breathe.minute"_s);
    auto *page = workspace.window().findChild<BreathePage *>();
    std::ignore = remind(desktop);
    QTRY_COMPARE(workspace.reminders().engine().held(), 1);
    QVERIFY(!panelOf(desktop));
    desktop.clock.advance(seconds(61));
    page->findChild<BreatheRunning *>()->follow();
    QVERIFY(page->fillsWindow()); // it asks
    QTRY_VERIFY(panelOf(desktop) && panelOf(desktop)->isVisible());
    QCOMPARE(workspace.reminders().engine().held(), 0);
    const int left = panelOf(desktop)->x(); // of a page without a sidebar beside it
    page->interrupt();
    QTRY_VERIFY(panelOf(desktop)->x() > left);
}

EVENKEEL_TEST(ReminderDeskTest)
#include "reminderdesktest.moc"
