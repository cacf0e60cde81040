#include "core/storage/migrator.h"
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

FollowUp promise(InteractionId interaction, const QString &text)
{
    FollowUp followUp;
    followUp.interaction = interaction;
    followUp.text = text;
    followUp.due = LocalTime::fromIso(u"2026-05-15T15:00", "Europe/London");
    return followUp;
}

/// What the index holds of a row must be taken out word for word, or it stays for ever.
void indexIsWhole(TestLog &log)
{
    const auto checked = log.database.execute(
        "INSERT INTO interaction_search (interaction_search, rank) VALUES ('integrity-check', 1)");
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
}

void orderIsWhole(TestLog &log, const QByteArray &table, const QByteArray &rows)
{
    QCOMPARE(log.value("SELECT count(*) FROM " + table), QString::fromLatin1(rows));
    QCOMPARE(
        log.value(
            "SELECT count(*) FROM (SELECT * FROM " + table + " EXCEPT SELECT * FROM " + table
            + "_rows)"),
        u"0"_s);
}

/// Takes everything back and does it again, and looks at `table` after each step.
void orderIsWholeBothWays(TestLog &log, const QByteArray &table)
{
    const auto isWhole = [&] {
        orderIsWhole(log, table, log.value("SELECT count(*) FROM " + table + "_rows").toLatin1());
    };
    while (log.log.undo())
        isWhole();
    orderIsWhole(log, table, "0");
    while (log.log.redo())
        isWhole();
}

/// What the engine reads for `query`, one step a line.
QString plan(TestLog &log, const LogQuery &query)
{
    return TimelineTable(log.database).planOf(query).value_or(QStringList()).join(u'\n');
}

Result<> withdraw(TestLog &log, ChangeSet &changes, FollowUpId id)
{
    return log.followUps.close(
        changes, id, {.outcome = Closing::Outcome::Withdrawn, .at = log.clock.now()});
}

QStringList openPromises(TestLog &log)
{
    return search(log, {.promiseOpen = true});
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreFoundInEveryField_data();
    void wordsAreFoundInEveryField();
    void everyWordMustOccur();
    void noInputIsBadSyntax_data();
    void noInputIsBadSyntax();
    void theIndexFollowsEveryChange();
    void theWordsOfPromisesFollowEveryChange();
    void theOrderOfRatingsFollowsEveryChange();
    void theOrderOfPromisesFollowsEveryChange();
    void fewAndManyRatingsGiveTheSame();
    void fewAndManyPromisesGiveTheSame();
    void olderFoldersLearnTheWords_data();
    void olderFoldersLearnTheWords();
    void privateWordsAreNotFound();
    void searchNeverSorts_data();
    void searchNeverSorts();
    void rareFiltersDoNotReadEverything();
};

void SearchTest::wordsAreFoundInEveryField_data()
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
    QTest::newRow("promise") << u"supervisor"_s << true;
    QTest::newRow("words of summary and promise") << u"angry supervis"_s << true;
    QTest::newRow("one letter finds all") << u"z"_s << true;
    QTest::newRow("blanks find all") << u"  "_s << true;
    QTest::newRow("signs alone find nothing") << u"?!"_s << false;
    QTest::newRow("one sign finds nothing") << u"-"_s << false;
    QTest::newRow("signs beside a word are left out") << u"refund ?!"_s << true;
    QTest::newRow("middle of a word") << u"efund"_s << false;
    QTest::newRow("whole word, not a beginning") << u"refun "_s << false;
    QTest::newRow("absent") << u"parcel"_s << false;
    QTest::newRow("no token of a facet") << u"ca62696c6c696e67"_s << false;
}

void SearchTest::wordsAreFoundInEveryField()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    TestLog log;
    const InteractionId id = log.add(fullInteraction(log.clock.moment()));
    change(log, [&](ChangeSet &set) {
        QVERIFY(log.followUps.add(set, promise(id, u"a word with the supervisor"_s)));
    });
    QCOMPARE(search(log, {.text = text}).size(), found ? 1 : 0);
    QCOMPARE(Timeline(log.database).count({.text = text}, 9).value_or(-1), found ? 1 : 0);
}

