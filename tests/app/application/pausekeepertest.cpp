#include "app/application/pausekeeper.h"
#include "core/breather/shiftplan.h"
#include "core/settings/keys.h"
#include "core/settings/settings.h"
#include "tests/support/fakeidletime.h"
#include "tests/support/fakelocksignals.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QDialog>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using What = PauseStep::What;

namespace {

/// Somebody who types while a manual clock goes, with a short pause after 30 minutes of work.
struct Desk
{
    explicit Desk(int every = 30)
    {
        settings.set(keys::ShortPauseEvery, every);
        settings.set(keys::PausesInWorkHours, false);
        make();
        keeper->begin();
        look();
    }

    void make()
    {
        keeper = std::make_unique<PauseKeeper>(PauseKeeper::Parts{
            .clock = log.clock,
            .agentState = log.agentState,
            .settings = settings,
            .offers = offers,
            .site = {},
            .lock = lock,
            .idle = &idle,
            .quiet = nullptr});
        QObject::connect(
            keeper.get(), &PauseKeeper::stepped, keeper.get(), [this](auto step) { last = step; });
        QObject::connect(
            keeper.get(), &PauseKeeper::breatherRequested, keeper.get(),
            [this](const QString &what, seconds length) {
                begun.append({what, length});
            });
    }

    /// The timer's turn.
    void look()
    {
        keeper->lookSoon();
        const auto *timer = keeper->findChild<QTimer *>();
        QTRY_VERIFY(!timer->isActive() || timer->interval() > 0);
    }

    /// Looks as often as the keeper wants to.
    void works(milliseconds time)
    {
        while (time > milliseconds(0)) {
            const milliseconds step = std::min(time, keeper->nextLook().value_or(time));
            log.clock.advance(step);
            time -= step;
            look();
        }
    }

    [[nodiscard]] What what() const { return last.what; }

    TestLog log;
    Settings settings{QString()};
    ShiftPlan offers;
    FakeLockSignals lock;
    FakeIdleTime idle{milliseconds(0)};
    std::unique_ptr<PauseKeeper> keeper;
    PauseStep last;
    QList<std::pair<QString, seconds>> begun;
};

} // namespace

/// The plan of pauses at work, with everything that may hold it back.
class PauseKeeperTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingWakesWithoutAPlan();
    void announcesAndBegins();
    void answersOfThePersonCount();
    void nothingComesBelowADialog();
    void nothingComesInACallNorWhileHeld();
    void anOfferAndAPauseAreNeverStacked();
    void aBreatherByHandCounts();
    void oneThatACallCutShortComesAgain();
    void sleepThatWasToldIsABreak();
    void whatWasWorkedOutlivesTheLock();
    void endsWhenThePlanIsSwitchedOff();
    void onlyInWorkingHours();
    void anAnswerThatNeverComesStopsNothing();
};

void PauseKeeperTest::nothingWakesWithoutAPlan()
{
    Desk desk(0);
    desk.idle.answersLater = true;
    desk.keeper->lookSoon();
    QTest::qWait(20);
    QVERIFY(desk.idle.waiting.isEmpty());
    QVERIFY(!desk.keeper->nextLook());
    QVERIFY(!desk.keeper->isAwake());
    desk.settings.set(keys::ShortPauseEvery, 30);
    QTRY_COMPARE(desk.idle.waiting.size(), 1);
    QVERIFY(desk.keeper->nextLook());
}

void PauseKeeperTest::announcesAndBegins()
{
    Desk desk;
    desk.settings.set(keys::ShortPauseWhat, u"walk"_s);
    desk.works(minutes(30));
    QCOMPARE(desk.what(), What::HeadsUp);
    desk.works(seconds(30));
    QCOMPARE(desk.what(), What::Ready);
    desk.idle.idle = milliseconds(3000);
    desk.works(seconds(1));
    QCOMPARE(desk.what(), What::Withdraw);
    QCOMPARE(desk.begun, (QList<std::pair<QString, seconds>>{{u"walk"_s, seconds(60)}}));
}

