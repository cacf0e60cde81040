#include "core/customer/customererasure.h"
#include "core/backup/backup.h"
#include "core/backup/backupfolder.h"
#include "core/backup/backupname.h"
#include "core/backup/reseal.h"
#include "core/storage/erasuremark.h"
#include "core/storage/integrity.h"
#include "core/storage/statement.h"
#include "tests/core/customer/customerlog.h"
#include "tests/support/brokenfiles.h"
#include "tests/support/plainpages.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

CustomerReference reference()
{
    return *CustomerReference::from(CustomerLog::Reference);
}

CustomerErased erase(CustomerLog &kept)
{
    return must(CustomerErasure(kept.log.log, kept.log.key(), kept.places()).run(reference()));
}

/// Every file in the folder of the log but sealed lines, by what lies under its cipher.
QStringList hitsIn(const CustomerLog &kept)
{
    QStringList hits;
    int files = 0;
    QDirIterator all(kept.log.folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const bool isDatabase
            = path.endsWith(u".db"_s) || path.endsWith(u".backup"_s) || path.endsWith(u".aside"_s);
        if (!isDatabase)
            continue;
        ++files;
        for (const QByteArray &needle : found(plainPages(path, kept.log.key()), kept.needles()))
            hits.append(all.fileName() + u": "_s + QString::fromLatin1(needle));
    }
    qInfo("%d files, %lld hits", files, static_cast<long long>(hits.size()));
    return hits;
}

} // namespace

/// After an erasure no byte of it is anywhere that the program keeps something.
class CustomerErasureTest final : public QObject
{
    Q_OBJECT

private slots:
    void leavesNoByte();
    void leavesOthersAsTheyWere();
    void cannotBeUndone();
    void tellsWhoListens();
    void comesAfterACopyThatIsBeingMade();
    void refusesWhereNothingIsKept();
    void findsWhatOnlyACopyHolds();
    void aCopyThatOpensNoMoreGoes();
    void oneThatWasLaidBesideIsNotForgotten();
    void anOldLogThatOpensNoMoreStays();
    void aFailureBeforeLeavesTheLog();
    void leavesNothingBeside();
};

void CustomerErasureTest::leavesNoByte()
{
    CustomerLog kept;
    const qsizetype planted = kept.needles().size();
    // Or else the search proves nothing: live log, two backups, one set aside.
    QVERIFY2(hitsIn(kept).size() > 3 * planted, "the markers were not found before");
    const CustomerErased erased = erase(kept);
    QVERIFY(erased.swept);
    QCOMPARE(erased.records.interactions, 32);
    QCOMPARE(erased.records.followUps, 3);
    QCOMPARE(erased.records.drafts, 4);
    QCOMPARE(erased.sealedLines, 1);
    QCOMPARE(erased.copies.remade.size(), qsizetype(3));
    const QStringList hits = hitsIn(kept);
    QVERIFY2(hits.isEmpty(), qPrintable(hits.join(u'\n')));
    qInfo("%lld pieces of markers, 0 hits after the erasure", static_cast<long long>(planted));
}

void CustomerErasureTest::leavesOthersAsTheyWere()
{
    CustomerLog kept;
    const QStringList before = kept.others();
    erase(kept);
    QCOMPARE(kept.others(), before);
    QCOMPARE(kept.sealed().names().size(), qsizetype(1));
    QVERIFY(integrityFindings(kept.log.database)->isEmpty());
    const QString copy = kept.places().backups().first();
    QVERIFY(checkedFigures(copy, kept.log.key()));
    const auto opened = must(Database::openCopy(copy, kept.log.key()));
    auto count = must(opened->prepare("SELECT count(*) FROM interaction"));
    QVERIFY(must(count.step()));
    QCOMPARE(count.integer(0), 50);
}

void CustomerErasureTest::cannotBeUndone()
{
    CustomerLog kept;
    erase(kept);
    while (kept.log.log.undo()) { }
    while (kept.log.log.redo()) { }
    const auto traces = CustomerTable(kept.log.database).traces(reference());
    QVERIFY(traces->isEmpty());
    QCOMPARE(kept.log.log.redo().error().fault, Fault::NothingToRedo);
}

void CustomerErasureTest::tellsWhoListens()
{
    CustomerLog kept;
    QList<InteractionId> gone;
    connect(&kept.log.interactions, &InteractionStore::removed, this, [&gone](InteractionId id) {
        gone.append(id);
    });
    erase(kept);
    QCOMPARE(gone.size(), qsizetype(32));
    QVERIFY(gone.contains(kept.own));
}

