#include "ui/breather/breathepage.h"
#include "tests/support/testmain.h"
#include "tests/ui/breather/breathepageroom.h"
#include "ui/breather/breathecaution.h"
#include "ui/breather/breathepanel.h"
#include "ui/breather/evidencedialog.h"
#include "ui/breather/optionrow.h"
#include "ui/breather/patterneditor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/stressscale.h"
#include "ui/widgets/toggleswitch.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace Qt::StringLiterals;

using Room = test::BreathePageRoom;

class BreathePageTest : public QObject
{
    Q_OBJECT

private slots:
    void enterStartsWhatIsChosen();
    void keysChoosePatternLengthAndRating();
    void countsBreathsWhereThatIsChosen();
    void arrowsChooseWhereTheListScrolls();
    void startTellsTheLengthBelowTheList();
    void savesBreatherAndBothRatingsAsOneChange();
    void stoppedSessionCountsAsItIs();
    void skipLeavesTheRatingOut();
    void theQuestionCanBeDeclinedForGood();
    void pauseStandsStill();
    void soundsAtEachChange();
    void aPauseIsSilentAndGoesOnWhereItWas();
    void aCallIsSilent();
    void saysAWordForEachPart();
    void withoutADeviceItGoesOnAndSaysSo();
    void aDeviceThatGoesAwayIsTold();
    void theSwitchFollowsTheKeyOfTheTone();
    void theToneIsOfferedOnceADeviceIsKnown();
    void withoutADeviceNoToneIsOffered();
    void aToneThatIsOnCanBeTurnedOff();
    void oneMoreMinuteSavesAndGoesOn();
    void lastRatingIsHiddenWhereRatingsAre();
    void otherKindsRunWithoutAPattern();
    void groundingGoesStepByStep();
    void aStoppedGroundingIsNotFinished();
    void whatIsOverAndInterruptedWasFinished();
    void anInterruptionSavesWithoutAsking();
    void anInterruptionOfTheQuestionIsUnrated();
    void anotherWindowEndsIt();
    void aWalkNeedsNoWindow();
    void theQuestionIsNoBreather();
    void aPausedOneWaits();
    void whatIsNotPaintedEnds();
    void sleepEndsItQuietly();
    void sleepDuringTheQuestionLeavesItUnrated();
    void aSmallStepOfTheClockChangesNothing();
    void tellsWhatIsKnownOfTheChosenOne();
    void comparesWithSessionsLikeIt();
    void withoutAPromptLeftTheScaleWaits();
    void whatToKnowComesOnceBeforeTheFirst();
    void whatToKnowLetsGo();
    void nothingIsAskedDuringACall();
    void darkensOnlyWhileItRuns();
    void lessMovementAppliesWhileItRuns();
    void beginsFromOutside();
    void everyLengthIsOneOfTheSite();
    void theFirstLineOfTheSiteStandsBeforeIt();
    void selfPacedFollowsTheHeldKey();
    void selfPacedTellsBothEnds();
    void everyOwnPatternCanBeChosenAndChanged();
    void selfPacedPausesByAKeyOfItsOwn();
    void selfPacedLetsGoWithTheFocus();
    void selfPacedForgivesKeysThatRepeat();
    void selfPacedTakesAReleaseDuringThePause();
    void panelGoesBelowWhereItIsNarrow();
    void oneBarScrollsBothWhereItIsNarrow();
};

