#include "app/application/workspace.h"
#include "app/openlog/openlog.h"
#include "core/breather/dayclose.h"
#include "tests/app/application/desktop.h"
#include "tests/support/testmain.h"
#include "ui/today/kindactline.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/button.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

/// The end of one shift and the start of the next.
class DayDeskTest final : public QObject
{
    Q_OBJECT

private slots:
    void theDayIsClosedAndOpenedByCommands();
    void aKindActComesBackNextDay();
    void itIsPutAwayForGood();
    void itGoesWithTheFirstCall();
    void itDoesNotComeInTheMiddleOfAShift();
    void itStaysOutOfSightWhileRatingsDo();
    void itCanBeSwitchedOff();

private:
    /// Written today; then it is tomorrow, and Today is shown.
    void writeKindAct(Desktop &desktop);
    void logCall(Desktop &desktop);
    [[nodiscard]] static KindActLine *line(Desktop &desktop);
};

void DayDeskTest::writeKindAct(Desktop &desktop)
{
    QVERIFY(desktop.start() == Application::Started::Running);
    Workspace &workspace = desktop.program->workspace();
    OpenLog &log = workspace.log();
    auto changes = log.changes().begin("reflect"_L1);
    QVERIFY(log.reflections().answer(
        *changes,
        {.period = DateRange{.from = QDate(2026, 5, 14), .to = QDate(2026, 5, 14)},
         .prompt = u"kind-act"_s,
         .answer = u"I stayed on the line."_s,
         .written = changes->moment()}));
    QVERIFY(changes->commit());
    workspace.window().showPage(u"today"_s);
    QVERIFY(!line(desktop)->isVisible()); // not on its own day
    workspace.window().showPage(u"log"_s);
    desktop.clock.advance(std::chrono::hours(18));
    workspace.window().showPage(u"today"_s);
}

KindActLine *DayDeskTest::line(Desktop &desktop)
{
    return desktop.program->workspace().window().findChild<KindActLine *>();
}

void DayDeskTest::theDayIsClosedAndOpenedByCommands()
{
    Desktop desktop;
    QVERIFY(desktop.start() == Application::Started::Running);
    Workspace &workspace = desktop.program->workspace();
    const Settings &settings = desktop.program->settings();
    workspace.commands().run(u"day.close"_s);
    QVERIFY(dayclose::closedUntil(settings, desktop.clock.now()));
    workspace.commands().run(u"day.open"_s);
    QVERIFY(!dayclose::closedUntil(settings, desktop.clock.now()));
}

void DayDeskTest::aKindActComesBackNextDay()
{
    Desktop desktop;
    writeKindAct(desktop);
    QVERIFY(line(desktop)->isVisible());
}

void DayDeskTest::itIsPutAwayForGood()
{
    Desktop desktop;
    writeKindAct(desktop);
    emit line(desktop)->putAway();
    QVERIFY(!line(desktop)->isVisible());
    MainWindow &window = desktop.program->workspace().window();
    window.showPage(u"log"_s);
    window.showPage(u"today"_s);
    QVERIFY(!line(desktop)->isVisible());
}

void DayDeskTest::itDoesNotComeInTheMiddleOfAShift()
{
    Desktop desktop;
    writeKindAct(desktop);
    desktop.program->settings().set(keys::KindActReturns, false);
    logCall(desktop);
    desktop.program->settings().set(keys::KindActReturns, true);
    QVERIFY(!line(desktop)->isVisible());
}

void DayDeskTest::itGoesWithTheFirstCall()
{
    Desktop desktop;
    writeKindAct(desktop);
    logCall(desktop);
    QVERIFY(!line(desktop)->isVisible());
}

void DayDeskTest::logCall(Desktop &desktop)
{
    OpenLog &log = desktop.program->workspace().log();
    auto changes = log.changes().begin("log"_L1);
    Interaction call;
    call.summary = u"first"_s;
    call.occurred = changes->moment();
    QVERIFY(log.interactions().add(*changes, call));
    QVERIFY(changes->commit());
}

void DayDeskTest::itStaysOutOfSightWhileRatingsDo()
{
    Desktop desktop;
    writeKindAct(desktop);
    QVERIFY(desktop.program->settings().get(keys::Discreet));
    const auto showsWords = [&desktop] {
        const auto labels = line(desktop)->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().contains(u"stayed on the line"_s);
        });
    };
    QVERIFY(!showsWords());
    desktop.program->settings().set(keys::Discreet, false);
    QVERIFY(showsWords());
}

void DayDeskTest::itCanBeSwitchedOff()
{
    Desktop desktop;
    writeKindAct(desktop);
    desktop.program->settings().set(keys::KindActReturns, false);
    QVERIFY(!line(desktop)->isVisible());
}

EVENKEEL_TEST(DayDeskTest)
#include "daydesktest.moc"
