#include "core/followup/followupactions.h"
#include "core/insight/associations.h"
#include "core/insight/recordreader.h"
#include "core/insight/summaryreader.h"
#include "core/timeline/timeline.h"
#include "core/timeline/timelinetable.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// Behind every number stand as many records as it says.
class RecordsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyDayHasItsRecords();
    void everyHourHasItsRecords();
    void everyCategoryHasItsRecords();
    void unratedOnesAreFound();
    void whatIsMissingIsFound();
    void whatGoesTogetherIsFound_data();
    void whatGoesTogetherIsFound();
    void triggersAndTechniquesAreFound();
    void theLogNeedsNoSorting();
    void everyPromiseHasItsOutcome();
    void promisesWithANewTimeAreThoseCounted();
    void promisesKeptAsFirstPromisedAreThoseCounted();
    void breathersAreThoseOfTheFigures();
};

namespace {

const DateRange Week{.from = QDate(2026, 5, 11), .to = QDate(2026, 5, 17)};
const QTimeZone London("Europe/London");

Moment wall(QDate day, QTime time, const QByteArray &zone)
{
    return {.at = resolve(day, time, QTimeZone(zone)), .zone = zone};
}

/// A log written on travels: calls around midnight in three zones, some not rated, some deleted.
struct Travels
{
    TestLog log;

    Travels()
    {
        const QByteArrayList zones{"Europe/London", "Pacific/Auckland", "America/Los_Angeles"};
        const QStringList categories{u"billing"_s, u"delivery"_s, QString()};
        const QList<int> hours{0, 1, 9, 13, 13, 13, 22, 23};
        int number = 0;
        for (QDate day = Week.from.addDays(-2); day <= Week.to.addDays(2); day = day.addDays(1)) {
            for (const int hour : hours) {
                const int kind = ++number % 3;
                add(wall(day, QTime(hour, number % 60), zones.at(kind)), categories.at(kind),
                    number);
            }
        }
    }

    void add(const Moment &at, const QString &category, int number)
    {
        Interaction call = plainInteraction(u"call %1"_s.arg(number), at);
        call.category = category;
        call.channel = number % 2 == 0 ? Channel::Chat : Channel::Phone;
        call.trigger = number % 4 == 0 ? u"waiting"_s : QString();
        if (number % 3 == 0)
            call.techniques = {u"named the time"_s, u"one thing"_s};
        auto changes = log.log.begin("log"_L1);
        const auto id = log.interactions.add(*changes, call);
        if (!id)
            qFatal("not saved");
        if (number % 5 != 0
            && !log.ratings.rateInteraction(*changes, *id, StressLevel::from(number % 11)))
            qFatal("not rated");
        if (!changes->commit())
            qFatal("not saved");
        if (number % 7 == 0)
            bin(*id);
    }

    void bin(InteractionId id)
    {
        auto changes = log.log.begin("delete"_L1);
        if (!log.interactions.remove(*changes, id) || !changes->commit())
            qFatal("not deleted");
    }

    Summary summary()
    {
        return *SummaryReader(log.database).summary(Week, London, log.clock.now());
    }

    qsizetype found(const RecordsAsked &asked)
    {
        const Timeline timeline(log.database);
        const auto rows = timeline.page(asked.log, 500);
        const auto count = timeline.count(asked.log, 500);
        if (!rows || !count || *count != rows->size())
            qFatal("counted otherwise than read");
        return rows->size();
    }
};

} // namespace

void RecordsTest::everyDayHasItsRecords()
{
    Travels travels;
    const Summary summary = travels.summary();
    const auto all = RecordsAsked::interactions(Week);
    QCOMPARE(travels.found(all), summary.interactions);
    QCOMPARE(travels.found(all.rated()), summary.stress.n);
    for (const DayFigures &day : summary.days) {
        const auto ofDay = RecordsAsked::interactions({.from = day.day, .to = day.day});
        QVERIFY(day.interactions > 0);
        QCOMPARE(travels.found(ofDay), day.interactions);
        QCOMPARE(travels.found(ofDay.rated()), day.points.size());
        for (const DayPoint &point : day.points)
            QVERIFY(point.id.isValid());
    }
}

void RecordsTest::everyHourHasItsRecords()
{
    Travels travels;
    const Summary summary = travels.summary();
    QVERIFY(summary.hours.size() > 20);
    for (const HourFigures &cell : summary.hours) {
        auto asked = RecordsAsked::interactions(Week).rated();
        asked.log.weekday = cell.weekday;
        asked.log.hours = HourRange{.from = cell.hour, .to = cell.hour};
        QCOMPARE(travels.found(asked), cell.n);
    }
}

