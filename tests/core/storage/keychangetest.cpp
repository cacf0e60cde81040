#include "core/storage/keychange.h"

#include "core/keys/keyring.h"
#include "core/storage/statement.h"
#include "tests/support/brokenfiles.h"
#include "tests/support/keyplace.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Steps = 5;

/// The true steps, and what was asked of them.
class NotedFiles final : public DiskFiles
{
public:
    Result<> remove(const QString &file) override
    {
        steps.append(u"remove "_s + QFileInfo(file).fileName());
        return DiskFiles::remove(file);
    }
    Result<> syncFolder(const QString &folder) override
    {
        steps.append(u"sync"_s);
        return DiskFiles::syncFolder(folder);
    }

    QStringList steps;
};

/// Puts nothing in its place, and cannot take away the new wraps.
class StubbornFiles final : public DiskFiles
{
public:
    Result<> rename(const QString &from, const QString &to) override
    {
        return to.endsWith(u"evenkeel.db") ? failure(Fault::FileNotWritten)
                                           : DiskFiles::rename(from, to);
    }
    Result<> remove(const QString &file) override
    {
        return file.endsWith(u"keys.json.next") ? failure(Fault::FileNotWritten)
                                                : DiskFiles::remove(file);
    }
};

} // namespace

/// Another key for a log: by a copy, and whole wherever it stops.
class KeyChangeTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theCopyHoldsTheSame();
    void whereverItStopsTheLogOpens_data();
    void whereverItStopsTheLogOpens();
    void whicheverStepFailsTheLogOpens();
    void newKeysThatStayKeepTheirLog();
    void whatWasCutOffIsNoHindrance();
    void aWrongKeyChangesNothing();
    void aFolderWithAKeyFileGetsANewOne();
    void aDamagedPageStopsIt();
    void aCopyThatIsNotTheSameIsRefused_data();
    void aCopyThatIsNotTheSameIsRefused();
    void aLogThatIsNotSoundIsNotCopied();
    void anOpenLogIsNotSwapped();
    void anOpenCopyIsNotSwapped();
    void newKeysAreGoneForGoodBeforeTheirLog();

private:
    /// The first `count` steps.
    [[nodiscard]] Result<> steps(int count) const;
    /// The key that the files give, by the first passphrase that opens.
    [[nodiscard]] std::optional<DatabaseKey> keyNow() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    KeyFiles m_files;
    DatabaseKey m_old = DatabaseKey::random();
    DatabaseKey m_new = DatabaseKey::random();
    KeyWraps m_wraps;
};

void KeyChangeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_files = keyFilesIn(m_folder->path());
    {
        TestLog log;
        log.add(fullInteraction({.at = log.clock.now(), .zone = log.clock.zone().id()}));
        log.addInteraction(u"second"_s);
        m_old = log.key();
        QVERIFY(log.database.checkpoint());
        QVERIFY(QFile::copy(log.file(), m_files.database));
    }
    QVERIFY(KeyRing(m_files, KeyRing::Effort::Least).setPassphrase(m_old, "old"));
    m_new = DatabaseKey::random();
    m_wraps = {};
    m_wraps.put(*keywrapping::underPassphrase(m_new, "new", KeyRing::Effort::Least));
}

Result<> KeyChangeTest::steps(int count) const
{
    const KeyChange change(m_files);
    Result<> done;
    if (count > 0)
        done = change.copy(m_old, m_new);
    if (done && count > 1)
        done = change.compare(m_old, m_new);
    if (done && count > 2)
        done = change.stageKeys(m_new, m_wraps);
    if (done && count > 3)
        done = change.swap();
    if (done && count > 4)
        done = change.finish();
    return done;
}

std::optional<DatabaseKey> KeyChangeTest::keyNow() const
{
    const KeyRing ring(m_files);
    for (const QByteArray &passphrase : {QByteArray("old"), QByteArray("new")}) {
        if (const auto key = ring.openWith(passphrase))
            return *key;
    }
    return std::nullopt;
}

