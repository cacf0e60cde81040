#include "core/importing/importer.h"
#include "core/importing/importreader.h"
#include "core/report/exportbuilder.h"
#include "core/report/exportjson.h"
#include "tests/core/report/exampledocument.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class ImporterTest : public QObject
{
    Q_OBJECT

private slots:
    void exportComesBackWithoutLoss_data();
    void exportComesBackWithoutLoss();
    void trialsFindTheirLessonInTheLog();
    void secondImportTakesNothing();
    void changedRecordIsStillTheSame();
    void recordInTheBinIsNotBroughtBack();
    void whatWasInTheBinGoesThere();
    void oneUndoTakesItAllBack();
    void failureLeavesTheLogAsItWas();
    void manyRowsAreFoundBySearch();
};

namespace {

ImportPreview previewOf(const QByteArray &json, test::TestLog &log)
{
    const auto batch = batchFromJson(json);
    const auto preview = batch ? previewImport(*batch, log.database) : failure(Fault::FileFormat);
    return preview ? *preview : ImportPreview();
}

Result<> import(const QByteArray &json, test::TestLog &log)
{
    Importer importer(
        log.log,
        {log.interactions, log.followUps, log.ratings, log.breathers, log.reflections,
         log.improvement});
    return importer.import(previewOf(json, log));
}

QByteArray exported(test::TestLog &log, bool mine)
{
    const auto reader = Database::openReader(log.file(), log.key());
    const auto document = buildExport(**reader, {.period = {}, .mine = mine}, log.clock);
    return document ? exportJson(*document) : QByteArray();
}

} // namespace

void ImporterTest::exportComesBackWithoutLoss_data()
{
    QTest::addColumn<bool>("mine");
    QTest::newRow("work record") << false;
    QTest::newRow("with what is mine") << true;
}

void ImporterTest::exportComesBackWithoutLoss()
{
    QFETCH(bool, mine);
    test::TestLog first;
    QVERIFY(import(exportJson(test::exampleDocument()), first).has_value());
    const QByteArray before = exported(first, mine);

    test::TestLog second;
    QVERIFY(import(before, second).has_value());
    QCOMPARE(exported(second, mine), before);
    QCOMPARE(before.contains("Say the date first"), mine);
    QCOMPARE(before.contains("\"monday\": \"2025-05-05\""), mine);
}

void ImporterTest::trialsFindTheirLessonInTheLog()
{
    test::TestLog log;
    ExportDocument document = test::exampleDocument();
    document.mine->trials.clear();
    QVERIFY(import(exportJson(document), log).has_value());
    document = test::exampleDocument();
    const Trial orphan{
        .lesson = LessonId(7), .outcome = Trial::Outcome::Helped, .answered = document.made};
    document.mine->trials.append(orphan);

    const ImportPreview preview = previewOf(exportJson(document), log);
    QCOMPARE(preview.count(), 2);
    const SkippedRecord left{
        .record = u"trial"_s, .id = 0, .reason = SkipReason::Orphan, .detail = {}};
    QVERIFY(preview.taken.skipped.contains(left));
    QVERIFY(import(exportJson(document), log).has_value());
    const auto trials = log.reflections.trials();
    QVERIFY(trials);
    QCOMPARE(trials->size(), 2);
    QCOMPARE(trials->first().lesson, log.reflections.allLessons(1)->first().id);
    QVERIFY(trials->first().interaction);
    QCOMPARE(trials->last().plan, log.reflections.plans(1)->first().id);
}

void ImporterTest::secondImportTakesNothing()
{
    test::TestLog log;
    const QByteArray json = exportJson(test::exampleDocument());
    QVERIFY(previewOf(json, log).count() > 0);
    QVERIFY(import(json, log).has_value());
    const QByteArray before = exported(log, true);

    const ImportPreview again = previewOf(json, log);
    QCOMPARE(again.count(), 0);
    QCOMPARE(again.taken.skipped.size(), 15); // 3 interactions, 12 private records
    for (const SkippedRecord &skipped : again.taken.skipped)
        QCOMPARE(skipped.reason, SkipReason::AlreadyThere);
    QVERIFY(import(json, log).has_value());
    QCOMPARE(exported(log, true), before);
}

