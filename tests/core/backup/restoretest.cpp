#include "core/backup/restore.h"
#include "core/backup/backup.h"
#include "core/backup/backupname.h"
#include "core/backup/restorepreview.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"
#include "tests/support/brokenfiles.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const QList<RecordTable> Records{{"interaction", "occurred_at"}, {"rating", "given_at"}};

/// A folder with a log that was closed, and a backup with thirty of its forty interactions.
class Folder
{
public:
    Folder()
    {
        TestLog log;
        key = std::make_unique<DatabaseKey>(log.key());
        for (int i = 0; i < 30; ++i)
            log.addInteraction(u"kept %1"_s.arg(i), minutes(60 + i));
        const auto reader = Database::openReader(log.file(), *key);
        const BackupOrder order{.source = **reader, .key = *key, .file = backup()};
        if (!makeBackup(order, disk))
            qFatal("no backup");
        for (int i = 0; i < 10; ++i)
            log.addInteraction(u"new %1"_s.arg(i), minutes(i));
        if (!log.database.checkpoint() || !QFile::copy(log.file(), database()))
            qFatal("no log");
    }

    [[nodiscard]] QString backup() const { return folder.filePath(u"one.backup"_s); }
    [[nodiscard]] QString database() const { return folder.filePath(u"evenkeel.db"_s); }
    [[nodiscard]] QString aside() const
    {
        return database() + u'-' + backupname::stamp(testNow()) + u".aside"_s;
    }
    [[nodiscard]] Result<Restore::Done> restore(FileSteps &files) const
    {
        return Restore({.backup = backup(), .database = database(), .key = *key}, files)
            .run(testNow());
    }
    /// Without the index of a journal, which comes and goes.
    [[nodiscard]] QStringList names() const
    {
        QStringList all = namesIn(folder.path());
        all.removeAll(u"evenkeel.db-shm"_s);
        return all;
    }
    /// -1 where it does not open.
    [[nodiscard]] int count(const QString &file) const
    {
        const auto opened = Database::open(file, *key);
        auto rows = opened ? (*opened)->prepare("SELECT count(*) FROM interaction")
                           : Result<Statement>(tl::unexpected(opened.error()));
        return rows && rows->step() ? int(rows->integer(0)) : -1;
    }
    void damage(const QString &file, qint64 from) const
    {
        QFile open(file);
        if (!open.open(QIODevice::ReadWrite) || !open.seek(from) || open.write("damage") != 6)
            qFatal("not damaged");
    }

    QTemporaryDir folder;
    std::unique_ptr<DatabaseKey> key;
    DiskFiles disk;
};

} // namespace

/// A restore changes all or nothing, and loses nothing either way.
class RestoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void previewsWhatWouldChange();
    void previewsBesideALogThatCannotBeRead();
    void putsTheBackupInPlace();
    void twoAtOneMomentAreBothSetAside();
    void startsFromALogThatCannotBeOpened();
    void startsFromNothing();
    void takesTheJournalAside();
    void refusesADamagedBackup();
    void refusesAnotherKey();
    void refusesANewerBackup();
    void oneFailureAtAnyStepLeavesTheOldOne();
};

void RestoreTest::previewsWhatWouldChange()
{
    const Folder folder;
    const auto preview = previewRestore(folder.backup(), folder.database(), *folder.key, Records);
    QVERIFY(preview);
    QCOMPARE(preview->present, RestorePreview::Present::Readable);
    const RecordDifference &rows = preview->tables.first();
    QCOMPARE(rows.here.count, 40);
    QCOMPARE(rows.there.count, 30);
    QCOMPARE(rows.onlyHere, 10);
    QCOMPARE(rows.onlyThere, 0);
    QCOMPARE(rows.changed, 0);
    QCOMPARE(rows.here.last, testNow());
    QCOMPARE(rows.there.last, testNow() - minutes(60));
    QCOMPARE(rows.there.first, testNow() - minutes(89));
    QCOMPARE(folder.count(folder.database()), 40);
}

void RestoreTest::previewsBesideALogThatCannotBeRead()
{
    const Folder folder;
    folder.damage(folder.database(), 40);
    const auto preview = previewRestore(folder.backup(), folder.database(), *folder.key, Records);
    QVERIFY(preview);
    QCOMPARE(preview->present, RestorePreview::Present::Unreadable);
    QCOMPARE(preview->tables.first().onlyThere, 30);
}

void RestoreTest::putsTheBackupInPlace()
{
    Folder folder;
    const auto done = folder.restore(folder.disk);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    QCOMPARE(done->setAside, folder.aside());
    QCOMPARE(folder.count(folder.database()), 30);
    QCOMPARE(folder.count(folder.aside()), 40);
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(!(QFileInfo(folder.database()).permissions() & others));
}