void SearchTest::everyWordMustOccur()
{
    TestLog log;
    log.addInteraction(u"late refund"_s);
    log.addInteraction(u"late parcel"_s);
    QCOMPARE(search(log, {.text = u"late ref"_s}), QStringList{u"late refund"_s});
    QCOMPARE(search(log, {.text = u"late r"_s}).size(), 2);
    QCOMPARE(search(log, {.text = u"refund parcel"_s}).size(), 0);
}

void SearchTest::noInputIsBadSyntax_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{
        u"\""_s,
        u"\"\"\""_s,
        u"late\""_s,
        u"late*"_s,
        u"late AND"_s,
        u"NOT late"_s,
        u"(late"_s,
        u"late)"_s,
        u"words:late"_s,
        u"NEAR(a b)"_s,
        u"late - fund"_s,
        u"^late"_s,
        u"'; DROP TABLE interaction; --"_s,
        u"{late}"_s,
        u"🙂 🙂🙂"_s,
        u"%_\\"_s,
        QString(u"la\0te"_s),
        QString(5000, u'"'),
        u"late 🙂"_s,
        u"+-:*^"_s};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void SearchTest::noInputIsBadSyntax()
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

void SearchTest::theIndexFollowsEveryChange()
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
    indexIsWhole(log);
}

void SearchTest::theWordsOfPromisesFollowEveryChange()
{
    TestLog log;
    const InteractionId id = log.addInteraction(u"angry about a parcel"_s);
    FollowUpId promised;
    change(log, [&](ChangeSet &set) {
        promised = *log.followUps.add(set, promise(id, u"send the label"_s));
        QVERIFY(log.followUps.add(set, promise(id, u"ring the depot"_s)));
    });
    QCOMPARE(search(log, {.text = u"parcel label depot"_s}).size(), 1);
    FollowUp changed = *log.followUps.find(promised);
    changed.text = u"send the voucher"_s;
    change(log, [&](ChangeSet &set) { QVERIFY(log.followUps.update(set, changed)); });
    QCOMPARE(search(log, {.text = u"label"_s}).size(), 0);
    QCOMPARE(search(log, {.text = u"voucher"_s}).size(), 1);
    QVERIFY(log.log.undo());
    QCOMPARE(search(log, {.text = u"label"_s}).size(), 1);
    change(log, [&](ChangeSet &set) { QVERIFY(log.followUps.remove(set, promised)); });
    QCOMPARE(search(log, {.text = u"label"_s}).size(), 0);
    QCOMPARE(search(log, {.text = u"depot"_s}).size(), 1);
    indexIsWhole(log);

    change(log, [&](ChangeSet &set) {
        QVERIFY(log.interactions.remove(set, id));
        QVERIFY(log.followUps.removeOf(set, id));
    });
    QCOMPARE(search(log, {.text = u"depot"_s}).size(), 0);
    QCOMPARE(search(log, {.text = u"depot"_s, .deleted = true}).size(), 1);
    QVERIFY(log.log.undo());
    QCOMPARE(search(log, {.text = u"depot"_s}).size(), 1);
    indexIsWhole(log);
}

