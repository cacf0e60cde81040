#include "core/coach/practicerun.h"
#include "core/coach/typedanswer.h"
#include "tests/core/coach/coachtexts.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

ScenarioReply reply(const QString &id, const QString &then, const QStringList &principles)
{
    return {
        .id = id,
        .text = id,
        .then = then,
        .principles = principles,
        .feedback = u"done "_s + id,
        .heard = u"heard "_s + id};
}

/// Two turns; only the first takes typed answers.
Scenario made()
{
    return {
        .id = u"made"_s,
        .start = u"open"_s,
        .turns
        = {{.id = u"open"_s,
            .caller = u"Where is it?"_s,
            .calm = u"loud"_s,
            .replies
            = {reply(u"sorry"_s, u"later"_s, {u"apologise"_s, u"calm"_s}),
               reply(u"never"_s, u"lost"_s, {u"polite"_s}),
               reply(u"look"_s, u"later"_s, {u"solutions"_s})},
            .listensFor
            = {{.words = {u"go away"_s, u"can't"_s}, .reply = u"never"_s},
               {.words = {u"apolog*"_s, u"sorry"_s}, .reply = u"sorry"_s}},
            .otherwise = u"look"_s},
           {.id = u"later"_s,
            .caller = u"And now?"_s,
            .calm = u"quieter"_s,
            .replies = {reply(u"call"_s, u"kept"_s, {u"calm"_s, u"timeline"_s})}}},
        .endings
        = {{.id = u"kept"_s, .text = u"Well."_s, .calm = u"calm"_s},
           {.id = u"lost"_s, .text = u"Gone."_s, .calm = u"cold"_s}}};
}

} // namespace

class PracticeRunTest : public QObject
{
    Q_OBJECT

private slots:
    void goesFromTheStartToAnEnd();
    void refusesWhatCannotBeAnswered();
    void saysWhatElseCouldHaveBeenTried();
    void goesBackOneTurnAtATime();
    void typedAnswersAreTakenForReplies_data();
    void typedAnswersAreTakenForReplies();
    void aTypedAnswerIsKeptAndSaysWhetherItWasRecognised();
    void anEndlessAnswerIsCut();
    void ownRepliesTypedAreTakenForThemselves();
    void everyOwnScenarioCanBePlayed();
};

void PracticeRunTest::goesFromTheStartToAnEnd()
{
    PracticeRun run(made());
    QCOMPARE(run.turn()->caller, u"Where is it?"_s);
    QCOMPARE(run.calm(), u"loud"_s);
    QVERIFY(run.lastReply() == nullptr && run.ending() == nullptr);
    QVERIFY(run.choose(u"sorry"_s));
    QCOMPARE(run.lastReply()->feedback, u"done sorry"_s);
    QCOMPARE(run.lastReply()->heard, u"heard sorry"_s);
    QCOMPARE(run.turn()->id, u"later"_s);
    QCOMPARE(run.calm(), u"quieter"_s);
    QVERIFY(run.choose(u"call"_s));
    QVERIFY(run.turn() == nullptr);
    QCOMPARE(run.ending()->id, u"kept"_s);
    QCOMPARE(run.calm(), u"calm"_s);
    QCOMPARE(
        run.played(),
        (QList<PlayedTurn>{
            {.turn = u"open"_s, .reply = u"sorry"_s}, {.turn = u"later"_s, .reply = u"call"_s}}));
    QCOMPARE(run.principles(), (QStringList{u"apologise"_s, u"calm"_s, u"timeline"_s}));
}

void PracticeRunTest::refusesWhatCannotBeAnswered()
{
    PracticeRun run(made());
    QCOMPARE(run.choose(u"call"_s).error().fault, Fault::NotFound);
    QCOMPARE(run.answer(u" ?! "_s).error().fault, Fault::InvalidInput);
    QVERIFY(run.choose(u"look"_s));
    QCOMPARE(run.answer(u"sorry"_s).error().fault, Fault::WrongState);
    QCOMPARE(run.played().size(), 1);
    QVERIFY(run.choose(u"call"_s));
    QCOMPARE(run.choose(u"call"_s).error().fault, Fault::WrongState);
    QCOMPARE(run.answer(u"sorry"_s).error().fault, Fault::WrongState);
    QCOMPARE(run.ending()->id, u"kept"_s);
}

void PracticeRunTest::saysWhatElseCouldHaveBeenTried()
{
    PracticeRun run(made());
    QVERIFY(run.alsoPossible(0).isEmpty());
    QVERIFY(run.choose(u"look"_s) && run.choose(u"call"_s));
    QCOMPARE(run.alsoPossible(0), (QStringList{u"apologise"_s, u"calm"_s, u"polite"_s}));
    QVERIFY(run.alsoPossible(1).isEmpty()); // there was one way
    run.back();
    run.back();
    QVERIFY(run.choose(u"sorry"_s));
    QCOMPARE(run.alsoPossible(0), (QStringList{u"polite"_s, u"solutions"_s}));
}

