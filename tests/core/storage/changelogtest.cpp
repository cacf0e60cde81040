#include "core/storage/changelog.h"
#include "core/storage/bulkload.h"
#include "core/storage/statement.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Table{"interaction"};

/// Saves `interaction` as an edit of its own.
void edit(TestLog &log, const Interaction &interaction)
{
    auto changes = log.log.begin("edit"_L1);
    QVERIFY(changes);
    QVERIFY(log.interactions.update(*changes, interaction));
    QVERIFY(changes->commit());
}

void remove(TestLog &log, InteractionId id)
{
    auto changes = log.log.begin("delete"_L1);
    QVERIFY(changes);
    QVERIFY(log.interactions.remove(*changes, id));
    QVERIFY(changes->commit());
}

QStringList actionsOf(const QList<HistoryEntry> &entries)
{
    QStringList actions;
    for (const HistoryEntry &entry : entries)
        actions.append(entry.action);
    return actions;
}

} // namespace

class ChangeLogTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyOneChangeSetIsOpen();
    void whatIsNotCommittedNeverHappened();
    void undoAndRedoGiveBackEveryField();
    void undoGoesBackStepByStep();
    void redoIsGoneAfterSomethingNew();
    void nothingToUndoAndRedoAreSaid();
    void oneSetTakesBackAllItsRecords();
    void whatWentLastComesBackFirst();
    void listenersHearAfterTheCommit();
    void aListenerMayOpenTheNextSet();
    void theBinCountsAsGone();
    void anEmptySetLeavesNoTrace();
    void historyTellsWhatItWas();
    void idsAreNeverUsedAgain();
    void theBinIsEmptiedAfterThirtyDays();
    void unrecordedChangesAreToldButLeaveNoTrace();
    void ofAMadeLogTheFirstRowsAreTold();
    void anImportIsOneUndo();
};

void ChangeLogTest::onlyOneChangeSetIsOpen()
{
    TestLog log;
    const auto first = log.log.begin("log"_L1);
    QVERIFY(first);
    QCOMPARE(log.log.begin("log"_L1).error().fault, Fault::WrongState);
    QCOMPARE(log.log.emptyBin().error().fault, Fault::WrongState);
}

void ChangeLogTest::whatIsNotCommittedNeverHappened()
{
    TestLog log;
    const QSignalSpy added(&log.interactions, &InteractionStore::added);
    {
        auto changes = log.log.begin("log"_L1);
        QVERIFY(changes);
        QVERIFY(log.interactions.add(*changes, fullInteraction(log.clock.moment())));
    }
    QCOMPARE(log.interactions.count().value_or(-1), 0);
    QCOMPARE(added.size(), 0);
    QVERIFY(log.log.begin("log"_L1));
}

void ChangeLogTest::undoAndRedoGiveBackEveryField()
{
    TestLog log;
    const InteractionId id = log.add(fullInteraction(log.clock.moment()));
    const Interaction before = *log.interactions.find(id);
    log.clock.advance(minutes(5));
    Interaction after = plainInteraction(u"another summary"_s, log.clock.moment());
    after.id = id;
    edit(log, after);
    const Interaction stored = *log.interactions.find(id);
    QCOMPARE(stored.summary, u"another summary"_s);

    const auto undone = log.log.undo();
    QVERIFY(undone);
    QCOMPARE(*undone, (ChangeLog::Step{.table = Table, .id = id.value(), .action = u"edit"_s}));
    QVERIFY(*log.interactions.find(id) == before);
    QVERIFY(log.log.redo());
    QVERIFY(*log.interactions.find(id) == stored);
}

void ChangeLogTest::undoGoesBackStepByStep()
{
    TestLog log;
    const InteractionId first = log.addInteraction(u"first"_s);
    const InteractionId second = log.addInteraction(u"second"_s);
    QCOMPARE(log.log.nextUndo().value_or(QString()), u"log"_s);
    QCOMPARE(log.log.undo()->id, second.value());
    QCOMPARE(log.log.undo()->id, first.value());
    QCOMPARE(log.interactions.count().value_or(-1), 0);
    QCOMPARE(log.log.redo()->id, first.value());
    QCOMPARE(log.log.redo()->id, second.value());
    QCOMPARE(log.interactions.find(second)->summary, u"second"_s);
}

void ChangeLogTest::redoIsGoneAfterSomethingNew()
{
    TestLog log;
    log.addInteraction(u"first"_s);
    QVERIFY(log.log.undo());
    QCOMPARE(log.log.nextRedo().value_or(QString()), u"log"_s);
    log.addInteraction(u"second"_s);
    QCOMPARE(log.log.nextRedo().value_or(u"x"_s), QString());
    QCOMPARE(log.log.redo().error().fault, Fault::NothingToRedo);
}

