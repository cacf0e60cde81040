#include "core/backup/salvagefile.h"
#include "core/storage/cipherpages.h"
#include "core/storage/integrity.h"
#include "core/storage/saltnote.h"
#include "core/storage/statement.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PageSize = CipherPages::PageSize;
constexpr int Entries = 300;

QByteArray contentOf(const QString &file)
{
    QFile open(file);
    return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
}

void fill(const QString &file, const QByteArray &content)
{
    QFile open(file);
    QVERIFY(open.open(QIODevice::WriteOnly) && open.write(content) == content.size());
}

QSet<QByteArray> rowsOf(Database &database, const QByteArray &table)
{
    QSet<QByteArray> all;
    auto rows = database.prepare("SELECT * FROM " + table);
    while (rows && rows->step().value_or(false)) {
        QByteArray exact;
        for (int column = 0; column < rows->columns(); ++column)
            rows->appendExact(exact, column);
        all.insert(exact);
    }
    return all;
}

} // namespace

/// A log whose beginning is damaged, which no engine opens, comes back from its other pages.
class FirstPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void comesBackWhole_data();
    void comesBackWhole();
    void anyFlippedBitOfItIsMended();
    void withoutItsSaltNothingIsGuessed();
    void anotherKeyOpensNothing();
    void theJournalComesAlong();
    void whatElseIsLostIsListed();
    void aLostPageOfTheListOfTablesLosesWhatItSays();
    void aFileOfANewerVersionIsLeftAlone();

private:
    using Outcome = Result<SalvageReport>;

    std::unique_ptr<TestLog> m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_whole;
    QSet<QByteArray> m_interactions; ///< that are in it

    [[nodiscard]] QString damaged() const { return m_folder->filePath(u"damaged.db"_s); }
    [[nodiscard]] QString target() const { return m_folder->filePath(u"salvaged.backup"_s); }
    void noteSalt() const;
    void damage(qsizetype at, const QByteArray &bytes) const;
    [[nodiscard]] Outcome salvaged() const;
    [[nodiscard]] std::unique_ptr<Database> saved() const;
    /// Pages other than the first on which the list of tables stands.
    [[nodiscard]] QList<qsizetype> pagesOfTheList() const;
};

void FirstPageTest::initTestCase()
{
    m_log = std::make_unique<TestLog>();
    for (int i = 0; i < Entries; ++i)
        m_log->addInteraction(u"late refund %1"_s.arg(i), minutes(i * 7));
    QVERIFY(m_log->database.checkpoint());
    m_whole = contentOf(m_log->file());
    m_interactions = rowsOf(m_log->database, "interaction");
    QCOMPARE(m_interactions.size(), Entries);
}

void FirstPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    fill(damaged(), m_whole);
}

void FirstPageTest::noteSalt() const
{
    QVERIFY(SaltNote::write(m_log->database));
    QVERIFY(QFile::copy(m_log->file() + u"-salts"_s, damaged() + u"-salts"_s));
}

void FirstPageTest::damage(qsizetype at, const QByteArray &bytes) const
{
    QByteArray content = contentOf(damaged());
    content.replace(at, bytes.size(), bytes);
    fill(damaged(), content);
}

FirstPageTest::Outcome FirstPageTest::salvaged() const
{
    DiskFiles files;
    const QByteArray before = contentOf(damaged());
    auto report = salvageFile(damaged(), target(), m_log->key(), files);
    if (contentOf(damaged()) != before)
        qFatal("the damaged file was written to");
    return report;
}

std::unique_ptr<Database> FirstPageTest::saved() const
{
    auto opened = Database::openCopy(target(), m_log->key());
    if (!opened || !integrityFindings(**opened).value_or(QStringList(u"none"_s)).isEmpty())
        qFatal("what was saved is not whole");
    return *std::move(opened);
}

QList<qsizetype> FirstPageTest::pagesOfTheList() const
{
    const CipherPages cipher(m_log->key(), m_whole.first(CipherPages::SaltSize));
    QList<qsizetype> pages;
    for (qsizetype page = 1; page < m_whole.size() / PageSize; ++page) {
        const auto plain = cipher.opened(m_whole.mid(page * PageSize, PageSize));
        if (plain && plain->contains("CREATE TABLE"))
            pages.append(page);
    }
    return pages;
}

void FirstPageTest::comesBackWhole_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("noted");
    const auto zeros = [](qsizetype size) { return QByteArray(size, '\0'); };
    QTest::newRow("a few bytes") << 700 << QByteArray("damage") << false;
    QTest::newRow("torn: only the first sector was written")
        << 512 << zeros(PageSize - 512) << false;
    QTest::newRow("its seal") << int(PageSize - 30) << QByteArray("damage") << false;
    QTest::newRow("all of it") << 0 << zeros(PageSize) << true;
    QTest::newRow("the salt") << 3 << QByteArray("x") << true;
    QTest::newRow("other bytes in its place") << 0 << QByteArray(PageSize, 'x') << true;
}

