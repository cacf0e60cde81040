#include "core/backup/backup.h"
#include "core/backup/salvagefile.h"
#include "core/storage/integrity.h"
#include "core/storage/statement.h"
#include "tests/support/brokenfiles.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 4096;

void flipBit(const QString &file, qint64 bit)
{
    QFile open(file);
    char byte = 0;
    const bool flipped = open.open(QIODevice::ReadWrite) && open.seek(bit / 8)
        && open.getChar(&byte) && open.seek(bit / 8)
        && open.putChar(static_cast<char>(byte ^ (1 << (bit % 8))));
    if (!flipped)
        qFatal("no bit was flipped");
}

/// The rows of a query, each with its columns side by side; nothing where it cannot be read.
std::optional<QSet<QByteArray>> rowsOf(Database &database, const QByteArray &sql)
{
    auto rows = database.prepare(sql);
    if (!rows)
        return std::nullopt;
    QSet<QByteArray> all;
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step()) {
        QByteArray exact;
        for (int column = 0; column < rows->columns(); ++column)
            rows->appendExact(exact, column);
        all.insert(exact);
    }
    return more ? std::optional(all) : std::nullopt;
}

const QByteArray Interactions("SELECT * FROM interaction");

} // namespace

/// Damage is noticed, and what is not damaged is had back.
class SalvageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void anyFlippedBitIsNoticed();
    void everyFlippedBitOfOnePageIsNoticed();
    void aFlippedBitOfAnUnusedPageIsNoticed();
    void aWholeLogComesBackWhole();
    void whatCanBeReadComesBackRight();
    void manyBadPages();
    void whatHasLostItsRootIsNotTriedRowByRow();
    void stopsWhereOnlyGapsAreFound();
    void theJournalComesAlong();
    void saysWhatCannotBeOpened();
    void leavesNothingWhereAStepFails();

private:
    std::unique_ptr<TestLog> m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_original;
    qint64 m_pages = 0;

    [[nodiscard]] QString damaged() const { return m_folder->filePath(u"damaged.db"_s); }
    [[nodiscard]] QString target() const { return m_folder->filePath(u"salvaged.backup"_s); }
    [[nodiscard]] bool isNoticed() const;
    /// Of tables and indexes for which the condition holds.
    void damageRoots(const QByteArray &condition) const;
    /// True where every saved row is one of the log's, and no more are missing than was said.
    void holdsOnlyTrueRows(const SalvageReport &report, bool exact);
};

void SalvageTest::initTestCase()
{
    m_log = std::make_unique<TestLog>();
    for (int i = 0; i < 300; ++i) {
        Interaction one = fullInteraction(
            {.at = m_log->clock.now() - minutes(i * 7), .zone = m_log->clock.zone().id()});
        one.summary = u"late refund %1"_s.arg(i);
        one.details = QString(20 + (i % 9) * 400, u'd'); // some of them over several pages
        m_log->add(one);
    }
    QVERIFY(m_log->database.checkpoint());
    m_original = m_log->folder.filePath(u"original.db"_s);
    QVERIFY(QFile::copy(m_log->file(), m_original));
    m_pages = QFileInfo(m_original).size() / PageSize;
}

void SalvageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_original, damaged()));
}

bool SalvageTest::isNoticed() const
{
    const auto opened = Database::openCopy(damaged(), m_log->key());
    if (!opened)
        return true;
    const auto findings = quickFindings(**opened);
    return !findings || !findings->isEmpty();
}

void SalvageTest::anyFlippedBitIsNoticed()
{
    QVERIFY(!isNoticed());
    const auto whole = rowsOf(m_log->database, Interactions);
    QRandomGenerator dice(1000);
    const qint64 bits = QFileInfo(m_original).size() * 8;
    int noticed = 0;
    int wrong = 0;
    int shown = 0;
    for (int i = 0; i < 1000; ++i) {
        const qint64 bit = dice.bounded(bits);
        flipBit(damaged(), bit);
        noticed += isNoticed() ? 1 : 0;
        const auto opened = Database::openCopy(damaged(), m_log->key());
        const auto rows = opened ? rowsOf(**opened, Interactions) : std::nullopt;
        shown += rows ? 1 : 0;
        wrong += rows && *rows != *whole ? 1 : 0;
        flipBit(damaged(), bit);
    }
    qInfo(
        "trust: damage, 1000 flipped bits, %d noticed, %d still showed the table, %d of them a "
        "wrong value",
        noticed, shown, wrong);
    QCOMPARE(noticed, 1000);
    QCOMPARE(wrong, 0);
    QVERIFY(!isNoticed());
}

