#include "core/timeline/timeline.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

QStringList summaries(const Result<QList<LogRow>> &rows)
{
    QStringList found;
    for (const LogRow &row : rows.value_or(QList<LogRow>()))
        found.append(row.interaction.summary);
    return found;
}

QStringList search(TestLog &log, const LogQuery &query)
{
    return summaries(Timeline(log.database).page(query, 50));
}

/// Runs `write` in a change set of its own.
template<class Write>
void change(TestLog &log, Write write)
{
    auto changes = log.log.begin("test"_L1);
    QVERIFY(changes);
    write(*changes);
    QVERIFY(changes->commit());
}

FollowUp promise(InteractionId interaction)
{
    FollowUp followUp;
    followUp.interaction = interaction;
    followUp.text = u"callback"_s;
    followUp.due = LocalTime::fromIso(u"2026-05-15T15:00", "Europe/London");
    return followUp;
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private slots:
    void newestComeFirst();
    void pagesFollowEachOtherByKey();
    void aRowHoldsWhatBelongsToIt();
    void filtersNarrow();
    void daysAreWhole();
    void theBinIsItsOwnList();
    void countsStopAtTheCap();
    void aDayHoldsEverythingNewestFirst();
};

void TimelineTest::newestComeFirst()
{
    TestLog log;
    log.addInteraction(u"second"_s, minutes(10));
    log.addInteraction(u"third"_s);
    log.addInteraction(u"first"_s, minutes(20));
    log.addInteraction(u"fourth, in the same moment"_s);
    QCOMPARE(
        search(log, {}),
        (QStringList{u"fourth, in the same moment"_s, u"third"_s, u"second"_s, u"first"_s}));
}

void TimelineTest::pagesFollowEachOtherByKey()
{
    TestLog log;
    for (int number = 0; number < 7; ++number)
        log.addInteraction(u"call %1"_s.arg(number));
    const Timeline timeline(log.database);
    for (const LogQuery &query : {LogQuery{}, LogQuery{.text = u"call"_s}}) {
        QStringList all;
        std::optional<Timeline::Cursor> after;
        for (int page = 0; page < 4; ++page) {
            const auto rows = timeline.page(query, 3, after);
            QVERIFY(rows);
            all += summaries(rows);
            if (!rows->isEmpty())
                after = rows->last().key;
        }
        QCOMPARE(all.size(), 7);
        QCOMPARE(all.first(), u"call 6"_s);
        QCOMPARE(all.last(), u"call 0"_s);
    }
}

void TimelineTest::aRowHoldsWhatBelongsToIt()
{
    TestLog log;
    const InteractionId id = log.add(fullInteraction(log.clock.moment()));
    change(log, [&](ChangeSet &changes) {
        QVERIFY(log.ratings.rateInteraction(changes, id, StressLevel::from(7)));
        QVERIFY(log.followUps.add(changes, promise(id)));
    });
    const auto row = Timeline(log.database).row(id);
    QVERIFY(row);
    QVERIFY(row->interaction == *log.interactions.find(id));
    QCOMPARE(row->rating->value.value(), 7);
    QCOMPARE(row->followUps.size(), 1);
    QCOMPARE(row->followUps.first().text, u"callback"_s);
    QVERIFY(Timeline(log.database).page({}, 50)->first() == *row);
    QCOMPARE(Timeline(log.database).row(InteractionId(99)).error().fault, Fault::NotFound);
}

void TimelineTest::filtersNarrow()
{
    TestLog log;
    const InteractionId full = log.add(fullInteraction(log.clock.moment()));
    const InteractionId plain = log.addInteraction(u"plain"_s, minutes(3));
    change(log, [&](ChangeSet &changes) {
        QVERIFY(log.ratings.rateInteraction(changes, full, StressLevel::from(7)));
        QVERIFY(log.ratings.rateInteraction(changes, plain, StressLevel::from(2)));
        QVERIFY(log.followUps.add(changes, promise(plain)));
    });
    const QStringList onlyFull{u"angry about a late refund"_s};
    const QStringList onlyPlain{u"plain"_s};
    QCOMPARE(search(log, {.channels = {Channel::InPerson}}), onlyFull);
    QCOMPARE(search(log, {.channels = {Channel::InPerson, Channel::Phone}}).size(), 2);
    QCOMPARE(search(log, {.categories = {u"billing"_s, u"delivery"_s}}), onlyFull);
    QCOMPARE(search(log, {.customer = u"4711"_s}), onlyFull);
    QCOMPARE(search(log, {.customer = u"471"_s}).size(), 0);
    QCOMPARE(search(log, {.promiseOpen = true}), onlyPlain);
    QCOMPARE(search(log, {.stressFrom = 7}), onlyFull);
    QCOMPARE(search(log, {.stressFrom = 0, .stressTo = 3}), onlyPlain);
    QCOMPARE(search(log, {.text = u"ang"_s, .channels = {Channel::Phone}}).size(), 0);
}

