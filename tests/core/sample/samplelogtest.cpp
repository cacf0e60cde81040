#include "core/sample/samplelog.h"
#include "core/sample/dice.h"
#include "core/sample/scenebook.h"
#include "core/sample/shift.h"
#include "core/timeline/timeline.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

SampleLog sampleOf(TestLog &log)
{
    return SampleLog(
        log.log,
        {.interactions = log.interactions,
         .followUps = log.followUps,
         .ratings = log.ratings,
         .breathers = log.breathers,
         .reflections = log.reflections});
}

/// One number over the content of all tables.
QString fingerprint(const TestLog &log)
{
    return log.value("SELECT group_concat(summary || occurred_at || customer || outcome)"
                     " FROM interaction")
        + log.value("SELECT group_concat(value || given_at || context) FROM rating")
        + log.value("SELECT group_concat(text || due_at || state || renegotiations) FROM follow_up")
        + log.value("SELECT group_concat(kind || pattern || started_at) FROM breather")
        + log.value("SELECT group_concat(prompt || answer) FROM reflection");
}

} // namespace

class SampleLogTest : public QObject
{
    Q_OBJECT

private slots:
    void theDiceAreThoseOfThePaper();
    void shiftsHoldExactlyWhatWasAskedFor_data();
    void shiftsHoldExactlyWhatWasAskedFor();
    void theSameSeedMakesTheSameLog();
    void theSameSeedMakesTheSameLogAMomentLater();
    void nothingHappensAfterNow();
    void monthsAreBelievable();
    void everythingIsFound();
    void onlyAnEmptyLogIsFilled();
    void nothingOfItCanBeUndone();
    void badWishesAreRefused();
    void everySceneHasWords();
};

void SampleLogTest::theDiceAreThoseOfThePaper()
{
    // The first outputs of SplitMix64 for the seed 1234567, as published with the algorithm.
    Dice dice(1234567);
    QCOMPARE(dice.next(), quint64(6457827717110365317U));
    QCOMPARE(dice.next(), quint64(3203168211198807973U));
    QCOMPARE(dice.below(0), 0);
    QCOMPARE(dice.between(3, 3), 3);
}

void SampleLogTest::shiftsHoldExactlyWhatWasAskedFor_data()
{
    QTest::addColumn<int>("interactions");
    for (const int count : {1, 7, 8, 500, 5'000, 100'000})
        QTest::addRow("%d", count) << count;
}

void SampleLogTest::shiftsHoldExactlyWhatWasAskedFor()
{
    QFETCH(int, interactions);
    Dice dice(1);
    const QList<Shift> shifts = madeShifts(interactions, QDate(2026, 5, 14), dice);
    int sum = 0;
    for (const Shift &shift : shifts)
        sum += shift.interactions;
    QCOMPARE(sum, interactions);
    QCOMPARE(shifts.last().date, QDate(2026, 5, 14));
    QVERIFY(shifts.size() < 800);
    QVERIFY(std::ranges::is_sorted(shifts, {}, &Shift::date));
}

void SampleLogTest::theSameSeedMakesTheSameLog()
{
    TestLog first;
    TestLog second;
    TestLog other;
    QCOMPARE(sampleOf(first).fill(300, QDate(2026, 5, 14), 7).value_or(0), 300);
    QCOMPARE(sampleOf(second).fill(300, QDate(2026, 5, 14), 7).value_or(0), 300);
    QCOMPARE(sampleOf(other).fill(300, QDate(2026, 5, 14), 8).value_or(0), 300);
    QCOMPARE(fingerprint(first), fingerprint(second));
    QVERIFY(fingerprint(first) != fingerprint(other));
}

void SampleLogTest::theSameSeedMakesTheSameLogAMomentLater()
{
    TestLog first;
    TestLog second;
    second.clock.advance(seconds(70));
    QVERIFY(sampleOf(first).fill(200, first.clock.today(), 7));
    QVERIFY(sampleOf(second).fill(200, second.clock.today(), 7));
    QCOMPARE(fingerprint(first), fingerprint(second));
}

void SampleLogTest::nothingHappensAfterNow()
{
    TestLog log;
    QVERIFY(sampleOf(log).fill(200, log.clock.today(), 3));
    const QByteArray now = QByteArray::number(toMs(log.clock.now()));
    QCOMPARE(log.value("SELECT count(*) FROM interaction WHERE occurred_at > " + now), u"0"_s);
    QCOMPARE(log.value("SELECT count(*) FROM rating WHERE given_at > " + now), u"0"_s);
    QCOMPARE(log.value("SELECT count(*) FROM follow_up WHERE closed_at > " + now), u"0"_s);
    const auto today = Timeline(log.database).day(log.clock.today(), log.clock.zone());
    QVERIFY(today && !today->isEmpty());
}

