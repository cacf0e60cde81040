#include "tests/support/testmain.h"
#include "tests/ui/incall/callbench.h"
#include "ui/incall/beenhere.h"
#include "ui/incall/breathbutton.h"
#include "ui/incall/callaside.h"
#include "ui/incall/callhead.h"
#include "ui/incall/saidrow.h"
#include "ui/incall/shrunkstep.h"
#include "ui/widgets/plainlabel.h"

#include <QRegularExpression>
#include <QScreen>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The in-call strip by keys.
class CallStripTest : public QObject
{
    Q_OBJECT

private slots:
    void oneKeyForEachStep();
    void enterGoesOnWriting();
    void controlEnterEndsAndLogs();
    void withoutAWordTheLengthIsLogged();
    void aKindAloneIsLogged();
    void growsForWhatThereIsToSay();
    void whatIsPromisedIsSaidBack();
    void nothingIsInvented();
    void f4ShowsAnotherSentence();
    void pinnedCardsStandInPlaceOfSentences();
    void goingRoundIsSaidQuietly();
    void theBoundaryKeepsItsTimes();
    void f8ShrinksAndTheStepStays();
    void savingHidesAndClears();
    void aFailureKeepsTheNote();
    void theButtonBeginsAPromise();
    void keysThatDoNotWorkAreNotShown();
    void movedByKeysItKeepsItsPlace();
    void tabFollowsTheEye();
    void opensShrunkOnASmallScreen();
    void theStepThatIsOnIsSpoken();
    void theSiteIsHeardWhereAPromiseIsMade();

private:
    /// What stands below the steps.
    [[nodiscard]] static QStringList aside(const CallBench &bench)
    {
        QStringList words;
        for (const auto *label : bench.strip.findChild<CallAside *>()->findChildren<PlainLabel *>())
            words.append(label->text());
        return words;
    }
};

void CallStripTest::oneKeyForEachStep()
{
    CallBench bench;
    QCOMPARE(bench.current(), u"listen"_s);
    bench.press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(bench.current(), u"acknowledge"_s);
    bench.press(Qt::Key_4, Qt::AltModifier);
    QCOMPARE(bench.current(), u"offer"_s); // nothing blocks
    bench.press(Qt::Key_6, Qt::AltModifier);
    bench.press(Qt::Key_6, Qt::AltModifier);
    QVERIFY(bench.current().isEmpty());
}

void CallStripTest::enterGoesOnWriting()
{
    CallBench bench;
    bench.type(u"waited in twice"_s);
    bench.press(Qt::Key_Return);
    bench.type(u"third call, callback tomorrow 15:00 #billing"_s);
    QCOMPARE(bench.strip.draft().interaction.category, u"billing"_s);
    QCOMPARE(bench.strip.draft().promises.size(), 1);
    QVERIFY(bench.submitted.isEmpty());
    QVERIFY(bench.session.isOn());
}

void CallStripTest::controlEnterEndsAndLogs()
{
    CallBench bench;
    bench.clock.advance(4min);
    bench.type(u"late refund @4711 #billing"_s);
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.ended.size(), 1);
    QCOMPARE(bench.submitted.size(), 1);
    QCOMPARE(bench.draft().interaction.customer, u"4711"_s);
    QCOMPARE(bench.draft().interaction.occurred.at, bench.clock.now() - 4min);
    QVERIFY(!bench.session.isOn());
}

void CallStripTest::withoutAWordTheLengthIsLogged()
{
    CallBench bench;
    bench.press(Qt::Key_1, Qt::AltModifier);
    bench.clock.advance(4min);
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.ended.size(), 1);
    QCOMPARE(bench.submitted.size(), 1);
    QCOMPARE(bench.draft().interaction.summary, u"Call of 4 min"_s);
    QCOMPARE(bench.draft().interaction.techniques, QStringList{u"listened-first"_s});
}

void CallStripTest::aKindAloneIsLogged()
{
    CallBench bench;
    bench.type(u"#billing"_s);
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(bench.submitted.size(), 1);
    QCOMPARE(bench.draft().interaction.category, u"billing"_s);
    QVERIFY(!bench.draft().interaction.summary.isEmpty());
}

