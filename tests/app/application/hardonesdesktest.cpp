#include "app/application/workspace.h"
#include "app/openlog/openlog.h"
#include "tests/app/application/desktop.h"
#include "tests/support/testmain.h"
#include "ui/reflection/hardones.h"
#include "ui/widgets/button.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

/// The calls of today that Reflect names at the end of the shift.
class HardOnesDeskTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void onlyAtTheEndOfTheShift();
    void neverDuringACall();
    void notOnceTheDayIsClosed();
    void notTheOnesThatWereLookedBackAt();
    void canBePutAway();

private:
    [[nodiscard]] Workspace &workspace() { return m_desktop->program->workspace(); }
    [[nodiscard]] HardOnes &list() { return *workspace().window().findChild<HardOnes *>(); }
    InteractionId add(const QString &summary, int stress);

    std::unique_ptr<Desktop> m_desktop;
    InteractionId m_hard;
};

InteractionId HardOnesDeskTest::add(const QString &summary, int stress)
{
    OpenLog &log = workspace().log();
    auto changes = log.changes().begin("log"_L1);
    Interaction call;
    call.summary = summary;
    call.occurred = changes->moment();
    const auto id = log.interactions().add(*changes, call);
    const auto rated = log.ratings().add(
        *changes,
        {.value = *StressLevel::from(stress),
         .given = changes->moment(),
         .context = RatingContext::AfterInteraction,
         .interaction = *id});
    if (!rated || !changes->commit())
        qFatal("nothing is logged");
    return *id;
}

/// 14:31, and the shift ends at 14:40; one call was hard and one was not.
void HardOnesDeskTest::init()
{
    m_desktop = std::make_unique<Desktop>();
    QVERIFY(m_desktop->start() == Application::Started::Running);
    m_desktop->program->settings().set(keys::WorkEnd, u"14:40"_s);
    m_hard = add(u"parcel lost"_s, 8);
    add(u"refund"_s, 4);
    workspace().window().showPage(u"reflect"_s);
}

void HardOnesDeskTest::onlyAtTheEndOfTheShift()
{
    QVERIFY(list().isVisible());
    const auto buttons = list().findChildren<Button *>();
    QCOMPARE(std::ranges::count_if(buttons, &Button::isVisible), 2); // one, and the way out
    m_desktop->program->settings().set(keys::WorkEnd, u"17:30"_s);
    QVERIFY(!list().isVisible());
}

void HardOnesDeskTest::neverDuringACall()
{
    workspace().setState(AgentActivity::OnCall);
    QVERIFY(!list().isVisible());
    workspace().setState(AgentActivity::Free);
    QVERIFY(list().isVisible());
}

void HardOnesDeskTest::notOnceTheDayIsClosed()
{
    workspace().commands().run(u"day.close"_s);
    QVERIFY(!list().isVisible());
}

void HardOnesDeskTest::notTheOnesThatWereLookedBackAt()
{
    OpenLog &log = workspace().log();
    auto changes = log.changes().begin("reflect"_L1);
    QVERIFY(log.reflections().answerAbout(
        *changes,
        {.interaction = m_hard,
         .prompt = u"told"_s,
         .answer = u"She asked twice."_s,
         .written = changes->moment()}));
    QVERIFY(changes->commit());
    QVERIFY(!list().isVisible());
}

void HardOnesDeskTest::canBePutAway()
{
    emit list().putAway();
    QVERIFY(!list().isVisible());
    workspace().window().showPage(u"log"_s);
    workspace().window().showPage(u"reflect"_s);
    QVERIFY(!list().isVisible());
}

EVENKEEL_TEST(HardOnesDeskTest)
#include "hardonesdesktest.moc"
