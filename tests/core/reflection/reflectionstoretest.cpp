#include "core/reflection/reflectionstore.h"
#include "core/reflection/interactionanswertable.h"
#include "core/reflection/promptbook.h"
#include "core/storage/draftstore.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const DateRange Week = DateRange::weekOf(QDate(2026, 5, 14));

/// Runs `write` in a change set of its own and says whether both worked.
template<class Write>
bool saved(TestLog &log, Write write)
{
    auto changes = log.log.begin("reflect"_L1);
    return changes && write(*changes).has_value() && changes->commit().has_value();
}

Lesson lesson(const QString &text, const Moment &written)
{
    return {
        .id = {}, .text = text, .interaction = {}, .category = u"billing"_s, .written = written};
}

Plan plan(const Moment &written)
{
    return {
        .id = {},
        .period = Week,
        .when = u"If a caller shouts"_s,
        .then = u"I breathe out before I answer"_s,
        .written = written};
}

} // namespace

class ReflectionStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void noDoorSavesACardNumber();
    void anAnswerReplacesTheEarlierOne();
    void periodsAreKeptApart();
    void lessonsAreWrittenChangedAndRemoved();
    void lessonsAreFoundByTheDayOfThenAndThere();
    void lessonsOfACallOutliveIt();
    void plansAreChanged();
    void emptyWordsAreRefused();
    void undoTakesBack();
    void answersAboutACallStandOneForEachQuestion();
    void answersAboutACallGoWithIt();
    void whatWasTypedAboutACallGoesWithIt();
    void theNewestKindActIsFound();
};

void ReflectionStoreTest::noDoorSavesACardNumber()
{
    TestLog log;
    const QString card = u"card 4111 1111 1111 1111"_s;
    const QString masked = u"card **** **** **** 1111"_s;
    const Moment now = log.clock.moment();
    const Reflection answer{
        .id = {}, .period = Week, .prompt = u"better"_s, .answer = card, .written = now};
    for (int time = 0; time < 2; ++time) { // new, then in place of the earlier one
        QVERIFY(saved(log, [&](ChangeSet &set) { return log.reflections.answer(set, answer); }));
        QCOMPARE(log.reflections.answers(Week)->first().answer, masked);
    }
    Lesson said = lesson(card, now);
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.reflections.addLesson(set, said); }));
    said.id = log.reflections.allLessons(1)->first().id;
    QCOMPARE(log.reflections.allLessons(1)->first().text, masked);
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.reflections.updateLesson(set, said); }));
    QCOMPARE(log.reflections.allLessons(1)->first().text, masked);
    Plan plan{.id = {}, .period = Week, .when = card, .then = card, .written = now};
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.reflections.addPlan(set, plan); }));
    plan.id = log.reflections.plans(1)->first().id;
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.reflections.updatePlan(set, plan); }));
    QCOMPARE(log.reflections.plans(1)->first().when, masked);
    QCOMPARE(log.reflections.plans(1)->first().then, masked);
}

void ReflectionStoreTest::anAnswerReplacesTheEarlierOne()
{
    TestLog log;
    const QSignalSpy changed(&log.reflections, &ReflectionStore::changed);
    Reflection answer{
        .id = {},
        .period = Week,
        .prompt = u"better"_s,
        .answer = u"the refund calls"_s,
        .written = log.clock.moment()};
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.reflections.answer(set, answer); }));
    answer.answer = u"all of them"_s;
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.reflections.answer(set, answer); }));
    const auto found = log.reflections.answers(Week);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    answer.id = found->first().id;
    QVERIFY(found->first() == answer);
    QCOMPARE(changed.size(), 2);
}

void ReflectionStoreTest::periodsAreKeptApart()
{
    TestLog log;
    const DateRange next = DateRange::weekOf(QDate(2026, 5, 21));
    for (const DateRange &period : {Week, next}) {
        const Reflection answer{
            .id = {},
            .period = period,
            .prompt = u"better"_s,
            .answer = period.from.toString(Qt::ISODate),
            .written = log.clock.moment()};
        QVERIFY(saved(log, [&](ChangeSet &set) { return log.reflections.answer(set, answer); }));
    }
    QCOMPARE(log.reflections.answers(Week)->size(), 1);
    QCOMPARE(log.reflections.answers(next)->first().answer, u"2026-05-18"_s);
}

