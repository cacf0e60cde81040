#include "core/insight/summaryreader.h"
#include "core/insight/insighttable.h"
#include "core/insight/summaryworker.h"
#include "core/sample/samplelog.h"
#include "core/storage/rows.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

class SummaryReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatBelongsToThePeriod();
    void daysAndHoursAreThoseOfTheRecordsZone();
    void theBinIsLeftOut();
    void aDateOnlyPromiseOfTheLastDayCounts();
    void pairsOfABreatherComeTogether();
    void yearsAreWalksAlongAnIndex_data();
    void yearsAreWalksAlongAnIndex();
    void aSecondConnectionChangesNothing();
    void stressAloneIsThatOfTheSummary();
    void aWorkerAnswersEachPeriod();
    void aNewRequestTakesThePlaceOfTheOld();
    void whatCannotBeOpenedIsTold();
};

namespace {

const DateRange Week{.from = QDate(2026, 5, 11), .to = QDate(2026, 5, 17)};
const QTimeZone London("Europe/London");

Moment wall(QDate day, QTime time, const QByteArray &zone = "Europe/London"_ba)
{
    return {.at = resolve(day, time, QTimeZone(zone)), .zone = zone};
}

InteractionId addRated(TestLog &log, const Moment &occurred, int stress)
{
    auto changes = log.log.begin("log"_L1);
    const auto id = log.interactions.add(*changes, plainInteraction(u"call"_s, occurred));
    if (!id || !log.ratings.rateInteraction(*changes, *id, StressLevel::from(stress))
        || !changes->commit())
        qFatal("not saved");
    return *id;
}

Summary summaryOf(TestLog &log, const DateRange &period = Week)
{
    const auto summary = SummaryReader(log.database).summary(period, London, log.clock.now());
    if (!summary)
        qFatal("no summary: %s", qPrintable(summary.error().detail));
    return *summary;
}

SummaryWorker::Open opener(const TestLog &log)
{
    return [&log] { return Database::openReader(log.file(), log.key()); };
}

} // namespace

void SummaryReaderTest::readsWhatBelongsToThePeriod()
{
    TestLog log;
    addRated(log, wall(QDate(2026, 5, 10), QTime(23, 59)), 1);
    addRated(log, wall(QDate(2026, 5, 11), QTime(0, 0)), 2);
    addRated(log, wall(QDate(2026, 5, 17), QTime(23, 59)), 3);
    addRated(log, wall(QDate(2026, 5, 18), QTime(0, 0)), 4);
    log.addInteraction(u"without a rating"_s);
    const Summary summary = summaryOf(log);
    QCOMPARE(summary.interactions, 3);
    QCOMPARE(summary.stress.n, 2);
    QCOMPARE(summary.stress.missing, 1);
    QCOMPARE(summary.zone, "Europe/London"_ba);
}

void SummaryReaderTest::daysAndHoursAreThoseOfTheRecordsZone()
{
    TestLog log;
    // Sunday evening in New York is Monday morning in London.
    addRated(log, wall(QDate(2026, 5, 17), QTime(22, 30), "America/New_York"_ba), 6);
    const Summary summary = summaryOf(log);
    QCOMPARE(summary.interactions, 1);
    QCOMPARE(summary.hours.size(), 1);
    QCOMPARE(summary.hours.first().weekday, 7);
    QCOMPARE(summary.hours.first().hour, 22);
}

void SummaryReaderTest::theBinIsLeftOut()
{
    TestLog log;
    const InteractionId id = addRated(log, wall(QDate(2026, 5, 12), QTime(9, 0)), 6);
    auto changes = log.log.begin("delete"_L1);
    QVERIFY(log.interactions.remove(*changes, id));
    QVERIFY(changes->commit());
    QCOMPARE(summaryOf(log).interactions, 0);
    QCOMPARE(summaryOf(log).stress.n, 0);
}

void SummaryReaderTest::aDateOnlyPromiseOfTheLastDayCounts()
{
    TestLog log;
    FollowUp promise;
    promise.text = u"callback"_s;
    promise.due = LocalTime{.date = Week.to, .time = std::nullopt, .zone = "Europe/London"_ba};
    auto changes = log.log.begin("log"_L1);
    QVERIFY(log.followUps.add(*changes, promise));
    QVERIFY(changes->commit());
    QCOMPARE(summaryOf(log).promises.keeping.due(), 0);
    log.clock.setNow(promise.due->instant());
    QCOMPARE(summaryOf(log).promises.keeping.overdueOpen, 1);
}

void SummaryReaderTest::pairsOfABreatherComeTogether()
{
    TestLog log;
    auto changes = log.log.begin("breathe"_L1);
    Breather breather;
    breather.pattern = u"six"_s;
    breather.started = wall(QDate(2026, 5, 13), QTime(10, 0));
    const auto id = log.breathers.add(*changes, breather);
    QVERIFY(id);
    for (const auto &[context, value] :
         {std::pair(RatingContext::BeforeBreather, 7),
          std::pair(RatingContext::AfterBreather, 4)}) {
        Rating rating;
        rating.value = *StressLevel::from(value);
        rating.given = breather.started;
        rating.context = context;
        rating.breather = *id;
        QVERIFY(log.ratings.add(*changes, rating));
    }
    QVERIFY(changes->commit());
    QCOMPARE(summaryOf(log).breathers.pairs.changes, QList<double>{-3});
}

