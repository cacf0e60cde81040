#include "core/timeline/timeline.h"
#include "core/timeline/timelinetable.h"
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
    void wordsAreFoundInEveryField_data();
    void wordsAreFoundInEveryField();
    void everyWordMustOccur();
    void noInputIsBadSyntax_data();
    void noInputIsBadSyntax();
    void theIndexFollowsEveryChange();
    void privateWordsAreNotFound();
    void filtersNarrow();
    void daysAreWhole();
    void theBinIsItsOwnList();
    void countsStopAtTheCap();
    void searchNeverSorts_data();
    void searchNeverSorts();
    void aDayHoldsEverythingNewestFirst();
};

void TimelineTest::newestComeFirst()
{
    TestLog log;
    log.addInteraction(u"second"_s, minutes(10));
    log.addInteraction(u"third"_s);
    log.addInteraction(u"first"_s, minutes(20));
    log.addInteraction(u"fourth, in the same moment"_s);
    QCOMPARE(search(log, {}),
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

void TimelineTest::wordsAreFoundInEveryField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("summary") << u"refund"_s << true;
    QTest::newRow("beginning") << u"ang"_s << true;
    QTest::newRow("details") << u"nobody"_s << true;
    QTest::newRow("without accents") << u"naive facade"_s << true;
    QTest::newRow("with accents") << u"NAÏVE"_s << true;
    QTest::newRow("after a line break") << u"says"_s << true;
    QTest::newRow("action") << u"ledger"_s << true;
    QTest::newRow("action after a tab") << u"with finance"_s << true;
    QTest::newRow("next step") << u"money"_s << true;
    QTest::newRow("customer") << u"4711"_s << true;
    QTest::newRow("category") << u"billing"_s << true;
    QTest::newRow("tag") << u"second-call"_s << true;
    QTest::newRow("escalated to") << u"priya"_s << true;
    QTest::newRow("one letter finds all") << u"z"_s << true;
    QTest::newRow("middle of a word") << u"efund"_s << false;
    QTest::newRow("whole word, not a beginning") << u"refun "_s << false;
    QTest::newRow("absent") << u"parcel"_s << false;
    QTest::newRow("no token of a facet") << u"ca62696c6c696e67"_s << false;
}

void TimelineTest::wordsAreFoundInEveryField()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    TestLog log;
    log.add(fullInteraction(log.clock.moment()));
    QCOMPARE(search(log, {.text = text}).size(), found ? 1 : 0);
}

void TimelineTest::everyWordMustOccur()
{
    TestLog log;
    log.addInteraction(u"late refund"_s);
    log.addInteraction(u"late parcel"_s);
    QCOMPARE(search(log, {.text = u"late ref"_s}), QStringList{u"late refund"_s});
    QCOMPARE(search(log, {.text = u"late r"_s}).size(), 2);
    QCOMPARE(search(log, {.text = u"refund parcel"_s}).size(), 0);
}

void TimelineTest::noInputIsBadSyntax_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u"\""_s, u"\"\"\""_s, u"late\""_s, u"late*"_s, u"late AND"_s,
        u"NOT late"_s, u"(late"_s, u"late)"_s, u"words:late"_s, u"NEAR(a b)"_s, u"late - fund"_s,
        u"^late"_s, u"'; DROP TABLE interaction; --"_s, u"{late}"_s, u"🙂 🙂🙂"_s, u"%_\\"_s,
        QString(u"la\0te"_s), QString(5000, u'"'), u"late 🙂"_s, u"+-:*^"_s};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void TimelineTest::noInputIsBadSyntax()
{
    QFETCH(QString, text);
    TestLog log;
    log.addInteraction(u"late refund"_s);
    const Timeline timeline(log.database);
    for (const bool deleted : {false, true}) {
        const auto page = timeline.page({.text = text, .deleted = deleted}, 50);
        QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
        QVERIFY(timeline.count({.text = text, .deleted = deleted}));
    }
}

