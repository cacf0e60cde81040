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
    QTest::newRow("one letter finds all") << u"z"_s << true;
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
    log.add(fullInteraction(log.clock.moment()));
    QCOMPARE(search(log, {.text = text}).size(), found ? 1 : 0);
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
    QVERIFY(log.database.execute(
        "INSERT INTO interaction_search (interaction_search) VALUES ('integrity-check')"));
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
    QVERIFY2(!text.isEmpty() || steps.contains(u"INDEX interaction_live"), qPrintable(steps));
}

void SearchTest::rareFiltersDoNotReadEverything()
{
    TestLog log;
    const auto plan = [&log](const LogQuery &query) {
        return TimelineTable(log.database).planOf(query).value_or(QStringList()).join(u'\n');
    };
    for (const QString &text : {QString(), u"late ref"_s}) {
        const QString promises = plan({.text = text, .promiseOpen = true});
        QVERIFY2(promises.contains(u"SCAN f USING INDEX follow_up_open"), qPrintable(promises));
        const QString rated = plan({.text = text, .stressFrom = 9});
        QVERIFY2(rated.contains(u"SEARCH r USING INDEX rating_value"), qPrintable(rated));
        QVERIFY2(!rated.contains(u"TEMP B-TREE"), qPrintable(rated));
    }
}

EVENKEEL_TEST(SearchTest)
#include "searchtest.moc"
