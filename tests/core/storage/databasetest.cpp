#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/faultvfs.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

QString pragma(const Database &database, const QByteArray &name)
{
    auto statement = const_cast<Database &>(database).prepare("PRAGMA " + name);
    return statement && statement->step().value_or(false) ? statement->text(0) : QString();
}

/// Writes until something stops it, and says what that was.
Error fillUntilItFails(TestLog &log)
{
    for (int round = 0; round < 100'000; ++round) {
        auto changes = log.log.begin("log"_L1);
        if (!changes)
            return changes.error();
        const auto id = log.interactions.add(
            *changes,
            plainInteraction(QString(2000, u'x'), {.at = testNow(), .zone = "Europe/London"}));
        if (!id)
            return id.error();
        if (const auto saved = changes->commit(); !saved)
            return saved.error();
        log.clock.advance(milliseconds(1));
    }
    return {};
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void everyConnectionIsHardened();
    void theFileTellsNothing();
    void theRightKeyOpensItAgain();
    void aWrongKeyIsSaid();
    void aDiskThatFailsIsNoWrongKey();
    void noDatabaseIsNotFound();
    void aDatabaseIsNeverMadeOverAnother();
    void aForeignFileIsRefused();
    void aDamagedPageIsSaid();
    void aFolderThatTakesNoFilesIsReadOnly();
    void aReadOnlyFileIsReadOnly();
    void aSecondWriterIsBusy();
    void aReaderReadsBesideTheWriterAndNeverWrites();
    void aFullDiskChangesNothing();
    void aTransactionThatGoesIsRolledBack();
    void theLogIsCopiedBackWhenIdleAndCutAtClosing();
    void anInterruptCancels();
    void whatLeavesTheComputerSeesOnlyWhatIsAllowed();
};

void DatabaseTest::everyConnectionIsHardened()
{
    TestLog log;
    QCOMPARE(pragma(log.database, "journal_mode"), u"wal"_s);
    QCOMPARE(pragma(log.database, "synchronous"), u"2"_s);
    QCOMPARE(pragma(log.database, "wal_autocheckpoint"), u"0"_s);
    QCOMPARE(pragma(log.database, "foreign_keys"), u"1"_s);
    QCOMPARE(pragma(log.database, "trusted_schema"), u"0"_s);
    QCOMPARE(pragma(log.database, "cell_size_check"), u"1"_s);
    QCOMPARE(pragma(log.database, "secure_delete"), u"1"_s);
    QCOMPARE(pragma(log.database, "temp_store"), u"2"_s);
    QCOMPARE(pragma(log.database, "cache_size"), u"-6144"_s);
    QVERIFY(pragma(log.database, "application_id").toInt() != 0);
    QVERIFY(pragma(log.database, "user_version").toInt() > 0);

    const auto reader = Database::openReader(log.file(), log.key());
    QVERIFY(reader);
    QCOMPARE(pragma(**reader, "cache_size"), u"-4096"_s);
    QCOMPARE(pragma(**reader, "query_only"), u"1"_s);
    QCOMPARE(pragma(**reader, "trusted_schema"), u"0"_s);
}

void DatabaseTest::theFileTellsNothing()
{
    TestLog log;
    log.addInteraction(u"swearword about the parcel"_s);
    QVERIFY(log.database.checkpoint());
    QFile file(log.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.size() > 4096);
    QVERIFY(!bytes.contains("SQLite format"));
    QVERIFY(!bytes.contains("swearword"));
}

void DatabaseTest::theRightKeyOpensItAgain()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"log.db"_s);
    const DatabaseKey key = DatabaseKey::random();
    {
        const auto made = Database::create(file, key);
        QVERIFY(made);
        QVERIFY(Migrator(**made).migrate());
        QVERIFY((*made)->execute("INSERT INTO draft VALUES ('form', '{}', 5)"));
    }
    QVERIFY(!QFile::exists(file + u"-wal"_s));
    const auto again = Database::open(file, *DatabaseKey::fromHex(key.toHex()));
    QVERIFY(again);
    QCOMPARE(pragma(**again, "user_version").toInt(), int(schemaSteps().back().number));
    auto saved = (*again)->prepare("SELECT saved FROM draft");
    QVERIFY(saved);
    QCOMPARE(saved->step().value_or(false), true);
    QCOMPARE(saved->integer(0), 5);
}

