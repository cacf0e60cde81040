#include "app/application/workspace.h"
#include "app/openlog/openlog.h"
#include "tests/app/application/desktop.h"
#include "tests/support/silentplayer.h"
#include "tests/support/testmain.h"
#include "ui/breather/breatheafter.h"
#include "ui/breather/breathepage.h"
#include "ui/breather/breatherdraft.h"
#include "ui/breather/breatherunning.h"
#include "ui/breather/patternsdialog.h"
#include "ui/settings/breathingsection.h"
#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// What begins and ends a breather from outside, in the whole program.
class BreatherDeskTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aCallEndsIt();
    void wrapUpDoesNot();
    void sleepEndsIt();
    void itsKeyEndsIt();
    void savingALineLeavesOneAlone();
    void aHiddenWindowHidesAgain();
    void whoeverWasInFrontGetsTheKeyboard();
    void aWindowThatWasInFrontStays();
    void aCallSilencesWhatSounds();
    void aToneAsksWhetherACallIsStillOn();
    void settingsLeadToTheOwnPatterns();
    void aCommandLeadsToTheOwnPatterns();
    void theNoteOfATalkIsKeptAsItIsTyped();
    void theNoteOfATalkComesBackAfterACrash();

private:
    [[nodiscard]] MainWindow &window() { return m_desktop->program->workspace().window(); }
    [[nodiscard]] bool isBreathing()
    {
        const auto *page = window().findChild<BreathePage *>();
        return page && page->isRunning();
    }
    void pressKey() { m_desktop->program->workspace().commands().run(u"breathe.minute"_s); }
    [[nodiscard]] qsizetype taken()
    {
        return m_desktop->program->workspace().log().breathers().latest(10)->size();
    }
    void bringToFront()
    {
        m_desktop->program->workspace().raise();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    /// The program with a player that notes what would be heard, and tones on.
    [[nodiscard]] SilentPlayer &startWithTones()
    {
        Services services = silentServices();
        auto own = std::make_unique<SilentPlayer>();
        SilentPlayer &player = *own;
        services.tones = std::move(own);
        std::ignore = m_desktop->start({}, std::move(services));
        m_desktop->program->settings().set(keys::BreathCautionRead, true);
        m_desktop->program->settings().set(keys::BreathTone, true);
        return player;
    }
    [[nodiscard]] QLineEdit &note()
    {
        return *window().findChild<BreatheAfter *>()->findChild<QLineEdit *>();
    }
    [[nodiscard]] DraftStore &drafts() { return m_desktop->program->workspace().log().drafts(); }

    std::unique_ptr<Desktop> m_desktop;
};

void BreatherDeskTest::init()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY(m_desktop->start() == Application::Started::Running);
}

void BreatherDeskTest::cleanup()
{
    m_desktop.reset();
}

void BreatherDeskTest::aCallEndsIt()
{
    pressKey();
    QVERIFY(isBreathing());
    m_desktop->clock.advance(seconds(20));
    m_desktop->program->workspace().setState(AgentActivity::OnCall);
    QVERIFY(!isBreathing());
    QCOMPARE(taken(), 1);
}

void BreatherDeskTest::wrapUpDoesNot()
{
    pressKey();
    m_desktop->program->workspace().setState(AgentActivity::WrapUp);
    QVERIFY(isBreathing());
}

void BreatherDeskTest::sleepEndsIt()
{
    auto services = silentServices();
    LockSignals *signs = services.lock.get();
    QVERIFY(m_desktop->start({}, std::move(services)) == Application::Started::Running);
    pressKey();
    m_desktop->clock.advance(seconds(20));
    m_desktop->clock.setNow(m_desktop->clock.now() + std::chrono::hours(1));
    emit signs->timeMoved();
    QVERIFY(!isBreathing());
    QCOMPARE(taken(), 1);
}

void BreatherDeskTest::itsKeyEndsIt()
{
    pressKey();
    QVERIFY(isBreathing());
    pressKey();
    QVERIFY(!isBreathing());
    QCOMPARE(taken(), 1);
    pressKey();
    QVERIFY(isBreathing());
}

/// "Save and breathe" from the popup begins one, and never ends it.
void BreatherDeskTest::savingALineLeavesOneAlone()
{
    pressKey();
    QVERIFY(isBreathing());
    m_desktop->program->workspace().open({.kind = Request::Kind::Breathe, .arguments = {}});
    QVERIFY(isBreathing());
    QCOMPARE(taken(), 0);
}