void TimelineTest::theIndexFollowsEveryChange()
{
    TestLog log;
    const InteractionId id = log.addInteraction(u"angry about a parcel"_s);
    Interaction changed = *log.interactions.find(id);
    changed.summary = u"calm about a letter"_s;
    changed.occurred.at -= minutes(90);
    change(log, [&](ChangeSet &set) { QVERIFY(log.interactions.update(set, changed)); });
    QCOMPARE(search(log, {.text = u"parcel"_s}).size(), 0);
    QCOMPARE(search(log, {.text = u"letter"_s}).size(), 1);
    QVERIFY(log.log.undo());
    QCOMPARE(search(log, {.text = u"parcel"_s}).size(), 1);
    QCOMPARE(search(log, {.text = u"letter"_s}).size(), 0);
    change(log, [&](ChangeSet &set) { QVERIFY(log.interactions.remove(set, id)); });
    QCOMPARE(search(log, {.text = u"parcel"_s}).size(), 0);
    QVERIFY(log.log.undo());
    QVERIFY(log.log.undo());
    QCOMPARE(search(log, {.text = u"parcel"_s}).size(), 0);
    QVERIFY(log.log.redo());
    QCOMPARE(search(log, {.text = u"parcel"_s}).size(), 1);
    QVERIFY(log.database.execute(
        "INSERT INTO interaction_search (interaction_search) VALUES ('integrity-check')"));
}

void TimelineTest::privateWordsAreNotFound()
{
    TestLog log;
    const InteractionId id = log.addInteraction(u"angry about a parcel"_s);
    change(log, [&](ChangeSet &changes) {
        QVERIFY(log.ratings.rateInteraction(changes, id, StressLevel::from(9)));
        QVERIFY(log.reflections.addLesson(changes,
            {.id = {}, .text = u"breathe slowly"_s, .interaction = id, .category = {},
                .written = log.clock.moment()}));
    });
    QCOMPARE(search(log, {.text = u"breathe"_s}).size(), 0);
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
    QCOMPARE(summaries(Timeline(log.database).range(*week.days, london)),
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
    QCOMPARE(search(log, {.channels = {Channel::InPerson}, .categories = {u"billing"_s},
                             .customer = u"4711"_s, .deleted = true})
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

void TimelineTest::searchNeverSorts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("withDays");
    QTest::newRow("all") << QString() << false;
    QTest::newRow("all of some days") << QString() << true;
    QTest::newRow("words") << u"late ref"_s << false;
    QTest::newRow("words of some days") << u"late ref"_s << true;
}

void TimelineTest::searchNeverSorts()
{
    QFETCH(QString, text);
    QFETCH(bool, withDays);
    TestLog log;
    LogQuery query{.text = text};
    if (withDays)
        query.days = DateRange::weekOf(QDate(2026, 5, 14));
    const auto plan = TimelineTable(log.database).planOf(query);
    QVERIFY(plan);
    const QString steps = plan->join(u'\n');
    QVERIFY2(!steps.contains(u"TEMP B-TREE"), qPrintable(steps));
    QVERIFY2(text.isEmpty() || steps.startsWith(u"SCAN s VIRTUAL TABLE"), qPrintable(steps));
    QVERIFY2(!text.isEmpty() || steps.contains(u"INDEX interaction_live"), qPrintable(steps));
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
        const Breather pause{.id = {}, .kind = BreatherKind::Breathing, .pattern = u"six"_s,
            .started = ago(minutes(20)), .planned = seconds(60), .taken = seconds(60),
            .finished = true, .note = {}};
        const auto breather = log.breathers.add(changes, pause);
        QVERIFY(breather);
        const auto rate = [&](int value, minutes before, RatingContext context,
                              std::optional<BreatherId> around) {
            QVERIFY(log.ratings.add(changes,
                {.id = {}, .value = *StressLevel::from(value), .given = ago(before),
                    .context = context, .interaction = {}, .breather = around}));
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