void SampleLogTest::monthsAreBelievable()
{
    TestLog log;
    QVERIFY(sampleOf(log).fill(1'500, QDate(2026, 5, 14), 1));
    const auto number = [&log](const QByteArray &sql) { return log.value(sql).toDouble(); };
    const double promises = number("SELECT count(*) FROM follow_up WHERE kind = 'promise'");
    QVERIFY(promises > 300 && promises < 600);
    const double kept = number("SELECT count(*) FROM follow_up WHERE state = 'kept'");
    QVERIFY(kept / promises > 0.7 && kept / promises < 0.97);
    QCOMPARE(number("SELECT count(DISTINCT state) FROM follow_up"), 6.0);
    QVERIFY(number("SELECT count(*) FROM follow_up WHERE json_array_length(renegotiations)") > 10);
    QVERIFY(number("SELECT count(*) FROM breather") > 30);
    QVERIFY(number("SELECT count(*) FROM reflection") > 5);
    QVERIFY(number("SELECT count(*) FROM lesson") > 2);
    QVERIFY(number("SELECT count(DISTINCT value) FROM rating") > 8);
    const QByteArray hour = "((given_at / 1000 + utc_offset) / 3600 % 24)";
    const double afternoon = number(
        "SELECT avg(value) FROM rating WHERE context ="
        " 'after-interaction' AND "
        + hour + " IN (13, 14, 15)");
    const double morning = number(
        "SELECT avg(value) FROM rating WHERE context ="
        " 'after-interaction' AND "
        + hour + " IN (9, 10, 11)");
    QVERIFY(afternoon > morning + 0.4);
}

void SampleLogTest::everythingIsFound()
{
    TestLog log;
    QVERIFY(sampleOf(log).fill(400, QDate(2026, 5, 14), 1));
    const Timeline timeline(log.database);
    QCOMPARE(timeline.count({}).value_or(0), 400);
    const int refunds
        = log.value("SELECT count(*) FROM interaction WHERE category = 'billing'").toInt();
    QCOMPARE(timeline.count({.categories = {u"billing"_s}}).value_or(-1), refunds);
    QVERIFY(timeline.count({.text = u"refu"_s}).value_or(0) > 10);
    QVERIFY(log.database.execute(
        "INSERT INTO interaction_search (interaction_search) VALUES ('integrity-check')"));
    QCOMPARE(log.value("PRAGMA foreign_key_check"), QString());
}

void SampleLogTest::onlyAnEmptyLogIsFilled()
{
    TestLog log;
    log.addInteraction(u"my own"_s);
    QCOMPARE(sampleOf(log).fill(10, QDate(2026, 5, 14), 1).error().fault, Fault::WrongState);
    QCOMPARE(log.interactions.count().value_or(0), 1);
}

void SampleLogTest::nothingOfItCanBeUndone()
{
    TestLog log;
    QVERIFY(sampleOf(log).fill(10, QDate(2026, 5, 14), 1));
    QCOMPARE(log.log.undo().error().fault, Fault::NothingToUndo);
    log.addInteraction(u"my own, found by the index"_s);
    QCOMPARE(Timeline(log.database).count({.text = u"my own"_s}).value_or(0), 1);
}

void SampleLogTest::badWishesAreRefused()
{
    TestLog log;
    QCOMPARE(sampleOf(log).fill(0, QDate(2026, 5, 14), 1).error().fault, Fault::OutOfRange);
    QCOMPARE(sampleOf(log).fill(1'000'001, QDate(2026, 5, 14), 1).error().fault, Fault::OutOfRange);
    QCOMPARE(sampleOf(log).fill(1, QDate(), 1).error().fault, Fault::OutOfRange);
}

void SampleLogTest::everySceneHasWords()
{
    const SceneBook book;
    Dice dice(1);
    for (int round = 0; round < 500; ++round) {
        const Scene &scene = book.draw(dice, round % 2 == 0);
        QVERIFY(!scene.summaries.isEmpty() && !scene.severity.isEmpty());
        QVERIFY(lists::categories().contains(scene.category));
        QVERIFY(lists::triggers().contains(scene.trigger));
    }
    QVERIFY(!book.reasons().isEmpty() && !book.desks().isEmpty() && !book.tags().isEmpty());
    QVERIFY(!book.lessons().isEmpty() && !book.plans().isEmpty() && !book.answers().isEmpty());
    QVERIFY(!book.courtesies().isEmpty());
}

EVENKEEL_TEST(SampleLogTest)
#include "samplelogtest.moc"
