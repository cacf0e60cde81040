#include "app/application/pausedesk.h"
#include "app/application/workspace.h"
#include "app/openlog/openlog.h"
#include "core/settings/keys.h"
#include "tests/app/application/desktop.h"
#include "tests/support/fakeidletime.h"
#include "tests/support/testmain.h"
#include "ui/breather/breathepage.h"
#include "ui/breather/breatherunning.h"
#include "ui/breather/pausestrip.h"
#include "ui/settings/pausessection.h"
#include "ui/shell/messagebar.h"
#include "ui/widgets/settingrow.h"

#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// A plan of pauses in the whole program: the strip, the commands, and the breather that follows.
class PauseDeskTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void withoutAPlanThereIsNoStrip();
    void theStripSaysWhatComesAndBeginsIt();
    void aCallTakesTheStripAway();
    void theSkippedOneIsTakenByACommand();
    void theStripIsReachedByACommand();
    void theQuestionAfterABreatherHoldsNothingBack();
    void settingsSayAtOnceThatIdleTimeIsNotTold();
    void whatWasWorkedOutlivesTheWorkspace();

private:
    [[nodiscard]] Workspace &workspace() { return m_desktop->program->workspace(); }
    [[nodiscard]] PauseKeeper &keeper()
    {
        return workspace().window().findChild<PauseDesk *>()->keeper();
    }
    [[nodiscard]] static PauseStrip *strip();
    [[nodiscard]] QString said() { return workspace().window().findChild<MessageBar *>()->text(); }
    void makePlan();
    void work(milliseconds time);

    std::unique_ptr<Desktop> m_desktop;
};

void PauseDeskTest::init()
{
    m_desktop = std::make_unique<Desktop>();
    Services services = silentServices();
    services.idle = std::make_unique<FakeIdleTime>(milliseconds(0));
    QVERIFY(m_desktop->start({}, std::move(services)) == Application::Started::Running);
}

void PauseDeskTest::cleanup()
{
    m_desktop.reset();
}

PauseStrip *PauseDeskTest::strip()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = qobject_cast<PauseStrip *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

void PauseDeskTest::makePlan()
{
    m_desktop->program->settings().set(keys::ShortPauseEvery, 30);
    m_desktop->program->settings().set(keys::ShortPauseWhat, u"walk"_s);
    keeper().begin(); // or after the first frame
    work(minutes(0));
}

void PauseDeskTest::work(milliseconds time)
{
    m_desktop->clock.advance(time);
    keeper().lookSoon();
    const auto *timer = keeper().findChild<QTimer *>();
    QTRY_VERIFY(!timer->isActive() || timer->interval() > 0);
}

void PauseDeskTest::withoutAPlanThereIsNoStrip()
{
    keeper().begin();
    work(minutes(60));
    QVERIFY(!keeper().isAwake());
    QVERIFY(!strip());
}

void PauseDeskTest::theStripSaysWhatComesAndBeginsIt()
{
    makePlan();
    QVERIFY(keeper().isAwake());
    work(minutes(30));
    QVERIFY(strip());
    QVERIFY(strip()->title().contains(u"30 s"_s));
    work(seconds(10));
    QVERIFY(strip()->title().contains(u"20 s"_s));
    emit strip()->begin();
    QVERIFY(!strip());
    const auto *page = workspace().window().findChild<BreathePage *>();
    QVERIFY(page && page->isRunning());
    m_desktop->clock.advance(seconds(40));
    workspace().commands().run(u"breathe.minute"_s); // its key ends it
    const auto taken = workspace().log().breathers().latest(1);
    QCOMPARE(taken->first().kind, BreatherKind::Walk);
    QCOMPARE(taken->first().planned, seconds(60));
    work(minutes(29));
    QVERIFY(!strip());
}

void PauseDeskTest::aCallTakesTheStripAway()
{
    makePlan();
    work(minutes(30));
    QVERIFY(strip());
    workspace().setState(AgentActivity::OnCall);
    QTRY_VERIFY(!strip());
    workspace().setState(AgentActivity::Free);
    QTRY_VERIFY(strip());
}

void PauseDeskTest::theSkippedOneIsTakenByACommand()
{
    workspace().commands().run(u"pause.take-skipped"_s);
    QCOMPARE(said(), u"No pause was skipped."_s);
    makePlan();
    work(minutes(30));
    QVERIFY(strip());
    emit strip()->skip();
    QVERIFY(!strip());
    work(minutes(1));
    workspace().commands().run(u"pause.take-skipped"_s);
    const auto *page = workspace().window().findChild<BreathePage *>();
    QVERIFY(page && page->isRunning());
}

/// The breather counts when it is over, whenever the question is answered.
void PauseDeskTest::theQuestionAfterABreatherHoldsNothingBack()
{
    makePlan();
    work(minutes(20));
    workspace().commands().run(u"breathe.minute"_s);
    work(minutes(0)); // it runs
    auto *page = workspace().window().findChild<BreathePage *>();
    m_desktop->clock.advance(seconds(61));
    page->findChild<BreatheRunning *>()->follow();
    QVERIFY(!page->isRunning());
    QVERIFY(page->fillsWindow());
    work(minutes(0)); // it is over
    work(minutes(29));
    QVERIFY(!strip());
    work(minutes(1));
    QVERIFY(strip());
    emit strip()->begin(); // what stands unanswered is saved
    QVERIFY(page->isRunning());
    QCOMPARE(workspace().log().breathers().latest(5)->size(), 1);
}

void PauseDeskTest::settingsSayAtOnceThatIdleTimeIsNotTold()
{
    Services services = silentServices();
    auto own = std::make_unique<FakeIdleTime>();
    FakeIdleTime &idle = *own;
    idle.answersLater = true;
    services.idle = std::move(own);
    QVERIFY(m_desktop->start({}, std::move(services)) == Application::Started::Running);
    workspace().window().showPage(u"settings"_s);
    const auto saysSo = [this] {
        const auto rows
            = workspace().window().findChild<PausesSection *>()->findChildren<SettingRow *>();
        return std::ranges::any_of(rows, [](const SettingRow *row) {
            return row->searchText().contains(u"does not tell when nobody types"_s);
        });
    };
    makePlan();
    QVERIFY(!saysSo());
    QTRY_VERIFY(!idle.waiting.isEmpty());
    idle.answerAll();
    QVERIFY(saysSo());
}

void PauseDeskTest::theStripIsReachedByACommand()
{
    workspace().commands().run(u"pause.answer"_s);
    QCOMPARE(said(), u"No pause is announced."_s);
    makePlan();
    work(minutes(30));
    QVERIFY(strip());
    workspace().commands().run(u"pause.answer"_s);
    QVERIFY(QTest::qWaitForWindowActive(strip()));
    emit strip()->postpone(minutes(5));
    QVERIFY(!strip());
    work(minutes(5));
    QVERIFY(strip());
}

void PauseDeskTest::whatWasWorkedOutlivesTheWorkspace()
{
    makePlan();
    work(minutes(29));
    const LockedState left = workspace().leave();
    QVERIFY(left.pauses);
    QCOMPARE(left.pauses->worked(PauseKind::Short), milliseconds(minutes(29)));
    workspace().resume(left);
    keeper().begin();
    work(milliseconds(0));
    work(minutes(1));
    QVERIFY(strip());
}

EVENKEEL_TEST(PauseDeskTest)
#include "pausedesktest.moc"
