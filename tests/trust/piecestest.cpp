#include "core/backup/salvagefile.h"
#include "core/storage/integrity.h"
#include "core/storage/statement.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"
#include "tests/trust/trustlog.h"

#include <QDir>
#include <QSet>
#include <QTest>

#include <random>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned Seed = 20260514;
constexpr qsizetype PageSize = 4096;
constexpr int SalvagedEach = 5; ///< every so many files are salvaged as well
constexpr std::array Tables{"interaction", "follow_up", "rating"};

using Rows = QSet<QByteArray>;

/// What stands in the tables of people's words; nothing where they cannot be read.
std::optional<Rows> rowsOf(Database &database)
{
    Rows all;
    for (const QByteArray table : Tables) {
        auto rows = database.prepare("SELECT * FROM " + table);
        if (!rows)
            return std::nullopt;
        Result<bool> more = rows->step();
        for (; more && *more; more = rows->step()) {
            QByteArray exact = table;
            for (int column = 0; column < rows->columns(); ++column)
                rows->appendExact(exact, column);
            all.insert(exact);
        }
        if (!more)
            return std::nullopt;
    }
    return all;
}

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void fill(const QString &file, const QByteArray &content)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(target.write(content), content.size());
}

/// A log as it lay on the disk at one moment.
struct Lying
{
    QByteArray database;
    QByteArray journal;
};

} // namespace

/// A log of which a part is missing, or that is put together from two moments of its own, as a copy
/// that was cut off or a folder that was half synchronised leave it.
class PiecesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aFileThatWasCutOff();
    void aJournalThatWasCutOff();
    void pagesOfTwoMoments();
    void theJournalOfAnotherMoment();

private:
    /// The seal of a page does not tell of which moment it is: only the check of the whole does.
    enum class May { BeAnyOfTheMoments, BeMixedWhereItIsFoundDamaged };

    std::unique_ptr<TestLog> m_log;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::mt19937 m_dice{Seed};
    Lying m_early; ///< nothing in the journal
    Lying m_late; ///< what was saved last is in the journal alone
    QList<Rows> m_moments; ///< after each save
    Rows m_ever; ///< every row that was saved at any moment
    int m_files = 0;
    int m_noticed = 0;
    int m_strange = 0; ///< that show a row which never was, and are found damaged

    [[nodiscard]] static int number() { return isLongRun() ? 75 : 20; }
    [[nodiscard]] QString file() const { return m_folder->filePath(u"pieces.db"_s); }
    [[nodiscard]] qsizetype anyOf(qsizetype count)
    {
        return std::uniform_int_distribution<qsizetype>(0, count - 1)(m_dice);
    }
    void save(int index);
    void noteMoment();
    [[nodiscard]] Lying lying() const;
    /// What is wrong with opening, reading and salvaging it, or nothing.
    [[nodiscard]] QString problemOf(const Lying &pieces, May may);
    [[nodiscard]] QString problemOfSalvage() const;
    void report(const char *kind);
};

void PiecesTest::noteMoment()
{
    const auto rows = rowsOf(m_log->database);
    QVERIFY(rows);
    m_moments.append(*rows);
    m_ever.unite(*rows);
}

void PiecesTest::save(int index)
{
    Interaction one = fullInteraction(
        {.at = m_log->clock.now() - minutes(index), .zone = m_log->clock.zone().id()});
    one.summary = u"late refund %1"_s.arg(index);
    one.details = QString(20 + (index % 7) * 500, u'd');
    m_log->add(one);
    noteMoment();
}

Lying PiecesTest::lying() const
{
    return {.database = contentOf(m_log->file()), .journal = contentOf(m_log->file() + u"-wal"_s)};
}

void PiecesTest::initTestCase()
{
    m_log = std::make_unique<TestLog>();
    noteMoment();
    int index = 0;
    while (index < 60)
        save(index++);
    QVERIFY(m_log->database.checkpoint());
    m_early = {.database = lying().database, .journal = {}};
    while (index < 90)
        save(index++);
    for (int undone = 0; undone < 10; ++undone) {
        QVERIFY(m_log->log.undo());
        noteMoment();
    }
    QVERIFY(m_log->database.checkpoint());
    while (index < 110)
        save(index++);
    m_late = lying();
    QVERIFY(m_late.journal.size() > 20 * PageSize);
}

void PiecesTest::init()
{
    m_files = m_noticed = m_strange = 0;
}

