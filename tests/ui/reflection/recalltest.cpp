#include "tests/support/testlog.h"
#include "tests/support/testmain.h"
#include "ui/reflection/linerecall.h"
#include "ui/reflection/panerecall.h"
#include "ui/reflection/recallline.h"
#include "ui/reflection/recallshelf.h"
#include "ui/reflection/rememberedtext.h"

#include <QLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

using Outcome = Trial::Outcome;

QPushButton *button(const QWidget &in, const QString &text)
{
    for (QPushButton *button : in.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

/// A log with one lesson about billing, and a line that is being told.
struct Bench
{
    Bench()
    {
        auto changes = log.log.begin("lesson"_L1);
        lesson = *log.reflections.addLesson(
            *changes,
            {.text = u"Say the date first."_s,
             .category = u"billing"_s,
             .written = log.clock.moment()});
        if (!changes->commit())
            qFatal("no lesson");
    }

    /// Types something about billing and waits until it has come back.
    bool tell(const QString &category = u"billing"_s)
    {
        draft.interaction = plainInteraction(u"refund late"_s, log.clock.moment());
        draft.interaction.category = category;
        recall.noteChange();
        return QTest::qWaitFor([this] { return shown(); });
    }

    [[nodiscard]] bool shown() const { return line->shown().has_value(); }

    Result<InteractionId> save()
    {
        auto changes = log.log.begin("log"_L1);
        const auto id = log.interactions.add(*changes, draft.interaction);
        EVENKEEL_TRY(recall.save(*changes, *id));
        EVENKEEL_TRY(changes->commit());
        recall.forget();
        return id;
    }

    InteractionId addCall()
    {
        Interaction call = plainInteraction(u"refund late"_s, log.clock.moment());
        call.category = u"billing"_s;
        return log.add(call);
    }

    TestLog log;
    LessonId lesson;
    RecallShelf shelf{log.log, log.reflections};
    Draft draft;
    LineRecall recall{shelf, [this] { return draft; }};
    RecallLine *line = recall.findChild<RecallLine *>();
};

} // namespace

class RecallTest : public QObject
{
    Q_OBJECT

private slots:
    void plansAndTrialsInWords();
    void itComesOnceTheTypingRests();
    void nothingAlikeBringsNothing();
    void theAnswerIsSavedWithTheLine();
    void anAnswerCanBeTakenBackBeforeSaving();
    void notYetPutsItAwayForThisLine();
    void undoTakesBackTheAnswerAndNoCall();
    void aLessonThatWentMeanwhileHoldsNothingUp();
    void inThePaneAnAnswerIsKeptOnceAndUndone();
    void inThePaneAnAnswerIsTakenBack();
    void inThePaneNotYetPutsItAwayHere();
    void theLineIsSpokenAndReachedByKeys();
    void whereItIsNarrowAnswersStandBelow();
    void answersStayWhereTheyAre();
};

void RecallTest::plansAndTrialsInWords()
{
    const Remembered plan{
        .plan = ReflectionId(1), .when = u"a caller shouts"_s, .then = u"breathe out"_s};
    QCOMPARE(rememberedtext::sentence(plan), u"If a caller shouts, then I breathe out"_s);
    QCOMPARE(rememberedtext::trials({}), QString());
    QCOMPARE(
        rememberedtext::trials({.tried = 4, .helped = 3, .didNot = 1}),
        u"Tried 4 times: helped 3"_s);
    QCOMPARE(
        rememberedtext::trials({.tried = 2, .helped = 1}),
        u"Tried 2 times: helped 1, not said 1"_s);
    QCOMPARE(rememberedtext::trials({.tried = 1}), u"Tried 1 time, not said whether it helped"_s);
}

void RecallTest::itComesOnceTheTypingRests()
{
    Bench bench;
    bench.draft.interaction = plainInteraction(u"refund"_s, bench.log.clock.moment());
    bench.draft.interaction.category = u"billing"_s;
    bench.recall.noteChange();
    QVERIFY(!bench.shown());
    QTRY_VERIFY(bench.shown());
    QCOMPARE(bench.line->shown()->lesson, bench.lesson);
    bench.draft = {};
    bench.recall.noteChange();
    QVERIFY(bench.shown());
    QTRY_VERIFY(!bench.shown());
}

void RecallTest::nothingAlikeBringsNothing()
{
    Bench bench;
    const QSignalSpy rested(&bench.recall, &LineRecall::rested);
    bench.draft.interaction = plainInteraction(u"parcel"_s, bench.log.clock.moment());
    bench.draft.interaction.category = u"delivery"_s;
    bench.recall.noteChange();
    QTRY_COMPARE(rested.size(), 1);
    QVERIFY(!bench.shown());
    QVERIFY(bench.recall.isHidden());
}

void RecallTest::theAnswerIsSavedWithTheLine()
{
    Bench bench;
    QVERIFY(bench.tell());
    button(bench.recall, u"Helped"_s)->click();
    QVERIFY(bench.log.reflections.trials()->isEmpty());
    const auto id = bench.save();
    QVERIFY(id);
    QVERIFY(!bench.shown());
    const auto trials = bench.log.reflections.trialsAt(*id);
    QCOMPARE(trials->size(), 1);
    QCOMPARE(trials->first().lesson, bench.lesson);
    QCOMPARE(trials->first().outcome, Outcome::Helped);
    QVERIFY(bench.log.log.undo());
    QVERIFY(bench.log.reflections.trials()->isEmpty());
    QVERIFY(bench.save()); // the next line has no answer
    QVERIFY(bench.log.reflections.trials()->isEmpty());
}

void RecallTest::anAnswerCanBeTakenBackBeforeSaving()
{
    Bench bench;
    QVERIFY(bench.tell());
    button(bench.recall, u"Did not help"_s)->click();
    button(bench.recall, u"Did not help"_s)->click();
    QVERIFY(bench.save());
    QVERIFY(bench.log.reflections.trials()->isEmpty());
}

void RecallTest::notYetPutsItAwayForThisLine()
{
    Bench bench;
    const QSignalSpy rested(&bench.recall, &LineRecall::rested);
    QVERIFY(bench.tell());
    button(bench.recall, u"Not yet"_s)->click();
    QVERIFY(!bench.shown());
    bench.recall.noteChange();
    QTRY_COMPARE(rested.size(), 2);
    QVERIFY(!bench.shown());
    QVERIFY(bench.save());
    QVERIFY(bench.tell());
}

void RecallTest::undoTakesBackTheAnswerAndNoCall()
{
    Bench bench;
    QVERIFY(bench.addCall().isValid());
    QVERIFY(bench.tell());
    int undone = 0;
    QWidget window;
    bench.recall.setParent(&window);
    QShortcut undo(QKeySequence::Undo, &window);
    QObject::connect(&undo, &QShortcut::activated, &window, [&undone] { ++undone; });
    window.show();
    bench.recall.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QPushButton *helped = button(bench.recall, u"Helped"_s);
    helped->setFocus();
    QTest::keyClick(helped, Qt::Key_Space);
    QTest::keyClick(helped, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 0);
    QVERIFY(bench.save());
    QVERIFY(bench.log.reflections.trials()->isEmpty());
    QVERIFY(bench.tell());
    QTest::keyClick(helped, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1); // without an answer it is the window's
    bench.recall.setParent(nullptr);
}

void RecallTest::aLessonThatWentMeanwhileHoldsNothingUp()
{
    Bench bench;
    QVERIFY(bench.tell());
    button(bench.recall, u"Helped"_s)->click();
    auto changes = bench.log.log.begin("lesson"_L1);
    QVERIFY(bench.log.reflections.removeLesson(*changes, bench.lesson));
    QVERIFY(changes->commit());
    QVERIFY(bench.save());
    QVERIFY(bench.log.reflections.trials()->isEmpty());
}

void RecallTest::inThePaneAnAnswerIsKeptOnceAndUndone()
{
    Bench bench;
    const InteractionId call = bench.addCall();
    PaneRecall pane(bench.shelf);
    const QSignalSpy said(&pane, &PaneRecall::said);
    pane.show(*bench.log.interactions.find(call));
    QVERIFY(!pane.isHidden());
    button(pane, u"Helped"_s)->click();
    button(pane, u"Did not help"_s)->click();
    QCOMPARE(said.size(), 2);
    QCOMPARE(bench.log.reflections.trialsAt(call)->size(), 1);
    QCOMPARE(bench.log.reflections.trialsAt(call)->first().outcome, Outcome::DidNot);
    QVERIFY(button(pane, u"Not yet"_s)->isHidden());
    QVERIFY(bench.log.log.undo());
    QVERIFY(bench.log.log.undo());
    QVERIFY(bench.log.reflections.trials()->isEmpty());
    QVERIFY(!button(pane, u"Not yet"_s)->isHidden());
}

void RecallTest::inThePaneAnAnswerIsTakenBack()
{
    Bench bench;
    const InteractionId call = bench.addCall();
    PaneRecall pane(bench.shelf);
    pane.show(*bench.log.interactions.find(call));
    button(pane, u"Helped"_s)->click();
    button(pane, u"Helped"_s)->click();
    QVERIFY(bench.log.reflections.trials()->isEmpty());
}

void RecallTest::inThePaneNotYetPutsItAwayHere()
{
    Bench bench;
    const InteractionId here = bench.addCall();
    const InteractionId there = bench.addCall();
    PaneRecall pane(bench.shelf);
    pane.show(*bench.log.interactions.find(here));
    button(pane, u"Not yet"_s)->click();
    QVERIFY(pane.isHidden());
    pane.show(*bench.log.interactions.find(there));
    QVERIFY(!pane.isHidden());
    pane.show(*bench.log.interactions.find(here));
    QVERIFY(pane.isHidden());
    QVERIFY(bench.log.reflections.trials()->isEmpty());
    pane.show({});
    QVERIFY(pane.isHidden());
}

void RecallTest::theLineIsSpokenAndReachedByKeys()
{
    Bench bench;
    QVERIFY(bench.tell());
    QCOMPARE(bench.line->accessibleName(), u"You noted: Say the date first."_s);
    for (const QString &text : {u"Helped"_s, u"Did not help"_s, u"Not yet"_s}) {
        const QPushButton *answer = button(bench.recall, text);
        QVERIFY((answer->focusPolicy() & Qt::TabFocus) != 0);
        QVERIFY2(answer->accessibleName().endsWith(u"Say the date first."), qPrintable(text));
    }
}

void RecallTest::whereItIsNarrowAnswersStandBelow()
{
    Bench bench;
    QVERIFY(bench.tell());
    const auto isBelow = [&bench] {
        const QPushButton *answer = button(bench.recall, u"Helped"_s);
        return answer->mapTo(bench.line, QPoint()).x() < bench.line->width() / 2;
    };
    bench.recall.resize(900, 80);
    bench.recall.show();
    QTRY_VERIFY(!isBelow());
    bench.recall.resize(320, 120);
    QTRY_VERIFY(isBelow());
}

/// Once one is given "Not yet" goes, and what is pressed again is still there.
void RecallTest::answersStayWhereTheyAre()
{
    for (const int width : {900, 320}) {
        Bench bench;
        QVERIFY(bench.tell());
        bench.recall.resize(width, 120);
        bench.recall.show();
        QTRY_VERIFY(bench.line->isVisible());
        const auto places = [&bench] {
            bench.line->layout()->activate();
            return QList<QRect>{
                button(bench.recall, u"Helped"_s)->geometry(),
                button(bench.recall, u"Did not help"_s)->geometry()};
        };
        const QList<QRect> before = places();
        for (const QString &answer : {u"Helped"_s, u"Did not help"_s}) {
            button(bench.recall, answer)->click();
            QVERIFY(button(bench.recall, u"Not yet"_s)->isHidden());
            QTest::qWait(20);
            QCOMPARE(places(), before);
        }
    }
}

EVENKEEL_TEST(RecallTest)
#include "recalltest.moc"