/// Nothing of it stands in a scroll area where the screen has room.
void CallStripTest::growsForWhatThereIsToSay()
{
    CallBench bench;
    const int before = bench.strip.height();
    const SitePolicy site{
        .allowedPromises
        = {{.id = u"a"_s, .text = u"A refund of the postage"_s},
           {.id = u"b"_s, .text = u"A call back within a working day"_s}}};
    bench.strip.setContent(bench.book.guide, {}, site);
    bench.press(Qt::Key_4, Qt::AltModifier);
    QTRY_VERIFY(bench.strip.height() > before);
    bench.press(Qt::Key_6, Qt::AltModifier);
    QTRY_COMPARE(bench.strip.height(), before);
}

void CallStripTest::whatIsPromisedIsSaidBack()
{
    CallBench bench;
    bench.type(u"late refund, callback tomorrow 15:00"_s);
    bench.press(Qt::Key_5, Qt::AltModifier);
    QVERIFY2(bench.sentence().contains(u"Fri 15 May 15:00"_s), qPrintable(bench.sentence()));
    QVERIFY(bench.sentence().contains(u"callback"_s));
}

void CallStripTest::nothingIsInvented()
{
    CallBench bench;
    bench.type(u"late refund, callback"_s);
    bench.press(Qt::Key_4, Qt::AltModifier);
    const qsizetype all = bench.book.guide.steps.value(4).says.size();
    for (qsizetype i = 0; i < all; ++i) {
        QVERIFY2(
            !bench.sentence().contains(QRegularExpression(u"\\d"_s)), qPrintable(bench.sentence()));
        bench.press(Qt::Key_F4);
    }
}

void CallStripTest::f4ShowsAnotherSentence()
{
    CallBench bench;
    const QString first = bench.sentence();
    bench.press(Qt::Key_F4);
    QVERIFY(bench.sentence() != first);
    for (qsizetype i = 1; i < bench.book.guide.steps.value(1).says.size(); ++i)
        bench.press(Qt::Key_F4);
    QCOMPARE(bench.sentence(), first);
}

void CallStripTest::pinnedCardsStandInPlaceOfSentences()
{
    const CoachCard card{
        .id = u"own"_s, .say = {u"Start where you like."_s}, .principles = {u"listen"_s}};
    CallBench bench({card});
    QVERIFY(bench.sentence().contains(u"Start where you like."_s));
    bench.press(Qt::Key_3, Qt::AltModifier); // shares no principle with it
    QVERIFY(!bench.sentence().contains(u"Start where you like."_s));
    QVERIFY(!bench.sentence().isEmpty());
}

void CallStripTest::goingRoundIsSaidQuietly()
{
    CallBench bench;
    bench.press(Qt::Key_1, Qt::AltModifier);
    bench.clock.advance(2min + 1s);
    emit bench.session.ticked();
    QVERIFY(aside(bench).contains(bench.book.guide.circling.text));
    QCOMPARE(bench.current(), u"acknowledge"_s); // and nothing else happens
    bench.press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(!aside(bench).contains(bench.book.guide.circling.text));
}

void CallStripTest::theBoundaryKeepsItsTimes()
{
    CallBench bench;
    const auto &rows = bench.strip.boundary().rows();
    QCOMPARE(rows.size(), bench.book.guide.boundary.says.size());
    bench.clock.advance(2min);
    rows.first()->click();
    QVERIFY(rows.first()->accessibleName().contains(u"14:33"_s));
    bench.type(u"insulted me"_s);
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    const QStringList actions = bench.draft().interaction.actions;
    QCOMPARE(actions.size(), 1);
    QVERIFY(actions.first().startsWith(u"14:33 "_s));
    QVERIFY(actions.first().contains(bench.book.guide.boundary.says.first()));
}

void CallStripTest::f8ShrinksAndTheStepStays()
{
    CallBench bench;
    const int whole = bench.strip.height();
    bench.press(Qt::Key_2, Qt::AltModifier);
    bench.press(Qt::Key_F8);
    QVERIFY(bench.strip.isShrunk());
    QVERIFY(bench.strip.height() < whole / 5);
    const auto *step = bench.strip.findChild<ShrunkStep *>();
    QVERIFY(step->accessibleName().contains(u"step 2 of 6"_s));
    bench.press(Qt::Key_F8);
    QCOMPARE(bench.strip.height(), whole);
}

void CallStripTest::savingHidesAndClears()
{
    CallBench bench;
    QSignalSpy logged(&bench.strip, &CallStrip::logged);
    bench.type(u"late refund"_s);
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bench.strip.isVisible()); // until it hears that it was saved
    bench.strip.saved();
    QVERIFY(!bench.strip.isVisible());
    QCOMPARE(logged.size(), 1);
    QVERIFY(bench.strip.lineDraft().isEmpty());
}

