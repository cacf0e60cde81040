#include "core/reflection/reflectionstore.h"
#include "core/reflection/trialtable.h"
#include "core/storage/migrator.h"
#include "core/storage/schemastep.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

using Outcome = Trial::Outcome;

/// Runs `write` in a change set of its own and says whether both worked.
template<class Write>
bool saved(TestLog &log, Write write)
{
    auto changes = log.log.begin("trial"_L1);
    return changes && write(*changes).has_value() && changes->commit().has_value();
}

/// A log with one lesson and one plan.
class Tried
{
public:
    Tried()
    {
        auto changes = log.log.begin("reflect"_L1);
        lesson = *log.reflections.addLesson(
            *changes, {.text = u"say the date first"_s, .written = log.clock.moment()});
        plan = *log.reflections.addPlan(
            *changes,
            {.period = DateRange::weekOf(QDate(2026, 5, 14)),
             .when = u"a caller shouts"_s,
             .then = u"breathe out"_s,
             .written = log.clock.moment()});
        if (!changes->commit())
            qFatal("no lesson and no plan");
    }

    bool answer(Trial trial)
    {
        trial.answered = log.clock.moment();
        return saved(log, [&](ChangeSet &set) { return log.reflections.answerTrial(set, trial); });
    }

    TestLog log;
    LessonId lesson;
    ReflectionId plan;
};

} // namespace

class TrialsTest : public QObject
{
    Q_OBJECT

private slots:
    void eachInteractionHasOneAnswer();
    void withoutAnInteractionEachTimeCounts();
    void aTrialIsOfALessonOrOfAPlan();
    void undoTakesAnAnswerBack();
    void trialsGoAndComeBackWithTheirOwner();
    void trialsOutliveTheInteraction();
    void aPlanKeepsWhereItCameFrom();
    void olderLogsKeepWhatWasTried();
};

void TrialsTest::eachInteractionHasOneAnswer()
{
    Tried tried;
    TestLog &log = tried.log;
    const QSignalSpy changed(&log.reflections, &ReflectionStore::changed);
    const InteractionId call = log.addInteraction(u"refund late"_s);
    QVERIFY(tried.answer({.lesson = tried.lesson, .interaction = call}));
    QVERIFY(
        tried.answer({.lesson = tried.lesson, .interaction = call, .outcome = Outcome::Helped}));
    QVERIFY(tried.answer({.plan = tried.plan, .interaction = call, .outcome = Outcome::DidNot}));
    const auto trials = log.reflections.trialsAt(call);
    QVERIFY(trials);
    QCOMPARE(trials->size(), 2);
    QCOMPARE(trials->first().lesson, tried.lesson);
    QCOMPARE(trials->first().outcome, Outcome::Helped);
    QCOMPARE(trials->last().plan, tried.plan);
    QCOMPARE(trials->last().outcome, Outcome::DidNot);
    QCOMPARE(changed.size(), 3);
}

void TrialsTest::withoutAnInteractionEachTimeCounts()
{
    Tried tried;
    QVERIFY(tried.answer({.plan = tried.plan, .outcome = Outcome::Helped}));
    QVERIFY(tried.answer({.plan = tried.plan, .outcome = Outcome::Helped}));
    QCOMPARE(tried.log.reflections.trials()->size(), 2);
}

void TrialsTest::aTrialIsOfALessonOrOfAPlan()
{
    Tried tried;
    QVERIFY(!tried.answer({.outcome = Outcome::Helped}));
    QVERIFY(
        !tried.answer({.lesson = tried.lesson, .plan = tried.plan, .outcome = Outcome::Helped}));
    QVERIFY(tried.log.reflections.trials()->isEmpty());
}

void TrialsTest::undoTakesAnAnswerBack()
{
    Tried tried;
    const InteractionId call = tried.log.addInteraction(u"refund late"_s);
    QVERIFY(tried.answer({.plan = tried.plan, .interaction = call, .outcome = Outcome::Helped}));
    QVERIFY(tried.answer({.plan = tried.plan, .interaction = call, .outcome = Outcome::DidNot}));
    QVERIFY(tried.log.log.undo());
    QCOMPARE(tried.log.reflections.trialsAt(call)->first().outcome, Outcome::Helped);
    QVERIFY(tried.log.log.undo());
    QVERIFY(tried.log.reflections.trialsAt(call)->isEmpty());
    QVERIFY(tried.log.log.redo());
    QCOMPARE(tried.log.reflections.trialsAt(call)->first().outcome, Outcome::Helped);
}