void ReflectionStoreTest::lessonsAreWrittenChangedAndRemoved()
{
    TestLog log;
    Lesson said = lesson(u"say the date first"_s, log.clock.moment());
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.reflections.addLesson(set, said); }));
    said.id = log.reflections.allLessons(10)->first().id;
    QVERIFY(log.reflections.allLessons(10)->first() == said);
    said.text = u"say the date first, the reason second"_s;
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.reflections.updateLesson(set, said); }));
    QCOMPARE(log.reflections.allLessons(10)->first().text, said.text);
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.reflections.removeLesson(set, said.id); }));
    QVERIFY(log.reflections.allLessons(10)->isEmpty());
    QVERIFY(
        !saved(log, [&](ChangeSet &set) { return log.reflections.removeLesson(set, said.id); }));
}

void ReflectionStoreTest::lessonsAreFoundByTheDayOfThenAndThere()
{
    TestLog log;
    // Sunday evening in London is Monday in Auckland.
    const Instant sunday = LocalTime::fromIso(u"2026-05-10T20:00", "Europe/London")->instant();
    const Lesson london = lesson(u"london"_s, {.at = sunday, .zone = "Europe/London"});
    const Lesson auckland = lesson(u"auckland"_s, {.at = sunday, .zone = "Pacific/Auckland"});
    for (const Lesson &one : {london, auckland})
        QVERIFY(saved(log, [&](ChangeSet &set) { return log.reflections.addLesson(set, one); }));
    const auto found = log.reflections.lessons(Week);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().text, u"auckland"_s);
}

void ReflectionStoreTest::lessonsOfACallOutliveIt()
{
    TestLog log;
    const InteractionId call = log.addInteraction(u"call"_s);
    Lesson learned = lesson(u"say the date first"_s, log.clock.moment());
    learned.interaction = call;
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.reflections.addLesson(set, learned); }));
    QCOMPARE(log.reflections.lessonsOf(call)->size(), 1);
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.interactions.remove(set, call); }));
    log.clock.advance(std::chrono::days(31));
    QVERIFY(log.log.emptyBin());
    QVERIFY(!log.reflections.allLessons(1)->first().interaction);
}

void ReflectionStoreTest::plansAreChanged()
{
    TestLog log;
    Plan made = plan(log.clock.moment());
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.reflections.addPlan(set, made); }));
    made.id = log.reflections.plans(5)->first().id;
    QVERIFY(log.reflections.plans(5)->first() == made);
    made.then = u"I breathe out, then answer"_s;
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.reflections.updatePlan(set, made); }));
    QCOMPARE(log.reflections.plans(5)->first().then, made.then);
    made.id = ReflectionId(99);
    QVERIFY(!saved(log, [&](ChangeSet &set) { return log.reflections.updatePlan(set, made); }));
}

void ReflectionStoreTest::emptyWordsAreRefused()
{
    TestLog log;
    const Lesson empty = lesson(u" "_s, log.clock.moment());
    QVERIFY(!saved(log, [&](ChangeSet &set) { return log.reflections.addLesson(set, empty); }));
    Plan nothing = plan(log.clock.moment());
    nothing.when.clear();
    nothing.then.clear();
    QVERIFY(!saved(log, [&](ChangeSet &set) { return log.reflections.addPlan(set, nothing); }));
}

void ReflectionStoreTest::undoTakesBack()
{
    TestLog log;
    const Lesson one = lesson(u"say the date first"_s, log.clock.moment());
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.reflections.addLesson(set, one); }));
    const QSignalSpy changed(&log.reflections, &ReflectionStore::changed);
    QVERIFY(log.log.undo());
    QVERIFY(log.reflections.allLessons(10)->isEmpty());
    QCOMPARE(changed.size(), 1);
}

namespace {

InteractionAnswer answerOf(
    InteractionId interaction, const QString &prompt, const QString &words, const Moment &written)
{
    return {
        .id = {},
        .interaction = interaction,
        .prompt = prompt,
        .answer = words,
        .written = written};
}

} // namespace

