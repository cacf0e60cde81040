#include "core/reflection/recall.h"
#include "core/reflection/reflectionstore.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

Remembered lesson(qint64 id, const QString &text)
{
    return {.lesson = LessonId(id), .text = text};
}

/// The number of the lesson that comes back, or 0.
qint64 recalled(const QList<Remembered> &all, const Situation &situation)
{
    const auto best = Recall(all).best(situation);
    return best && best->lesson ? best->lesson->value() : 0;
}

} // namespace

class RecallTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreFoldedAndShortOnesLeftOut();
    void oneOfTheFacetsIsEnough_data();
    void oneOfTheFacetsIsEnough();
    void oneWordIsNotEnoughAndTwoAre();
    void commonWordsTellNothing();
    void moreInCommonComesFirst();
    void ofEqualsTheNewestComes();
    void whatTheCallItselfTaughtDoesNotComeBackToIt();
    void whatWasPutAwayMakesRoom();
    void plansComeBackByTheirWords();
    void theLogGivesEachWithItsCallAndTrials();
    void manyAreQuick();
};

void RecallTest::wordsAreFoldedAndShortOnesLeftOut()
{
    QCOMPARE(
        Recall::wordsOf(u"The café's REFUND, Straße-2026; rück"_s),
        (QSet<QString>{u"cafe"_s, u"refund"_s, u"straße"_s, u"2026"_s, u"ruck"_s}));
    QVERIFY(Recall::wordsOf(u"a to of by"_s).isEmpty());
}

void RecallTest::oneOfTheFacetsIsEnough_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<qint64>("found");
    QTest::newRow("category") << Situation{.category = u"billing"_s} << qint64(1);
    QTest::newRow("trigger") << Situation{.trigger = u"repeat-contact"_s} << qint64(1);
    QTest::newRow("customer") << Situation{.customer = u"ab-20"_s} << qint64(1);
    QTest::newRow("another category") << Situation{.category = u"delivery"_s} << qint64(0);
    QTest::newRow("nothing said") << Situation{} << qint64(0);
}

void RecallTest::oneOfTheFacetsIsEnough()
{
    QFETCH(Situation, situation);
    QFETCH(qint64, found);
    Remembered one = lesson(1, u"say the date first"_s);
    one.category = u"billing"_s;
    one.trigger = u"repeat-contact"_s;
    one.customer = u"AB-20"_s;
    QCOMPARE(recalled({one, lesson(2, u"stand up"_s)}, situation), found);
}

void RecallTest::oneWordIsNotEnoughAndTwoAre()
{
    const QList<Remembered> all{lesson(1, u"name the refund date before the reason"_s)};
    QCOMPARE(recalled(all, {.text = u"angry about a refund"_s}), 0);
    QCOMPARE(recalled(all, {.text = u"angry about the Réfund date"_s}), 1);
}

void RecallTest::commonWordsTellNothing()
{
    QList<Remembered> all;
    for (int id = 1; id <= 8; ++id)
        all.append(lesson(id, u"customer calls about %1%2"_s.arg(u"thing"_s).arg(id)));
    QCOMPARE(recalled(all, {.text = u"customer calls about something"_s}), 0);
    all[4].text += u" pumpkin elephant"_s;
    QCOMPARE(recalled(all, {.text = u"customer calls about a pumpkin and an elephant"_s}), 5);
}

void RecallTest::moreInCommonComesFirst()
{
    Remembered byCategory = lesson(1, u"breathe"_s);
    byCategory.category = u"billing"_s;
    Remembered byBoth = lesson(2, u"say the date first"_s);
    byBoth.category = u"billing"_s;
    byBoth.trigger = u"insult"_s;
    const Situation situation{.category = u"billing"_s, .trigger = u"insult"_s};
    QCOMPARE(recalled({byCategory, byBoth}, situation), 2);
    Remembered byCustomer = lesson(3, u"ask for the form"_s);
    byCustomer.customer = u"4711"_s;
    QCOMPARE(
        recalled({byCategory, byCustomer}, {.category = u"billing"_s, .customer = u"4711"_s}), 3);
}

void RecallTest::ofEqualsTheNewestComes()
{
    QList<Remembered> all{lesson(9, u"new"_s), lesson(3, u"old"_s)};
    for (Remembered &one : all)
        one.category = u"billing"_s;
    QCOMPARE(recalled(all, {.category = u"billing"_s}), 9);
}

