#include "core/backup/backup.h"
#include "core/backup/backupfolder.h"
#include "core/backup/backupname.h"
#include "core/storage/integrity.h"
#include "core/storage/readsnapshot.h"
#include "core/storage/statement.h"
#include "tests/support/brokenfiles.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTest>

#include <functional>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PageSize = 4096;

/// The true steps. `meet` gets each file before it is synced: nothing is written to it after that.
class MetFiles final : public DiskFiles
{
public:
    explicit MetFiles(std::function<void(const QString &)> meet = {}) : m_meet(std::move(meet)) { }

    Result<> syncFile(const QString &file) override
    {
        steps.append(u"sync "_s + QFileInfo(file).fileName());
        if (m_meet)
            m_meet(file);
        return DiskFiles::syncFile(file);
    }
    Result<> rename(const QString &from, const QString &to) override
    {
        steps.append(u"rename "_s + QFileInfo(from).fileName());
        return DiskFiles::rename(from, to);
    }

    QStringList steps;

private:
    std::function<void(const QString &)> m_meet;
};

BackupOrder orderFor(TestLog &log, Database &reader, const QString &file)
{
    return {.source = reader, .key = log.key(), .file = file};
}

std::unique_ptr<Database> readerOf(const TestLog &log)
{
    auto reader = Database::openReader(log.file(), log.key());
    if (!reader)
        qFatal("no reader: %s", qPrintable(reader.error().detail));
    return *std::move(reader);
}

} // namespace

/// What bears the name of a backup is whole, and nothing else stays.
class BackupTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void holdsWhatTheLogHolds();
    void isOneFileThatOnlyItsUserReads();
    void opensInAFolderThatCannotBeWritten();
    void showsOneMomentWhileOthersWrite();
    void takesTheWrapsAlong();
    void writesOverNothing();
    void makesNoBackupOfADamagedLog();
    void canBeStopped();
    void leavesNothingWhereAStepFails();
    void saysThatItsOwnFolderCannotBeWritten();
    void noticesACopyThatDiffers();
    void noticesDamageThatNoRowShows();
    void namesOnlyWhatIsOnTheDisk();
    void theFolderKeepsTheNewest();
    void noneOutlivesItsTerm();
    void aFullDiskLeavesNothing();
    void whatAKilledOneLeftGoesBeforeTheNext();

private:
    std::unique_ptr<TestLog> m_log;
    std::unique_ptr<QTemporaryDir> m_target;
    DiskFiles m_disk;

    [[nodiscard]] QString target(const QString &name = u"one.backup"_s) const
    {
        return m_target->filePath(name);
    }
};

void BackupTest::init()
{
    m_log = std::make_unique<TestLog>();
    m_target = std::make_unique<QTemporaryDir>();
    for (int i = 0; i < 40; ++i)
        m_log->addInteraction(u"late refund %1"_s.arg(i), minutes(i));
}

void BackupTest::cleanup()
{
    m_log.reset();
    m_target.reset();
}

void BackupTest::holdsWhatTheLogHolds()
{
    const auto reader = readerOf(*m_log);
    const auto made = makeBackup(orderFor(*m_log, *reader, target()), m_disk);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    QCOMPARE(made->bytes, QFileInfo(target()).size());
    const auto there = checkedFigures(target(), m_log->key());
    QVERIFY(there);
    QCOMPARE(*there, *figuresOf(m_log->database));
    QVERIFY(made->rows >= 40);
    QVERIFY(!contentOf(target()).contains("late refund"));
}

void BackupTest::isOneFileThatOnlyItsUserReads()
{
    const auto reader = readerOf(*m_log);
    QVERIFY(makeBackup(orderFor(*m_log, *reader, target()), m_disk));
    QVERIFY(checkedFigures(target(), m_log->key()));
    QCOMPARE(namesIn(m_target->path()), QStringList{u"one.backup"_s});
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(target()).permissions() & others));
}