void RecordsTest::everyCategoryHasItsRecords()
{
    Travels travels;
    const Summary summary = travels.summary();
    QCOMPARE(summary.categories.size(), 2);
    for (const GroupFigures &category : summary.categories) {
        auto asked = RecordsAsked::interactions(Week);
        asked.log.categories = {category.name};
        QCOMPARE(travels.found(asked), category.n);
        QCOMPARE(travels.found(asked.rated()), category.rated);
    }
}

void RecordsTest::unratedOnesAreFound()
{
    Travels travels;
    auto asked = RecordsAsked::interactions(Week);
    asked.log.unrated = true;
    QCOMPARE(travels.found(asked), travels.summary().stress.missing);
}

void RecordsTest::whatIsMissingIsFound()
{
    Travels travels;
    const Summary summary = travels.summary();
    const auto all = RecordsAsked::interactions(Week);
    for (const qsizetype some :
         {summary.missing.categories, summary.missing.triggers, summary.missing.techniques})
        QVERIFY(some > 0 && some < summary.interactions);
    QCOMPARE(travels.found(all.without(Missing::Category)), summary.missing.categories);
    QCOMPARE(travels.found(all.without(Missing::Trigger)), summary.missing.triggers);
    QCOMPARE(travels.found(all.without(Missing::Technique)), summary.missing.techniques);
}

void RecordsTest::whatGoesTogetherIsFound_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<std::function<bool(const InteractionFacts &)>>("isMeant");
    using Kind = Finding::Kind;
    const auto row = [](const char *name, Kind kind, const QString &subject,
                        const std::function<bool(const InteractionFacts &)> &isMeant) {
        QTest::newRow(name) << Finding{.kind = kind, .subject = subject} << isMeant;
    };
    row("weekday", Kind::Weekday, u"3"_s,
        [](const InteractionFacts &call) { return call.day.dayOfWeek() == 3; });
    row("morning", Kind::PartOfDay, u"morning"_s,
        [](const InteractionFacts &call) { return call.time.hour() < 12; });
    row("afternoon", Kind::PartOfDay, u"afternoon"_s, [](const InteractionFacts &call) {
        return call.time.hour() >= 12 && call.time.hour() < 17;
    });
    row("evening", Kind::PartOfDay, u"evening"_s,
        [](const InteractionFacts &call) { return call.time.hour() >= 17; });
    row("category", Kind::Category, u"billing"_s,
        [](const InteractionFacts &call) { return call.category == u"billing"_s; });
    row("channel", Kind::Channel, u"chat"_s,
        [](const InteractionFacts &call) { return call.channel == Channel::Chat; });
    row("busy days", Kind::BusyDay, {}, [](const InteractionFacts &) { return true; });
}

void RecordsTest::whatGoesTogetherIsFound()
{
    QFETCH(Finding, finding);
    QFETCH(std::function<bool(const InteractionFacts &)>, isMeant);
    Travels travels;
    const auto input = SummaryReader(travels.log.database).read(Week, London, {});
    const auto meant = std::ranges::count_if(input->interactions, [&](const auto &call) {
        return Week.contains(call.day) && call.stress && isMeant(call);
    });
    QVERIFY(meant > 0);
    QCOMPARE(travels.found(recordsOf(finding, Week)), meant);
}

void RecordsTest::triggersAndTechniquesAreFound()
{
    Travels travels;
    const auto input = SummaryReader(travels.log.database).read(Week, London, {});
    const auto waiting = std::ranges::count_if(input->interactions, [](const auto &facts) {
        return Week.contains(facts.day) && facts.trigger == u"waiting"_s;
    });
    auto asked = RecordsAsked::interactions(Week);
    asked.log.triggers = {u"waiting"_s};
    QCOMPARE(travels.found(asked), waiting);
    asked = RecordsAsked::interactions(Week);
    asked.log.technique = u"one thing"_s;
    const auto rows = Timeline(travels.log.database).page(asked.log, 500);
    QVERIFY(!rows->isEmpty() && rows->size() < travels.summary().interactions);
    for (const LogRow &row : *rows)
        QVERIFY(row.interaction.techniques.contains(u"one thing"_s));
}

