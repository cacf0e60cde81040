#include "core/backup/restorelog.h"

#include "core/backup/backup.h"
#include "core/backup/backuplook.h"
#include "core/backup/backupname.h"
#include "core/backup/restorepreview.h"
#include "core/keys/keyring.h"
#include "core/storage/statement.h"
#include "tests/support/brokenfiles.h"
#include "tests/support/keyplace.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Passphrase = "correct horse";

/// A data folder with a log, and a backup of three interactions under a key of its own.
class Folder
{
public:
    Folder()
    {
        TestLog theirs;
        for (int i = 0; i < 3; ++i)
            theirs.addInteraction(u"theirs %1"_s.arg(i), minutes(i));
        backupKey = std::make_unique<DatabaseKey>(theirs.key());
        const KeyRing ring(
            {.database = theirs.file(), .wraps = wrapsOfBackup(), .keyFile = {}, .salt = {}},
            KeyRing::Effort::Least);
        if (!ring.setPassphrase(*backupKey, Passphrase))
            qFatal("no wraps");
        const auto reader = Database::openReader(theirs.file(), *backupKey);
        if (!makeBackup({.source = **reader, .key = *backupKey, .file = backup()}, disk))
            qFatal("no backup");
        TestLog mine;
        mine.addInteraction(u"mine"_s);
        logKey = std::make_unique<DatabaseKey>(mine.key());
        if (!mine.database.checkpoint() || !QFile::copy(mine.file(), files().database))
            qFatal("no log");
        QFile way(files().keyFile);
        if (!way.open(QIODevice::WriteOnly) || way.write("a key") != 5)
            qFatal("no key");
    }

    [[nodiscard]] QString backup() const { return folder.filePath(u"one.backup"_s); }
    [[nodiscard]] QString wrapsOfBackup() const { return backupname::wrapsOf(backup()); }
    [[nodiscard]] KeyFiles files() const { return keyFilesIn(folder.path()); }
    /// What the ways in place open of the log in place: "mine", "theirs", or nothing.
    [[nodiscard]] QString opens() const
    {
        const auto byBackup = KeyRing(files()).openWith(Passphrase);
        if (byBackup && count(files().database, *byBackup) == 3)
            return u"theirs"_s;
        const bool hasOld = QFile::exists(files().keyFile);
        return hasOld && count(files().database, *logKey) == 1 ? u"mine"_s : QString();
    }
    [[nodiscard]] qint64 count(const QString &file, const DatabaseKey &key) const
    {
        return lookInto(file, key).map(&BackupLook::interactions).value_or(-1);
    }

    QTemporaryDir folder;
    std::unique_ptr<DatabaseKey> backupKey;
    std::unique_ptr<DatabaseKey> logKey;
    DiskFiles disk;
};

/// A log of five interactions that was set aside in the middle: two of them are in its journal.
struct SetAside
{
    explicit SetAside(const QString &database)
        : file(backupname::asideOf(database, testNow() - minutes(9)))
    {
        TestLog log;
        key = std::make_unique<DatabaseKey>(log.key());
        for (int i = 0; i < 3; ++i)
            log.addInteraction(u"in the log %1"_s.arg(i), minutes(i));
        const bool settled = log.database.checkpoint().has_value();
        for (int i = 0; i < 2; ++i)
            log.addInteraction(u"in the journal %1"_s.arg(i), minutes(i));
        if (!settled || !QFile::copy(log.file(), file)
            || !QFile::copy(log.file() + u"-wal"_s, file + u"-wal"_s))
            qFatal("nothing was set aside");
    }

    QString file;
    std::unique_ptr<DatabaseKey> key;
};

} // namespace

/// A backup under another key than the log's comes back, and the log opens afterwards.
class RestoreLogTest final : public QObject
{
    Q_OBJECT

private slots:
    void listsBackupsAndWhatWasSetAside();
    void looksIntoABackup();
    void aBackupUnderAnotherKeyComesUnderThatOfTheLog();
    void whereTheKeyIsLostTheWaysOfTheBackupTakeItsPlace();
    void waysThatAreSetAsideAtOneMomentAreBothKept();
    void withoutWaysBesideItNothingHappens();
    void aFailureAtAnyStepLeavesSomethingThatOpens_data();
    void aFailureAtAnyStepLeavesSomethingThatOpens();
    void whereverItIsCutOffTheLogHasItsOwnWays();
    void whatWasCutOffIsTidiedUp();
    void whatWasSetAsideWithItsJournalComesBack_data();
    void whatWasSetAsideWithItsJournalComesBack();
    void aSetAsideLogThatIsDamagedIsNotTakenForWhole();
    void aDamagedBeginningIsNotCalledAnotherKey();
};

void RestoreLogTest::listsBackupsAndWhatWasSetAside()
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(u"evenkeel.db"_s);
    const QString backup = folder.filePath(backupname::of(testNow()));
    const QString aside = backupname::asideOf(database, testNow() + minutes(1));
    for (const QString &name : {backup, aside, database + u"-wal"_s, database + u"-x.aside"_s}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const QList<Restorable> expected{
        {.file = aside, .at = testNow() + minutes(1), .setAside = true},
        {.file = backup, .at = testNow()}};
    QCOMPARE(restorable(folder.path(), database), expected);
}