void SummaryReaderTest::yearsAreWalksAlongAnIndex_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("index");
    QTest::newRow("interactions") << InsightTable::interactionsSql() << u"interaction_facts"_s;
    QTest::newRow("ratings") << InsightTable::ratingsSql() << u"rating_facts"_s;
}

/// Nothing is looked up in the rows, whose texts would have to be read as well, and nothing sorted.
void SummaryReaderTest::yearsAreWalksAlongAnIndex()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, index);
    TestLog log;
    auto plan = log.database.prepare("EXPLAIN QUERY PLAN " + sql);
    QVERIFY(plan);
    const auto steps
        = readAll(*plan, [](const Statement &row) { return row.text(3); }).value().join(u'\n');
    QVERIFY2(steps.contains(u"USING COVERING INDEX "_s + index), qPrintable(steps));
    QVERIFY2(!steps.contains(u"TEMP B-TREE"), qPrintable(steps));
}

void SummaryReaderTest::aSecondConnectionChangesNothing()
{
    TestLog log;
    SampleLog sample(
        log.log, {log.interactions, log.followUps, log.ratings, log.breathers, log.reflections});
    const QDate today = log.clock.today();
    QCOMPARE(*sample.fill(6000, today, 7), 6000); // enough for threads of their own
    const DateRange years{.from = today.addYears(-3), .to = today};
    const auto beside = Database::openReader(log.file(), log.key());
    QVERIFY(beside);
    const SummaryReader reader(log.database, beside->get());
    const Summary summary = *reader.summary(years, London, log.clock.now());
    QVERIFY(summary.interactions > 5000);
    QVERIFY(summary.promises.keeping.keptLate > 0 && summary.breathers.n > 0);
    QCOMPARE(summary, summaryOf(log, years));
}

void SummaryReaderTest::stressAloneIsThatOfTheSummary()
{
    TestLog log;
    for (int day = 11; day <= 17; ++day)
        addRated(log, wall(QDate(2026, 5, day), QTime(9, 0)), day % 7);
    addRated(log, wall(QDate(2026, 5, 18), QTime(0, 0)), 9);
    const StressFigures stress = *SummaryReader(log.database).stress(Week, London);
    QCOMPARE(stress.n, 7);
    QCOMPARE(stress, summaryOf(log).stress);
}

void SummaryReaderTest::aWorkerAnswersEachPeriod()
{
    TestLog log;
    addRated(log, wall(QDate(2026, 5, 12), QTime(9, 0)), 6);
    SummaryWorker worker(opener(log));
    QList<SummaryAnswer> answers;
    connect(&worker, &SummaryWorker::answered, this, [&answers](const SummaryAnswer &answer) {
        answers.append(answer);
    });
    const DateRange before{.from = Week.from.addDays(-7), .to = Week.from.addDays(-1)};
    worker.request(
        {.periods = {Week, before, Week}, .zone = London, .now = log.clock.now(), .before = Week});
    QTRY_COMPARE(answers.size(), 1);
    QVERIFY(answers.first().summaries);
    QCOMPARE(answers.first().summaries->size(), 3);
    QCOMPARE(answers.first().summaries->at(2), answers.first().summaries->at(0));
    QCOMPARE(answers.first().summaries->at(0).interactions, 1);
    QCOMPARE(answers.first().summaries->at(1).interactions, 0);
    QCOMPARE(answers.first().before, answers.first().summaries->at(0).stress);
}

void SummaryReaderTest::aNewRequestTakesThePlaceOfTheOld()
{
    TestLog log;
    SummaryWorker worker(opener(log));
    QList<DateRange> answered;
    connect(&worker, &SummaryWorker::answered, this, [&answered](const SummaryAnswer &answer) {
        answered += answer.periods;
    });
    DateRange last = Week;
    for (int count = 0; count < 20; ++count) {
        last = {.from = last.from.addDays(7), .to = last.to.addDays(7)};
        worker.request({.periods = {last}, .zone = London, .now = log.clock.now()});
    }
    QTRY_VERIFY(!answered.isEmpty() && answered.last() == last);
    QVERIFY(answered.size() <= 20);
}

void SummaryReaderTest::whatCannotBeOpenedIsTold()
{
    SummaryWorker worker(
        []() -> Result<std::unique_ptr<Database>> { return failure(Fault::StorageBusy); });
    QList<Fault> faults;
    connect(&worker, &SummaryWorker::answered, this, [&faults](const SummaryAnswer &answer) {
        faults.append(answer.summaries.error().fault);
    });
    worker.request({.periods = {Week}, .zone = London, .now = {}});
    QTRY_COMPARE(faults, QList<Fault>{Fault::StorageBusy});
}

EVENKEEL_TEST(SummaryReaderTest)
#include "summaryreadertest.moc"