/// Each gets a name of its own, and the first one stays as it is.
void RestoreTest::twoAtOneMomentAreBothSetAside()
{
    Folder folder;
    QVERIFY(folder.restore(folder.disk));
    QFile leftover(
        folder.database() + u'-' + backupname::stamp(testNow() + milliseconds(1))
        + u".aside-wal"_s);
    QVERIFY(leftover.open(QIODevice::WriteOnly)); // a journal by itself would be taken for its own
    const auto again = folder.restore(folder.disk);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
    QCOMPARE(again->setAside, backupname::asideOf(folder.database(), testNow() + milliseconds(2)));
    QCOMPARE(folder.count(folder.aside()), 40);
    QCOMPARE(folder.count(again->setAside), 30);
    QCOMPARE(folder.count(folder.database()), 30);
    QCOMPARE(
        backupname::timeOfAside(folder.database(), again->setAside),
        std::optional(testNow() + milliseconds(2)));
}

void RestoreTest::startsFromALogThatCannotBeOpened()
{
    Folder folder;
    folder.damage(folder.database(), 40);
    const QByteArray damaged = contentOf(folder.database());
    QVERIFY(folder.restore(folder.disk));
    QCOMPARE(folder.count(folder.database()), 30);
    QCOMPARE(contentOf(folder.aside()), damaged);
}

void RestoreTest::startsFromNothing()
{
    Folder folder;
    QVERIFY(QFile::remove(folder.database()));
    const auto done = folder.restore(folder.disk);
    QVERIFY(done);
    QVERIFY(done->setAside.isEmpty());
    QCOMPARE(folder.count(folder.database()), 30);
}

void RestoreTest::takesTheJournalAside()
{
    Folder folder;
    folder.damage(folder.database(), 40);
    QFile journal(folder.database() + u"-wal"_s);
    QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write("what was saved last") > 0);
    journal.close();
    QVERIFY(folder.restore(folder.disk));
    QCOMPARE(contentOf(folder.aside() + u"-wal"_s), QByteArray("what was saved last"));
    QCOMPARE(folder.count(folder.database()), 30);
}

void RestoreTest::refusesADamagedBackup()
{
    Folder folder;
    folder.damage(folder.backup(), QFileInfo(folder.backup()).size() - 3000);
    const auto done = folder.restore(folder.disk);
    QVERIFY(!done);
    QCOMPARE(done.error().fault, Fault::StorageDamaged);
    QCOMPARE(folder.count(folder.database()), 40);
    QCOMPARE(folder.names(), (QStringList{u"evenkeel.db"_s, u"one.backup"_s}));
}

void RestoreTest::refusesAnotherKey()
{
    Folder folder;
    folder.key = std::make_unique<DatabaseKey>(DatabaseKey::random());
    const QByteArray before = contentOf(folder.database());
    const auto done = folder.restore(folder.disk);
    QVERIFY(!done);
    QCOMPARE(done.error().fault, Fault::WrongKey);
    QCOMPARE(contentOf(folder.database()), before);
}

void RestoreTest::refusesANewerBackup()
{
    Folder folder;
    {
        const auto opened = Database::open(folder.backup(), *folder.key);
        QVERIFY(opened && (*opened)->execute("PRAGMA user_version = 9999"));
    }
    const auto done = folder.restore(folder.disk);
    QVERIFY(!done);
    QCOMPARE(done.error().fault, Fault::StorageNewer);
    QCOMPARE(folder.count(folder.database()), 40);
}

void RestoreTest::oneFailureAtAnyStepLeavesTheOldOne()
{
    for (const bool opens : {true, false}) {
        const auto prepare = [opens](const Folder &folder) {
            if (opens)
                return;
            folder.damage(folder.database(), 40);
            if (!QFile::copy(folder.backup(), folder.database() + u"-wal"_s))
                qFatal("no journal");
        };
        Folder trial;
        prepare(trial);
        BrokenFiles counting;
        QVERIFY(trial.restore(counting));
        const int steps = counting.taken();
        for (int step = 0; step < steps; ++step) {
            Folder folder;
            prepare(folder);
            const QStringList names = folder.names();
            const QByteArray before = contentOf(folder.database());
            const QByteArray journal = contentOf(folder.database() + u"-wal"_s);
            BrokenFiles once(step);
            QVERIFY2(!folder.restore(once), qPrintable(QString::number(step)));
            QCOMPARE(contentOf(folder.database()), before);
            QCOMPARE(contentOf(folder.database() + u"-wal"_s), journal);
            QCOMPARE(folder.names(), names);

            BrokenFiles forGood(step, BrokenFiles::How::ForGood);
            QVERIFY(!folder.restore(forGood));
            const bool oldInPlace = contentOf(folder.database()) == before;
            const bool newInPlace = folder.count(folder.database()) == 30;
            QVERIFY2(oldInPlace || newInPlace, qPrintable(QString::number(step)));
            QVERIFY(oldInPlace || contentOf(folder.aside()) == before);
        }
        qInfo("restore: %d steps, each failed once and for good", steps);
    }
}

EVENKEEL_TEST(RestoreTest)
#include "restoretest.moc"