void SearchTest::theOrderOfRatingsFollowsEveryChange()
{
    TestLog log;
    const InteractionId id = log.addInteraction(u"parcel"_s);
    const InteractionId other = log.addInteraction(u"letter"_s, minutes(5));
    change(log, [&](ChangeSet &set) {
        QVERIFY(log.ratings.rateInteraction(set, id, StressLevel::from(9)));
        QVERIFY(log.ratings.rateInteraction(set, other, StressLevel::from(3)));
    });
    orderIsWhole(log, "rated_order", "2");
    QCOMPARE(search(log, {.stressFrom = 7}), QStringList{u"parcel"_s});
    change(log, [&](ChangeSet &set) {
        QVERIFY(log.ratings.rateInteraction(set, other, StressLevel::from(8)));
    });
    QCOMPARE(search(log, {.stressFrom = 7}), (QStringList{u"parcel"_s, u"letter"_s}));
    Interaction moved = *log.interactions.find(id);
    moved.occurred.at -= minutes(90);
    change(log, [&](ChangeSet &set) { QVERIFY(log.interactions.update(set, moved)); });
    orderIsWhole(log, "rated_order", "2");
    QCOMPARE(search(log, {.stressFrom = 7}), (QStringList{u"letter"_s, u"parcel"_s}));
    change(log, [&](ChangeSet &set) { QVERIFY(log.interactions.remove(set, id)); });
    orderIsWhole(log, "rated_order", "1");
    QCOMPARE(search(log, {.stressFrom = 7, .deleted = true}), QStringList{u"parcel"_s});
    orderIsWholeBothWays(log, "rated_order");
    QVERIFY(log.database.execute("DELETE FROM interaction"));
    orderIsWhole(log, "rated_order", "0");
}

void SearchTest::theOrderOfPromisesFollowsEveryChange()
{
    TestLog log;
    const InteractionId id = log.addInteraction(u"parcel"_s);
    const InteractionId other = log.addInteraction(u"letter"_s, minutes(5));
    FollowUpId first;
    FollowUpId second;
    change(log, [&](ChangeSet &set) {
        first = *log.followUps.add(set, promise(id, u"send the label"_s));
        second = *log.followUps.add(set, promise(id, u"ring the depot"_s));
        QVERIFY(log.followUps.add(set, promise(other, u"write"_s)));
        FollowUp update = promise(other, u"how it goes"_s);
        update.kind = FollowUpKind::Update;
        QVERIFY(log.followUps.add(set, update));
    });
    orderIsWhole(log, "promised_order", "2");
    QCOMPARE(openPromises(log), (QStringList{u"parcel"_s, u"letter"_s}));

    change(log, [&](ChangeSet &set) { QVERIFY(withdraw(log, set, first)); });
    orderIsWhole(log, "promised_order", "2"); // the second is still open
    change(log, [&](ChangeSet &set) { QVERIFY(withdraw(log, set, second)); });
    QCOMPARE(openPromises(log), QStringList{u"letter"_s});
    QVERIFY(log.log.undo());
    QCOMPARE(openPromises(log), (QStringList{u"parcel"_s, u"letter"_s}));
    change(log, [&](ChangeSet &set) { QVERIFY(log.followUps.remove(set, second)); });
    QCOMPARE(openPromises(log), QStringList{u"letter"_s});
    QVERIFY(log.log.undo());

    Interaction moved = *log.interactions.find(id);
    moved.occurred.at -= minutes(90);
    change(log, [&](ChangeSet &set) { QVERIFY(log.interactions.update(set, moved)); });
    orderIsWhole(log, "promised_order", "2");
    QCOMPARE(openPromises(log), (QStringList{u"letter"_s, u"parcel"_s}));
    change(log, [&](ChangeSet &set) {
        QVERIFY(log.interactions.remove(set, id));
        QVERIFY(log.followUps.removeOf(set, id));
    });
    QCOMPARE(openPromises(log), QStringList{u"letter"_s});
    orderIsWholeBothWays(log, "promised_order");
    QVERIFY(log.database.execute("UPDATE follow_up SET deleted_at = NULL"));
    QVERIFY(log.database.execute("UPDATE interaction SET deleted_at = NULL"));
    orderIsWhole(log, "promised_order", "2");
    QVERIFY(log.database.execute(
        "UPDATE follow_up SET interaction = " + QByteArray::number(other.value())
        + " WHERE kind = 'promise'"));
    orderIsWhole(log, "promised_order", "1");
    QVERIFY(log.database.execute("DELETE FROM follow_up WHERE kind = 'promise'"));
    orderIsWhole(log, "promised_order", "0");
    QVERIFY(log.database.execute("UPDATE follow_up SET kind = 'promise'"));
    orderIsWhole(log, "promised_order", "1");
    QVERIFY(log.database.execute("DELETE FROM interaction"));
    orderIsWhole(log, "promised_order", "0");
}

