#include "app/application/minutedesk.h"
#include "app/application/breatherdesk.h"
#include "app/application/workspace.h"
#include "app/openlog/openlog.h"
#include "tests/app/application/desktop.h"
#include "tests/support/testmain.h"
#include "ui/breather/breathepage.h"
#include "ui/breather/breatherunning.h"
#include "ui/breather/breatherwindow.h"
#include "ui/capture/captureform.h"
#include "ui/capture/quicklogpopup.h"
#include "ui/today/breatheroffer.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QTest>

#include <cstdlib>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// A minute after a hard line, in the whole program: from the quick log in its place, from the line
/// of the window on Today.
class MinuteDeskTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aboveADialogItIsSmall();
    void twoKeysAndASecondToTheFirstInhale();
    void oneKeyWhereItIsWantedAnyway();
    void anEasyLineOffersNothing();
    void nothingIsOfferedDuringACall();
    void aCallTakesTheOfferAway();
    void anotherOneWithinTheHourOffersNothing();
    void notNowIsForTwoHours();
    void twoRefusalsAskOnTodayWhetherToStop();
    void oneOfferForOneCall();
    void itsKeyAndACallEndIt();
    void ownOfferBelowTheLineOfTheWindow();
    void afterAWalkAMinuteIsBreathed();
    void switchedOffNothingIsOffered();

private:
    [[nodiscard]] Workspace &workspace() { return m_desktop->program->workspace(); }
    template<class Widget>
    [[nodiscard]] static Widget *topLevel()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<Widget *>(window))
                return found;
        }
        return nullptr;
    }

    /// Writes it into the popup and presses `key`.
    void log(const QString &line, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        workspace().quickLog();
        auto *popup = topLevel<QuickLogPopup>();
        QTest::keyClicks(popup->line(), line);
        QTest::keyClick(popup->line(), Qt::Key_Return, with);
    }

    [[nodiscard]] SavedPanel &panel() { return *topLevel<QuickLogPopup>()->savedPanel(); }

    /// The button of the panel; null where it is not to be seen.
    [[nodiscard]] Button *button(const QString &verb)
    {
        for (Button *button : panel().findChildren<Button *>()) {
            if (button->text() == verb && button->isVisible())
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] bool isOffered() { return button(u"Breathe 1 min"_s) != nullptr; }
    void pressKey() { workspace().commands().run(u"breathe.minute"_s); }
    [[nodiscard]] static bool isBreathing()
    {
        const auto *window = topLevel<BreatherWindow>();
        return window && window->isRunning() && window->isVisible();
    }
    [[nodiscard]] bool pageBreathes()
    {
        const auto *page = workspace().window().findChild<BreathePage *>();
        return page && page->isRunning();
    }
    [[nodiscard]] BreatherOffer &banner()
    {
        return *workspace().window().findChild<BreatherOffer *>();
    }

    std::unique_ptr<Desktop> m_desktop;
};

void MinuteDeskTest::init()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY(m_desktop->start() == Application::Started::Running);
}

void MinuteDeskTest::cleanup()
{
    m_desktop.reset();
}

/// A dialog has every key of the window below it: a breather there could not be ended.
void MinuteDeskTest::aboveADialogItIsSmall()
{
    QDialog dialog(&workspace().window());
    dialog.setGeometry(300, 300, 200, 100);
    workspace().window().show();
    dialog.open();
    QTRY_COMPARE(QApplication::activeModalWidget(), &dialog);
    pressKey();
    QVERIFY(isBreathing());
    QVERIFY(!pageBreathes());
    QVERIFY(dialog.frameGeometry().intersects(topLevel<BreatherWindow>()->geometry()));
    pressKey();
    QVERIFY(!isBreathing());
    workspace().window().findChild<BreatherDesk *>()->begin(u"box"_s, u"2"_s);
    QVERIFY(isBreathing());
    QVERIFY(!pageBreathes());
    QTest::keyClick(&topLevel<BreatherWindow>()->view(), Qt::Key_Escape);
    QVERIFY(!isBreathing());
}

void MinuteDeskTest::twoKeysAndASecondToTheFirstInhale()
{
    workspace().quickLog();
    auto *popup = topLevel<QuickLogPopup>();
    const QRect place = popup->geometry();
    QTest::keyClicks(popup->line(), u"shouted about the late refund !8"_s);
    QElapsedTimer since;
    since.start();
    QTest::keyClick(popup->line(), Qt::Key_Return); // one
    QVERIFY(isOffered());
    pressKey(); // two
    auto *window = topLevel<BreatherWindow>();
    QVERIFY(QTest::qWaitForWindowExposed(window));
    QVERIFY(!window->grab().isNull());
    const qint64 taken = since.elapsed();
    qInfo("from saving to the first inhale: 2 keys, %lld ms", taken);
    QVERIFY(taken < 1000);
    QVERIFY(isBreathing());
    QCOMPARE(window->size(), QSize(420, 300));
    const int aside = window->geometry().center().x() - place.center().x();
    QVERIFY(std::abs(aside) <= 1); // half a pixel
    QVERIFY(!panel().isVisible());
    QVERIFY(!pageBreathes());
    m_desktop->clock.advance(minutes(1));
    window->view().follow();
    QVERIFY(!isBreathing());
    const auto taken1 = workspace().log().breathers().latest(5);
    QCOMPARE(taken1->size(), 1);
    QVERIFY(taken1->first().finished);
}