void RestoreLogTest::looksIntoABackup()
{
    const Folder folder;
    const auto look = lookInto(folder.backup(), *folder.backupKey);
    QVERIFY(look);
    QCOMPARE(look->interactions, 3);
    QCOMPARE(look->lastEntry, std::optional(testNow()));
    QCOMPARE(lookInto(folder.backup(), *folder.logKey).error().fault, Fault::WrongKey);
    QCOMPARE(lookInto(u"/nowhere"_s, *folder.logKey).error().fault, Fault::FileUnreadable);
}

void RestoreLogTest::aBackupUnderAnotherKeyComesUnderThatOfTheLog()
{
    Folder folder;
    const auto key = backupKeyBy(Passphrase, folder.backup());
    QVERIFY(key);
    QVERIFY(*key == *folder.backupKey);
    const auto done = restoreLog(
        {.backup = folder.backup(),
         .backupKey = *key,
         .logKey = *folder.logKey,
         .files = folder.files()},
        folder.disk, testNow());
    QVERIFY(done);
    QVERIFY(done->key == *folder.logKey);
    QCOMPARE(folder.count(folder.files().database, *folder.logKey), 3);
    QCOMPARE(folder.count(done->setAside, *folder.logKey), 1);
    QVERIFY(done->keysAside.isEmpty());
    QVERIFY(QFile::exists(folder.files().keyFile));
    QVERIFY(!QFile::exists(folder.files().database + u"-rekeyed"_s));
}

void RestoreLogTest::whereTheKeyIsLostTheWaysOfTheBackupTakeItsPlace()
{
    Folder folder;
    const auto done = restoreLog(
        {.backup = folder.backup(), .backupKey = *folder.backupKey, .files = folder.files()},
        folder.disk, testNow());
    QVERIFY(done);
    const auto opened = KeyRing(folder.files()).openWith(Passphrase);
    QVERIFY(opened);
    QCOMPARE(folder.count(folder.files().database, *opened), 3);
    QCOMPARE(done->keysAside, QStringList{backupname::asideOf(folder.files().keyFile, testNow())});
    QVERIFY(QFile::exists(done->keysAside.first()));
    QVERIFY(!QFile::exists(folder.files().keyFile));
}

/// What opened the log before is never written over by what opened it a moment later.
void RestoreLogTest::waysThatAreSetAsideAtOneMomentAreBothKept()
{
    Folder folder;
    const RestoreOrder order{
        .backup = folder.backup(), .backupKey = *folder.backupKey, .files = folder.files()};
    const auto first = restoreLog(order, folder.disk, testNow());
    QVERIFY(first);
    const QByteArray keyFile = contentOf(first->keysAside.first());
    QFile anew(folder.files().keyFile);
    QVERIFY(anew.open(QIODevice::WriteOnly) && anew.write("another key\n") > 0);
    anew.close();
    const auto second = restoreLog(order, folder.disk, testNow());
    QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
    QCOMPARE(second->keysAside.size(), 2);
    QCOMPARE(contentOf(first->keysAside.first()), keyFile);
    QCOMPARE(contentOf(second->keysAside.last()), QByteArray("another key\n"));
    QVERIFY(first->setAside != second->setAside);
    QCOMPARE(folder.count(first->setAside, *folder.logKey), 1);
}

void RestoreLogTest::withoutWaysBesideItNothingHappens()
{
    Folder folder;
    QVERIFY(QFile::remove(folder.wrapsOfBackup()));
    const auto done = restoreLog(
        {.backup = folder.backup(), .backupKey = *folder.backupKey, .files = folder.files()},
        folder.disk, testNow());
    QVERIFY(!done);
    QCOMPARE(done.error().fault, Fault::KeyMissing);
    QCOMPARE(folder.count(folder.files().database, *folder.logKey), 1);
}

void RestoreLogTest::aFailureAtAnyStepLeavesSomethingThatOpens_data()
{
    QTest::addColumn<bool>("knowsKey");
    QTest::newRow("under the key of the log") << true;
    QTest::newRow("with the ways of the backup") << false;
}

void RestoreLogTest::aFailureAtAnyStepLeavesSomethingThatOpens()
{
    QFETCH(const bool, knowsKey);
    int failed = 0;
    for (int step = 0;; ++step) {
        Folder folder;
        BrokenFiles files(step);
        const auto logKey = knowsKey ? std::optional(*folder.logKey) : std::optional<DatabaseKey>();
        const auto done = restoreLog(
            {.backup = folder.backup(),
             .backupKey = *folder.backupKey,
             .logKey = logKey,
             .files = folder.files()},
            files, testNow());
        const qint64 mine = folder.count(folder.files().database, *folder.logKey);
        const qint64 theirs = folder.count(folder.files().database, *folder.backupKey);
        if (done) {
            QVERIFY(mine == 3 || theirs == 3);
            if (files.taken() <= step)
                break;
            continue; // what failed was only the tidying up
        }
        ++failed;
        // The old one, or the new one that the secret of the backup opens.
        QVERIFY2(mine == 1 || theirs == 3, qPrintable(QString::number(step)));
    }
    QVERIFY(failed > 8);
}