QString PiecesTest::problemOf(const Lying &pieces, May may)
{
    m_folder = std::make_unique<QTemporaryDir>();
    fill(file(), pieces.database);
    if (!pieces.journal.isEmpty())
        fill(file() + u"-wal"_s, pieces.journal);
    if (++m_files % SalvagedEach == 0) {
        if (const QString problem = problemOfSalvage(); !problem.isEmpty())
            return problem;
    }
    const auto opened = Database::open(file(), m_log->key());
    const auto findings = opened ? integrityFindings(**opened) : Result<QStringList>(QStringList());
    const auto rows = opened ? rowsOf(**opened) : std::nullopt;
    const bool noticed = !opened || !findings || !findings->isEmpty() || !rows;
    m_noticed += noticed ? 1 : 0;
    if (!QFile::exists(file()))
        return u"the damaged file is gone"_s;
    const bool strange = rows && !m_ever.contains(*rows);
    m_strange += strange ? 1 : 0;
    if (strange && (!noticed || may == May::BeAnyOfTheMoments))
        return u"a row that was never saved is shown"_s;
    if (!noticed && may == May::BeAnyOfTheMoments && !m_moments.contains(*rows))
        return u"it is shown as it never was, and called whole"_s;
    return {};
}

QString PiecesTest::problemOfSalvage() const
{
    const QString target = m_folder->filePath(u"saved.backup"_s);
    DiskFiles files;
    if (!salvageFile(file(), target, m_log->key(), files))
        return QFile::exists(target) ? u"half a salvage is left"_s : QString();
    const auto saved = Database::openCopy(target, m_log->key());
    const auto rows = saved ? rowsOf(**saved) : std::nullopt;
    if (!rows)
        return u"what was salvaged cannot be read"_s;
    return m_ever.contains(*rows) ? QString() : u"a row that was never saved was salvaged"_s;
}

void PiecesTest::report(const char *kind)
{
    qInfo(
        "trust: pieces, %d %s, %d refused or found damaged (%d of these with a row as it never "
        "was), "
        "0 wrong values in the others, 0 crashes",
        m_files, kind, m_noticed, m_strange);
}

void PiecesTest::aFileThatWasCutOff()
{
    for (int i = 0; i < number(); ++i) {
        const qsizetype length = anyOf(m_early.database.size());
        QCOMPARE(
            problemOf(
                {.database = m_early.database.first(length), .journal = {}},
                May::BeAnyOfTheMoments),
            QString());
    }
    QVERIFY(m_noticed >= m_files - 1); // one may have lost nothing but an unused page
    report("files cut off");
}

void PiecesTest::aJournalThatWasCutOff()
{
    for (int i = 0; i < number(); ++i) {
        const qsizetype length = anyOf(m_late.journal.size());
        QCOMPARE(
            problemOf(
                {.database = m_late.database, .journal = m_late.journal.first(length)},
                May::BeAnyOfTheMoments),
            QString());
    }
    QCOMPARE(m_noticed, 0); // it is what a loss of power leaves
    report("journals cut off");
}

void PiecesTest::pagesOfTwoMoments()
{
    const qsizetype pages = std::min(m_early.database.size(), m_late.database.size()) / PageSize;
    for (int i = 0; i < number(); ++i) {
        QByteArray mixed = i % 2 == 0 ? m_early.database : m_late.database;
        const QByteArray &other = i % 2 == 0 ? m_late.database : m_early.database;
        for (qsizetype page = 0; page < pages; ++page) {
            if (anyOf(4) == 0)
                mixed.replace(page * PageSize, PageSize, other.mid(page * PageSize, PageSize));
        }
        QCOMPARE(
            problemOf({.database = mixed, .journal = {}}, May::BeMixedWhereItIsFoundDamaged),
            QString());
    }
    report("files of pages of two moments");
}

void PiecesTest::theJournalOfAnotherMoment()
{
    for (int i = 0; i < number(); ++i) {
        const qsizetype length = i == 0 ? m_late.journal.size() : anyOf(m_late.journal.size());
        QCOMPARE(
            problemOf(
                {.database = m_early.database, .journal = m_late.journal.first(length)},
                May::BeMixedWhereItIsFoundDamaged),
            QString());
    }
    report("databases with the journal of a later moment");
}

EVENKEEL_TEST(PiecesTest)

#include "piecestest.moc"