void CustomerErasureTest::comesAfterACopyThatIsBeingMade()
{
    CustomerLog kept;
    // A backup reads what was there when it was begun; the erasure comes while it is written.
    const auto reader = must(Database::openReader(kept.log.file(), kept.log.key()));
    const QString folder = kept.places().backupFolders.first();
    bool erased = false;
    const auto made = BackupFolder(folder).add(
        *reader, kept.log.key(), {}, kept.log.clock.moment(), diskFiles(), [&] {
            if (!std::exchange(erased, true))
                erase(kept);
            return true;
        });
    QVERIFY(erased);
    QCOMPARE(made.error().fault, Fault::StorageBusy);
    QCOMPARE(BackupFolder(folder).entries().size(), qsizetype(1));
    QVERIFY(!*ErasureMark(kept.log.database).isSwept()); // somebody read all the while
    must(ErasureMark(kept.log.database).sweep());
    QVERIFY(hitsIn(kept).isEmpty());
}

void CustomerErasureTest::refusesWhereNothingIsKept()
{
    CustomerLog kept;
    const auto nobody = *CustomerReference::from(u"qzvkw"_s); // a part of one is none
    const auto none = CustomerErasure(kept.log.log, kept.log.key(), kept.places()).run(nobody);
    QCOMPARE(none.error().fault, Fault::NotFound);
    QCOMPARE(*ErasureMark(kept.log.database).times(), 0);
}

void CustomerErasureTest::findsWhatOnlyACopyHolds()
{
    CustomerLog kept;
    const QString backup = kept.places().backups().first();
    const QString before = kept.log.folder.filePath(u"before"_s);
    QVERIFY(QFile::copy(backup, before));
    erase(kept);
    QVERIFY(QFile::remove(backup) && QFile::rename(before, backup)); // carried back by somebody
    const CustomerErased again = erase(kept);
    QCOMPARE(again.records.interactions, 0);
    QVERIFY(again.copies.remade.contains(backup));
    QVERIFY(hitsIn(kept).isEmpty());
}

void CustomerErasureTest::aCopyThatOpensNoMoreGoes()
{
    CustomerLog kept;
    const QString backup = kept.places().backups().first();
    QFile file(backup);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(9000) && file.write("damage") == 6);
    file.close();
    const CustomerErased erased = erase(kept);
    QCOMPARE(erased.copies.removed, QStringList{backup});
    QVERIFY(!QFile::exists(backup));
    QVERIFY(hitsIn(kept).isEmpty());
}

/// The power went while the log got another key: before it had that, or before its backups had.
void CustomerErasureTest::oneThatWasLaidBesideIsNotForgotten()
{
    for (const bool logHasTheNewKey : {false, true}) {
        CustomerLog kept;
        const QStringList backups = kept.places().backups();
        for (const QString &folder : kept.places().backupFolders)
            QVERIFY(ResealBackups(folder).prepare(kept.log.key(), DatabaseKey::random()));
        for (const QString &backup : logHasTheNewKey ? backups : QStringList()) {
            const QString next = backupname::nextOf(backup);
            QVERIFY(QFile::rename(next, next + u'x') && QFile::rename(backup, next));
            QVERIFY(QFile::rename(next + u'x', backup));
        }
        const CustomerErased erased = erase(kept);
        QVERIFY(erased.copies.removed.isEmpty());
        QCOMPARE(kept.places().backups(), backups);
        for (const QString &backup : backups) {
            QVERIFY(!QFile::exists(backupname::nextOf(backup)));
            QVERIFY(Database::openCopy(backup, kept.log.key()));
        }
        QVERIFY(hitsIn(kept).isEmpty());
    }
}

void CustomerErasureTest::anOldLogThatOpensNoMoreStays()
{
    CustomerLog kept;
    QFile file(kept.aside());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(9000) && file.write("damage") == 6);
    file.close();
    const CustomerErased erased = erase(kept);
    QCOMPARE(erased.copies.left, QStringList{kept.aside()});
    QVERIFY(QFile::exists(kept.aside()));
}

void CustomerErasureTest::aFailureBeforeLeavesTheLog()
{
    CustomerLog kept;
    const QString before = kept.log.value("SELECT count(*) FROM interaction");
    int failed = 0;
    for (int step = 0;; step += 3) {
        BrokenFiles files(step, BrokenFiles::How::ForGood, BrokenFiles::Kind::Io);
        CustomerErasure erasure(kept.log.log, kept.log.key(), kept.places(), files);
        const auto run = erasure.run(reference());
        if (run)
            break; // the step came after the log was done
        ++failed;
        QCOMPARE(kept.log.value("SELECT count(*) FROM interaction"), before);
        QVERIFY(!CustomerTable(kept.log.database).traces(reference())->isEmpty());
    }
    QVERIFY(failed > 5);
    QVERIFY(hitsIn(kept).isEmpty());
}

void CustomerErasureTest::leavesNothingBeside()
{
    CustomerLog kept;
    erase(kept);
    QDirIterator all(kept.log.folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        QVERIFY2(!path.contains(u".anew"_s), qPrintable(path));
        QVERIFY2(!path.contains(u".backup-"_s), qPrintable(path));
    }
}

EVENKEEL_TEST(CustomerErasureTest)
#include "customererasuretest.moc"