void RecallTest::whatTheCallItselfTaughtDoesNotComeBackToIt()
{
    Remembered one = lesson(1, u"say the date first"_s);
    one.interaction = InteractionId(7);
    one.category = u"billing"_s;
    QCOMPARE(recalled({one}, {.interaction = InteractionId(7), .category = u"billing"_s}), 0);
    QCOMPARE(recalled({one}, {.interaction = InteractionId(8), .category = u"billing"_s}), 1);
}

void RecallTest::whatWasPutAwayMakesRoom()
{
    QList<Remembered> all{lesson(2, u"new"_s), lesson(1, u"old"_s)};
    for (Remembered &one : all)
        one.category = u"billing"_s;
    const auto second = Recall(all).best({.category = u"billing"_s}, [&all](const Remembered &one) {
        return one.isSame(all.first());
    });
    QVERIFY(second);
    QCOMPARE(second->lesson, LessonId(1));
}

void RecallTest::plansComeBackByTheirWords()
{
    const Remembered plan{
        .plan = ReflectionId(4), .when = u"a caller shouts"_s, .then = u"breathe out first"_s};
    const auto best = Recall({plan}).best({.text = u"the caller shouts about a parcel"_s});
    QVERIFY(best);
    QCOMPARE(best->plan, ReflectionId(4));
}

void RecallTest::theLogGivesEachWithItsCallAndTrials()
{
    TestLog log;
    Interaction call = plainInteraction(u"refund late"_s, log.clock.moment());
    call.category = u"billing"_s;
    call.trigger = u"insult"_s;
    call.customer = u"4711"_s;
    const InteractionId id = log.add(call);
    auto changes = log.log.begin("reflect"_L1);
    const auto plan = log.reflections.addPlan(
        *changes,
        {.period = DateRange::weekOf(QDate(2026, 5, 14)),
         .category = u"delivery"_s,
         .when = u"a caller shouts"_s,
         .written = {.at = log.clock.now() - milliseconds(5), .zone = "Europe/London"}});
    const auto added = log.reflections.addLesson(
        *changes,
        {.text = u"say the date first"_s, .interaction = id, .written = log.clock.moment()});
    QVERIFY(plan && added);
    for (const auto outcome :
         {Trial::Outcome::Helped, Trial::Outcome::DidNot, Trial::Outcome::Helped,
          Trial::Outcome::NotSaid})
        QVERIFY(log.reflections.answerTrial(
            *changes, {.lesson = *added, .outcome = outcome, .answered = log.clock.moment()}));
    QVERIFY(changes->commit());

    const auto all = log.reflections.remembered(10);
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    const Remembered expected{
        .lesson = *added,
        .text = u"say the date first"_s,
        .category = u"billing"_s,
        .interaction = id,
        .trigger = u"insult"_s,
        .customer = u"4711"_s,
        .summary = u"refund late"_s,
        .written = log.clock.moment(),
        .trials = {.tried = 4, .helped = 2, .didNot = 1}};
    QCOMPARE(all->first(), expected);
    QCOMPARE(all->last().plan, *plan);
    QCOMPARE(all->last().category, u"delivery"_s);
    QCOMPARE(log.reflections.remembered(1)->size(), 1);

    auto removal = log.log.begin("delete"_L1);
    QVERIFY(log.interactions.remove(*removal, id));
    QVERIFY(removal->commit());
    const Remembered alone = log.reflections.remembered(10)->first();
    QVERIFY(!alone.interaction && alone.customer.isEmpty() && alone.category.isEmpty());
}

void RecallTest::manyAreQuick()
{
    QList<Remembered> all;
    for (int id = 1; id <= 500; ++id)
        all.append(lesson(id, u"word%1 thing%2 matter%3"_s.arg(id).arg(id % 7).arg(id % 90)));
    const Recall recall(all);
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 100; ++round)
        QVERIFY(recall.best({.text = u"word77 about matter77 and more words than that"_s}));
    QVERIFY2(timer.elapsed() < 100 * 16, "a frame for each");
}

EVENKEEL_TEST(RecallTest)
#include "recalltest.moc"