void SearchTest::fewAndManyRatingsGiveTheSame()
{
    TestLog log;
    constexpr int Many = 900;
    change(log, [&](ChangeSet &set) {
        for (int number = 0; number < Many; ++number) {
            log.clock.advance(minutes(1));
            const auto id = log.interactions.add(
                set, plainInteraction(u"call %1"_s.arg(number), log.clock.moment()));
            QVERIFY(log.ratings.rateInteraction(set, *id, StressLevel::from(number % 3 ? 8 : 2)));
            if (number % 2)
                QVERIFY(log.ratings.rateInteraction(set, *id, StressLevel::from(5)));
        }
    });
    const LogQuery few{.text = u"call"_s, .stressFrom = 8};
    const LogQuery many{.text = u"call"_s, .stressFrom = 0};
    QVERIFY2(plan(log, few).startsWith(u"SCAN o\n"), qPrintable(plan(log, few)));
    QVERIFY2(plan(log, many).startsWith(u"SCAN s VIRTUAL TABLE"), qPrintable(plan(log, many)));
    QCOMPARE(search(log, few).first(), u"call 898"_s);
    QCOMPARE(search(log, few).at(1), u"call 896"_s);
    QCOMPARE(search(log, many).first(), u"call 899"_s);
    const Timeline timeline(log.database);
    QCOMPARE(timeline.count(few, Many).value_or(-1), 300);
    QCOMPARE(timeline.count(many, 2 * Many).value_or(-1), Many);
    const auto page = timeline.page(few, 10);
    QCOMPARE(
        summaries(timeline.page(few, 1, page->last().key)), QStringList{search(log, few).at(10)});
    LogQuery none = few;
    none.stressFrom = 10;
    QCOMPARE(search(log, none).size(), 0);
}

void SearchTest::fewAndManyPromisesGiveTheSame()
{
    TestLog log;
    constexpr int Many = 900;
    QList<FollowUpId> promises;
    change(log, [&](ChangeSet &set) {
        for (int number = 0; number < Many; ++number) {
            log.clock.advance(minutes(1));
            const auto id = log.interactions.add(
                set, plainInteraction(u"call %1"_s.arg(number), log.clock.moment()));
            promises.append(*log.followUps.add(set, promise(*id, u"ring back"_s)));
        }
    });
    const Timeline timeline(log.database);
    const LogQuery query{.text = u"call"_s, .promiseOpen = true};
    QVERIFY2(plan(log, query).startsWith(u"SCAN s VIRTUAL TABLE"), qPrintable(plan(log, query)));
    QCOMPARE(search(log, query).value(0), u"call 899"_s);
    QCOMPARE(timeline.count(query, 2 * Many).value_or(-1), Many);
    LogQuery today = query;
    today.days = DateRange::weekOf(log.clock.today().addDays(-7));
    QVERIFY2(plan(log, today).startsWith(u"SEARCH p"), qPrintable(plan(log, today)));

    change(log, [&](ChangeSet &set) {
        for (int number = 0; number < Many; ++number) {
            if (number % 3 != 0)
                QVERIFY(withdraw(log, set, promises.at(number)));
        }
    });
    QVERIFY2(plan(log, query).startsWith(u"SCAN p\n"), qPrintable(plan(log, query)));
    QCOMPARE(search(log, query).mid(0, 2), (QStringList{u"call 897"_s, u"call 894"_s}));
    QCOMPARE(timeline.count(query, Many).value_or(-1), Many / 3);
    const auto page = timeline.page(query, 10);
    QCOMPARE(
        summaries(timeline.page(query, 1, page->last().key)),
        QStringList{search(log, query).at(10)});
}

void SearchTest::olderFoldersLearnTheWords_data()
{
    QTest::addColumn<int>("before");
    QTest::newRow("neither words nor orders") << 60;
    QTest::newRow("no order of promises") << 72;
}