void PauseKeeperTest::answersOfThePersonCount()
{
    Desk desk;
    desk.keeper->beginNow();
    QVERIFY(desk.begun.isEmpty());
    desk.works(minutes(30));
    desk.keeper->postpone(minutes(5));
    QCOMPARE(desk.what(), What::Withdraw);
    desk.works(minutes(5));
    QCOMPARE(desk.what(), What::HeadsUp);
    desk.keeper->skip();
    QCOMPARE(desk.what(), What::Withdraw);
    QCOMPARE(desk.keeper->skipped(), std::optional(PauseKind::Short));
    desk.keeper->takeSkipped();
    QCOMPARE(desk.begun.size(), 1);
    desk.works(minutes(30));
    desk.keeper->beginNow();
    QCOMPARE(desk.begun.size(), 2);
}

void PauseKeeperTest::nothingComesBelowADialog()
{
    Desk desk;
    QWidget window;
    window.show();
    QDialog dialog(&window);
    dialog.open();
    desk.works(minutes(31));
    QVERIFY(desk.what() != What::HeadsUp);
    dialog.close();
    desk.look();
    QCOMPARE(desk.what(), What::HeadsUp);
}

void PauseKeeperTest::nothingComesInACallNorWhileHeld()
{
    Desk desk;
    desk.works(minutes(30));
    QVERIFY(desk.log.agentState.set(AgentActivity::OnCall, true));
    desk.look();
    QCOMPARE(desk.what(), What::Withdraw);
    desk.works(minutes(20));
    QCOMPARE(desk.what(), What::Withdraw);
    QVERIFY(desk.log.agentState.set(AgentActivity::WrapUp, true));
    desk.look();
    QCOMPARE(desk.what(), What::HeadsUp);
    desk.settings.set(keys::PausedUntil, QString::number(0)); // not a time: holds nothing
    desk.look();
    QCOMPARE(desk.what(), What::HeadsUp);
    desk.settings.set(
        keys::QuietHours,
        u"1=00:00-23:59 2=00:00-23:59 3=00:00-23:59 "
        "4=00:00-23:59 5=00:00-23:59"_s);
    desk.look();
    QCOMPARE(desk.what(), What::Withdraw);
    desk.settings.set(keys::QuietHours, QString());
    desk.look();
    QCOMPARE(desk.what(), What::HeadsUp);
    emit desk.lock.screenCovered(true);
    desk.look();
    QCOMPARE(desk.what(), What::Withdraw);
    QVERIFY(desk.begun.isEmpty());
}

void PauseKeeperTest::anOfferAndAPauseAreNeverStacked()
{
    Desk desk;
    desk.offers.setStanding(OfferPlace::Banner, true);
    desk.works(minutes(40));
    QCOMPARE(desk.what(), What::Nothing);
    QVERIFY(!desk.offers.standsElsewhere(OfferPlace::Banner));
    desk.offers.setStanding(OfferPlace::Banner, false);
    desk.look();
    QCOMPARE(desk.what(), What::HeadsUp);
    QVERIFY(!desk.offers.takeOffer(OfferPlace::Banner, desk.log.clock.now()));
    desk.keeper->skip();
    QVERIFY(desk.offers.takeOffer(OfferPlace::Banner, desk.log.clock.now()));
}

namespace {

void take(Desk &desk, seconds taken, bool finished)
{
    desk.keeper->noteBreather(
        {.pattern = u"six"_s, .planned = seconds(60), .taken = taken, .finished = finished});
}

} // namespace