void MinuteDeskTest::oneKeyWhereItIsWantedAnyway()
{
    log(u"shouted !3"_s, Qt::AltModifier);
    QVERIFY(isBreathing());
    QVERIFY(!pageBreathes());
}

void MinuteDeskTest::anEasyLineOffersNothing()
{
    log(u"asked about the refund !6"_s);
    QVERIFY(panel().isVisible());
    QVERIFY(!isOffered());
    log(u"no rating at all"_s);
    QVERIFY(!isOffered());
}

void MinuteDeskTest::nothingIsOfferedDuringACall()
{
    workspace().setState(AgentActivity::OnCall);
    log(u"shouted !9"_s);
    QVERIFY(panel().isVisible());
    QVERIFY(!isOffered());
}

void MinuteDeskTest::aCallTakesTheOfferAway()
{
    log(u"shouted !9"_s);
    QVERIFY(isOffered());
    workspace().setState(AgentActivity::OnCall);
    QVERIFY(!isOffered());
    QVERIFY(panel().isVisible()); // that it is saved is no offer
}

void MinuteDeskTest::anotherOneWithinTheHourOffersNothing()
{
    log(u"shouted !9"_s);
    QVERIFY(isOffered());
    panel().hide();
    m_desktop->clock.advance(minutes(59));
    log(u"shouted again !9"_s);
    QVERIFY(!isOffered());
    panel().hide();
    m_desktop->clock.advance(minutes(2));
    log(u"and again !9"_s);
    QVERIFY(isOffered());
}

void MinuteDeskTest::notNowIsForTwoHours()
{
    log(u"shouted !9"_s);
    button(u"Not now"_s)->click();
    QVERIFY(!panel().isVisible());
    m_desktop->clock.advance(minutes(119));
    log(u"shouted again !9"_s);
    QVERIFY(!isOffered());
    panel().hide();
    m_desktop->clock.advance(minutes(2));
    log(u"and again !9"_s);
    QVERIFY(isOffered());
}

void MinuteDeskTest::twoRefusalsAskOnTodayWhetherToStop()
{
    workspace().raise();
    std::ignore = &workspace();
    for (int refusal = 0; refusal < 2; ++refusal) {
        log(u"shouted !9"_s);
        QVERIFY(isOffered());
        button(u"Not now"_s)->click();
        m_desktop->clock.advance(minutes(121));
    }
    log(u"shouted !9"_s); // Today hears of it
    QTRY_VERIFY(!banner().isHidden());
    QVERIFY(!banner().findChildren<Button *>().isEmpty());
    for (Button *button : banner().findChildren<Button *>()) {
        if (button->text() == u"Stop offering"_s && button->isVisible())
            button->click();
    }
    QVERIFY(!m_desktop->program->settings().get(keys::OfferBreather));
}

/// The third hard one in forty minutes: Today would offer as well.
void MinuteDeskTest::oneOfferForOneCall()
{
    workspace().raise();
    log(u"one !8"_s, Qt::ControlModifier); // with details, so nothing is offered
    log(u"two !8"_s, Qt::ControlModifier);
    workspace().window().showPage(u"today"_s);
    QTRY_VERIFY(banner().isVisibleTo(&workspace().window()) == false);
    log(u"three !8"_s);
    QVERIFY(isOffered());
    QTest::qWait(0);
    QVERIFY(banner().isHidden());
}

void MinuteDeskTest::itsKeyAndACallEndIt()
{
    log(u"shouted !9"_s);
    pressKey();
    QVERIFY(isBreathing());
    pressKey();
    QVERIFY(!isBreathing());
    log(u"shouted !9"_s, Qt::AltModifier);
    QVERIFY(isBreathing());
    workspace().setState(AgentActivity::OnCall);
    QVERIFY(!isBreathing());
    QCOMPARE(workspace().log().breathers().latest(5)->size(), 2);
}

void MinuteDeskTest::ownOfferBelowTheLineOfTheWindow()
{
    workspace().raise();
    workspace().window().showPage(u"today"_s);
    auto *form = workspace().window().findChild<CaptureForm *>();
    QTest::keyClicks(form->line(), u"shouted about the late refund !8"_s);
    QTest::keyClick(form->line(), Qt::Key_Return); // one
    QVERIFY(!banner().isHidden());
    workspace().commands().run(u"breathe.now"_s); // two: Ctrl B
    QVERIFY(pageBreathes());
    const auto *view = workspace().window().findChild<BreatheRunning *>();
    QCOMPARE(view->length(), milliseconds(60'000));
    QVERIFY(banner().isHidden());
}

void MinuteDeskTest::afterAWalkAMinuteIsBreathed()
{
    m_desktop->program->settings().set(keys::LastPattern, u"walk"_s);
    pressKey();
    QVERIFY(pageBreathes());
    const auto *page = workspace().window().findChild<BreathePage *>();
    const auto *view = page->findChild<BreatheRunning *>();
    QCOMPARE(view->accessibleName(), u"Six a minute"_s);
}

void MinuteDeskTest::switchedOffNothingIsOffered()
{
    m_desktop->program->settings().set(keys::OfferBreather, false);
    log(u"shouted !9"_s);
    QVERIFY(!isOffered());
}

EVENKEEL_TEST(MinuteDeskTest)
#include "minutedesktest.moc"
