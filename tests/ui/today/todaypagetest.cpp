#include "ui/today/todaypage.h"
#include "core/breather/shiftplan.h"
#include "core/capture/journal.h"
#include "core/settings/keys.h"
#include "core/timeline/timeline.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"
#include "ui/followup/followupcommands.h"
#include "ui/followup/followupsmodel.h"
#include "ui/followup/nextfollowups.h"
#include "ui/stress/checkincard.h"
#include "ui/today/daycard.h"
#include "ui/today/daylist.h"
#include "ui/widgets/stressscale.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace evenkeel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Room
{
    Room()
    {
        settings.set(keys::Discreet, false);
        page.resize(992, 706);
        page.show();
        page.activate();
    }

    [[nodiscard]] bool shows(const QString &text) const
    {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    void press(const QString &verb)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == verb && button->isVisible()) {
                button->click();
                return;
            }
        }
    }

    void logHard(milliseconds before)
    {
        Draft draft;
        draft.interaction = test::plainInteraction(u"shouted"_s, log.clock.moment());
        draft.interaction.occurred.at -= before;
        draft.stress = StressLevel::from(8);
        QVERIFY(journal.log(draft).has_value());
    }

    test::TestLog log;
    Timeline timeline{log.database};
    Journal journal{log.log, log.interactions, log.followUps, log.ratings};
    Settings settings{QString()};
    ShiftPlan plan;
    FollowUpsModel followUps{log.followUps, log.interactions, log.clock};
    FollowUpCommands commands{log.log, log.followUps, log.clock};
    QWidget *form = new QWidget;
    TodayPage page{
        {.log = log.log,
         .journal = journal,
         .timeline = timeline,
         .ratings = log.ratings,
         .agentState = log.agentState,
         .settings = settings,
         .plan = plan,
         .followUps = followUps,
         .followUpCommands = commands},
        form};
};

} // namespace

class TodayPageTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyDaySaysHowToBegin();
    void namesTheDay();
    void oneKeySavesARating();
    void undoTakesTheRatingBack();
    void ratingsFailInWords();
    void offersABreatherAfterAHardStretch();
    void offersNothingDuringACall();
    void saysWhatHoldsABreatherBack();
    void showsWholeRowsAndCountsTheOthers();
    void enterOpensARow();
    void discreetHidesRatings();
    void showAllGoesToTheLog();
    void aReminderTakesThePlaceOfWhatIsNext();
    void aPageThatScrollsHasNoCornerForAReminder();
};

void TodayPageTest::anEmptyDaySaysHowToBegin()
{
    Room room;
    QVERIFY(room.shows(u"Nothing logged yet"_s));
    room.log.addInteraction(u"a call"_s);
    QVERIFY(!room.shows(u"Nothing logged yet"_s));
    QVERIFY(room.shows(u"Today so far"_s));
}

void TodayPageTest::namesTheDay()
{
    const Room room;
    QCOMPARE(room.page.title(), u"Today"_s);
    QCOMPARE(room.page.subtitle(), u"Thursday 14 May, 14:31"_s);
}

void TodayPageTest::oneKeySavesARating()
{
    Room room;
    room.page.focusCheckIn();
    QTest::keyClick(room.page.findChild<StressScale *>(), Qt::Key_6);
    const auto rating = room.log.ratings.latest();
    QVERIFY(rating->has_value());
    QCOMPARE((*rating)->value.value(), 6);
    QCOMPARE((*rating)->context, RatingContext::CheckIn);
    QVERIFY(room.page.findChild<CheckInCard *>()->offersUndo());
}

void TodayPageTest::undoTakesTheRatingBack()
{
    Room room;
    QTest::keyClick(room.page.findChild<StressScale *>(), Qt::Key_6);
    room.press(u"Undo"_s);
    QVERIFY(!room.log.ratings.latest()->has_value());
    QVERIFY(!room.page.findChild<CheckInCard *>()->offersUndo());
}

void TodayPageTest::ratingsFailInWords()
{
    Room room;
    QSignalSpy said(&room.page, &Page::messageRequested);
    // Another change set is open: nothing can be saved now.
    const auto open = room.log.log.begin(QLatin1StringView("log"));
    QVERIFY(open.has_value());
    QTest::keyClick(room.page.findChild<StressScale *>(), Qt::Key_6);
    QCOMPARE(said.size(), 1);
    QVERIFY(!room.page.findChild<CheckInCard *>()->offersUndo());
}

void TodayPageTest::offersABreatherAfterAHardStretch()
{
    Room room;
    QSignalSpy wanted(&room.page, &TodayPage::breatherRequested);
    room.logHard(30min);
    room.logHard(15min);
    QVERIFY(!room.shows(u"Three hard calls in 40 minutes."_s));
    room.logHard(1min);
    QVERIFY(room.shows(u"Three hard calls in 40 minutes."_s));
    room.press(u"Breathe 1 min"_s);
    QCOMPARE(wanted.size(), 1);
}