void DatabaseTest::aWrongKeyIsSaid()
{
    TestLog log;
    const auto opened = Database::openReader(log.file(), DatabaseKey::random());
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::WrongKey);
}

void DatabaseTest::aDiskThatFailsIsNoWrongKey()
{
    FaultVfs disk;
    TestLog log;
    log.addInteraction(u"late refund"_s);
    disk.count(FaultVfs::Kind::Io);
    QVERIFY(Database::openReader(log.file(), log.key()));
    const int steps = disk.taken();
    for (int step = 0; step < steps; ++step) {
        for (const auto how : {FaultVfs::How::Once, FaultVfs::How::ForGood}) {
            disk.arm(FaultVfs::Kind::Io, how, step);
            const auto opened = Database::openReader(log.file(), log.key());
            QVERIFY2(
                opened || opened.error().fault != Fault::WrongKey, qPrintable(u"%1"_s.arg(step)));
        }
    }
    disk.disarm();
}

void DatabaseTest::noDatabaseIsNotFound()
{
    QTemporaryDir folder;
    const auto opened = Database::open(folder.filePath(u"none.db"_s), DatabaseKey::random());
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::NotFound);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void DatabaseTest::aDatabaseIsNeverMadeOverAnother()
{
    TestLog log;
    const auto made = Database::create(log.file(), DatabaseKey::random());
    QVERIFY(!made);
    QCOMPARE(made.error().fault, Fault::WrongState);
}

void DatabaseTest::aForeignFileIsRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"letter.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'a'));
    file.close();
    const auto opened = Database::open(path, DatabaseKey::random());
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::WrongKey);
}

void DatabaseTest::aDamagedPageIsSaid()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"log.db"_s);
    const DatabaseKey key = DatabaseKey::random();
    {
        const auto made = Database::create(path, key);
        QVERIFY(made);
        QVERIFY(Migrator(**made).migrate());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 at = 4096 + 100; at < file.size(); at += 4096) {
        file.seek(at);
        file.write("damage");
    }
    file.close();
    const auto opened = Database::open(path, key);
    const auto checked = opened ? (*opened)->execute("SELECT count(*) FROM interaction")
                                : tl::unexpected(opened.error());
    QVERIFY(!checked);
    QCOMPARE(checked.error().fault, Fault::StorageDamaged);
}

void DatabaseTest::aFolderThatTakesNoFilesIsReadOnly()
{
    // Where nobody can make a file, not even the administrator.
    if (!QDir(u"/proc/self"_s).exists())
        QSKIP("there is no such folder here");
    const auto made = Database::create(u"/proc/self/log.db"_s, DatabaseKey::random());
    QVERIFY(!made);
    QCOMPARE(made.error().fault, Fault::StorageReadOnly);
}

void DatabaseTest::aReadOnlyFileIsReadOnly()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"log.db"_s);
    const DatabaseKey key = DatabaseKey::random();
    {
        const auto made = Database::create(path, key);
        QVERIFY(made);
        QVERIFY(Migrator(**made).migrate());
    }
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    if (QFile(path).open(QIODevice::ReadWrite))
        QSKIP("this user may write everything");
    const auto opened = Database::open(path, key);
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::StorageReadOnly);
}

void DatabaseTest::aSecondWriterIsBusy()
{
    TestLog log;
    const auto second = Database::open(log.file(), log.key());
    QVERIFY(second);
    const auto held = Transaction::begin(**second);
    QVERIFY(held);
    const auto changes = log.log.begin("log"_L1);
    QVERIFY(!changes);
    QCOMPARE(changes.error().fault, Fault::StorageBusy);
}