void TimelineTest::daysAreWhole()
{
    TestLog log;
    const QTimeZone london("Europe/London");
    const auto at = [&](const QString &wall) {
        return Moment{.at = LocalTime::fromIso(wall, london.id())->instant(), .zone = london.id()};
    };
    log.add(plainInteraction(u"last of the day before"_s, at(u"2026-05-10T23:59"_s)));
    log.add(plainInteraction(u"first of the week"_s, at(u"2026-05-11T00:00"_s)));
    log.add(plainInteraction(u"last of the week"_s, at(u"2026-05-17T23:59"_s)));
    const LogQuery week{.days = DateRange::weekOf(QDate(2026, 5, 14)), .zone = london.id()};
    QCOMPARE(search(log, week), (QStringList{u"last of the week"_s, u"first of the week"_s}));
    LogQuery searched = week;
    searched.text = u"of the"_s;
    QCOMPARE(search(log, searched).size(), 2);
    QCOMPARE(
        summaries(Timeline(log.database).range(*week.days, london)),
        (QStringList{u"first of the week"_s, u"last of the week"_s}));
}

void TimelineTest::theBinIsItsOwnList()
{
    TestLog log;
    const InteractionId id = log.add(fullInteraction(log.clock.moment()));
    log.addInteraction(u"stays"_s);
    change(log, [&](ChangeSet &changes) {
        QVERIFY(log.interactions.remove(changes, id));
        QVERIFY(log.followUps.removeOf(changes, id));
    });
    QCOMPARE(search(log, {}), QStringList{u"stays"_s});
    QCOMPARE(search(log, {.deleted = true}).size(), 1);
    QCOMPARE(search(log, {.text = u"late ref"_s, .deleted = true}).size(), 1);
    QCOMPARE(search(log, {.text = u"parcel"_s, .deleted = true}).size(), 0);
    QCOMPARE(
        search(
            log,
            {.channels = {Channel::InPerson},
             .categories = {u"billing"_s},
             .customer = u"4711"_s,
             .deleted = true})
            .size(),
        1);
}

void TimelineTest::countsStopAtTheCap()
{
    TestLog log;
    for (int number = 0; number < 12; ++number)
        log.addInteraction(u"call"_s);
    const Timeline timeline(log.database);
    QCOMPARE(timeline.count({}).value_or(-1), 12);
    QCOMPARE(timeline.count({.text = u"call"_s}, 10).value_or(-1), 10);
    QCOMPARE(timeline.count({.text = u"parcel"_s}).value_or(-1), 0);
}

void TimelineTest::aDayHoldsEverythingNewestFirst()
{
    TestLog log;
    const auto ago = [&](minutes before) {
        return Moment{.at = log.clock.now() - before, .zone = log.clock.zone().id()};
    };
    log.addInteraction(u"call"_s, minutes(30));
    log.addInteraction(u"yesterday"_s, std::chrono::hours(24));
    change(log, [&](ChangeSet &changes) {
        const Breather pause{
            .id = {},
            .kind = BreatherKind::Breathing,
            .pattern = u"six"_s,
            .started = ago(minutes(20)),
            .planned = seconds(60),
            .taken = seconds(60),
            .finished = true,
            .note = {}};
        const auto breather = log.breathers.add(changes, pause);
        QVERIFY(breather);
        const auto rate = [&](int value, minutes before, RatingContext context,
                              std::optional<BreatherId> around) {
            QVERIFY(log.ratings.add(
                changes,
                {.id = {},
                 .value = *StressLevel::from(value),
                 .given = ago(before),
                 .context = context,
                 .interaction = {},
                 .breather = around}));
        };
        rate(7, minutes(20), RatingContext::BeforeBreather, *breather);
        rate(4, minutes(19), RatingContext::AfterBreather, *breather);
        rate(5, minutes(40), RatingContext::CheckIn, std::nullopt);
    });
    const auto day = Timeline(log.database).day(log.clock.today(), log.clock.zone());
    QVERIFY(day);
    QCOMPARE(day->size(), 3);
    const auto *pause = std::get_if<BreatherRow>(&day->at(0).what);
    QVERIFY(pause && pause->before && pause->after);
    QCOMPARE(pause->before->value.value(), 7);
    QCOMPARE(pause->after->value.value(), 4);
    QVERIFY(std::holds_alternative<LogRow>(day->at(1).what));
    QVERIFY(std::holds_alternative<Rating>(day->at(2).what));
}

EVENKEEL_TEST(TimelineTest)
#include "timelinetest.moc"