void ImporterTest::changedRecordIsStillTheSame()
{
    test::TestLog log;
    const InteractionId id = log.addInteraction(u"first words"_s);
    const QByteArray json = exported(log, false);
    Interaction changed = log.interactions.find(id).value();
    changed.summary = u"other words"_s;
    auto changes = log.log.begin("edit"_L1);
    QVERIFY(log.interactions.update(*changes, changed));
    QVERIFY(changes->commit());

    QCOMPARE(previewOf(json, log).count(), 0);
}

void ImporterTest::recordInTheBinIsNotBroughtBack()
{
    test::TestLog log;
    const InteractionId id = log.addInteraction(u"words"_s);
    const QByteArray json = exported(log, false);
    auto changes = log.log.begin("delete"_L1);
    QVERIFY(log.interactions.remove(*changes, id));
    QVERIFY(changes->commit());

    const ImportPreview preview = previewOf(json, log);
    QCOMPARE(preview.count(), 0);
    QCOMPARE(preview.taken.skipped.first().reason, SkipReason::InTheBin);
}

void ImporterTest::whatWasInTheBinGoesThere()
{
    ExportDocument document = test::exampleDocument();
    const Instant since = test::testNow() - std::chrono::hours(24);
    ExportEntry &entry = document.entries.first();
    QVERIFY(!entry.followUps.isEmpty());
    entry.interaction.deleted = since;
    test::TestLog log;
    QVERIFY(import(exportJson(document), log).has_value());
    QCOMPARE(log.interactions.count().value_or(-1), document.entries.size() - 1);
    const InteractionId id(
        log.value("SELECT id FROM interaction WHERE deleted_at IS NOT NULL").toLongLong());
    QCOMPARE(log.interactions.find(id)->deleted, since);
    const auto along = log.followUps.ofInteraction(id);
    QCOMPARE(along->size(), entry.followUps.size());
    for (const FollowUp &one : *along)
        QCOMPARE(one.deleted, since);

    auto changes = log.log.begin("restore"_L1);
    QVERIFY(log.interactions.restore(*changes, id));
    QVERIFY(log.followUps.restoreOf(*changes, id));
    QVERIFY(changes->commit());
    QVERIFY(!log.interactions.find(id)->deleted);
    QVERIFY(!log.followUps.ofInteraction(id)->first().deleted);
    QCOMPARE(previewOf(exportJson(document), log).count(), 0);
}

void ImporterTest::oneUndoTakesItAllBack()
{
    test::TestLog log;
    const QByteArray empty = exported(log, true);
    QVERIFY(import(exportJson(test::exampleDocument()), log).has_value());
    QVERIFY(exported(log, true) != empty);
    const auto step = log.log.undo();
    QVERIFY(step.has_value());
    QCOMPARE(step->action, u"import"_s);
    QCOMPARE(exported(log, true), empty);
}

void ImporterTest::failureLeavesTheLogAsItWas()
{
    test::TestLog log;
    const QByteArray empty = exported(log, true);
    ImportPreview preview = previewOf(exportJson(test::exampleDocument()), log);
    preview.taken.mine.lessons.first().text.clear(); // which the store refuses, after the others
    Importer importer(
        log.log,
        {log.interactions, log.followUps, log.ratings, log.breathers, log.reflections,
         log.improvement});
    QVERIFY(!importer.import(preview).has_value());
    QCOMPARE(exported(log, true), empty);
    QCOMPARE(log.log.undo().error().fault, Fault::NothingToUndo);
}

void ImporterTest::manyRowsAreFoundBySearch()
{
    ExportDocument document = test::exampleDocument();
    const ExportEntry pattern = document.entries.last();
    document.entries.clear();
    for (int i = 1; i <= 2500; ++i) {
        ExportEntry entry = pattern;
        entry.interaction.id = InteractionId(i);
        entry.interaction.occurred.at += minutes(i);
        entry.interaction.summary = u"number%1"_s.arg(i);
        document.entries.append(entry);
    }
    document.mine.reset();

    test::TestLog log;
    QVERIFY(import(exportJson(document), log).has_value());
    QCOMPARE(log.value("SELECT count(*) FROM interaction"), u"2500"_s);
    QCOMPARE(
        log.value("SELECT count(*) FROM interaction_search WHERE interaction_search MATCH "
                  "'words:number1234'"),
        u"1"_s);
}

EVENKEEL_TEST(ImporterTest)
#include "importertest.moc"