void RecordsTest::theLogNeedsNoSorting()
{
    TestLog log;
    auto asked = RecordsAsked::interactions(Week).rated();
    asked.log.hours = HourRange{.from = 9, .to = 9};
    for (const QString &category : {QString(), u"billing"_s}) {
        asked.log.categories = category.isEmpty() ? QStringList() : QStringList{category};
        const auto plan = TimelineTable(log.database).planOf(asked.log);
        QVERIFY2(plan->filter(u"TEMP B-TREE"_s).isEmpty(), qPrintable(plan->join(u'\n')));
    }
}

void RecordsTest::everyPromiseHasItsOutcome()
{
    TestLog log;
    const auto promise = [&log](QDate day, const QString &text) {
        FollowUp followUp;
        followUp.text = text;
        followUp.due = LocalTime{.date = day, .time = QTime(9, 0), .zone = "Europe/London"};
        auto changes = log.log.begin("log"_L1);
        const auto id = log.followUps.add(*changes, followUp);
        if (!id || !changes->commit())
            qFatal("not saved");
        return *id;
    };
    promise(Week.from, u"overdue"_s);
    promise(Week.to.addDays(5), u"later"_s);
    promise(Week.from.addDays(-5), u"before"_s);
    const Instant now = resolve(Week.to, QTime(12, 0), London);
    const RecordReader reader(log.database);
    const auto due = reader.promises(RecordsAsked::promises(Week), London, now);
    QCOMPARE(due->size(), 1);
    QCOMPARE(due->first().text, u"overdue"_s);
    QCOMPARE(due->first().outcome, PromiseOutcome::Overdue);
    const auto kept
        = reader.promises(RecordsAsked::promises(Week, PromiseOutcome::OnTime), London, now);
    QVERIFY(kept->isEmpty());
    const auto summary = SummaryReader(log.database).summary(Week, London, now);
    QCOMPARE(summary->promises.keeping.due(), 1);
}

void RecordsTest::promisesWithANewTimeAreThoseCounted()
{
    TestLog log;
    FollowUpActions actions(log.log, log.followUps);
    const auto promise = [&](QDate day, QDate movedTo, const QString &text) {
        FollowUp followUp;
        followUp.text = text;
        followUp.due = LocalTime{.date = day, .time = QTime(9, 0), .zone = "Europe/London"};
        log.clock.setNow(resolve(day.addDays(-1), QTime(8, 0), London));
        const auto id = actions.add(followUp);
        const LocalTime to{.date = movedTo, .time = QTime(9, 0), .zone = "Europe/London"};
        QVERIFY(id && (movedTo == day || actions.renegotiate(*id, to, {}, true)));
    };
    promise(Week.from, Week.from, u"not moved"_s);
    promise(Week.from.addDays(1), Week.to, u"moved in the week"_s);
    promise(Week.from.addDays(2), Week.to.addDays(3), u"moved out of it"_s);
    promise(Week.to.addDays(2), Week.to.addDays(4), u"moved later"_s);
    const Instant now = resolve(Week.to, QTime(12, 0), London);
    const auto moved
        = RecordReader(log.database).promises(RecordsAsked::newTimes(Week), London, now);
    QCOMPARE(moved->size(), 2);
    QCOMPARE(moved->at(0).text, u"moved in the week"_s);
    QCOMPARE(moved->at(0).outcome, PromiseOutcome::Overdue);
    QCOMPARE(moved->at(1).text, u"moved out of it"_s);
    QVERIFY(!moved->at(1).outcome);
    const auto summary = SummaryReader(log.database).summary(Week, London, now);
    QCOMPARE(summary->promises.keeping.renegotiated, 2);
}