void ReflectionStoreTest::answersAboutACallStandOneForEachQuestion()
{
    TestLog log;
    const InteractionId call = log.addInteraction(u"parcel lost"_s);
    const InteractionId other = log.addInteraction(u"refund"_s);
    const auto answer = [&](const QString &words) {
        return saved(log, [&](ChangeSet &set) {
            return log.reflections.answerAbout(set, answerOf(call, u"told"_s, words, set.moment()));
        });
    };
    QVERIFY(answer(u"   "_s)); // nothing said, nothing kept
    QVERIFY(log.reflections.answersAbout(call)->isEmpty());
    QVERIFY(answer(u"card 4111 1111 1111 1111"_s));
    QCOMPARE(log.reflections.answersAbout(call)->first().answer, u"card **** **** **** 1111"_s);
    QVERIFY(answer(u"She asked twice."_s));
    QCOMPARE(log.reflections.answersAbout(call)->size(), 1);
    QCOMPARE(log.reflections.answersAbout(call)->first().answer, u"She asked twice."_s);
    QVERIFY(log.reflections.answersAbout(other)->isEmpty());
    QVERIFY(answer({}));
    QVERIFY(log.reflections.answersAbout(call)->isEmpty());
    QVERIFY(log.log.undo());
    QCOMPARE(log.reflections.answersAbout(call)->first().answer, u"She asked twice."_s);
    QVERIFY(!saved(log, [&](ChangeSet &set) {
        return log.reflections.answerAbout(
            set, answerOf(InteractionId(), u"told"_s, u"no call"_s, set.moment()));
    }));
}

void ReflectionStoreTest::answersAboutACallGoWithIt()
{
    TestLog log;
    const InteractionId call = log.addInteraction(u"parcel lost"_s);
    QVERIFY(saved(log, [&](ChangeSet &set) {
        return log.reflections.answerAbout(
            set, answerOf(call, u"told"_s, u"She asked twice."_s, set.moment()));
    }));
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.interactions.remove(set, call); }));
    log.clock.advance(std::chrono::hours(24 * 31));
    QVERIFY(log.log.emptyBin());
    QCOMPARE(log.value("SELECT count(*) FROM interaction_answer"), u"0"_s);
    QCOMPARE(
        log.value("SELECT count(*) FROM change_row WHERE table_name = 'interaction_answer'"),
        u"0"_s);
}

void ReflectionStoreTest::whatWasTypedAboutACallGoesWithIt()
{
    TestLog log;
    DraftStore drafts(log.database, log.clock);
    const InteractionId call = log.addInteraction(u"parcel lost"_s);
    const InteractionId other = log.addInteraction(u"refund"_s);
    const QByteArray form = lookBackForm(call);
    const QByteArray otherForm = lookBackForm(other);
    QVERIFY(drafts.save(QLatin1StringView(form), {{u"when"_s, u"she"_s}}));
    QVERIFY(drafts.save(QLatin1StringView(otherForm), {{u"when"_s, u"he"_s}}));
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.interactions.remove(set, call); }));
    QVERIFY(drafts.load(QLatin1StringView(form))->has_value()); // it may be put back
    log.clock.advance(std::chrono::hours(24 * 31));
    QVERIFY(log.log.emptyBin());
    QVERIFY(!drafts.load(QLatin1StringView(form))->has_value());
    QVERIFY(drafts.load(QLatin1StringView(otherForm))->has_value());
}

void ReflectionStoreTest::theNewestKindActIsFound()
{
    TestLog log;
    const InteractionId call = log.addInteraction(u"parcel lost"_s);
    const QString kind = PromptBook::KindAct;
    InteractionAnswerTable table(log.database);
    QVERIFY(!table.latestTo(kind)->has_value());
    QVERIFY(saved(log, [&](ChangeSet &set) -> Result<> {
        EVENKEEL_TRY(log.reflections.answerAbout(
            set, answerOf(call, u"told"_s, u"She asked twice."_s, set.moment())));
        return log.reflections.answerAbout(
            set, answerOf(call, kind, u"I stayed on the line."_s, set.moment()));
    }));
    QCOMPARE((*table.latestTo(kind))->answer, u"I stayed on the line."_s);
    QVERIFY(saved(log, [&](ChangeSet &set) { return log.interactions.remove(set, call); }));
    QVERIFY(!table.latestTo(kind)->has_value());
}

EVENKEEL_TEST(ReflectionStoreTest)
#include "reflectionstoretest.moc"