void DatabaseTest::aReaderReadsBesideTheWriterAndNeverWrites()
{
    TestLog log;
    log.addInteraction(u"angry about a parcel"_s);
    const auto reader = Database::openReader(log.file(), log.key());
    QVERIFY(reader);
    QVERIFY(Migrator(**reader).check());
    auto count = (*reader)->prepare("SELECT count(*) FROM interaction");
    QVERIFY(count);
    QVERIFY(count->step());
    QCOMPARE(count->integer(0), 1);
    const auto written = (*reader)->execute("DELETE FROM interaction");
    QVERIFY(!written);
    QCOMPARE(written.error().fault, Fault::StorageReadOnly);
}

void DatabaseTest::aFullDiskChangesNothing()
{
    TestLog log;
    const InteractionId first = log.addInteraction(u"before the disk was full"_s);
    QVERIFY(log.database.execute("PRAGMA max_page_count = 120"));
    const Error error = fillUntilItFails(log);
    QCOMPARE(error.fault, Fault::StorageFull);
    QVERIFY(!log.database.inTransaction());
    QVERIFY(log.interactions.find(first));
    const QString counts = log.value(
        "SELECT (SELECT count(*) FROM interaction) = (SELECT count(*) FROM change_set)");
    QCOMPARE(counts, u"1"_s);

    QVERIFY(log.database.execute("PRAGMA max_page_count = 100000"));
    log.addInteraction(u"after some was freed"_s, minutes(1));
}

void DatabaseTest::aTransactionThatGoesIsRolledBack()
{
    TestLog log;
    {
        const auto transaction = Transaction::begin(log.database);
        QVERIFY(transaction);
        QVERIFY(log.database.execute("INSERT INTO draft VALUES ('form', '{}', 0)"));
    }
    QVERIFY(!log.database.inTransaction());
    QCOMPARE(log.value("SELECT count(*) FROM draft"), u"0"_s);
}

void DatabaseTest::theLogIsCopiedBackWhenIdleAndCutAtClosing()
{
    TestLog log;
    QVERIFY(log.database.checkpoint());
    const qint64 before = QFileInfo(log.file()).size();
    for (int number = 0; number < 50; ++number)
        log.addInteraction(u"call %1 "_s.arg(number) + QString(500, u'x'), minutes(number));
    QCOMPARE(QFileInfo(log.file()).size(), before);
    QVERIFY(log.database.checkpointIfIdle());
    QVERIFY(QFileInfo(log.file()).size() > before);
    QVERIFY(log.database.checkpoint());
    QCOMPARE(QFileInfo(log.file() + u"-wal"_s).size(), 0);
}

void DatabaseTest::anInterruptCancels()
{
    TestLog log;
    auto endless = log.database.prepare(
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n");
    QVERIFY(endless);
    QVERIFY(endless->step().value_or(false));
    log.database.interrupt();
    const auto next = endless->step();
    QVERIFY(!next);
    QCOMPARE(next.error().fault, Fault::Cancelled);
}

void DatabaseTest::whatLeavesTheComputerSeesOnlyWhatIsAllowed()
{
    TestLog log;
    const auto reader = Database::openReader(log.file(), log.key());
    QVERIFY(reader);
    (*reader)->allowOnly({u"interaction"_s});
    QVERIFY((*reader)->prepare("SELECT upper(summary) FROM interaction ORDER BY sort_key"));
    const QByteArrayList denied{
        "SELECT value FROM rating",
        "SELECT * FROM change_row",
        "SELECT * FROM interaction_search",
        "SELECT * FROM sqlite_schema",
        "PRAGMA table_list",
        "SELECT 1 FROM interaction WHERE EXISTS (SELECT 1 FROM breather)",
        "ATTACH 'x' AS y"};
    for (const QByteArray &sql : denied)
        QVERIFY2(!(*reader)->prepare(sql), sql.constData());
}

EVENKEEL_TEST(DatabaseTest)
#include "databasetest.moc"
