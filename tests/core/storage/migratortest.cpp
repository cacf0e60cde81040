#include "core/storage/migrator.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr SchemaStep One{.number = 1, .name = "0001_one", .sql = "CREATE TABLE one (id INTEGER)"};
constexpr SchemaStep Two{.number = 2, .name = "0002_two", .sql = "CREATE TABLE two (id INTEGER)"};
constexpr SchemaStep Bad{
    .number = 3,
    .name = "0003_bad",
    .sql = "CREATE TABLE three (id INTEGER); INSERT INTO nowhere VALUES (1)"};

struct EmptyDatabase
{
    QTemporaryDir folder;
    std::unique_ptr<Database> database;

    EmptyDatabase()
        : database(
            std::move(*Database::create(folder.filePath(u"log.db"_s), DatabaseKey::random())))
    {
    }

    [[nodiscard]] bool has(const QByteArray &table) const
    {
        return database->prepare("SELECT * FROM " + table).has_value();
    }

    [[nodiscard]] qint64 version() const
    {
        auto statement = database->prepare("PRAGMA user_version");
        return statement && statement->step() ? statement->integer(0) : -1;
    }
};

} // namespace

class MigratorTest : public QObject
{
    Q_OBJECT

private slots:
    void stepsRunOnceInOrder();
    void aStepAddedBelowIsNotLost();
    void aFailedStepLeavesNothing();
    void aNewerDatabaseIsRefused();
    void stepsAreSortedAndTheirNumbersUnique();
    void everyTableIsStrict();
    void runningAgainChangesNothing();
};

void MigratorTest::stepsRunOnceInOrder()
{
    EmptyDatabase empty;
    const std::array steps{One, Two};
    QVERIFY(Migrator(*empty.database, steps).migrate());
    QVERIFY(empty.has("one"));
    QVERIFY(empty.has("two"));
    QCOMPARE(empty.version(), 2);
    QVERIFY(Migrator(*empty.database, steps).migrate());
}

void MigratorTest::aStepAddedBelowIsNotLost()
{
    EmptyDatabase empty;
    QVERIFY(Migrator(*empty.database, std::array{Two}).migrate());
    QVERIFY(!empty.has("one"));
    QVERIFY(Migrator(*empty.database, std::array{One, Two}).migrate());
    QVERIFY(empty.has("one"));
    QCOMPARE(empty.version(), 2);
}

void MigratorTest::aFailedStepLeavesNothing()
{
    EmptyDatabase empty;
    const std::array steps{One, Bad};
    const auto migrated = Migrator(*empty.database, steps).migrate();
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().fault, Fault::StorageFailed);
    QVERIFY(empty.has("one"));
    QVERIFY(!empty.has("three"));
    QCOMPARE(empty.version(), 1);
}

void MigratorTest::aNewerDatabaseIsRefused()
{
    TestLog log;
    const QByteArray newer = QByteArray::number(schemaSteps().back().number + 1);
    QVERIFY(log.database.execute("PRAGMA user_version = " + newer));
    const auto migrated = Migrator(log.database).migrate();
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().fault, Fault::StorageNewer);
    const auto checked = Migrator(log.database).check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().fault, Fault::StorageNewer);
}

void MigratorTest::stepsAreSortedAndTheirNumbersUnique()
{
    const auto steps = schemaSteps();
    QVERIFY(steps.size() >= 7);
    const auto twice = std::ranges::adjacent_find(
        steps, [](const SchemaStep &a, const SchemaStep &b) { return a.number >= b.number; });
    QVERIFY(twice == steps.end());
}

void MigratorTest::everyTableIsStrict()
{
    TestLog log;
    const QString loose = log.value("SELECT group_concat(name) FROM pragma_table_list"
                                    " WHERE schema = 'main' AND type = 'table' AND NOT strict"
                                    " AND name NOT LIKE 'sqlite_%'");
    QCOMPARE(loose, QString());
}

void MigratorTest::runningAgainChangesNothing()
{
    TestLog log;
    const QByteArray schema = "SELECT group_concat(sql) FROM sqlite_schema";
    const QString before = log.value(schema);
    QVERIFY(Migrator(log.database).migrate());
    QCOMPARE(log.value(schema), before);
    QCOMPARE(log.value("PRAGMA integrity_check"), u"ok"_s);
}

EVENKEEL_TEST(MigratorTest)
#include "migratortest.moc"