void FirstPageTest::comesBackWhole()
{
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, noted);
    if (noted)
        noteSalt();
    damage(at, bytes);
    QVERIFY(!Database::openCopy(damaged(), m_log->key()));
    const Outcome report = salvaged();
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->badPages, 1);
    for (const SalvagedTable &table : report->tables)
        QVERIFY2(table.isWhole(), qPrintable(table.table));
    const auto back = saved();
    for (const char *table : {"interaction", "change_row", "follow_up", "erasure"})
        QCOMPARE(rowsOf(*back, table), rowsOf(m_log->database, table));
    QStringList names = QDir(m_folder->path()).entryList(QDir::Files);
    names.removeAll(u"damaged.db-salts"_s);
    QCOMPARE(names, (QStringList{u"damaged.db"_s, u"salvaged.backup"_s}));
}

void FirstPageTest::anyFlippedBitOfItIsMended()
{
    noteSalt();
    QRandomGenerator dice(11);
    for (int i = 0; i < 40; ++i) {
        const qsizetype at = dice.bounded(int(PageSize));
        const char byte = m_whole.at(at);
        damage(at, QByteArray(1, static_cast<char>(byte ^ (1 << dice.bounded(8)))));
        QVERIFY(salvaged());
        QCOMPARE(rowsOf(*saved(), "interaction"), m_interactions);
        QVERIFY(QFile::remove(target()));
        damage(at, QByteArray(1, byte));
    }
}

void FirstPageTest::withoutItsSaltNothingIsGuessed()
{
    damage(0, QByteArray(PageSize, '\0'));
    const Outcome report = salvaged();
    QVERIFY(!report);
    QCOMPARE(report.error().fault, Fault::WrongKey);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"damaged.db"_s});
}

void FirstPageTest::anotherKeyOpensNothing()
{
    damage(700, "damage");
    DiskFiles files;
    const auto report = salvageFile(damaged(), target(), DatabaseKey::random(), files);
    QCOMPARE(report.error().fault, Fault::WrongKey);
}

void FirstPageTest::theJournalComesAlong()
{
    noteSalt();
    m_log->addInteraction(u"only in the journal"_s);
    QVERIFY(QFile::copy(m_log->file() + u"-wal"_s, damaged() + u"-wal"_s));
    damage(0, QByteArray(PageSize, '\0'));
    const Outcome report = salvaged();
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(rowsOf(*saved(), "interaction"), rowsOf(m_log->database, "interaction"));
    QVERIFY(m_log->log.undo());
    QVERIFY(m_log->database.execute("DELETE FROM interaction WHERE deleted_at IS NOT NULL"));
}

void FirstPageTest::whatElseIsLostIsListed()
{
    damage(700, "damage");
    const auto list = pagesOfTheList();
    for (qsizetype page = m_whole.size() / PageSize / 3; page < m_whole.size() / PageSize;
         page += 5) {
        if (!list.contains(page))
            damage(page * PageSize + 99, "damage");
    }
    const Outcome report = salvaged();
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(report->badPages > 2);
    const auto table = std::ranges::find(report->tables, u"interaction"_s, &SalvagedTable::table);
    const auto rows = rowsOf(*saved(), "interaction");
    QVERIFY(QSet(rows).subtract(m_interactions).isEmpty());
    QCOMPARE(rows.size(), table->saved);
    QVERIFY(rows.size() == Entries || !table->isWhole());
    QVERIFY(!std::ranges::all_of(report->tables, &SalvagedTable::isWhole));
}

/// Whichever of them it is: nothing is passed off as whole. One on which no table of what people
/// entered stands, but an index or a search table, loses none of it.
void FirstPageTest::aLostPageOfTheListOfTablesLosesWhatItSays()
{
    const auto list = pagesOfTheList();
    QVERIFY(list.size() > 2);
    int opened = 0;
    int lossy = 0;
    for (const qsizetype page : list) {
        damage(700, "damage");
        damage(page * PageSize + 99, "damage");
        const Outcome report = salvaged();
        if (report) {
            ++opened;
            QVERIFY(report->badPages > 1);
            const bool whole = std::ranges::all_of(report->tables, &SalvagedTable::isWhole);
            lossy += whole ? 0 : 1;
            const auto rows = rowsOf(*saved(), "interaction");
            QVERIFY(QSet(rows).subtract(m_interactions).isEmpty());
            QVERIFY(!whole || rows.size() == Entries);
            QVERIFY(QFile::remove(target()));
        } else {
            QCOMPARE(report.error().fault, Fault::StorageDamaged);
        }
        fill(damaged(), m_whole);
    }
    QVERIFY(lossy > 0);
    qInfo(
        "%d of %lld logs without one page of the list of tables opened", opened,
        static_cast<long long>(list.size()));
}

void FirstPageTest::aFileOfANewerVersionIsLeftAlone()
{
    {
        const auto newer = Database::open(damaged(), m_log->key());
        QVERIFY(newer);
        QVERIFY((*newer)->execute("INSERT INTO schema_step (number, name) VALUES (99999, 'later');"
                                  "PRAGMA user_version = 99999"));
    }
    damage(700, "damage");
    const Outcome report = salvaged();
    QVERIFY(!report);
    QCOMPARE(report.error().fault, Fault::StorageNewer);
}

EVENKEEL_TEST(FirstPageTest)
#include "firstpagetest.moc"