void ChangeLogTest::nothingToUndoAndRedoAreSaid()
{
    TestLog log;
    QCOMPARE(log.log.undo().error().fault, Fault::NothingToUndo);
    QCOMPARE(log.log.redo().error().fault, Fault::NothingToRedo);
    QCOMPARE(log.log.nextUndo().value_or(u"x"_s), QString());
}

void ChangeLogTest::oneSetTakesBackAllItsRecords()
{
    TestLog log;
    auto changes = log.log.begin("log"_L1);
    QVERIFY(changes);
    const auto id = log.interactions.add(*changes, fullInteraction(log.clock.moment()));
    QVERIFY(id);
    QVERIFY(log.ratings.rateInteraction(*changes, *id, StressLevel::from(7)));
    QVERIFY(changes->commit());
    QCOMPARE(log.log.undo()->table, QString(Table));
    QCOMPARE(log.interactions.find(*id).error().fault, Fault::NotFound);
    QVERIFY(!log.ratings.latest()->has_value());
    QVERIFY(log.log.redo());
    QCOMPARE(log.ratings.ofInteraction(*id)->value().value.value(), 7);
}

/// The row of a child cannot be before that of its parent.
void ChangeLogTest::whatWentLastComesBackFirst()
{
    TestLog log;
    QVERIFY(log.database.execute(
        "CREATE TABLE parent (id INTEGER PRIMARY KEY);"
        "CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES parent);"
        "INSERT INTO parent VALUES (1); INSERT INTO child VALUES (2, 1)"));
    {
        auto changes = log.log.begin("delete"_L1);
        QVERIFY(changes && changes->touch("child"_L1, 2) && changes->touch("parent"_L1, 1));
        QVERIFY(log.database.execute("DELETE FROM child; DELETE FROM parent"));
        QVERIFY(changes->commit());
    }
    QVERIFY(log.log.undo());
    auto back = log.database.prepare("SELECT parent FROM child JOIN parent ON parent.id = parent");
    QVERIFY(back && back->step().value_or(false));
    QVERIFY(log.log.redo());
}

void ChangeLogTest::listenersHearAfterTheCommit()
{
    TestLog log;
    QStringList heard;
    connect(&log.interactions, &InteractionStore::added, this, [&] {
        heard.append(log.database.inTransaction() ? u"within"_s : u"after"_s);
    });
    const InteractionId id = log.addInteraction(u"first"_s);
    QCOMPARE(heard, QStringList{u"after"_s});
    const QSignalSpy removed(&log.interactions, &InteractionStore::removed);
    QVERIFY(log.log.undo());
    QCOMPARE(removed.value(0).value(0).value<InteractionId>(), id);
}

void ChangeLogTest::aListenerMayOpenTheNextSet()
{
    TestLog log;
    bool opened = false;
    connect(&log.log, &ChangeLog::committed, this, [&] {
        opened = log.log.begin("log"_L1).has_value();
    });
    log.addInteraction(u"first"_s);
    QVERIFY(opened);
}

void ChangeLogTest::theBinCountsAsGone()
{
    TestLog log;
    const InteractionId id = log.addInteraction(u"first"_s);
    QList<RowChange> told;
    connect(&log.log, &ChangeLog::committed, this, [&told](const QList<RowChange> &changes) {
        told = changes;
    });
    remove(log, id);
    QCOMPARE(told.value(0).kind, RowChange::Kind::Removed);
    QVERIFY(log.log.undo());
    QCOMPARE(told.value(0).kind, RowChange::Kind::Added);
}

void ChangeLogTest::anEmptySetLeavesNoTrace()
{
    TestLog log;
    const InteractionId id = log.addInteraction(u"first"_s);
    QVERIFY(log.log.undo());
    const QSignalSpy committed(&log.log, &ChangeLog::committed);
    auto changes = log.log.begin("nothing"_L1);
    QVERIFY(changes);
    QVERIFY(changes->touch(Table, id.value()));
    QVERIFY(changes->commit());
    QCOMPARE(committed.size(), 0);
    QVERIFY(log.log.redo()); // still there to be done again
}

void ChangeLogTest::historyTellsWhatItWas()
{
    TestLog log;
    const InteractionId id = log.addInteraction(u"first"_s);
    log.clock.advance(minutes(1));
    Interaction changed = *log.interactions.find(id);
    changed.summary = u"second"_s;
    edit(log, changed);
    QVERIFY(log.log.undo());
    const auto history = log.log.historyOf(id.value());
    QVERIFY(history);
    QCOMPARE(actionsOf(*history), (QStringList{u"log"_s, u"edit"_s, u"undo"_s}));
    QVERIFY(history->at(0).before.isEmpty());
    const Interaction before = InteractionStore::fromImage(history->at(1).before);
    QCOMPARE(before.summary, u"first"_s);
    QCOMPARE(InteractionStore::fromImage(history->at(1).after).summary, u"second"_s);
    QCOMPARE(history->at(1).at, log.clock.moment());
    QCOMPARE(log.log.historyOf(Table, id.value())->size(), 3);
}

