#include "ui/reflection/answersheet.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class AnswerSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void savedAnswersAndPlanComeBack();
    void anotherPeriodHasItsOwn();
    void whatIsNotSavedOutlivesTheProgram();
    void whatIsNotSavedOutlivesAChangeOfWeek();
    void savingForgetsTheDraft();
    void savingIsOneUndo();
    void anUndoLeavesWhatWasTypedSince();
    void savingWithoutAChangeWritesNothing();
    void anEmptiedAnswerIsTakenBack();
    void aChangedPlanReplacesTheOldOne();
    void thePlanOfAnErasedCallIsNotThatOfItsDay();
};

namespace {

const DateRange ThisWeek{.from = QDate(2026, 5, 11), .to = QDate(2026, 5, 17)};
const DateRange LastWeek{.from = QDate(2026, 5, 4), .to = QDate(2026, 5, 10)};

/// A sheet over a log of its own.
struct Desk
{
    TestLog log;
    DraftStore drafts{log.database, log.clock};
    AnswerSheet sheet{log.log, log.reflections, drafts};

    Desk() { open(ThisWeek); }

    void open(const DateRange &period)
    {
        if (!sheet.open(period))
            qFatal("the sheet does not open");
    }
};

} // namespace

void AnswerSheetTest::savedAnswersAndPlanComeBack()
{
    Desk desk;
    desk.sheet.setAnswer(u"better"_s, u"I named the time first."_s);
    desk.sheet.setWhen(u"a caller shouts"_s);
    desk.sheet.setThen(u"breathe out"_s);
    QVERIFY(desk.sheet.save());
    QVERIFY(!desk.sheet.isChanged());

    const auto answers = desk.log.reflections.answers(ThisWeek);
    QCOMPARE(answers->size(), 1);
    QCOMPARE(answers->first().prompt, u"better"_s);
    QCOMPARE(answers->first().answer, u"I named the time first."_s);
    const auto plans = desk.log.reflections.plans(10);
    QCOMPARE(plans->size(), 1);
    QCOMPARE(plans->first().when, u"a caller shouts"_s);
    QCOMPARE(plans->first().then, u"breathe out"_s);
    QCOMPARE(plans->first().period, ThisWeek);
}

void AnswerSheetTest::anotherPeriodHasItsOwn()
{
    Desk desk;
    desk.sheet.setAnswer(u"better"_s, u"this week"_s);
    QVERIFY(desk.sheet.save());
    desk.open(LastWeek);
    QVERIFY(desk.sheet.answer(u"better"_s).isEmpty());
    desk.open(ThisWeek);
    QCOMPARE(desk.sheet.answer(u"better"_s), u"this week"_s);
}

void AnswerSheetTest::whatIsNotSavedOutlivesTheProgram()
{
    TestLog log;
    DraftStore drafts(log.database, log.clock);
    {
        AnswerSheet sheet(log.log, log.reflections, drafts);
        QVERIFY(sheet.open(ThisWeek));
        sheet.setAnswer(u"better"_s, u"half a sent"_s);
        sheet.setThen(u"breathe"_s);
    }
    QVERIFY(log.reflections.answers(ThisWeek)->isEmpty());
    AnswerSheet sheet(log.log, log.reflections, drafts);
    QVERIFY(sheet.open(ThisWeek));
    QCOMPARE(sheet.answer(u"better"_s), u"half a sent"_s);
    QCOMPARE(sheet.then(), u"breathe"_s);
    QVERIFY(sheet.isChanged());
}

void AnswerSheetTest::whatIsNotSavedOutlivesAChangeOfWeek()
{
    Desk desk;
    desk.sheet.setAnswer(u"better"_s, u"this"_s);
    desk.open(LastWeek);
    desk.sheet.setAnswer(u"better"_s, u"last"_s);
    desk.open(ThisWeek);
    QCOMPARE(desk.sheet.answer(u"better"_s), u"this"_s);
    QVERIFY(desk.sheet.save());
    desk.open(LastWeek);
    QCOMPARE(desk.sheet.answer(u"better"_s), u"last"_s);
}

void AnswerSheetTest::savingForgetsTheDraft()
{
    Desk desk;
    desk.sheet.setAnswer(u"better"_s, u"done"_s);
    desk.sheet.keep();
    QVERIFY(desk.drafts.load("reflect"_L1)->has_value());
    QVERIFY(desk.sheet.save());
    QVERIFY(!desk.drafts.load("reflect"_L1)->has_value());
}