void SalvageTest::everyFlippedBitOfOnePageIsNoticed()
{
    const qint64 page = m_pages / 2;
    for (qint64 byte = 0; byte < PageSize; byte += 64) {
        flipBit(damaged(), (page * PageSize + byte) * 8 + byte % 8);
        QVERIFY2(isNoticed(), qPrintable(QString::number(byte)));
        flipBit(damaged(), (page * PageSize + byte) * 8 + byte % 8);
    }
}

/// Nothing reads it, so only its seal tells.
void SalvageTest::aFlippedBitOfAnUnusedPageIsNoticed()
{
    {
        const auto opened = Database::open(damaged(), m_log->key());
        QVERIFY(opened);
        QVERIFY((*opened)->execute("CREATE TABLE spare (x); INSERT INTO spare VALUES"
                                   " (zeroblob(40000)); DROP TABLE spare"));
        QVERIFY((*opened)->checkpoint());
    }
    QVERIFY(!isNoticed());
    const qint64 pages = QFileInfo(damaged()).size() / PageSize;
    QVERIFY(pages > m_pages + 5);
    flipBit(damaged(), (pages - 3) * PageSize * 8 + 77);
    QVERIFY(isNoticed());
}

void SalvageTest::holdsOnlyTrueRows(const SalvageReport &report, bool exact)
{
    const auto saved = Database::openCopy(target(), m_log->key());
    QVERIFY(saved);
    const auto table = std::ranges::find(report.tables, u"interaction"_s, &SalvagedTable::table);
    const auto rows = rowsOf(**saved, Interactions);
    const auto truth = rowsOf(m_log->database, Interactions);
    QVERIFY(rows && truth);
    QCOMPARE(rows->size(), table->saved);
    QVERIFY(QSet<QByteArray>(*rows).subtract(*truth).isEmpty());
    if (exact && table->loss.missing)
        QCOMPARE(table->saved + *table->loss.missing, 300);
    QVERIFY(table->saved == 300 || !table->isWhole());
}

void SalvageTest::aWholeLogComesBackWhole()
{
    DiskFiles files;
    const auto report = salvageFile(damaged(), target(), m_log->key(), files);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->badPages, 0);
    for (const SalvagedTable &table : report->tables)
        QVERIFY2(table.isWhole(), qPrintable(table.table));
    holdsOnlyTrueRows(*report, true);
    const auto saved = Database::openCopy(target(), m_log->key());
    QCOMPARE(
        *rowsOf(**saved, "SELECT id FROM interaction_words"),
        *rowsOf(m_log->database, "SELECT id FROM interaction_words"));
    const auto found = rowsOf(
        **saved, "SELECT rowid FROM interaction_search WHERE interaction_search MATCH 'refund'");
    QCOMPARE(found->size(), 300);
    const QByteArray name = "SELECT name FROM calendar_name"; // not that of the new file
    QCOMPARE(*rowsOf(**saved, name), *rowsOf(m_log->database, name));
    QCOMPARE(namesIn(m_folder->path()), (QStringList{u"damaged.db"_s, u"salvaged.backup"_s}));
}

void SalvageTest::whatCanBeReadComesBackRight()
{
    DiskFiles files;
    QRandomGenerator dice(7);
    int opened = 0;
    qint64 saved = 0;
    for (int i = 0; i < 40; ++i) {
        const qint64 bit = dice.bounded(QFileInfo(m_original).size() * 8);
        flipBit(damaged(), bit);
        const auto report = salvageFile(damaged(), target(), m_log->key(), files);
        flipBit(damaged(), bit);
        if (!report)
            continue; // the salt, or a page of the list of tables
        ++opened;
        QCOMPARE(report->badPages, 1);
        holdsOnlyTrueRows(*report, true);
        saved += std::ranges::find(report->tables, u"interaction"_s, &SalvagedTable::table)->saved;
        QVERIFY(QFile::remove(target()));
    }
    QVERIFY(opened >= 36);
    qInfo(
        "salvage of 40 logs with one bad page: %d opened, %lld of %d interactions saved", opened,
        static_cast<long long>(saved), opened * 300);
}