void ChangeLogTest::idsAreNeverUsedAgain()
{
    TestLog log;
    const InteractionId first = log.addInteraction(u"first"_s);
    QVERIFY(log.log.undo());
    const InteractionId second = log.addInteraction(u"second"_s);
    QVERIFY(second.value() > first.value());
}

void ChangeLogTest::theBinIsEmptiedAfterThirtyDays()
{
    TestLog log;
    const InteractionId kept = log.addInteraction(u"kept"_s);
    const InteractionId gone = log.addInteraction(u"unforgettable"_s);
    remove(log, gone);
    log.clock.advance(std::chrono::days(29));
    QVERIFY(log.log.emptyBin());
    QVERIFY(log.interactions.find(gone));
    log.clock.advance(std::chrono::days(2));
    QVERIFY(log.log.emptyBin());
    QCOMPARE(log.interactions.find(gone).error().fault, Fault::NotFound);
    QVERIFY(log.interactions.find(kept));
    QVERIFY(log.log.historyOf(gone.value())->isEmpty());
    QCOMPARE(
        log.value("SELECT count(*) FROM change_row WHERE before LIKE '%unforgettable%'"
                  " OR after LIKE '%unforgettable%'"),
        u"0"_s);
    QCOMPARE(log.log.undo()->id, kept.value()); // what was erased cannot be taken back
}

void ChangeLogTest::unrecordedChangesAreToldButLeaveNoTrace()
{
    TestLog log;
    QSignalSpy committed(&log.log, &ChangeLog::committed);
    auto changes = log.log.beginUnrecorded();
    QVERIFY(changes);
    const auto id = log.interactions.add(*changes, fullInteraction(log.clock.moment()));
    QVERIFY(id);
    QVERIFY(changes->commit());
    QCOMPARE(log.interactions.count().value_or(-1), 1);
    const RowChange added{
        .kind = RowChange::Kind::Added,
        .table = u"interaction"_s,
        .id = id->value(),
        .owner = id->value()};
    QCOMPARE(committed.size(), 1);
    QCOMPARE(committed.first().first().value<QList<RowChange>>(), QList{added});
    QCOMPARE(log.log.undo().error().fault, Fault::NothingToUndo);
}

void ChangeLogTest::ofAMadeLogTheFirstRowsAreTold()
{
    TestLog log;
    QSignalSpy committed(&log.log, &ChangeLog::committed);
    auto changes = log.log.beginUnrecorded();
    QVERIFY(changes);
    for (qint64 id = 1; id <= 5000; ++id)
        changes->inserted("interaction"_L1, id, id);
    changes->inserted("reflection"_L1, 1);
    QVERIFY(changes->commit());
    const auto told = committed.first().first().value<QList<RowChange>>();
    QCOMPARE(told.size(), 1001); // a page reads anew from some forty on
    QCOMPARE(told.last().table, u"reflection"_s);
}

void ChangeLogTest::anImportIsOneUndo()
{
    TestLog log;
    auto changes = log.log.begin("import"_L1);
    QVERIFY(changes);
    {
        BulkLoad load(log.database);
        for (int number = 0; number < 200; ++number) {
            const auto id = log.interactions.add(
                *changes, plainInteraction(u"imported %1"_s.arg(number), log.clock.moment()));
            QVERIFY(id);
            QVERIFY(log.ratings.rateInteraction(*changes, *id, StressLevel::from(7)));
            FollowUp promise;
            promise.interaction = *id;
            promise.text = u"ring back"_s;
            QVERIFY(log.followUps.add(*changes, promise));
        }
        const auto finished = load.finish();
        QVERIFY2(finished, finished ? "" : qPrintable(finished.error().detail));
    }
    QVERIFY(changes->commit());
    const QByteArray found
        = "SELECT count(*) FROM interaction_search WHERE interaction_search MATCH 'imported'";
    QCOMPARE(log.value(found), u"200"_s);
    QCOMPARE(log.value("SELECT count(*) FROM rated_order"), u"200"_s);
    QCOMPARE(log.value("SELECT count(*) FROM promised_order"), u"200"_s);
    QVERIFY(log.log.undo());
    QCOMPARE(log.value("SELECT count(*) FROM rated_order"), u"0"_s);
    QCOMPARE(log.value("SELECT count(*) FROM promised_order"), u"0"_s);
    QCOMPARE(log.interactions.count().value_or(-1), 0);
    QCOMPARE(log.value(found), u"0"_s);
}

EVENKEEL_TEST(ChangeLogTest)
#include "changelogtest.moc"