void SearchTest::olderFoldersLearnTheWords()
{
    QFETCH(int, before);
    const QTemporaryDir folder;
    const auto database
        = *Database::create(folder.filePath(u"evenkeel.db"_s), DatabaseKey::random());
    const auto steps = schemaSteps();
    const auto newer = std::ranges::find_if(
        steps, [before](const SchemaStep &step) { return step.number > before; });
    QVERIFY(Migrator(*database, {steps.begin(), newer}).migrate());
    FixedClock clock(testNow(), QTimeZone("Europe/London"));
    ChangeLog log(*database, clock);
    InteractionStore interactions(log);
    FollowUpStore followUps(log);
    RatingStore ratings(log);
    auto changes = log.begin("test"_L1);
    const auto id = interactions.add(*changes, plainInteraction(u"parcel"_s, clock.moment()));
    // The store of now writes a column that the tables of then did not have.
    QVERIFY(database->execute("ALTER TABLE follow_up ADD COLUMN customer_window TEXT"));
    QVERIFY(followUps.add(*changes, promise(*id, u"send the label"_s)));
    QVERIFY(ratings.rateInteraction(*changes, *id, StressLevel::from(9)));
    QVERIFY(changes->commit());
    QVERIFY(database->execute("ALTER TABLE follow_up DROP COLUMN customer_window"));

    QVERIFY(Migrator(*database).migrate());
    const Timeline timeline(*database);
    QCOMPARE(timeline.page({.text = u"parcel label"_s}, 50)->size(), 1);
    QCOMPARE(timeline.page({.stressFrom = 9}, 50)->size(), 1);
    QCOMPARE(timeline.page({.promiseOpen = true}, 50)->size(), 1);
}

void SearchTest::privateWordsAreNotFound()
{
    TestLog log;
    const InteractionId id = log.addInteraction(u"angry about a parcel"_s);
    change(log, [&](ChangeSet &changes) {
        QVERIFY(log.ratings.rateInteraction(changes, id, StressLevel::from(9)));
        QVERIFY(log.reflections.addLesson(
            changes,
            {.id = {},
             .text = u"breathe slowly"_s,
             .interaction = id,
             .category = {},
             .written = log.clock.moment()}));
    });
    QCOMPARE(search(log, {.text = u"breathe"_s}).size(), 0);
}

void SearchTest::searchNeverSorts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("withDays");
    QTest::newRow("all") << QString() << false;
    QTest::newRow("all of some days") << QString() << true;
    QTest::newRow("words") << u"late ref"_s << false;
    QTest::newRow("words of some days") << u"late ref"_s << true;
}

void SearchTest::searchNeverSorts()
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
    // Two indexes have what is not in the bin in the order of the log; either will do.
    const bool inOrder
        = steps.contains(u"INDEX interaction_live") || steps.contains(u"INDEX interaction_facts");
    QVERIFY2(!text.isEmpty() || inOrder, qPrintable(steps));
}

void SearchTest::rareFiltersDoNotReadEverything()
{
    TestLog log;
    for (const QString &text : {QString(), u"late ref"_s}) {
        const QString promises = plan(log, {.text = text, .promiseOpen = true});
        QVERIFY2(promises.startsWith(u"SCAN p\n"), qPrintable(promises));
        QVERIFY2(!promises.contains(u"TEMP B-TREE"), qPrintable(promises));
        const QString both = plan(log, {.text = text, .promiseOpen = true, .stressFrom = 9});
        QVERIFY2(both.startsWith(u"SCAN p\n"), qPrintable(both));
        QVERIFY2(!both.contains(u"TEMP B-TREE"), qPrintable(both));
        const QString rated = plan(log, {.text = text, .stressFrom = 9});
        QVERIFY2(rated.startsWith(u"SCAN o"), qPrintable(rated));
        QVERIFY2(!rated.contains(u"TEMP B-TREE"), qPrintable(rated));
    }
}

EVENKEEL_TEST(SearchTest)
#include "searchtest.moc"