void SalvageTest::manyBadPages()
{
    DiskFiles files;
    for (qint64 page = m_pages / 3; page < m_pages; page += 9)
        flipBit(damaged(), page * PageSize * 8 + 77);
    const auto report = salvageFile(damaged(), target(), m_log->key(), files);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QVERIFY(report->badPages > 10);
    holdsOnlyTrueRows(*report, true);
    const auto saved = Database::openCopy(target(), m_log->key());
    QVERIFY(integrityFindings(**saved)->isEmpty());
}

void SalvageTest::damageRoots(const QByteArray &condition) const
{
    QList<qint64> pages;
    {
        const auto opened = Database::openCopy(damaged(), m_log->key());
        auto roots = (*opened)->prepare(
            "SELECT rootpage FROM sqlite_schema WHERE rootpage > 1" + condition);
        while (*roots->step())
            pages.append(roots->integer(0));
    }
    QVERIFY(pages.size() >= 3);
    for (const qint64 page : std::as_const(pages))
        flipBit(damaged(), (page - 1) * PageSize * 8 + 999);
}

/// Two hundred thousand tries for each table took the better part of a minute.
void SalvageTest::whatHasLostItsRootIsNotTriedRowByRow()
{
    damageRoots(" AND name IN ('interaction', 'change_row', 'change_set', 'draft')");
    int asked = 0;
    DiskFiles files;
    const auto report = salvageFile(damaged(), target(), m_log->key(), files, [&asked] {
        ++asked;
        return true;
    });
    QVERIFY(report);
    QVERIFY2(asked < 10'000, qPrintable(QString::number(asked)));
    for (const SalvagedTable &table : report->tables) {
        if (table.table == u"interaction"_s || table.table == u"change_row"_s)
            QVERIFY(table.saved == 0 && !table.isWhole());
    }
}

void SalvageTest::stopsWhereOnlyGapsAreFound()
{
    damageRoots(" AND tbl_name <> 'schema_step'");
    int asked = 0; // by no row: there is none that could be read
    DiskFiles files;
    const auto report = salvageFile(damaged(), target(), m_log->key(), files, [&asked] {
        ++asked;
        return false;
    });
    QVERIFY(!report);
    QCOMPARE(report.error().fault, Fault::Cancelled);
    QCOMPARE(asked, 1);
    QVERIFY(!QFile::exists(target()));
}

void SalvageTest::theJournalComesAlong()
{
    m_log->addInteraction(u"only in the journal"_s);
    QVERIFY(QFile::copy(m_log->file() + u"-wal"_s, damaged() + u"-wal"_s));
    DiskFiles files;
    const auto report = salvageFile(damaged(), target(), m_log->key(), files);
    QVERIFY(m_log->log.undo());
    QVERIFY(m_log->database.execute("DELETE FROM interaction WHERE deleted_at IS NOT NULL"));
    QVERIFY(m_log->database.checkpoint());
    QVERIFY(report);
    const auto saved = Database::openCopy(target(), m_log->key());
    QCOMPARE(rowsOf(**saved, Interactions)->size(), 301);
    QCOMPARE(
        namesIn(m_folder->path()),
        (QStringList{u"damaged.db"_s, u"damaged.db-wal"_s, u"salvaged.backup"_s}));
}

void SalvageTest::saysWhatCannotBeOpened()
{
    DiskFiles files;
    const auto none = salvageFile(m_folder->filePath(u"no"_s), target(), m_log->key(), files);
    QCOMPARE(none.error().fault, Fault::FileUnreadable);
    const auto wrong = salvageFile(damaged(), target(), DatabaseKey::random(), files);
    QCOMPARE(wrong.error().fault, Fault::WrongKey);
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"damaged.db"_s});
}

void SalvageTest::leavesNothingWhereAStepFails()
{
    BrokenFiles counting;
    QVERIFY(salvageFile(damaged(), target(), m_log->key(), counting));
    QVERIFY(QFile::remove(target()));
    const QByteArray before = contentOf(damaged());
    for (int step = 0; step < 5; ++step) {
        BrokenFiles once(step);
        const auto report = salvageFile(damaged(), target(), m_log->key(), once);
        QVERIFY(!report);
        QCOMPARE(contentOf(damaged()), before);
        QFile::remove(target()); // the last step fails after it has its name
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"damaged.db"_s});
    }
}

EVENKEEL_TEST(SalvageTest)
#include "salvagetest.moc"
