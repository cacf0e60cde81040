#include "app/application/workspace.h"
#include "app/openlog/openlog.h"
#include "core/breather/dayclose.h"
#include "tests/app/application/desktop.h"
#include "tests/support/testmain.h"
#include "ui/today/nextcallline.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;
using namespace std::chrono_literals;

/// What is said on Today between a call that was logged and the next one.
class NextCallDeskTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itComesOnceALineIsSaved();
    void withoutPlanAndLessonThereIsNothing();
    void theLessonIsForTheCallThatWasLogged();
    void itGoesWithTheNextCall();
    void aLineLoggedInACallWaitsForItsEnd();
    void whatIsClosedStaysAwayForTheDay();
    void anOldCallThatIsAddedIsNoWrapUp();
    void undoTakesItBack();
    void itStaysOutOfSightWhileRatingsDo();
    void theRestIsAClickAway();
    void aClosedDayIsQuiet();
    void itCanBeSwitchedOff();

private:
    [[nodiscard]] Workspace &workspace() { return m_desktop->program->workspace(); }
    [[nodiscard]] Settings &settings() { return m_desktop->program->settings(); }
    [[nodiscard]] NextCallLine &line() { return *workspace().window().findChild<NextCallLine *>(); }
    [[nodiscard]] bool says(const QString &words);
    [[nodiscard]] Button *button(const QString &text);
    void addLesson(const QString &text, const QString &category = {});
    InteractionId logCall(const QString &category = {}, std::chrono::minutes ago = {});

    std::unique_ptr<Desktop> m_desktop;
};

void NextCallDeskTest::init()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY(m_desktop->start() == Application::Started::Running);
    settings().set(keys::Discreet, false);
    workspace().window().showPage(u"today"_s);
}

bool NextCallDeskTest::says(const QString &words)
{
    const auto labels = line().findChildren<QLabel *>();
    return line().isVisible() && std::ranges::any_of(labels, [&words](const QLabel *label) {
               return label->isVisible() && label->text() == words;
           });
}

Button *NextCallDeskTest::button(const QString &text)
{
    const auto buttons = line().findChildren<Button *>();
    const auto found = std::ranges::find_if(buttons, [&text](const Button *button) {
        return button->isVisible() && button->text() == text;
    });
    return found == buttons.end() ? nullptr : *found;
}

void NextCallDeskTest::addLesson(const QString &text, const QString &category)
{
    OpenLog &log = workspace().log();
    auto changes = log.changes().begin("reflect"_L1);
    QVERIFY(log.reflections().addLesson(
        *changes, {.text = text, .category = category, .written = changes->moment()}));
    QVERIFY(changes->commit());
}

InteractionId NextCallDeskTest::logCall(const QString &category, std::chrono::minutes ago)
{
    OpenLog &log = workspace().log();
    auto changes = log.changes().begin("log"_L1);
    Interaction call;
    call.summary = u"late refund"_s;
    call.category = category;
    call.occurred = changes->moment();
    call.occurred.at = call.occurred.at - ago;
    const auto id = log.interactions().add(*changes, call);
    if (!id || !changes->commit())
        qFatal("nothing is logged");
    return *id;
}

void NextCallDeskTest::itComesOnceALineIsSaved()
{
    addLesson(u"Say the date first."_s);
    QVERIFY(!line().isVisible());
    logCall();
    QVERIFY(says(u"Say the date first."_s));
}

void NextCallDeskTest::withoutPlanAndLessonThereIsNothing()
{
    logCall(u"billing"_s);
    QVERIFY(!line().isVisible());
}

void NextCallDeskTest::theLessonIsForTheCallThatWasLogged()
{
    addLesson(u"Billing: say the date."_s, u"billing"_s);
    addLesson(u"Delivery: name the depot."_s, u"delivery"_s);
    logCall(u"delivery"_s, 10min);
    QVERIFY(says(u"Delivery: name the depot."_s));
    logCall(u"billing"_s);
    QVERIFY(says(u"Billing: say the date."_s));
    logCall(u"pricing"_s); // the nearest call of the day that has one
    QVERIFY(line().isVisible());
}

void NextCallDeskTest::itGoesWithTheNextCall()
{
    addLesson(u"Say the date first."_s);
    workspace().setState(AgentActivity::WrapUp);
    logCall();
    QVERIFY(line().isVisible());
    workspace().setState(AgentActivity::OnCall);
    QVERIFY(!line().isVisible());
    workspace().setState(AgentActivity::WrapUp);
    QVERIFY(!line().isVisible()); // the log line comes first
}

void NextCallDeskTest::aLineLoggedInACallWaitsForItsEnd()
{
    addLesson(u"Say the date first."_s);
    workspace().setState(AgentActivity::OnCall);
    logCall();
    QVERIFY(!line().isVisible());
    workspace().setState(AgentActivity::WrapUp);
    QVERIFY(line().isVisible());
}

void NextCallDeskTest::whatIsClosedStaysAwayForTheDay()
{
    addLesson(u"Name the depot."_s);
    m_desktop->clock.advance(1min);
    addLesson(u"Say the date first."_s);
    logCall();
    QVERIFY(says(u"Say the date first."_s));
    line().findChild<IconButton *>()->click();
    QVERIFY(!line().isVisible()); // and no other in its place
    logCall();
    QVERIFY(says(u"Name the depot."_s));
    m_desktop->clock.advance(24h);
    logCall();
    QVERIFY(says(u"Say the date first."_s));
}

void NextCallDeskTest::anOldCallThatIsAddedIsNoWrapUp()
{
    addLesson(u"Say the date first."_s);
    logCall({}, 61min);
    QVERIFY(!line().isVisible());
}

void NextCallDeskTest::undoTakesItBack()
{
    addLesson(u"Say the date first."_s);
    logCall();
    QVERIFY(workspace().log().changes().undo());
    QVERIFY(!line().isVisible());
}

void NextCallDeskTest::itStaysOutOfSightWhileRatingsDo()
{
    addLesson(u"Say the date first."_s);
    settings().set(keys::Discreet, true);
    logCall();
    QVERIFY(line().isVisible());
    QVERIFY(!says(u"Say the date first."_s));
    QVERIFY(!line().accessibleName().contains(u"date"_s));
    button(u"Show it"_s)->click();
    QVERIFY(says(u"Say the date first."_s));
    settings().set(keys::Discreet, false);
    settings().set(keys::Discreet, true);
    QVERIFY(!says(u"Say the date first."_s));
}

void NextCallDeskTest::theRestIsAClickAway()
{
    addLesson(u"Breathe. Ask why. Say <b>what</b> you do."_s);
    logCall();
    QVERIFY(says(u"Breathe. Ask why. …"_s));
    button(u"All of it"_s)->click();
    QVERIFY(says(u"Breathe. Ask why.\nSay <b>what</b> you do."_s));
    button(u"Less"_s)->click();
    QVERIFY(says(u"Breathe. Ask why. …"_s));
}

void NextCallDeskTest::aClosedDayIsQuiet()
{
    addLesson(u"Say the date first."_s);
    logCall();
    workspace().commands().run(u"day.close"_s);
    QVERIFY(!line().isVisible());
    logCall();
    QVERIFY(!line().isVisible());
}

void NextCallDeskTest::itCanBeSwitchedOff()
{
    addLesson(u"Say the date first."_s);
    logCall();
    settings().set(keys::NextCall, false);
    QVERIFY(!line().isVisible());
    settings().set(keys::NextCall, true);
    QVERIFY(line().isVisible());
}

EVENKEEL_TEST(NextCallDeskTest)
#include "nextcalldesktest.moc"