void RecordsTest::promisesKeptAsFirstPromisedAreThoseCounted()
{
    TestLog log;
    FollowUpActions actions(log.log, log.followUps);
    const auto promise = [&](QDate day, int movedBy, const QString &text) {
        FollowUp followUp;
        followUp.text = text;
        followUp.due = LocalTime{.date = day, .time = QTime(9, 0), .zone = "Europe/London"};
        log.clock.setNow(resolve(day.addDays(-1), QTime(8, 0), London));
        const auto id = actions.add(followUp);
        const LocalTime to{
            .date = day.addDays(movedBy), .time = QTime(9, 0), .zone = "Europe/London"};
        if (!id || (movedBy != 0 && !actions.renegotiate(*id, to, {}, true)))
            qFatal("not promised");
        return *id;
    };
    const auto keepAt = [&](FollowUpId id, QDate day, QTime time) {
        log.clock.setNow(resolve(day, time, London));
        QVERIFY(actions.done(id));
    };
    keepAt(promise(Week.from, 0, u"kept"_s), Week.from, QTime(8, 0));
    keepAt(promise(Week.from, 0, u"kept late"_s), Week.from, QTime(10, 0));
    keepAt(promise(Week.from, 2, u"moved, and kept then"_s), Week.from.addDays(1), QTime(8, 0));
    keepAt(promise(Week.from, 9, u"moved, and kept before"_s), Week.from, QTime(8, 0));
    promise(Week.to.addDays(2), 0, u"later"_s);
    const Instant now = resolve(Week.to, QTime(12, 0), London);
    const Keeping keeping
        = SummaryReader(log.database).summary(Week, London, now)->promises.keeping;
    QCOMPARE(keeping.firstDue, 4);
    QCOMPARE(keeping.keptAsFirstPromised, 2);
    const RecordReader reader(log.database);
    const auto kept = reader.promises(RecordsAsked::firstPromises(Week, true), London, now);
    QCOMPARE(kept->size(), keeping.keptAsFirstPromised);
    const auto notKept = reader.promises(RecordsAsked::firstPromises(Week, false), London, now);
    QCOMPARE(notKept->size(), keeping.firstDue - keeping.keptAsFirstPromised);
    for (const PromiseRecord &record : *kept)
        QVERIFY2(
            record.text == u"kept" || record.text.endsWith(u"before"), qPrintable(record.text));
}

void RecordsTest::breathersAreThoseOfTheFigures()
{
    TestLog log;
    const auto breathe = [&log](QDate day, const QString &pattern, bool after) {
        auto changes = log.log.begin("breather"_L1);
        Breather breather;
        breather.pattern = pattern;
        breather.started = wall(day, QTime(10, 0), "Europe/London");
        const auto id = log.breathers.add(*changes, breather);
        Rating rating;
        rating.given = breather.started;
        rating.breather = *id;
        rating.context = RatingContext::BeforeBreather;
        bool done = log.ratings.add(*changes, rating).has_value();
        rating.context = RatingContext::AfterBreather;
        rating.given.at += minutes(2);
        done = done && (!after || log.ratings.add(*changes, rating));
        if (!done || !changes->commit())
            qFatal("not saved");
    };
    breathe(Week.from, u"six"_s, true);
    breathe(Week.to, u"six"_s, false);
    breathe(Week.to, u"box"_s, true);
    breathe(Week.to.addDays(1), u"six"_s, true);
    const Moment noon = wall(Week.from.addDays(3), QTime(12, 0), "Europe/London");
    for (const int later : {0, 2}) {
        auto changes = log.log.begin("rate"_L1);
        Rating rating;
        rating.given = {.at = noon.at + minutes(later), .zone = noon.zone};
        QVERIFY(log.ratings.add(*changes, rating) && changes->commit());
    }
    const auto summary = SummaryReader(log.database).summary(Week, London, log.clock.now());
    const RecordReader reader(log.database);
    const auto all = reader.breathers(RecordsAsked::breathers(Week), London);
    QCOMPARE(all->size(), summary->breathers.n);
    QCOMPARE(all->size(), 3);
    for (const ChangeFigures &figures : summary->breathers.patterns) {
        const auto ofPattern
            = reader.breathers(RecordsAsked::breathers(Week, {figures.pattern}), London);
        QCOMPARE(ofPattern->size(), figures.changes.size());
    }
    const auto ofBoth
        = reader.breathers(RecordsAsked::breathers(Week, {u"six"_s, u"box"_s}), London);
    QCOMPARE(ofBoth->size(), summary->breathers.pairs.changes.size());
    const auto twice = reader.breathers(RecordsAsked::breathers(Week, true), London);
    QCOMPARE(twice->size(), summary->breathers.pairs.changes.size());
    const auto notTwice = reader.breathers(RecordsAsked::breathers(Week, false), London);
    QCOMPARE(notTwice->size(), summary->breathers.n - twice->size());
    QCOMPARE(notTwice->size(), 1);
    const auto matches = reader.matches(RecordsAsked::matches(Week), London);
    QCOMPARE(matches->size(), 1);
    QCOMPARE(matches->size(), summary->breathers.matched.changes.size());
    QCOMPARE(matches->first().given, noon);
    QCOMPARE(matches->first().ratings.elapsed, minutes(2));
}

EVENKEEL_TEST(RecordsTest)
#include "recordstest.moc"
