#include "core/backup/entrytable.h"

#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// How much a log holds, as it stands beside a backup.
class EntryTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyLogHasNoLastEntry();
    void theLastIsTheLatestAndNotTheOneSavedLast();
    void whatLiesInTheBinDoesNotCount();
    void saysWhatCannotBeRead();
};

void EntryTableTest::anEmptyLogHasNoLastEntry()
{
    const TestLog log;
    const auto entries = entriesOf(log.database);
    QVERIFY(entries);
    QCOMPARE(*entries, BackupLook());
}

void EntryTableTest::theLastIsTheLatestAndNotTheOneSavedLast()
{
    TestLog log;
    log.addInteraction(u"the latest"_s, minutes(5));
    log.addInteraction(u"written down afterwards"_s, minutes(90));
    const auto entries = entriesOf(log.database);
    QVERIFY(entries);
    QCOMPARE(entries->interactions, 2);
    QCOMPARE(entries->lastEntry, std::optional(testNow() - minutes(5)));
}

void EntryTableTest::whatLiesInTheBinDoesNotCount()
{
    TestLog log;
    log.addInteraction(u"stays"_s, minutes(90));
    const InteractionId gone = log.addInteraction(u"goes"_s, minutes(5));
    auto changes = log.log.begin("delete"_L1);
    QVERIFY(log.interactions.remove(*changes, gone) && changes->commit());
    const auto entries = entriesOf(log.database);
    QVERIFY(entries);
    QCOMPARE(entries->interactions, 1);
    QCOMPARE(entries->lastEntry, std::optional(testNow() - minutes(90)));
}

void EntryTableTest::saysWhatCannotBeRead()
{
    const TestLog log;
    const auto reader = Database::openReader(log.file(), log.key());
    QVERIFY(reader);
    (*reader)->allowOnly({});
    QVERIFY(!entriesOf(**reader));
}

EVENKEEL_TEST(EntryTableTest)
#include "entrytabletest.moc"