void BreathePageTest::enterStartsWhatIsChosen()
{
    Room room;
    QSignalSpy fills(&room.page, &Page::fillsWindowChanged);
    QVERIFY(!room.page.fillsWindow());
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    QVERIFY(room.page.fillsWindow());
    QVERIFY(room.page.isRunning());
    QCOMPARE(fills.size(), 1);
    QCOMPARE(room.running().length(), milliseconds(60'000));
}

void BreathePageTest::keysChoosePatternLengthAndRating()
{
    Room room;
    QTest::keyClick(&room.chooser(), Qt::Key_Down);
    QTest::keyClick(&room.chooser(), Qt::Key_Right);
    QTest::keyClick(&room.chooser(), Qt::Key_8);
    const BreatheChoice choice = room.chooser().choice();
    QCOMPARE(choice.option.id(), u"even-5"_s);
    QCOMPARE(choice.wanted, seconds(120));
    QCOMPARE(choice.before, StressLevel::from(8));
}

void BreathePageTest::countsBreathsWhereThatIsChosen()
{
    Room room;
    room.chooser().choose(u"even-5.5"_s);
    for (Button *button : room.chooser().findChildren<Button *>()) {
        if (button->text() == u"By breaths"_s)
            button->click();
    }
    QCOMPARE(room.chooser().choice().wanted, seconds(66)); // six of eleven seconds
    QTest::keyClick(&room.chooser(), Qt::Key_Left);
    QCOMPARE(room.chooser().choice().wanted, seconds(33));
    room.chooser().choose(u"box"_s);
    QCOMPARE(room.chooser().choice().wanted, seconds(48));
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    QCOMPARE(room.running().length(), seconds(48));
    room.goBy(seconds(48));
    QCOMPARE(room.running().finishedBreaths(), 3);

    // A walk has no breaths to count.
    room.after().skipped();
    room.chooser().choose(u"walk"_s);
    QCOMPARE(room.chooser().choice().wanted, seconds(60));
}

void BreathePageTest::arrowsChooseWhereTheListScrolls()
{
    Room room;
    const QList<OptionRow *> rows = room.chooser().findChildren<OptionRow *>();
    QVERIFY(rows.last()->visibleRegion().isEmpty());
    QTest::keyClick(rows.first(), Qt::Key_Right);
    QCOMPARE(room.chooser().choice().wanted, seconds(120));
    for (qsizetype i = 1; i < rows.size(); ++i)
        QTest::keyClick(rows.at(i - 1), Qt::Key_Down);
    QVERIFY(rows.last()->isChecked());
    QCOMPARE(rows.last()->visibleRegion().boundingRect(), rows.last()->rect());
}

/// Below a list that scrolls the length is out of sight.
void BreathePageTest::startTellsTheLengthBelowTheList()
{
    Room room;
    const auto starts = [&room](const QString &words) {
        return std::ranges::any_of(
            room.chooser().findChildren<Button *>(),
            [&words](const Button *button) { return button->text() == words; });
    };
    QVERIFY(starts(u"Start"_s));
    room.page.resize(500, 700);
    QTRY_VERIFY(starts(u"Start 1 min"_s));
    QTest::keyClick(room.chooser().findChild<OptionRow *>(), Qt::Key_Right);
    QVERIFY(starts(u"Start 2 min"_s));
}

void BreathePageTest::savesBreatherAndBothRatingsAsOneChange()
{
    Room room;
    QSignalSpy said(&room.page, &Page::messageRequested);
    QTest::keyClick(&room.chooser(), Qt::Key_7);
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    room.goBy(seconds(60));
    QVERIFY(room.page.fillsWindow());
    QCOMPARE(room.after().accessibleName(), u"After the breather"_s);
    QTest::keyClick(&room.after(), Qt::Key_4);
    QTest::keyClick(&room.after(), Qt::Key_Return);

    QCOMPARE(room.saved().size(), 1);
    const Breather breather = room.saved().first();
    QCOMPARE(breather.pattern, u"six"_s);
    QCOMPARE(breather.taken, seconds(60));
    QVERIFY(breather.finished);
    const QList<Rating> ratings = room.ratings();
    QCOMPARE(ratings.size(), 2);
    QCOMPARE(ratings.first().context, RatingContext::BeforeBreather);
    QCOMPARE(ratings.first().value.value(), 7);
    QCOMPARE(ratings.last().context, RatingContext::AfterBreather);
    QCOMPARE(ratings.last().value.value(), 4);
    QCOMPARE(ratings.last().breather, breather.id);
    QCOMPARE(said.first().first().value<Message>().offersUndo, true);

    QVERIFY(room.log.log.undo().has_value());
    QVERIFY(room.saved().isEmpty());
    QVERIFY(room.ratings().isEmpty());
}

void BreathePageTest::stoppedSessionCountsAsItIs()
{
    Room room;
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    room.goBy(milliseconds(24'300));
    QTest::keyClick(&room.running(), Qt::Key_Escape);
    QTest::keyClick(&room.after(), Qt::Key_Escape);
    QCOMPARE(room.saved().size(), 1);
    QCOMPARE(room.saved().first().taken, seconds(24));
    QVERIFY(!room.saved().first().finished);
    QVERIFY(!room.page.fillsWindow());
}

void BreathePageTest::skipLeavesTheRatingOut()
{
    Room room;
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    room.goBy(minutes(2));
    QTest::keyClick(&room.after(), Qt::Key_3);
    QTest::keyClick(&room.after(), Qt::Key_Escape);
    QCOMPARE(room.saved().size(), 1);
    QVERIFY(room.ratings().isEmpty());
}

void BreathePageTest::theQuestionCanBeDeclinedForGood()
{
    Room room;
    room.page.begin(u"six"_s, seconds(60));
    room.goBy(seconds(60));
    emit room.after().declinedForGood();
    QVERIFY(!room.page.fillsWindow());
    QCOMPARE(room.saved().size(), 1);
    QVERIFY(!room.settings.get(keys::BreathAsk));

    room.page.activate();
    QVERIFY(!room.chooser().panel().showsScale());
    room.page.begin(u"six"_s, seconds(60));
    room.goBy(seconds(60));
    QVERIFY(!room.page.fillsWindow());
    QCOMPARE(room.saved().size(), 2);
    QVERIFY(room.ratings().isEmpty());

    // A talk has its note, without the question.
    room.page.begin(u"talk"_s, seconds(60));
    room.goBy(seconds(60));
    QTest::keyClick(&room.running(), Qt::Key_Return);
    QVERIFY(room.page.fillsWindow());
    QVERIFY(!room.after().asksForRating());
}

void BreathePageTest::pauseStandsStill()
{
    Room room;
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    room.goBy(seconds(12));
    QCOMPARE(room.running().property("actsOnKeysBut"), QVariant(0)); // a held key pauses once
    QTest::keyClick(&room.running(), Qt::Key_Space);
    QVERIFY(room.running().isPaused());
    room.goBy(minutes(10));
    QCOMPARE(room.running().elapsed(), milliseconds(12'000));
    QTest::keyClick(&room.running(), Qt::Key_Space);
    room.goBy(seconds(1));
    QCOMPARE(room.running().elapsed(), milliseconds(13'000));
}

void BreathePageTest::soundsAtEachChange()
{
    Room room;
    room.settings.set(keys::BreathTone, true);
    room.settings.set(keys::BreathVolume, 40);
    room.settings.set(keys::SoundDevice, u"one"_s);
    const milliseconds begin = room.log.clock.monotonic();
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    QCOMPARE(room.player.manner, (SoundManner{.device = "one", .volume = 40}));
    for (int i = 0; i < 100; ++i)
        room.goBy(milliseconds(100));
    const QList<test::SilentPlayer::Tone> expected{
        {BreathPhase::In, begin},
        {BreathPhase::Out, begin + seconds(4)},
        {BreathPhase::In, begin + seconds(10)}};
    QCOMPARE(room.player.played, expected);
    QTest::keyClick(&room.running(), Qt::Key_M);
    QVERIFY(!room.player.isOpen);
    room.goBy(seconds(5));
    QCOMPARE(room.player.played.size(), 3);
    QVERIFY(!room.settings.get(keys::BreathTone));
    QTest::keyClick(&room.running(), Qt::Key_M);
    room.goBy(milliseconds(1001));
    QCOMPARE(room.player.played.size(), 4);
    QCOMPARE(
        room.player.played.last(),
        (test::SilentPlayer::Tone{BreathPhase::In, begin + seconds(20)}));
}

void BreathePageTest::aPauseIsSilentAndGoesOnWhereItWas()
{
    Room room;
    room.settings.set(keys::BreathTone, true);
    const milliseconds begin = room.log.clock.monotonic();
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    room.goBy(seconds(3));
    QTest::keyClick(&room.running(), Qt::Key_Space);
    QVERIFY(!room.player.isOpen);
    room.goBy(minutes(1));
    QCOMPARE(room.player.played.size(), 1);
    QTest::keyClick(&room.running(), Qt::Key_Space);
    room.goBy(milliseconds(16));
    QCOMPARE(
        room.player.played.last(),
        (test::SilentPlayer::Tone{BreathPhase::Out, begin + seconds(64)}));
    QTest::keyClick(&room.running(), Qt::Key_Escape);
    QVERIFY(!room.player.isOpen);
    QCOMPARE(room.player.played.size(), 1);
}

void BreathePageTest::aCallIsSilent()
{
    Room room;
    room.player.speaks = true;
    room.settings.set(keys::BreathTone, true);
    room.settings.set(keys::BreathWords, true);
    room.player.setOnCall(true);
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    room.goBy(seconds(8));
    QVERIFY(room.player.played.isEmpty());
    QVERIFY(room.player.said.isEmpty());
    QVERIFY(!room.player.isOpen);
}

void BreathePageTest::saysAWordForEachPart()
{
    Room room;
    room.player.speaks = true;
    room.settings.set(keys::BreathWords, true);
    QVERIFY(room.chooser().choose(u"sighing"_s));
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    for (int i = 0; i < 100; ++i)
        room.goBy(milliseconds(100));
    QCOMPARE(room.player.said, (QStringList{u"In"_s, u"Sip"_s, u"Out"_s, u"In"_s}));
    QVERIFY(room.player.played.isEmpty());
}

void BreathePageTest::withoutADeviceItGoesOnAndSaysSo()
{
    Room room;
    room.settings.set(keys::BreathTone, true);
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    const QImage fine = room.running().grab().toImage();
    QTest::keyClick(&room.running(), Qt::Key_Escape);
    QTest::keyClick(&room.after(), Qt::Key_Escape);
    room.player.there.clear();
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    QCOMPARE(room.player.state(), TonePlayer::State::NoDevice);
    QVERIFY(room.running().accessibleDescription().contains(u"There is no sound here"_s));
    QVERIFY(room.running().grab().toImage() != fine);
    room.goBy(seconds(61));
    QVERIFY(room.after().isVisible());
}

void BreathePageTest::aDeviceThatGoesAwayIsTold()
{
    Room room;
    room.settings.set(keys::BreathTone, true);
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    room.goBy(seconds(5));
    room.player.lose();
    QVERIFY(room.running().accessibleDescription().contains(u"The sound device went away"_s));
    QVERIFY(room.page.isRunning());
}

void BreathePageTest::theSwitchFollowsTheKeyOfTheTone()
{
    Room room;
    const auto *tone
        = room.chooser().findChild<ToggleSwitch *>(QLatin1StringView(keys::BreathTone.name));
    const bool before = tone->isChecked();
    room.page.begin(u"six"_s, seconds(60));
    QTest::keyClick(&room.running(), Qt::Key_M);
    room.page.interrupt();
    QCOMPARE(tone->isChecked(), !before);
    QCOMPARE(room.settings.get(keys::BreathTone), !before);
}

namespace {

/// A minute without a tone, where the system `answers` at once or not yet.
struct QuietMinute : Room
{
    QuietMinute(bool answers, const QList<SoundDevice> &devices)
    {
        settings.set(keys::BreathTone, false);
        player.answers = answers;
        player.there = devices;
        page.activate();
        page.begin(u"six"_s, seconds(60));
    }

    [[nodiscard]] bool offers(const QString &words)
    {
        const auto buttons = running().findChildren<Button *>();
        return std::ranges::any_of(buttons, [&words](const Button *button) {
            return button->isVisible() && button->text() == words;
        });
    }
};

} // namespace

void BreathePageTest::theToneIsOfferedOnceADeviceIsKnown()
{
    QuietMinute room(false, {{.id = "one", .name = u"Headset"_s}});
    QVERIFY(!room.offers(u"Turn tone on"_s));
    room.player.answers = true;
    room.player.look();
    QVERIFY(room.offers(u"Turn tone on"_s));
}

void BreathePageTest::withoutADeviceNoToneIsOffered()
{
    QuietMinute room(true, {});
    QVERIFY(!room.offers(u"Turn tone on"_s));
    QTest::keyClick(&room.running(), Qt::Key_M); // an answer to the key, all the same
    QCOMPARE(room.player.state(), TonePlayer::State::NoDevice);
}

void BreathePageTest::aToneThatIsOnCanBeTurnedOff()
{
    QuietMinute room(true, {});
    QTest::keyClick(&room.running(), Qt::Key_M);
    QVERIFY(room.offers(u"Turn tone off"_s));
    QTest::keyClick(&room.running(), Qt::Key_M);
    QVERIFY(!room.offers(u"Turn tone off"_s) && !room.offers(u"Turn tone on"_s));
}

void BreathePageTest::oneMoreMinuteSavesAndGoesOn()
{
    Room room;
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    room.goBy(minutes(1));
    QTest::keyClick(&room.after(), Qt::Key_6);
    QTest::keyClick(&room.after(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(room.saved().size(), 1);
    QVERIFY(room.page.isRunning());
    room.goBy(minutes(1));
    QTest::keyClick(&room.after(), Qt::Key_Return);
    QCOMPARE(room.saved().size(), 2);
    QCOMPARE(room.ratings().size(), 2);
}

void BreathePageTest::lastRatingIsHiddenWhereRatingsAre()
{
    Room room;
    auto *scale = room.chooser().findChild<StressScale *>();
    const QImage unrated = scale->grab().toImage();
    auto changes = room.log.log.begin("stress"_L1);
    QVERIFY(room.log.ratings.add(
        *changes,
        Rating{
            .value = *StressLevel::from(7),
            .given = room.log.clock.moment(),
            .context = RatingContext::CheckIn}));
    QVERIFY(changes->commit());
    QVERIFY(room.settings.get(keys::Discreet));
    room.page.activate();
    QCOMPARE(scale->grab().toImage(), unrated);
    room.settings.set(keys::Discreet, false);
    room.page.activate();
    QVERIFY(scale->grab().toImage() != unrated);
}

void BreathePageTest::otherKindsRunWithoutAPattern()
{
    Room room;
    QVERIFY(room.chooser().choose(u"talk"_s));
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    room.goBy(minutes(1));
    QVERIFY(room.running().isOver()); // and waits
    QVERIFY(!room.after().isVisible());
    room.goBy(minutes(10));
    QTest::keyClick(&room.running(), Qt::Key_Return); // back
    QVERIFY(room.after().isVisible());
    QTest::keyClick(&room.after(), Qt::Key_Return);
    QCOMPARE(room.saved().first().kind, BreatherKind::Talk);
    QVERIFY(room.saved().first().finished);
    QCOMPARE(room.saved().first().taken, seconds(60));
    QVERIFY(room.saved().first().pattern.isEmpty());
}

/// However long a step takes: no time leads on.
void BreathePageTest::groundingGoesStepByStep()
{
    Room room;
    QVERIFY(room.chooser().choose(u"grounding"_s));
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    QVERIFY(room.running().accessibleDescription().startsWith(u"Step 1 of 5. Name five"_s));
    for (int step = 2; step <= 5; ++step) {
        room.goBy(minutes(2));
        QVERIFY(room.running().isRunning());
        QTest::keyClick(&room.running(), step % 2 ? Qt::Key_Space : Qt::Key_Return);
        const QString said = u"Step %1 of 5. Name"_s.arg(step);
        QVERIFY(room.running().accessibleDescription().startsWith(said));
    }
    QTest::keyClick(&room.running(), Qt::Key_Space);
    QVERIFY(room.running().isOver());
    QCOMPARE(room.running().accessibleDescription(), u"Back when you are ready."_s);
    QTest::keyClick(&room.running(), Qt::Key_Space);
    QTest::keyClick(&room.after(), Qt::Key_Return);
    QCOMPARE(room.saved().first().kind, BreatherKind::Grounding);
    QCOMPARE(room.saved().first().taken, seconds(480));
    QVERIFY(room.saved().first().finished);
}

void BreathePageTest::aStoppedGroundingIsNotFinished()
{
    Room room;
    room.page.begin(u"grounding"_s, seconds(60));
    QTest::keyClick(&room.running(), Qt::Key_P); // space leads on
    QVERIFY(room.running().isPaused());
    QTest::keyClick(&room.running(), Qt::Key_Space);
    QTest::keyClick(&room.running(), Qt::Key_P);
    QVERIFY(room.running().accessibleDescription().startsWith(u"Step 1 of 5"_s));
    QTest::keyClick(&room.running(), Qt::Key_Escape);
    QTest::keyClick(&room.after(), Qt::Key_Return);
    QVERIFY(!room.saved().first().finished);
}

void BreathePageTest::whatIsOverAndInterruptedWasFinished()
{
    Room room;
    room.page.begin(u"walk"_s, seconds(60));
    room.goBy(seconds(61));
    QVERIFY(room.running().isOver());
    room.page.interrupt();
    QVERIFY(room.saved().first().finished);
}

void BreathePageTest::anInterruptionSavesWithoutAsking()
{
    Room room;
    room.page.begin(u"six"_s, seconds(60));
    room.goBy(seconds(20));
    QSignalSpy runs(&room.page, &BreathePage::runningChanged);
    QSignalSpy said(&room.page, &BreathePage::messageRequested);
    room.page.interrupt();
    QVERIFY(room.chooser().isVisible());
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().first().toBool(), false);
    QVERIFY(said.isEmpty());
    QCOMPARE(room.saved().size(), 1);
    QCOMPARE(room.saved().first().taken, seconds(20));
    QVERIFY(!room.saved().first().finished);
    QVERIFY(room.ratings().isEmpty());
    room.page.interrupt(); // nothing more happens
    QCOMPARE(room.saved().size(), 1);
    QVERIFY2(room.plan.allows(Prompt::ScaleAfter, room.log.clock.now()), "nothing was asked");
}

void BreathePageTest::anInterruptionOfTheQuestionIsUnrated()
{
    Room room;
    room.page.begin(u"six"_s, seconds(60));
    room.goBy(seconds(61));
    QVERIFY(room.after().isVisible());
    QTest::keyClick(&room.after(), Qt::Key_4);
    room.page.interrupt();
    QVERIFY(room.chooser().isVisible());
    QCOMPARE(room.saved().size(), 1);
    QVERIFY(room.saved().first().finished);
    QVERIFY(room.ratings().isEmpty());
}

void BreathePageTest::anotherWindowEndsIt()
{
    Room room;
    room.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&room.page));
    room.page.begin(u"six"_s, seconds(60));
    room.goBy(seconds(5));
    QVERIFY(room.page.isRunning());
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(!room.page.isRunning());
    QCOMPARE(room.saved().size(), 1);
}

void BreathePageTest::aWalkNeedsNoWindow()
{
    Room room;
    QVERIFY(QTest::qWaitForWindowActive(&room.page));
    room.page.begin(u"walk"_s, seconds(300));
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(room.page.isRunning());
    room.page.hide();
    room.log.clock.advance(seconds(10));
    QTest::qWait(1);
    QVERIFY(room.page.isRunning());
}

void BreathePageTest::theQuestionIsNoBreather()
{
    Room room;
    QSignalSpy runs(&room.page, &BreathePage::runningChanged);
    QSignalSpy taken(&room.page, &BreathePage::taken);
    QSignalSpy left(&room.page, &BreathePage::left);
    room.page.begin(u"six"_s, seconds(60));
    room.goBy(seconds(61));
    QVERIFY(room.after().isVisible());
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs.last().first().toBool(), false);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.first().first().value<Breather>().taken, seconds(60));
    QVERIFY(left.isEmpty());
    QTest::keyClick(&room.after(), Qt::Key_Return);
    QCOMPARE(runs.size(), 2);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(left.size(), 1);
}

void BreathePageTest::aPausedOneWaits()
{
    Room room;
    QVERIFY(QTest::qWaitForWindowActive(&room.page));
    room.page.begin(u"six"_s, seconds(60));
    room.running().togglePause();
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(room.page.isRunning());
    QVERIFY(room.saved().isEmpty());
}

void BreathePageTest::whatIsNotPaintedEnds()
{
    Room room;
    room.page.begin(u"six"_s, seconds(60));
    QCoreApplication::processEvents();
    room.page.hide();
    room.log.clock.advance(milliseconds(2999));
    room.running().checkSeen();
    QVERIFY(room.page.isRunning());
    room.log.clock.advance(milliseconds(1));
    room.running().checkSeen();
    QVERIFY(!room.page.isRunning());
    QCOMPARE(room.saved().size(), 1);
}

void BreathePageTest::sleepEndsItQuietly()
{
    for (const bool paused : {false, true}) {
        Room room;
        room.page.begin(u"six"_s, seconds(60));
        room.goBy(seconds(20));
        if (paused)
            room.running().togglePause();
        room.log.clock.setNow(room.log.clock.now() + std::chrono::hours(1));
        room.page.checkSlept();
        QVERIFY(!room.page.fillsWindow());
        QCOMPARE(room.saved().size(), 1);
        QCOMPARE(room.saved().first().taken, seconds(20));
        QVERIFY(room.ratings().isEmpty());
    }
}

void BreathePageTest::sleepDuringTheQuestionLeavesItUnrated()
{
    Room room;
    room.page.begin(u"six"_s, seconds(60));
    room.goBy(seconds(60));
    room.after().findChild<StressScale *>()->setLevel(StressLevel::from(4));
    room.log.clock.setNow(room.log.clock.now() + std::chrono::hours(1));
    room.page.checkSlept();
    QVERIFY(!room.page.fillsWindow());
    QCOMPARE(room.saved().size(), 1);
    QVERIFY(room.ratings().isEmpty());
}

void BreathePageTest::aSmallStepOfTheClockChangesNothing()
{
    Room room;
    room.page.begin(u"six"_s, seconds(60));
    room.goBy(seconds(20));
    room.log.clock.setNow(room.log.clock.now() + milliseconds(900));
    room.goBy(seconds(1));
    room.log.clock.setNow(room.log.clock.now() - std::chrono::hours(1));
    room.goBy(seconds(1));
    QVERIFY(room.page.isRunning());
    QCOMPARE(room.running().elapsed(), seconds(22));
}

void BreathePageTest::tellsWhatIsKnownOfTheChosenOne()
{
    Room room;
    for (Button *button : room.page.findChildren<Button *>()) {
        if (button->text() == u"What is known about it"_s)
            button->click();
    }
    const auto *dialog = room.page.findChild<EvidenceDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"What is known: Six a minute"_s);
    QStringList texts;
    for (const PlainLabel *label : dialog->findChildren<PlainLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(u"Marchant 2025"_s));
    QVERIFY(texts.contains(u"Found nothing"_s));
    QVERIFY(!texts.join(u' ').contains(u"No study of this one"_s));

    const EvidenceDialog own({.pattern = Pattern{.id = u"own"_s}}, EvidenceBook());
    QVERIFY(std::ranges::any_of(own.findChildren<PlainLabel *>(), [](const PlainLabel *label) {
        return label->text().startsWith(u"No study of this one"_s);
    }));
}

void BreathePageTest::comparesWithSessionsLikeIt()
{
    Room room;
    BreatherRecorder recorder(room.log.log, room.log.breathers, room.log.ratings);
    const auto add = [&](const QString &pattern, int before, std::optional<int> after) {
        Breather breather;
        breather.pattern = pattern;
        breather.started = room.log.clock.moment();
        breather.planned = breather.taken = seconds(60);
        room.log.clock.advance(minutes(5));
        return recorder
            .save(
                {.breather = breather,
                 .before = StressLevel::from(before),
                 .after = after ? StressLevel::from(*after) : std::nullopt})
            .has_value();
    };
    QVERIFY(add(u"six"_s, 7, 4));
    QVERIFY(add(u"six"_s, 5, 5));
    QVERIFY(add(u"box"_s, 9, 2));
    QVERIFY(add(u"six"_s, 8, std::nullopt));
    Breather like;
    like.pattern = u"six"_s;
    like.planned = seconds(60);
    const QList<int> expected{0, -3};
    QCOMPARE(*recorder.differences(like, 20), expected);
    QCOMPARE(recorder.past(10)->size(), 4);
}

void BreathePageTest::withoutAPromptLeftTheScaleWaits()
{
    Room room;
    for (int i = 0; i < ShiftPlan::MostPrompts; ++i)
        room.plan.note(Prompt::ShiftEnd, room.log.clock.now());
    room.page.activate();
    QTest::keyClick(&room.chooser(), Qt::Key_7);
    QVERIFY(!room.chooser().choice().before);
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    room.goBy(minutes(1));
    QVERIFY(!room.after().asksForRating());
}

void BreathePageTest::whatToKnowComesOnceBeforeTheFirst()
{
    Room room;
    room.settings.set(keys::BreathCautionRead, false);
    room.page.begin(u"walk"_s, seconds(60)); // which has nothing to know
    QVERIFY(room.running().isRunning());
    room.page.interrupt();

    room.page.begin(u"six"_s, seconds(60));
    QVERIFY(!room.running().isRunning());
    auto &caution = *room.running().findChild<BreatheCaution *>();
    QVERIFY(caution.isVisible());
    room.goBy(seconds(30));
    QTest::keyClick(&caution, Qt::Key_Return);
    QVERIFY(!caution.isVisible());
    QVERIFY(room.running().isRunning());
    QCOMPARE(room.running().elapsed(), milliseconds(0));
    QVERIFY(room.settings.get(keys::BreathCautionRead));

    room.page.interrupt();
    room.page.begin(u"six"_s, seconds(60));
    QVERIFY(room.running().isRunning());
}

void BreathePageTest::whatToKnowLetsGo()
{
    for (const bool interrupted : {false, true}) {
        Room room;
        room.settings.set(keys::BreathCautionRead, false);
        room.page.begin(u"six"_s, seconds(60));
        if (interrupted)
            room.page.interrupt();
        else
            QTest::keyClick(room.running().findChild<BreatheCaution *>(), Qt::Key_Escape);
        QVERIFY(!room.page.fillsWindow());
        QVERIFY(room.saved().isEmpty());
        QVERIFY(!room.settings.get(keys::BreathCautionRead));
    }
}

/// Who takes one all the same, is not asked, neither before nor after.
void BreathePageTest::nothingIsAskedDuringACall()
{
    Room room;
    room.page.setOnCall(true);
    room.page.activate();
    QVERIFY(!room.chooser().panel().showsScale());
    room.page.begin(u"six"_s, seconds(60));
    room.goBy(seconds(61));
    QVERIFY(!room.after().asksForRating());
    QVERIFY(room.plan.allows(Prompt::ScaleAfter, room.log.clock.now()));
}

void BreathePageTest::darkensOnlyWhileItRuns()
{
    Room room;
    room.settings.set(keys::BreathDarken, true);
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    QCOMPARE(room.theme.scheme(), Scheme::Dark);
    room.goBy(minutes(1));
    QTest::keyClick(&room.after(), Qt::Key_Return);
    QCOMPARE(room.theme.scheme(), Scheme::Light);
}

void BreathePageTest::lessMovementAppliesWhileItRuns()
{
    Room room;
    QTest::keyClick(&room.chooser(), Qt::Key_Return);
    const auto ring = [&room] { // only the middle of the picture
        return room.running().grab(QRect(380, 132, 440, 440)).toImage();
    };
    room.goBy(milliseconds(1100));
    const QImage moving = ring();
    room.theme.setSystemMotion(true);
    const QImage still = ring();
    QVERIFY(still != moving);
    room.goBy(milliseconds(300)); // of the same second
    QCOMPARE(ring(), still);
    room.theme.setSystemMotion(false);
    QVERIFY(ring() != still);
    room.theme.choose({.mode = ThemeChoice::Mode::Light, .motion = ThemeChoice::Motion::Reduced});
    QCOMPARE(ring(), still);
}

void BreathePageTest::beginsFromOutside()
{
    Room room;
    QSignalSpy runs(&room.page, &BreathePage::runningChanged);
    room.page.begin(u"box"_s, seconds(30));
    QVERIFY(room.page.isRunning());
    QCOMPARE(room.running().length(), milliseconds(32'000));
    QCOMPARE(runs.size(), 1);
    room.page.begin(u"six"_s);
    QCOMPARE(room.running().length(), milliseconds(32'000));
}

void BreathePageTest::everyLengthIsOneOfTheSite()
{
    Room room({.lengths = {seconds(120), seconds(180)}});
    QCOMPARE(room.chooser().choice().wanted, seconds(120)); // a minute was the last
    QTest::keyClick(&room.chooser(), Qt::Key_Right);
    QCOMPARE(room.chooser().choice().wanted, seconds(180));
    QTest::keyClick(&room.chooser(), Qt::Key_Right);
    QCOMPARE(room.chooser().choice().wanted, seconds(180));
    QVERIFY(room.chooser().choose(u"walk"_s));
    QTest::keyClick(&room.chooser(), Qt::Key_Right);
    QCOMPARE(room.chooser().choice().wanted, seconds(180));

    room.page.begin(u"six"_s, seconds(60));
    QCOMPARE(room.running().length(), milliseconds(120'000));
    room.goBy(seconds(130));
    QTest::keyClick(&room.after(), Qt::Key_B, Qt::ControlModifier); // one more
    QCOMPARE(room.running().length(), milliseconds(120'000));
    room.page.interrupt();
    room.page.begin(u"quiet"_s, seconds(3600));
    QCOMPARE(room.running().length(), milliseconds(180'000));
}

void BreathePageTest::theFirstLineOfTheSiteStandsBeforeIt()
{
    Room room({.firstLine = u"Set yourself to <b>not ready</b>"_s});
    const auto labels = room.chooser().findChildren<PlainLabel *>();
    const auto stands = [](const PlainLabel *label) {
        return label->isVisible() && label->text() == u"First: Set yourself to <b>not ready</b>"_s;
    };
    QVERIFY(std::ranges::any_of(labels, stands));
    room.page.begin();
    const auto upperHalf = [&room] { return room.running().grab(QRect(0, 86, 600, 24)).toImage(); };
    const QImage with = upperHalf();
    room.goBy(seconds(11));
    QVERIFY(with != upperHalf());
}

void BreathePageTest::selfPacedFollowsTheHeldKey()
{
    Room room;
    room.page.begin(u"self-paced"_s, seconds(30));
    QVERIFY(room.page.isRunning());
    for (int breath = 0; breath < 3; ++breath) {
        QTest::keyPress(&room.running(), Qt::Key_Space);
        room.goBy(seconds(4));
        QKeyEvent repeat(QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier, u" "_s, true);
        QApplication::sendEvent(&room.running(), &repeat);
        QTest::keyRelease(&room.running(), Qt::Key_Space);
        QCOMPARE(room.running().finishedBreaths(), breath);
        room.goBy(seconds(6));
    }
    QVERIFY(!room.running().isRunning());
    QCOMPARE(room.running().finishedBreaths(), 3);
    QCOMPARE(room.after().accessibleDescription(), u"6.0 breaths a minute"_s);
    QTest::keyClick(&room.after(), Qt::Key_Return);
    const Breather breather = room.saved().first();
    QCOMPARE(breather.kind, BreatherKind::Breathing);
    QCOMPARE(breather.pattern, u"self-paced"_s);
    QCOMPARE(breather.planned, seconds(30));
    QCOMPARE(breather.taken, seconds(30));
    QVERIFY(breather.finished);
}

void BreathePageTest::selfPacedTellsBothEnds()
{
    Room room;
    room.page.begin(u"self-paced"_s, seconds(30));
    for (const int pause : {2, 2, 2, 4, 4, 4}) {
        QTest::keyPress(&room.running(), Qt::Key_Space);
        room.goBy(seconds(2));
        QTest::keyRelease(&room.running(), Qt::Key_Space);
        room.goBy(seconds(pause));
    }
    QTest::keyPress(&room.running(), Qt::Key_Space);
    QVERIFY(!room.running().isRunning());
    QCOMPARE(room.after().accessibleDescription(), u"from 15 to 10 breaths a minute"_s);
}

void BreathePageTest::everyOwnPatternCanBeChosenAndChanged()
{
    Room room;
    room.settings.set(keys::OwnPattern, u"Evening=4,1,0,6,0;Morning=4,0,0,4,0"_s);
    room.chooser().refreshOwn(u"Morning"_s);
    QCOMPARE(room.chooser().choice().option.id(), u"Morning"_s);
    int changeable = 0;
    for (OptionRow *row : room.chooser().findChildren<OptionRow *>()) {
        auto *change = row->findChild<Button *>();
        changeable += change ? 1 : 0;
        if (change && row->option().id() == u"Morning"_s)
            change->click();
    }
    QCOMPARE(changeable, 2);
    auto *editor = room.chooser().findChild<PatternEditor *>();
    QVERIFY(editor);
    emit editor->saved(*Pattern::fromText(u"Noon"_s, u"4,0,0,5,0"_s));
    QCOMPARE(room.settings.get(keys::OwnPattern), u"Evening=4,1,0,6,0;Noon=4,0,0,5,0"_s);
    QCOMPARE(room.chooser().choice().option.id(), u"Noon"_s);
}

void BreathePageTest::selfPacedPausesByAKeyOfItsOwn()
{
    Room room;
    room.page.begin(u"self-paced"_s, seconds(60));
    QTest::keyClick(&room.running(), Qt::Key_Space);
    QVERIFY(!room.running().isPaused());
    QTest::keyClick(&room.running(), Qt::Key_P);
    QVERIFY(room.running().isPaused());
    room.goBy(minutes(5));
    QCOMPARE(room.running().elapsed(), milliseconds(0));
    QTest::keyClick(&room.running(), Qt::Key_P);
    QVERIFY(room.running().isRunning());
    QTest::keyClick(&room.running(), Qt::Key_Escape);
    QVERIFY(room.after().accessibleDescription().isEmpty());
}

void BreathePageTest::selfPacedLetsGoWithTheFocus()
{
    Room room;
    room.page.begin(u"self-paced"_s, seconds(30));
    QTest::keyPress(&room.running(), Qt::Key_Space);
    room.goBy(seconds(4));
    QFocusEvent away(QEvent::FocusOut);
    QApplication::sendEvent(&room.running(), &away);
    room.goBy(seconds(26));
    QVERIFY(!room.running().isRunning());
    QCOMPARE(room.running().finishedBreaths(), 1);
}

void BreathePageTest::selfPacedForgivesKeysThatRepeat()
{
    Room room;
    room.page.begin(u"self-paced"_s, seconds(60));
    QCOMPARE(room.running().property("actsOnKeysBut").toInt(), int(Qt::Key_Space));
    QTest::keyPress(&room.running(), Qt::Key_Space);
    for (int i = 0; i < 100; ++i) {
        room.goBy(milliseconds(40));
        QTest::keyRelease(&room.running(), Qt::Key_Space);
        QTest::keyPress(&room.running(), Qt::Key_Space);
    }
    QTest::keyRelease(&room.running(), Qt::Key_Space);
    room.goBy(milliseconds(5999));
    QCOMPARE(room.running().finishedBreaths(), 0);
    room.goBy(milliseconds(1));
    QCOMPARE(room.running().finishedBreaths(), 1);
}

void BreathePageTest::selfPacedTakesAReleaseDuringThePause()
{
    Room room;
    room.page.begin(u"self-paced"_s, seconds(60));
    QTest::keyPress(&room.running(), Qt::Key_Space);
    room.goBy(seconds(4));
    QTest::keyClick(&room.running(), Qt::Key_P);
    room.goBy(seconds(30));
    QTest::keyRelease(&room.running(), Qt::Key_Space);
    QTest::keyClick(&room.running(), Qt::Key_P);
    room.goBy(milliseconds(5999));
    QCOMPARE(room.running().finishedBreaths(), 0);
    room.goBy(milliseconds(1));
    QCOMPARE(room.running().finishedBreaths(), 1);
}

void BreathePageTest::panelGoesBelowWhereItIsNarrow()
{
    Room room;
    const BreathePanel &panel = room.chooser().panel();
    QVERIFY(panel.x() > 400);
    QCOMPARE(panel.y(), 0);
    QTRY_COMPARE(panel.mapTo(&room.page, panel.rect().topRight()).x(), 1200 - 24 - 1);
    const auto *row = room.chooser().findChild<OptionRow *>();
    QTRY_COMPARE(
        panel.mapTo(&room.page, QPoint()).x() - row->mapTo(&room.page, QPoint(row->width(), 0)).x(),
        16);
    room.page.resize(700, 560);
    QTRY_COMPARE(panel.x(), 0);
    QVERIFY(panel.y() > 300);
    QVERIFY(panel.height() > 400);
}

void BreathePageTest::oneBarScrollsBothWhereItIsNarrow()
{
    Room room;
    room.page.resize(700, 560);
    QTRY_COMPARE(room.chooser().panel().x(), 0);
    const auto bars = [&room] {
        const QList<ScrollArea *> areas = room.page.findChildren<ScrollArea *>();
        return std::ranges::count_if(
            areas, [](const ScrollArea *area) { return area->verticalScrollBar()->isVisible(); });
    };
    QTRY_COMPARE(bars(), 1);
    const QWidget *foot = room.chooser().panel().foot();
    QCOMPARE(foot->visibleRegion().boundingRect(), foot->rect());
    room.page.resize(1200, 800);
    QTRY_VERIFY(room.chooser().panel().isAncestorOf(foot));
}

EVENKEEL_TEST(BreathePageTest)
#include "breathepagetest.moc"