void AnswerSheetTest::savingIsOneUndo()
{
    Desk desk;
    desk.sheet.setAnswer(u"better"_s, u"one"_s);
    desk.sheet.setAnswer(u"control"_s, u"two"_s);
    desk.sheet.setThen(u"three"_s);
    QVERIFY(desk.sheet.save());
    QVERIFY(desk.log.log.undo());
    QVERIFY(desk.log.reflections.answers(ThisWeek)->isEmpty());
    QVERIFY(desk.log.reflections.plans(10)->isEmpty());
    QVERIFY(desk.sheet.answered().isEmpty());
    QVERIFY(desk.sheet.then().isEmpty());
    QVERIFY(desk.log.log.redo());
    QCOMPARE(desk.sheet.answer(u"control"_s), u"two"_s);
}

void AnswerSheetTest::anUndoLeavesWhatWasTypedSince()
{
    Desk desk;
    desk.sheet.setAnswer(u"better"_s, u"one"_s);
    QVERIFY(desk.sheet.save());
    desk.sheet.setAnswer(u"better"_s, u"one and more"_s);
    QVERIFY(desk.log.log.undo());
    QCOMPARE(desk.sheet.answer(u"better"_s), u"one and more"_s);
    QVERIFY(desk.sheet.isChanged());
}

void AnswerSheetTest::savingWithoutAChangeWritesNothing()
{
    Desk desk;
    QSignalSpy committed(&desk.log.log, &ChangeLog::committed);
    QVERIFY(desk.sheet.save());
    QVERIFY(committed.isEmpty());
}

void AnswerSheetTest::anEmptiedAnswerIsTakenBack()
{
    Desk desk;
    desk.sheet.setAnswer(u"better"_s, u"one"_s);
    QVERIFY(desk.sheet.save());
    desk.sheet.setAnswer(u"better"_s, u"  "_s);
    QVERIFY(desk.sheet.isChanged());
    QVERIFY(desk.sheet.save());
    desk.open(LastWeek);
    desk.open(ThisWeek);
    QVERIFY(desk.sheet.answered().isEmpty());
}

void AnswerSheetTest::aChangedPlanReplacesTheOldOne()
{
    Desk desk;
    desk.sheet.setThen(u"wait"_s);
    QVERIFY(desk.sheet.save());
    desk.sheet.setThen(u"wait five seconds"_s);
    QVERIFY(desk.sheet.save());
    const auto plans = desk.log.reflections.plans(10);
    QCOMPARE(plans->size(), 1);
    QCOMPARE(plans->first().then, u"wait five seconds"_s);
}

void AnswerSheetTest::thePlanOfAnErasedCallIsNotThatOfItsDay()
{
    Desk desk;
    const QDate day(2026, 5, 14);
    Plan plan{
        .period = {.from = day, .to = day},
        .interaction = desk.log.addInteraction(u"parcel lost"_s),
        .category = u"delivery"_s,
        .when = u"she shouts"_s,
        .then = u"breathe out"_s,
        .written = desk.log.clock.moment()};
    auto changes = desk.log.log.begin("reflect"_L1);
    QVERIFY(desk.log.reflections.addPlan(*changes, plan));
    QVERIFY(desk.log.interactions.remove(*changes, *plan.interaction));
    QVERIFY(changes->commit());
    desk.log.clock.advance(std::chrono::hours(24 * 31));
    QVERIFY(desk.log.log.emptyBin());
    const auto plans = desk.log.reflections.plans(5);
    QCOMPARE(plans->size(), 1); // it comes back with others of its kind
    QVERIFY(!plans->first().interaction);
    desk.open(plan.period);
    QVERIFY(desk.sheet.when().isEmpty() && desk.sheet.then().isEmpty());
    desk.sheet.setThen(u"take a walk"_s);
    QVERIFY(desk.sheet.save());
    QCOMPARE(desk.log.reflections.plans(5)->size(), 2);
    QCOMPARE(desk.log.reflections.plans(5)->last().then, u"breathe out"_s);
}

EVENKEEL_TEST(AnswerSheetTest)
#include "answersheettest.moc"