void KeyChangeTest::theCopyHoldsTheSame()
{
    QVERIFY(QFile::copy(m_files.wraps, m_files.salt)); // of a version before the wraps
    QVERIFY(KeyChange(m_files).run(m_old, m_new, m_wraps));
    QVERIFY(*KeyRing(m_files).openWith("new") == m_new);
    QVERIFY(!KeyRing(m_files).openWith("old"));
    QVERIFY(!QFile::exists(m_files.keyFile)); // where there was none none comes
    QVERIFY(!QFile::exists(m_files.salt));
    QCOMPARE(Database::open(m_files.database, m_old).error().fault, Fault::WrongKey);
    const auto database = Database::open(m_files.database, m_new);
    QVERIFY(database);
    auto count = (*database)->prepare("SELECT count(*) FROM interaction");
    QVERIFY(count && *count->step());
    QCOMPARE(count->integer(0), 2);
    QVERIFY(!(QFile::permissions(m_files.database) & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(
        QDir(m_folder->path()).entryList({u"*.next*"_s, u"*.new"_s}, QDir::Files), QStringList());
}

void KeyChangeTest::whereverItStopsTheLogOpens_data()
{
    QTest::addColumn<int>("count");
    for (int count = 0; count <= Steps; ++count)
        QTest::addRow("after %d steps", count) << count;
}

void KeyChangeTest::whereverItStopsTheLogOpens()
{
    QFETCH(int, count);
    QVERIFY(steps(count));
    QVERIFY(KeyChange(m_files).settle()); // the next start
    const auto key = keyNow();
    QVERIFY(key);
    QCOMPARE(*key == m_new, count > 3);
    QVERIFY(Database::open(m_files.database, *key));
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.next*"_s}, QDir::Files), QStringList());
    QVERIFY(KeyChange(m_files).settle()); // twice is as good as once
    QVERIFY(Database::open(m_files.database, *keyNow()));
}

/// Where it fails after the swap the new keys stay, though the change is said to have failed.
void KeyChangeTest::whicheverStepFailsTheLogOpens()
{
    BrokenFiles counting;
    QVERIFY(KeyChange(m_files, counting).run(m_old, m_new, m_wraps));
    for (int step = 0; step < counting.taken(); ++step) {
        for (const auto how : {BrokenFiles::How::Once, BrokenFiles::How::ForGood}) {
            init();
            BrokenFiles files(step, how);
            [[maybe_unused]] const auto done = KeyChange(m_files, files).run(m_old, m_new, m_wraps);
            QVERIFY(KeyChange(m_files).settle());
            const auto key = keyNow();
            QVERIFY2(key && Database::open(m_files.database, *key), qPrintable(u"%1"_s.arg(step)));
        }
    }
}

/// Without it beside them they would be taken for those of a finished change.
void KeyChangeTest::newKeysThatStayKeepTheirLog()
{
    StubbornFiles files;
    QVERIFY(!KeyChange(m_files, files).run(m_old, m_new, m_wraps));
    QVERIFY(QFile::exists(m_files.wraps + u".next"_s));
    QVERIFY(KeyChange(m_files).settle());
    QVERIFY(*keyNow() == m_old);
    QVERIFY(Database::open(m_files.database, m_old));
}

void KeyChangeTest::whatWasCutOffIsNoHindrance()
{
    for (const int stop : {1, 2, 3}) {
        init();
        QVERIFY(steps(stop));
        const auto done = KeyChange(m_files).run(m_old, m_new, m_wraps);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QVERIFY(*keyNow() == m_new);
    }
}

void KeyChangeTest::aWrongKeyChangesNothing()
{
    const QByteArray before = contentOf(m_files.database);
    const auto changed = KeyChange(m_files).run(DatabaseKey::random(), m_new, m_wraps);
    QCOMPARE(changed.error().fault, Fault::WrongKey);
    QCOMPARE(contentOf(m_files.database), before);
    QVERIFY(*keyNow() == m_old);
}

void KeyChangeTest::aFolderWithAKeyFileGetsANewOne()
{
    QVERIFY(KeyRing(m_files).removePassphrase(m_old));
    QVERIFY(KeyChange(m_files).run(m_old, m_new, {}));
    QCOMPARE(contentOf(m_files.keyFile), m_new.toHex() + '\n');
    QVERIFY(Database::open(m_files.database, m_new));
}

void KeyChangeTest::aDamagedPageStopsIt()
{
    QFile file(m_files.database);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 2000));
    QVERIFY(file.write("damage") > 0);
    file.close();
    const QByteArray before = contentOf(m_files.database);
    QVERIFY(!KeyChange(m_files).run(m_old, m_new, m_wraps));
    QCOMPARE(contentOf(m_files.database), before);
    QVERIFY(*keyNow() == m_old);
    QVERIFY(!QFile::exists(m_files.database + u".next"_s));
}