void BackupTest::opensInAFolderThatCannotBeWritten()
{
    const auto reader = readerOf(*m_log);
    QVERIFY(makeBackup(orderFor(*m_log, *reader, target()), m_disk));
    QVERIFY(QFile::setPermissions(target(), QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(m_target->path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto figures = checkedFigures(target(), m_log->key());
    QFile::setPermissions(m_target->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(figures);
    QCOMPARE(namesIn(m_target->path()), QStringList{u"one.backup"_s});
}

void BackupTest::showsOneMomentWhileOthersWrite()
{
    const auto reader = readerOf(*m_log);
    int asked = 0;
    const auto writeMeanwhile = [this, &asked] {
        m_log->addInteraction(u"in between %1"_s.arg(++asked));
        return true;
    };
    QVERIFY(makeBackup(orderFor(*m_log, *reader, target()), m_disk, writeMeanwhile));
    QVERIFY(asked > 1);
    const auto copy = Database::openCopy(target(), m_log->key());
    QVERIFY(copy);
    const auto figures = figuresOf(**copy);
    QVERIFY(figures);
    const auto table = std::ranges::find(*figures, u"interaction"_s, &TableFigures::table);
    QVERIFY(table != figures->cend());
    QCOMPARE(table->rows, 40);
    QCOMPARE(m_log->value("SELECT count(*) FROM interaction").toInt(), 40 + asked);
}

void BackupTest::takesTheWrapsAlong()
{
    const QString wraps = m_log->folder.filePath(u"keys.json"_s);
    QFile file(wraps);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"wraps\": []}") > 0);
    file.close();
    const auto reader = readerOf(*m_log);
    BackupOrder order = orderFor(*m_log, *reader, target());
    order.wraps = wraps;
    const auto made = makeBackup(order, m_disk);
    QVERIFY(made);
    QCOMPARE(made->wraps, backupname::wrapsOf(target()));
    QCOMPARE(contentOf(made->wraps), contentOf(wraps));
}

void BackupTest::writesOverNothing()
{
    QFile file(target());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const auto reader = readerOf(*m_log);
    const auto made = makeBackup(orderFor(*m_log, *reader, target()), m_disk);
    QVERIFY(!made);
    QCOMPARE(made.error().fault, Fault::WrongState);
    QCOMPARE(contentOf(target()), QByteArray("mine"));
}

void BackupTest::makesNoBackupOfADamagedLog()
{
    QVERIFY(m_log->database.checkpoint());
    QFile file(m_log->file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 2000) && file.write("damage") == 6);
    file.close();
    const auto reader = readerOf(*m_log);
    QVERIFY(!makeBackup(orderFor(*m_log, *reader, target()), m_disk));
    QVERIFY(namesIn(m_target->path()).isEmpty());
}

void BackupTest::canBeStopped()
{
    for (int allowed = 0; allowed < 3; ++allowed) {
        const auto reader = readerOf(*m_log);
        int left = allowed;
        const auto made = makeBackup(
            orderFor(*m_log, *reader, target()), m_disk, [&left] { return left-- > 0; });
        QVERIFY(!made);
        QCOMPARE(made.error().fault, Fault::Cancelled);
        QVERIFY(namesIn(m_target->path()).isEmpty());
    }
}

void BackupTest::leavesNothingWhereAStepFails()
{
    const QString wraps = m_log->folder.filePath(u"keys.json"_s);
    QVERIFY(QFile::copy(m_log->file(), wraps));
    const auto reader = readerOf(*m_log);
    BackupOrder order = orderFor(*m_log, *reader, target());
    order.wraps = wraps;
    BrokenFiles counting;
    QVERIFY(makeBackup(order, counting));
    const int steps = counting.taken();
    QVERIFY(steps >= 8);
    for (int step = 0; step < steps; ++step) {
        QTemporaryDir folder;
        order.file = folder.filePath(u"one.backup"_s);
        BrokenFiles once(step);
        QVERIFY(!makeBackup(order, once));
        QVERIFY2(namesIn(folder.path()).isEmpty(), qPrintable(QString::number(step)));
        BrokenFiles forGood(step, BrokenFiles::How::ForGood);
        QVERIFY(!makeBackup(order, forGood));
        const bool named = QFileInfo::exists(order.file); // only the last sync can fail after it
        QVERIFY(!named || checkedFigures(order.file, m_log->key()));
    }
    qInfo("backup: %d steps, each failed once and for good", steps);
}

/// Not the folder of the log, of which StorageReadOnly speaks.
void BackupTest::saysThatItsOwnFolderCannotBeWritten()
{
    const auto reader = readerOf(*m_log);
    BrokenFiles files(0, BrokenFiles::How::ForGood, BrokenFiles::Kind::ReadOnly);
    const auto made = makeBackup(orderFor(*m_log, *reader, target()), files);
    QVERIFY(!made);
    QCOMPARE(made.error().fault, Fault::FileNotWritten);
    BrokenFiles folder(0, BrokenFiles::How::ForGood, BrokenFiles::Kind::ReadOnly);
    const auto kept = BackupFolder(m_target->filePath(u"new"_s))
                          .add(*reader, m_log->key(), {}, m_log->clock.moment(), folder);
    QVERIFY(!kept);
    QCOMPARE(kept.error().fault, Fault::FileNotWritten);
}

/// Between the copying and the opening again somebody puts another whole database there.
void BackupTest::noticesACopyThatDiffers()
{
    const auto reader = readerOf(*m_log);
    QVERIFY(makeBackup(orderFor(*m_log, *reader, target(u"old"_s)), m_disk));
    m_log->addInteraction(u"one more"_s);
    MetFiles swapping([this](const QString &file) {
        QVERIFY(m_disk.remove(file) && m_disk.copy(target(u"old"_s), file));
    });
    QVERIFY(!makeBackup(orderFor(*m_log, *reader, target()), swapping));
    QCOMPARE(namesIn(m_target->path()), QStringList{u"old"_s});
}

/// The rows are what they were, but an index cannot be read.
void BackupTest::noticesDamageThatNoRowShows()
{
    const auto reader = readerOf(*m_log);
    MetFiles damaging([this](const QString &file) {
        const auto copy = Database::openCopy(file, m_log->key());
        QVERIFY(copy);
        auto root = (*copy)->prepare(
            "SELECT max(rootpage) FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL");
        QVERIFY(root && root->step());
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        QVERIFY(bytes.seek((root->integer(0) - 1) * PageSize + 99) && bytes.write("damage") == 6);
    });
    const auto made = makeBackup(orderFor(*m_log, *reader, target()), damaging);
    QVERIFY(!made);
    QCOMPARE(made.error().fault, Fault::StorageDamaged);
    QVERIFY(namesIn(m_target->path()).isEmpty());
}

void BackupTest::namesOnlyWhatIsOnTheDisk()
{
    const auto reader = readerOf(*m_log);
    MetFiles met;
    QVERIFY(makeBackup(orderFor(*m_log, *reader, target()), met));
    const QString part = QFileInfo(backupname::partOf(target())).fileName();
    const auto synced = met.steps.indexOf(u"sync "_s + part);
    QVERIFY(synced >= 0);
    QVERIFY(synced < met.steps.indexOf(u"rename "_s + part));
}

void BackupTest::theFolderKeepsTheNewest()
{
    const auto reader = readerOf(*m_log);
    const BackupFolder folder(m_target->filePath(u"backups"_s));
    QVERIFY(folder.entries().isEmpty());
    QVERIFY(!folder.newestGood(m_log->key()));
    for (int half = 0; half < 3; ++half) {
        const Moment at{.at = m_log->clock.now() + minutes(30) * half, .zone = "Europe/London"};
        QVERIFY(folder.add(*reader, m_log->key(), QString(), at, m_disk));
    }
    QCOMPARE(folder.entries().size(), 3);
    QCOMPARE(folder.newestGood(m_log->key())->at, m_log->clock.now() + minutes(60));
    QFile newest(folder.entries().first().file);
    QVERIFY(newest.open(QIODevice::ReadWrite));
    QVERIFY(newest.seek(9000) && newest.write("damage") == 6);
    newest.close();
    QCOMPARE(folder.newestGood(m_log->key())->at, m_log->clock.now() + minutes(30));
    const Moment later{.at = m_log->clock.now() + std::chrono::hours(80), .zone = "Europe/London"};
    QVERIFY(folder.add(*reader, m_log->key(), QString(), later, m_disk));
    QCOMPARE(folder.entries().size(), 2);
}

void BackupTest::noneOutlivesItsTerm()
{
    const auto reader = readerOf(*m_log);
    const QString path = m_target->filePath(u"backups"_s);
    const Instant now = m_log->clock.now();
    const auto add = [&](const BackupFolder &folder, minutes before) {
        const Moment at{.at = now - before, .zone = "Europe/London"};
        return folder.add(*reader, m_log->key(), QString(), at, m_disk).has_value();
    };
    const minutes day(24 * 60);
    for (const int days : {90, 60, 31, 30})
        QVERIFY(add(BackupFolder(path), day * days));
    QCOMPARE(BackupFolder(path).entries().size(), 4);
    const BackupFolder term(path, now - day * 30);
    QVERIFY(add(term, minutes(0)));
    QCOMPARE(term.entries().size(), 2);
    QCOMPARE(term.entries().last().at, now - day * 30);
    QVERIFY(add(BackupFolder(path, now + day), minutes(-1))); // the newest stays in any case
    QCOMPARE(term.entries().size(), 1);
}

void BackupTest::aFullDiskLeavesNothing()
{
    const QByteArray place = m_target->path().toLocal8Bit();
    if (::system(("mount -t tmpfs -o size=100k none '" + place + "' 2>/dev/null").constData()) != 0)
        QSKIP("only root can mount a small disk");
    const auto reader = readerOf(*m_log);
    const auto made = makeBackup(orderFor(*m_log, *reader, target()), m_disk);
    const QStringList left = namesIn(m_target->path());
    const bool unmounted = ::system(("umount '" + place + '\'').constData()) == 0;
    QVERIFY(unmounted);
    QVERIFY(!made);
    QCOMPARE(made.error().fault, Fault::StorageFull);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

/// Also where the next one fails: it may be the room that it takes.
void BackupTest::whatAKilledOneLeftGoesBeforeTheNext()
{
    const QString old = backupname::of(m_log->clock.now() - minutes(40));
    const auto lay = [this](const QString &name, minutes age) {
        QFile file(target(name));
        return file.open(QIODevice::WriteOnly) && file.write("unfinished") > 0 && file.flush()
            && file.setFileTime(
                inZone(m_log->clock.now() - age, QTimeZone::utc()),
                QFileDevice::FileModificationTime);
    };
    const QString written = backupname::partOf(backupname::of(m_log->clock.now() - minutes(1)));
    for (const QString &rest : {u".part"_s, u".part-wal"_s, u".damaged"_s, u".anew"_s})
        QVERIFY(lay(old + rest, minutes(16)));
    QVERIFY(lay(written, minutes(14))); // somebody may be at it
    QVERIFY(lay(u"of others.part"_s, minutes(100'000)));
    const auto reader = readerOf(*m_log);
    const BackupFolder folder(m_target->path());
    QVERIFY(!folder.add(
        *reader, m_log->key(), {}, m_log->clock.moment(), m_disk, [] { return false; }));
    QCOMPARE(namesIn(m_target->path()), (QStringList{written, u"of others.part"_s}));
    m_log->clock.advance(minutes(1));
    QVERIFY(folder.add(*reader, m_log->key(), {}, m_log->clock.moment(), m_disk));
    QCOMPARE(
        namesIn(m_target->path()),
        (QStringList{backupname::of(m_log->clock.now()), u"of others.part"_s}));
}

EVENKEEL_TEST(BackupTest)
#include "backuptest.moc"
