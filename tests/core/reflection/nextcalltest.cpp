#include "core/reflection/nextcall.h"

#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Remembered lesson(qint64 id, const QString &category = {})
{
    return {
        .lesson = LessonId(id),
        .text = u"lesson"_s,
        .category = category,
        .written = {.at = testNow() - std::chrono::hours(id), .zone = "Europe/London"}};
}

Remembered plan(qint64 id, const QString &category = {})
{
    return {
        .plan = ReflectionId(id),
        .when = u"a caller shouts"_s,
        .then = u"breathe out"_s,
        .category = category,
        .written = {.at = testNow() - std::chrono::hours(id), .zone = "Europe/London"}};
}

/// The number of what is chosen, or 0.
qint64 chosen(const QList<Remembered> &all, const QStringList &categories)
{
    const auto one = nextcall::choose(all, categories, testNow());
    if (!one)
        return 0;
    return one->lesson ? one->lesson->value() : one->plan->value();
}

} // namespace

/// What is said before the next call.
class NextCallTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingSetIsNothingSaid();
    void theOpenPlanComesFirst();
    void aPlanThatWasTriedIsNotOpen();
    void anOldPlanIsNotOpen();
    void aPlanForAnotherCategoryWaits();
    void theNewestLessonOfTheNearestCategory();
    void aLessonForAnyCallComesLast();
    void aLessonForAnotherCategoryIsNotSaid();
    void whatDidNotHelpIsNotSaid();
    void whatWasPutAwayMakesRoom();
    void wordsArePartedAfterTwoSentences_data();
    void wordsArePartedAfterTwoSentences();
};

void NextCallTest::nothingSetIsNothingSaid()
{
    QCOMPARE(chosen({}, {u"billing"_s}), 0);
    QCOMPARE(chosen({}, {}), 0);
}

void NextCallTest::theOpenPlanComesFirst()
{
    QCOMPARE(chosen({lesson(1, u"billing"_s), plan(2), plan(3)}, {u"billing"_s}), 2);
    QCOMPARE(chosen({lesson(1), plan(2, u"billing"_s)}, {}), 2); // nothing is known against it
}

void NextCallTest::aPlanThatWasTriedIsNotOpen()
{
    Remembered tried = plan(1);
    tried.trials = {.tried = 1, .helped = 1};
    QCOMPARE(chosen({tried, lesson(2)}, {}), 2);
    QCOMPARE(chosen({tried}, {}), 0);
}

void NextCallTest::anOldPlanIsNotOpen()
{
    Remembered old = plan(1);
    old.written.at = testNow() - nextcall::PlanIsOpenFor + 1min;
    QCOMPARE(chosen({old}, {}), 1);
    old.written.at = testNow() - nextcall::PlanIsOpenFor;
    QCOMPARE(chosen({old}, {}), 0);
    old.written.at = testNow() + 1min; // a clock that was set back
    QCOMPARE(chosen({old}, {}), 0);
}

void NextCallTest::aPlanForAnotherCategoryWaits()
{
    QCOMPARE(chosen({plan(1, u"delivery"_s), plan(2, u"billing"_s)}, {u"billing"_s}), 2);
    QCOMPARE(chosen({plan(1, u"delivery"_s)}, {u"billing"_s}), 0);
}

void NextCallTest::theNewestLessonOfTheNearestCategory()
{
    const QList<Remembered> all{
        lesson(1, u"delivery"_s), lesson(2, u"billing"_s), lesson(3, u"billing"_s)};
    QCOMPARE(chosen(all, {u"billing"_s, u"delivery"_s}), 2);
    QCOMPARE(chosen(all, {u"pricing"_s, u"delivery"_s}), 1);
}

void NextCallTest::aLessonForAnyCallComesLast()
{
    QCOMPARE(chosen({lesson(1), lesson(2, u"billing"_s)}, {u"billing"_s}), 2);
    QCOMPARE(chosen({lesson(1), lesson(2, u"billing"_s)}, {u"pricing"_s}), 1);
    QCOMPARE(chosen({lesson(1)}, {QString(), u"pricing"_s}), 1);
}

void NextCallTest::aLessonForAnotherCategoryIsNotSaid()
{
    QCOMPARE(chosen({lesson(1, u"delivery"_s)}, {u"billing"_s}), 0);
    QCOMPARE(chosen({lesson(1, u"delivery"_s)}, {}), 0);
}

void NextCallTest::whatDidNotHelpIsNotSaid()
{
    Remembered no = lesson(1);
    no.trials = {.tried = 3, .helped = 1, .didNot = 2};
    QCOMPARE(chosen({no, lesson(2)}, {}), 2);
    no.trials = {.tried = 2, .helped = 1, .didNot = 1};
    QCOMPARE(chosen({no, lesson(2)}, {}), 1);
}

void NextCallTest::whatWasPutAwayMakesRoom()
{
    const Remembered away = plan(1);
    const auto next
        = nextcall::choose({away, lesson(2)}, {}, testNow(), [&away](const Remembered &one) {
              return one.isSame(away);
          });
    QVERIFY(next && next->lesson == LessonId(2));
}

void NextCallTest::wordsArePartedAfterTwoSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("rest");
    QTest::newRow("one") << u"Say the date first"_s << u"Say the date first"_s << QString();
    QTest::newRow("two") << u" Breathe. Then ask. "_s << u"Breathe. Then ask."_s << QString();
    QTest::newRow("three") << u"Breathe. Ask why? Listen, e.g. to names."_s
                           << u"Breathe. Ask why?"_s << u"Listen, e.g. to names."_s;
    QTest::newRow("lines") << u"Breathe\n\nask\nlisten"_s << u"Breathe\n\nask"_s << u"listen"_s;
    QTest::newRow("no stop") << u"At 15.30 say 3.5 percent, e.g. so"_s
                             << u"At 15.30 say 3.5 percent, e.g. so"_s << QString();
    QTest::newRow("no end") << u"word "_s.repeated(60).trimmed()
                            << u"word "_s.repeated(56).trimmed() << u"word word word word"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void NextCallTest::wordsArePartedAfterTwoSentences()
{
    QFETCH(const QString, text);
    QFETCH(const QString, first);
    QFETCH(const QString, rest);
    QCOMPARE(nextcall::parted(text).first, first);
    QCOMPARE(nextcall::parted(text).rest, rest);
}

EVENKEEL_TEST(NextCallTest)
#include "nextcalltest.moc"