/// From one step on nothing is done any more, as where the program is killed; then it starts again.
void RestoreLogTest::whereverItIsCutOffTheLogHasItsOwnWays()
{
    QStringList ends;
    for (int step = 0;; ++step) {
        Folder folder;
        BrokenFiles files(step, BrokenFiles::How::ForGood);
        const auto done = restoreLog(
            {.backup = folder.backup(), .backupKey = *folder.backupKey, .files = folder.files()},
            files, testNow());
        QVERIFY(settleRestore(folder.files()));
        const QString end = folder.opens();
        QVERIFY2(!end.isEmpty(), qPrintable(QString::number(step)));
        QVERIFY(!done || end == u"theirs"_s);
        QCOMPARE(namesIn(folder.folder.path()).filter(u"-restoring"_s), QStringList());
        ends.append(end);
        if (done && files.taken() <= step)
            break;
    }
    QVERIFY2(ends.count(u"mine"_s) > 8 && ends.count(u"theirs"_s) > 4, qPrintable(ends.join(u' ')));
}

void RestoreLogTest::whatWasCutOffIsTidiedUp()
{
    Folder folder;
    const KeyFiles ways = folder.files();
    const QString rekeyed = ways.database + u"-rekeyed"_s;
    for (const QString &rest :
         {rekeyed, ways.database + u"-settled-12"_s, ways.database + u"-1.aside-settled-7-wal"_s,
          ways.database + u"-restoring"_s, ways.wraps + u"-restoring"_s})
        QVERIFY(QFile::copy(folder.backup(), rest));
    QVERIFY(settleRestore(ways));
    QCOMPARE(folder.opens(), u"mine"_s);
    QVERIFY(!QFile::exists(rekeyed));
    QCOMPARE(namesIn(folder.folder.path()).filter(u"-restoring"_s), QStringList());
    QCOMPARE(namesIn(folder.folder.path()).filter(u"-settled"_s), QStringList());
}

void RestoreLogTest::whatWasSetAsideWithItsJournalComesBack_data()
{
    QTest::addColumn<bool>("isUnderTheKeyOfTheLog");
    QTest::newRow("under the key of the log") << true;
    QTest::newRow("under another one") << false;
}

void RestoreLogTest::whatWasSetAsideWithItsJournalComesBack()
{
    QFETCH(const bool, isUnderTheKeyOfTheLog);
    Folder folder;
    const SetAside aside(folder.files().database);
    const QByteArray before = contentOf(aside.file) + contentOf(aside.file + u"-wal"_s);
    QCOMPARE(folder.count(aside.file, *aside.key), 5);
    QCOMPARE(lookInto(aside.file, DatabaseKey::random()).error().fault, Fault::WrongKey);
    const QString database = folder.files().database;
    const auto preview
        = previewRestore(aside.file, database, *aside.key, {{"interaction", "occurred_at"}});
    QVERIFY(preview);
    QCOMPARE(preview->tables.first().onlyThere, 5);

    const DatabaseKey logKey = isUnderTheKeyOfTheLog ? *aside.key : *folder.logKey;
    const auto done = restoreLog(
        {.backup = aside.file, .backupKey = *aside.key, .logKey = logKey, .files = folder.files()},
        folder.disk, testNow());
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(folder.count(database, logKey), 5);
    QCOMPARE(contentOf(aside.file) + contentOf(aside.file + u"-wal"_s), before);
    QCOMPARE(namesIn(folder.folder.path()).filter(u"-settled"_s), QStringList());
}

void RestoreLogTest::aSetAsideLogThatIsDamagedIsNotTakenForWhole()
{
    Folder folder;
    const SetAside aside(folder.files().database);
    QFile file(aside.file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 2000) && file.write("damage") == 6);
    file.close();
    const auto done = restoreLog(
        {.backup = aside.file,
         .backupKey = *aside.key,
         .logKey = *aside.key,
         .files = folder.files()},
        folder.disk, testNow());
    QVERIFY(!done);
    QCOMPARE(done.error().fault, Fault::StorageDamaged);
    QCOMPARE(folder.opens(), u"mine"_s);
    QCOMPARE(namesIn(folder.folder.path()).filter(u"-settled"_s), QStringList());
}

/// By the pages behind it the key is known to be the right one; see firstpagetest.
void RestoreLogTest::aDamagedBeginningIsNotCalledAnotherKey()
{
    const Folder folder;
    const SetAside aside(folder.files().database);
    QVERIFY(QFile::remove(aside.file + u"-wal"_s));
    QFile file(aside.file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(100) && file.write("damage") == 6); // behind its salt
    file.close();
    QCOMPARE(lookInto(aside.file, *aside.key).error().fault, Fault::StorageDamaged);
    QCOMPARE(lookInto(aside.file, DatabaseKey::random()).error().fault, Fault::WrongKey);
}

EVENKEEL_TEST(RestoreLogTest)
#include "restorelogtest.moc"