void TodayPageTest::offersNothingDuringACall()
{
    Room room;
    QVERIFY(room.log.agentState.set(AgentActivity::OnCall, true).has_value());
    for (const auto before : {30min, 15min, 1min})
        room.logHard(before);
    QVERIFY(!room.shows(u"Three hard calls in 40 minutes."_s));
    QVERIFY(room.log.agentState.set(AgentActivity::WrapUp, true).has_value());
    QVERIFY(room.shows(u"Three hard calls in 40 minutes."_s));
}

void TodayPageTest::saysWhatHoldsABreatherBack()
{
    Room room;
    std::optional<OfferHold> held;
    connect(&room.page, &TodayPage::breatherHeld, this, [&held](const auto &by) { held = by; });
    const auto isHeldFor = [&held](HoldReason reason) {
        return held && std::get<Holding>(held->by).reason == reason;
    };
    room.page.hide(); // also while another page is shown
    QVERIFY(room.log.agentState.set(AgentActivity::OnCall, true).has_value());
    for (const auto before : {30min, 15min, 1min})
        room.logHard(before);
    QVERIFY(isHeldFor(HoldReason::Call));
    const auto *minute = room.page.findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(minute->isActive()); // what is held back may be over
    QVERIFY(room.log.agentState.set(AgentActivity::Free, true).has_value());
    QVERIFY(!held);
    QVERIFY(!minute->isActive());
    room.settings.set(keys::QuietHours, u"4=14:00-15:00"_s); // a Thursday
    QVERIFY(isHeldFor(HoldReason::QuietHours));
    room.page.show();
    QVERIFY(!room.shows(u"Three hard calls in 40 minutes."_s));
    room.settings.set(keys::QuietHours, QString());
    QVERIFY(!held);
    QVERIFY(room.shows(u"Three hard calls in 40 minutes."_s));
    room.press(u"Not now"_s);
    QCOMPARE(std::get<OfferPause>(held.value().by).reason, OfferPause::Reason::NotNow);
}

void TodayPageTest::showsWholeRowsAndCountsTheOthers()
{
    Room room;
    for (int i = 0; i < 12; ++i)
        room.log.addInteraction(u"call"_s, minutes(i * 20));
    auto *list = room.page.findChild<DayList *>();
    QTRY_VERIFY(list->hiddenBelow() > 0);
    const int hidden = list->hiddenBelow();
    QVERIFY(hidden > 0 && hidden < 12);
    QVERIFY(room.shows(u"%1 earlier"_s.arg(hidden)));
}

void TodayPageTest::enterOpensARow()
{
    Room room;
    const InteractionId id = room.log.addInteraction(u"call"_s);
    QSignalSpy opened(&room.page, &TodayPage::interactionRequested);
    auto *list = room.page.findChild<DayList *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<InteractionId>(), id);
}

void TodayPageTest::discreetHidesRatings()
{
    Room room;
    for (int i = 0; i < 5; ++i)
        room.logHard(minutes(60 + i));
    QVERIFY(room.shows(u"typical stress 8"_s));
    QVERIFY(room.shows(u"8 at 14:31"_s));
    room.settings.set(keys::Discreet, true);
    QVERIFY(!room.shows(u"typical stress"_s));
    QVERIFY(!room.shows(u"8 at"_s));
}

void TodayPageTest::showAllGoesToTheLog()
{
    Room room;
    room.log.addInteraction(u"call"_s);
    QSignalSpy wanted(&room.page, &Page::pageRequested);
    room.press(u"Show all of today"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"log"_s);
}

void TodayPageTest::aReminderTakesThePlaceOfWhatIsNext()
{
    Room room;
    room.log.addInteraction(u"call"_s);
    room.page.resize(960, 700);
    auto *day = room.page.findChild<DayCard *>();
    auto *next = room.page.findChild<NextFollowUps *>();
    QTRY_VERIFY(next->height() > 300);
    const QRect whole = day->geometry();
    const int before = next->height();
    QCOMPARE(room.page.cornerWidth(), next->width());
    room.page.setCornerRoom(150);
    QTRY_COMPARE(next->height(), before - 150);
    QCOMPARE(day->geometry(), whole);
    const auto *checkIn = room.page.findChild<CheckInCard *>();
    const int top = checkIn->mapTo(&room.page, checkIn->rect().bottomLeft()).y();
    room.page.resize(960, top + 150 + 50); // not enough for both
    QVERIFY(next->isHidden());
    QCOMPARE(room.page.cornerWidth(), next->width());
    room.page.setCornerRoom(0);
    QVERIFY(next->isVisible());
}

void TodayPageTest::aPageThatScrollsHasNoCornerForAReminder()
{
    Room room;
    room.log.addInteraction(u"call"_s);
    room.page.resize(960, 700);
    QVERIFY(room.page.cornerWidth() > 0);
    QSignalSpy changed(&room.page, &Page::cornerWidthChanged);
    room.page.resize(960, 300);
    QCOMPARE(room.page.cornerWidth(), 0);
    QVERIFY(!changed.isEmpty());
    room.page.resize(960, 700);
    QVERIFY(room.page.cornerWidth() > 0);
    room.page.setCornerRoom(690); // more than the column has
    QCOMPARE(room.page.cornerWidth(), 0);
}

EVENKEEL_TEST(TodayPageTest)
#include "todaypagetest.moc"