void PracticeRunTest::goesBackOneTurnAtATime()
{
    PracticeRun run(made());
    run.back();
    QCOMPARE(run.turn()->id, u"open"_s);
    QVERIFY(run.choose(u"look"_s) && run.choose(u"call"_s));
    run.back();
    QCOMPARE(run.turn()->id, u"later"_s);
    QCOMPARE(run.lastReply()->id, u"look"_s);
    run.back();
    QCOMPARE(run.turn()->id, u"open"_s);
    QVERIFY(run.lastReply() == nullptr && run.played().isEmpty());
    QVERIFY(run.choose(u"never"_s));
    QCOMPARE(run.ending()->id, u"lost"_s);
    run.restart();
    QCOMPARE(run.turn()->id, u"open"_s);
    QVERIFY(run.played().isEmpty() && run.principles().isEmpty());
}

void PracticeRunTest::typedAnswersAreTakenForReplies_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<bool>("isRecognised");

    QTest::newRow("word") << u"I am sorry."_s << u"sorry"_s << true;
    QTest::newRow("capitals") << u"SORRY"_s << u"sorry"_s << true;
    QTest::newRow("beginning") << u"My apologies"_s << u"sorry"_s << true;
    QTest::newRow("a whole word only") << u"sorrysome"_s << u"look"_s << false;
    QTest::newRow("phrase") << u"Go,  away now"_s << u"never"_s << true;
    QTest::newRow("phrase in pieces") << u"go far away"_s << u"look"_s << false;
    QTest::newRow("apostrophe") << u"I can\u2019t"_s << u"never"_s << true;
    QTest::newRow("without it") << u"i cant"_s << u"never"_s << true;
    QTest::newRow("the first counts") << u"Sorry, I can't"_s << u"never"_s << true;
    QTest::newRow("something else") << u"One moment"_s << u"look"_s << false;
}

void PracticeRunTest::typedAnswersAreTakenForReplies()
{
    QFETCH(QString, typed);
    const Scenario scenario = made();
    const TypedAnswer answer = answerTyped(*scenario.turn(u"open"_s), typed);
    QTEST(answer.reply, "reply");
    QTEST(answer.isRecognised, "isRecognised");
    QCOMPARE(answerTyped(*scenario.turn(u"later"_s), typed), TypedAnswer());
}

void PracticeRunTest::aTypedAnswerIsKeptAndSaysWhetherItWasRecognised()
{
    PracticeRun run(made());
    QVERIFY(run.answer(u" My apologies. "_s));
    QCOMPARE(
        run.played().last(),
        (PlayedTurn{.turn = u"open"_s, .reply = u"sorry"_s, .typed = u"My apologies."_s}));
    run.back();
    QVERIFY(run.answer(u"Hm"_s));
    QVERIFY(!run.played().last().isRecognised);
    QCOMPARE(run.lastReply()->id, u"look"_s);
}

void PracticeRunTest::anEndlessAnswerIsCut()
{
    PracticeRun run(made());
    QVERIFY(run.answer(u"a "_s.repeated(100'000) + u"sorry"_s));
    QVERIFY(run.played().last().typed.size() <= PracticeRun::LongestAnswer);
}

/// Whoever types what could have been chosen is understood.
void PracticeRunTest::ownRepliesTypedAreTakenForThemselves()
{
    for (const Scenario &scenario : test::ownBook().scenarios) {
        for (const ScenarioTurn &turn : scenario.turns) {
            for (const ScenarioReply &one : turn.replies)
                QCOMPARE(answerTyped(turn, one.text).reply, one.id);
        }
    }
}

void PracticeRunTest::everyOwnScenarioCanBePlayed()
{
    for (const Scenario &scenario : test::ownBook().scenarios) {
        for (const bool isFirst : {true, false}) {
            PracticeRun run(scenario);
            while (const ScenarioTurn *turn = run.turn()) {
                const auto &replies = turn->replies;
                QVERIFY(run.choose(isFirst ? replies.first().id : replies.last().id));
            }
            QVERIFY2(run.ending() != nullptr, qPrintable(scenario.id));
            QVERIFY(run.played().size() >= Scenario::FewestTurns);
            QVERIFY(!run.calm().isEmpty() && !run.principles().isEmpty());
        }
    }
}

EVENKEEL_TEST(PracticeRunTest)

#include "practiceruntest.moc"