void PauseKeeperTest::aBreatherByHandCounts()
{
    Desk desk;
    desk.works(minutes(30));
    QCOMPARE(desk.what(), What::HeadsUp);
    desk.keeper->setBreathing(true);
    desk.look();
    QCOMPARE(desk.what(), What::Withdraw);
    desk.works(minutes(1));
    take(desk, seconds(57), true);
    desk.keeper->setBreathing(false);
    desk.look();
    desk.works(minutes(29));
    QCOMPARE(desk.what(), What::Withdraw);
    desk.works(minutes(1));
    QCOMPARE(desk.what(), What::HeadsUp);
}

void PauseKeeperTest::oneThatACallCutShortComesAgain()
{
    Desk desk;
    desk.works(minutes(30));
    desk.keeper->beginNow();
    desk.keeper->setBreathing(true);
    desk.works(seconds(10));
    QVERIFY(desk.log.agentState.set(AgentActivity::OnCall, true));
    take(desk, seconds(10), false);
    desk.keeper->setBreathing(false);
    desk.look();
    desk.works(minutes(5));
    QCOMPARE(desk.what(), What::Withdraw);
    QVERIFY(desk.log.agentState.set(AgentActivity::Free, true));
    desk.look();
    QCOMPARE(desk.what(), What::HeadsUp);
}

void PauseKeeperTest::sleepThatWasToldIsABreak()
{
    for (const bool told : {true, false}) {
        Desk desk;
        desk.works(minutes(29));
        if (told)
            emit desk.lock.aboutToSleep();
        desk.look(); // before it really sleeps
        desk.log.clock.setNow(desk.log.clock.now() + minutes(10));
        emit desk.lock.timeMoved();
        desk.look();
        desk.works(seconds(59));
        QCOMPARE(desk.what(), What::Nothing);
        desk.works(seconds(2));
        QCOMPARE(desk.what(), told ? What::Nothing : What::HeadsUp);
    }
}

void PauseKeeperTest::whatWasWorkedOutlivesTheLock()
{
    for (const minutes away : {minutes(0), minutes(10)}) {
        Desk desk;
        desk.works(minutes(30));
        QCOMPARE(desk.what(), What::HeadsUp);
        const PausePlan left = desk.keeper->leave();
        QCOMPARE(desk.what(), What::Withdraw);
        QVERIFY(!desk.keeper->nextLook());
        desk.log.clock.advance(away);
        desk.make();
        desk.keeper->resume(left);
        desk.keeper->begin();
        desk.look();
        desk.works(seconds(59));
        QCOMPARE(desk.what(), What::Withdraw);
        desk.works(seconds(1));
        QCOMPARE(desk.what(), away == minutes(0) ? What::HeadsUp : What::Withdraw);
    }
}

void PauseKeeperTest::endsWhenThePlanIsSwitchedOff()
{
    Desk desk;
    desk.works(minutes(30));
    QCOMPARE(desk.what(), What::HeadsUp);
    desk.settings.set(keys::ShortPauseEvery, 0);
    QTRY_COMPARE(desk.what(), What::Withdraw);
    QVERIFY(!desk.keeper->nextLook());
    QVERIFY(!desk.offers.standsElsewhere(OfferPlace::Banner));
}

void PauseKeeperTest::onlyInWorkingHours()
{
    Desk desk;
    desk.settings.set(keys::PausesInWorkHours, true);
    desk.settings.set(keys::WorkStart, u"09:00"_s);
    desk.settings.set(keys::WorkEnd, u"15:00"_s); // it is 14:31
    desk.works(minutes(50));
    QCOMPARE(desk.what(), What::Nothing);
    desk.settings.set(keys::WorkEnd, u"17:00"_s);
    desk.look();
    desk.works(minutes(1));
    QCOMPARE(desk.what(), What::HeadsUp);
}

void PauseKeeperTest::anAnswerThatNeverComesStopsNothing()
{
    Desk desk;
    desk.idle.answersLater = true;
    desk.keeper->lookSoon();
    QTRY_COMPARE(desk.idle.waiting.size(), 1);
    QVERIFY(desk.keeper->isAwake());
}

EVENKEEL_TEST(PauseKeeperTest)
#include "pausekeepertest.moc"