void CallStripTest::aFailureKeepsTheNote()
{
    CallBench bench;
    bench.type(u"late refund"_s);
    bench.strip.setShrunk(true);
    bench.strip.showFailure(u"The disk is full."_s);
    QVERIFY(!bench.strip.isShrunk());
    QCOMPARE(bench.strip.lineDraft().text, u"late refund"_s);
}

void CallStripTest::theButtonBeginsAPromise()
{
    CallBench bench;
    bench.type(u"late refund,"_s);
    QTest::mouseClick(
        bench.strip.note().findChild<QAbstractButton *>(u"promise"_s), Qt::LeftButton);
    bench.type(u"call back tomorrow 15:00"_s);
    QCOMPARE(bench.strip.draft().promises.size(), 1);
    QVERIFY(bench.strip.draft().promises.first().due.has_value());
}

/// Without the focus only those are told that work from anywhere.
void CallStripTest::keysThatDoNotWorkAreNotShown()
{
    CallBench bench;
    const auto has = [&bench](const QString &keys) {
        return bench.strip.note().line()->placeholderText().contains(keys);
    };
    bench.strip.setKeys({.open = u"Ctrl Shift F8"_s});
    QVERIFY(!has(u"Ctrl Shift F8"_s));
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(has(u"Ctrl Shift F8"_s));
    bench.strip.setKeys({});
    QVERIFY(!has(u"Ctrl"_s));
}

void CallStripTest::movedByKeysItKeepsItsPlace()
{
    CallBench bench;
    QSignalSpy placed(&bench.strip, &CallStrip::placed);
    auto *handle = bench.strip.findChild<QAbstractButton *>(u"handle"_s);
    const QPoint before = bench.strip.pos();
    QTest::keyClick(handle, Qt::Key_Left);
    QVERIFY(placed.wait());
    QVERIFY(bench.strip.x() < before.x());
    const QPoint moved = bench.strip.pos();
    bench.strip.setShrunk(true);
    QCOMPARE(bench.strip.pos(), moved);
    bench.strip.hide();
    bench.strip.open();
    QCOMPARE(bench.strip.pos(), moved);
}

void CallStripTest::theStepThatIsOnIsSpoken()
{
    CallBench bench;
    QSignalSpy told(&bench.strip.steps(), &StepList::told);
    bench.session.next();
    bench.session.steady(); // the same step
    bench.session.next();
    QCOMPARE(told.size(), 2);
    const QString first = told.first().first().toString();
    QVERIFY2(first.startsWith(u"Acknowledge, now"_s), qPrintable(first));
}

void CallStripTest::tabFollowsTheEye()
{
    CallBench bench;
    bench.strip.findChild<CallHead *>()->breath()->setFocus();
    bench.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bench.strip.steps().rows().first());
    bench.strip.steps().rows().last()->setFocus();
    bench.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bench.strip.note().line());
}

/// The screen of the test is 800 wide.
void CallStripTest::opensShrunkOnASmallScreen()
{
    CallBench bench;
    QVERIFY(bench.strip.screen()->size().width() <= CallStrip::SmallScreen);
    bench.strip.hide();
    bench.strip.open();
    QVERIFY(bench.strip.isShrunk());
}

void CallStripTest::theSiteIsHeardWhereAPromiseIsMade()
{
    CallBench bench;
    const SitePolicy site{
        .allowedPromises = {{.id = u"refund"_s, .text = u"A refund of the postage"_s}},
        .escalation = {{.id = u"lead"_s, .to = u"The lead of the shift"_s}}};
    bench.strip.setContent(bench.book.guide, {}, site);
    const auto says = [&bench](const QString &words) {
        const auto labels = bench.strip.findChildren<PlainLabel *>();
        return std::ranges::any_of(labels, [&](const PlainLabel *label) {
            return label->text().contains(words) && label->isVisibleTo(&bench.strip);
        });
    };
    QVERIFY(!says(u"postage"_s));
    bench.press(Qt::Key_4, Qt::AltModifier);
    QVERIFY(says(u"postage"_s));
    bench.press(Qt::Key_6, Qt::AltModifier);
    QVERIFY(!says(u"postage"_s));
    QVERIFY(!says(u"lead of the shift"_s));
    emit bench.strip.findChild<QAbstractButton *>(u"boundary"_s)->clicked();
    QVERIFY(says(u"lead of the shift"_s));
}

EVENKEEL_TEST(CallStripTest)

#include "callstriptest.moc"