void BreatherDeskTest::aHiddenWindowHidesAgain()
{
    bringToFront();
    window().hide();
    pressKey();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QVERIFY(isBreathing());
    pressKey();
    QVERIFY(window().isHidden());
}

void BreatherDeskTest::whoeverWasInFrontGetsTheKeyboard()
{
    bringToFront();
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    pressKey();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    pressKey();
    QVERIFY(!window().isVisible()); // it leaves the keyboard, and comes back behind the others
    QTRY_VERIFY(window().isVisible());
    QVERIFY(!window().isActiveWindow());
}

void BreatherDeskTest::aWindowThatWasInFrontStays()
{
    bringToFront();
    pressKey();
    pressKey();
    QVERIFY(window().isVisible());
    QVERIFY(window().isActiveWindow());
}

void BreatherDeskTest::aCallSilencesWhatSounds()
{
    SilentPlayer &player = startWithTones();
    pressKey();
    window().findChild<BreatheRunning *>()->follow();
    QVERIFY(player.isOpen);
    QVERIFY(!player.played.isEmpty());
    m_desktop->clock.advance(seconds(20));
    player.now = m_desktop->clock.monotonic();
    m_desktop->program->workspace().setState(AgentActivity::OnCall);
    QVERIFY(!player.isOpen);
    QVERIFY(player.isOnCall());
    QVERIFY(std::ranges::none_of(
        player.played, [&player](const auto &tone) { return tone.at > player.now; }));
    player.played.clear();
    player.play(BreathPhase::In, TonePlayer::AtOnce);
    player.say(u"Breathe in"_s);
    QVERIFY(player.played.isEmpty() && player.said.isEmpty());
}

/// A call of which nobody tells the end is believed for four hours.
void BreatherDeskTest::aToneAsksWhetherACallIsStillOn()
{
    SilentPlayer &player = startWithTones();
    m_desktop->program->workspace().setState(AgentActivity::OnCall);
    m_desktop->clock.advance(std::chrono::hours(5));
    player.play(BreathPhase::In, TonePlayer::AtOnce);
    QCOMPARE(player.played.size(), 1);
}

void BreatherDeskTest::settingsLeadToTheOwnPatterns()
{
    window().showPage(u"settings"_s);
    const auto buttons = window().findChild<BreathingSection *>()->findChildren<Button *>();
    const auto own = std::ranges::find(buttons, u"My patterns"_s, &Button::text);
    QVERIFY(own != buttons.end());
    (*own)->click();
    QCOMPARE(window().currentPage(), u"breathe"_s);
    const auto *dialog = window().findChild<PatternsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
}

void BreatherDeskTest::aCommandLeadsToTheOwnPatterns()
{
    window().showPage(u"today"_s);
    m_desktop->program->workspace().commands().run(u"breathe.patterns"_s);
    QCOMPARE(window().currentPage(), u"breathe"_s);
    const auto *dialog = window().findChild<PatternsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
}

void BreatherDeskTest::theNoteOfATalkIsKeptAsItIsTyped()
{
    m_desktop->program->workspace().open(
        {.kind = Request::Kind::Breathe, .arguments = {u"talk"_s, u"1"_s}});
    auto *running = window().findChild<BreatheRunning *>();
    m_desktop->clock.advance(seconds(60));
    running->follow();
    QTest::keyClick(running, Qt::Key_Return);
    QTest::keyClicks(&note(), u"Ann had it too"_s);
    QTRY_VERIFY(drafts().load(breatherdraft::Form)->has_value());
    QCOMPARE(
        (*drafts().load(breatherdraft::Form))->value("note"_L1).toString(), u"Ann had it too"_s);
}

void BreatherDeskTest::theNoteOfATalkComesBackAfterACrash()
{
    QVERIFY(drafts().save(
        breatherdraft::Form,
        breatherdraft::toJson(
            {.breather = {.kind = BreatherKind::Talk, .note = u"Ann had it too"_s}})));
    window().showPage(u"breathe"_s);
    QCOMPARE(note().text(), u"Ann had it too"_s);
    QTest::keyClick(window().findChild<BreatheAfter *>(), Qt::Key_Return);
    QCOMPARE(taken(), 1);
    QVERIFY(!drafts().load(breatherdraft::Form)->has_value());
}

EVENKEEL_TEST(BreatherDeskTest)
#include "breatherdesktest.moc"