void KeyChangeTest::aCopyThatIsNotTheSameIsRefused_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("a letter") << QByteArray(
        "UPDATE interaction SET summary = 'secone' WHERE id = 2");
    QTest::newRow("a value swapped between two rows") << QByteArray(
        "UPDATE interaction SET summary = (SELECT other.summary FROM interaction other "
        "WHERE other.id = 3 - interaction.id)");
    QTest::newRow("a row less") << QByteArray("DELETE FROM interaction WHERE id = 2");
}

/// As many rows of tables of the same names are not the same log.
void KeyChangeTest::aCopyThatIsNotTheSameIsRefused()
{
    QFETCH(const QByteArray, change);
    const KeyChange keys(m_files);
    QVERIFY(keys.copy(m_old, m_new));
    QVERIFY(keys.compare(m_old, m_new));
    {
        const auto copy = Database::open(m_files.database + u".next"_s, m_new);
        QVERIFY(copy);
        QVERIFY((*copy)->execute(change));
    }
    const auto compared = keys.compare(m_old, m_new);
    QVERIFY(!compared);
    QCOMPARE(compared.error(), (Error{Fault::StorageFailed, u"the copy is not the same"_s}));
    QVERIFY(keys.settle());
    QVERIFY(*keyNow() == m_old);
    QVERIFY(Database::open(m_files.database, m_old));
}

/// The copy has the same values, and they are damaged.
void KeyChangeTest::aLogThatIsNotSoundIsNotCopied()
{
    {
        const auto log = Database::open(m_files.database, m_old);
        QVERIFY(log);
        QVERIFY((*log)->execute("PRAGMA ignore_check_constraints = ON"));
        QVERIFY((*log)->execute("UPDATE interaction SET severity = 9 WHERE id = 2"));
    }
    QCOMPARE(KeyChange(m_files).run(m_old, m_new, m_wraps).error().fault, Fault::StorageDamaged);
    QVERIFY(*keyNow() == m_old);
    QVERIFY(Database::open(m_files.database, m_old));
    QVERIFY(!QFile::exists(m_files.database + u".next"_s)); // a second copy of what people wrote
}

void KeyChangeTest::anOpenLogIsNotSwapped()
{
    QVERIFY(steps(3));
    const auto writer = Database::open(m_files.database, m_old);
    QVERIFY(writer);
    QVERIFY((*writer)->execute("CREATE TABLE late (id INTEGER PRIMARY KEY) STRICT"));
    QCOMPARE(KeyChange(m_files).swap().error().fault, Fault::StorageBusy);
}

/// What lies in the journal of the copy would be lost with it.
void KeyChangeTest::anOpenCopyIsNotSwapped()
{
    QVERIFY(steps(3));
    const QByteArray before = contentOf(m_files.database);
    const auto writer = Database::open(m_files.database + u".next"_s, m_new);
    QVERIFY(writer);
    QVERIFY((*writer)->execute("CREATE TABLE late (id INTEGER PRIMARY KEY) STRICT"));
    QCOMPARE(KeyChange(m_files).swap().error().fault, Fault::StorageBusy);
    QCOMPARE(contentOf(m_files.database), before);
}

/// Where the power took back the removal of the keys and not that of the new log, they would count
/// as those of a finished change, and the log would open with nothing.
void KeyChangeTest::newKeysAreGoneForGoodBeforeTheirLog()
{
    QVERIFY(steps(3)); // the copy and its keys lie ready
    NotedFiles files;
    QVERIFY(KeyChange(m_files, files).settle());
    const auto keys = files.steps.indexOf(u"remove keys.json.next"_s);
    const auto synced = files.steps.indexOf(u"sync"_s, keys);
    const auto log = files.steps.indexOf(u"remove evenkeel.db.next"_s);
    QVERIFY2(keys >= 0 && keys < synced && synced < log, qPrintable(files.steps.join(u'\n')));
}

EVENKEEL_TEST(KeyChangeTest)
#include "keychangetest.moc"