void TrialsTest::trialsGoAndComeBackWithTheirOwner()
{
    Tried tried;
    TestLog &log = tried.log;
    const InteractionId call = log.addInteraction(u"refund late"_s);
    QVERIFY(
        tried.answer({.lesson = tried.lesson, .interaction = call, .outcome = Outcome::Helped}));
    QVERIFY(tried.answer({.plan = tried.plan, .outcome = Outcome::DidNot}));
    const QList<Trial> before = *log.reflections.trials();
    QCOMPARE(before.size(), 2);

    QVERIFY(saved(
        log, [&](ChangeSet &set) { return log.reflections.removeLesson(set, tried.lesson); }));
    QVERIFY(
        saved(log, [&](ChangeSet &set) { return log.reflections.removePlan(set, tried.plan); }));
    QVERIFY(log.reflections.trials()->isEmpty());
    QVERIFY(log.reflections.plans(10)->isEmpty());
    QVERIFY(
        !saved(log, [&](ChangeSet &set) { return log.reflections.removePlan(set, tried.plan); }));

    QVERIFY(log.log.undo());
    QVERIFY(log.log.undo());
    QCOMPARE(*log.reflections.trials(), before);
    QVERIFY(log.log.redo());
    QCOMPARE(log.reflections.trials()->size(), 1);
}

void TrialsTest::trialsOutliveTheInteraction()
{
    Tried tried;
    TestLog &log = tried.log;
    const InteractionId call = log.addInteraction(u"refund late"_s);
    QVERIFY(
        tried.answer({.lesson = tried.lesson, .interaction = call, .outcome = Outcome::Helped}));
    QVERIFY(log.database.execute("DELETE FROM interaction"));
    QCOMPARE(log.reflections.trials()->size(), 1);
    QVERIFY(!log.reflections.trials()->first().interaction);
}

void TrialsTest::aPlanKeepsWhereItCameFrom()
{
    Tried tried;
    TestLog &log = tried.log;
    const InteractionId call = log.addInteraction(u"refund late"_s);
    const Plan plan{
        .period = {.from = QDate(2026, 5, 14), .to = QDate(2026, 5, 14)},
        .interaction = call,
        .category = u"billing"_s,
        .when = u"it is late again"_s,
        .then = u"name the day"_s,
        .written = log.clock.moment()};
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.reflections.addPlan(set, plan); }));
    const auto found = log.reflections.plansOf(call);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().category, u"billing"_s);
    QCOMPARE(found->first().interaction, call);
    QVERIFY(log.database.execute("DELETE FROM interaction"));
    QVERIFY(!log.reflections.plans(1)->first().interaction);
}

void TrialsTest::olderLogsKeepWhatWasTried()
{
    const QTemporaryDir folder;
    const auto database
        = *Database::create(folder.filePath(u"evenkeel.db"_s), DatabaseKey::random());
    const auto steps = schemaSteps();
    const auto newer
        = std::ranges::find_if(steps, [](const SchemaStep &step) { return step.number >= 111; });
    QVERIFY(newer != steps.end());
    QVERIFY(Migrator(*database, {steps.begin(), newer}).migrate());
    QVERIFY(database->execute(
        "INSERT INTO if_then_plan (period_from, period_to, when_text, then_text, tried, written_at,"
        " zone) VALUES ('2026-05-11', '2026-05-17', 'one', '', 'yes', 1000, 'Europe/London'),"
        " ('2026-05-18', '2026-05-24', 'two', '', 'no', 2000, 'Europe/London'),"
        " ('2026-05-25', '2026-05-31', 'three', '', 'not-yet', 3000, 'Europe/London')"));
    QVERIFY(Migrator(*database).migrate());

    FixedClock clock(testNow(), QTimeZone("Europe/London"));
    ChangeLog log(*database, clock);
    const ReflectionStore store(log);
    const auto plans = store.plans(10);
    QVERIFY(plans);
    QCOMPARE(plans->size(), 3);
    QCOMPARE(plans->first().when, u"three"_s);
    QVERIFY(!plans->first().interaction && plans->first().category.isEmpty());
    const auto trials = store.trials();
    QVERIFY(trials);
    QCOMPARE(trials->size(), 1);
    const Trial expected{
        .id = trials->first().id,
        .plan = plans->last().id,
        .outcome = Outcome::NotSaid,
        .answered = {.at = instantFromMs(1000), .zone = "Europe/London"}};
    QCOMPARE(trials->first(), expected);
    QCOMPARE(plans->last().when, u"one"_s);
}

EVENKEEL_TEST(TrialsTest)
#include "trialstest.moc"
