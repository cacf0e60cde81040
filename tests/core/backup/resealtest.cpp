#include "core/backup/reseal.h"

#include "core/backup/backupname.h"
#include "tests/support/brokenfiles.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

/// A log with two backups of its own.
struct Kept
{
    TestLog log;
    QTemporaryDir dir = {};
    QString path = dir.filePath(u"backups"_s);
    BackupFolder folder{path};
    QString wraps = dir.filePath(u"keys.json"_s);
    DatabaseKey newKey = DatabaseKey::random();

    Kept()
    {
        for (int i = 0; i < 2; ++i) {
            log.addInteraction(u"late refund %1"_s.arg(i));
            const auto reader = *Database::openReader(log.file(), log.key());
            DiskFiles files;
            const Moment at{.at = log.clock.now() + minutes(60 * i), .zone = "Europe/London"};
            if (!folder.add(*reader, log.key(), wraps, at, files))
                qFatal("no backup");
        }
    }

    [[nodiscard]] int opened(const DatabaseKey &key) const
    {
        int count = 0;
        const auto entries = folder.entries();
        for (const auto &entry : entries)
            count += checkedFigures(entry.file, key) ? 1 : 0;
        return count;
    }
    void writeWraps(const QByteArray &content) const
    {
        QFile file(wraps);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
};

} // namespace

/// Backups follow the key of the log, and none is lost on the way.
class ResealTest final : public QObject
{
    Q_OBJECT

private slots:
    void untilTheLogHasItTheOldKeyOpens();
    void afterwardsOnlyTheNewOneDoes();
    void whatTheOldKeyDoesNotOpenStays();
    void anEndInBetweenIsFinishedByTheKey();
    void whereAStepFailsEveryBackupOpens();
    void oneWhoseOldOneIsGoneTakesItsPlace();
    void whatGoesByAgeGoesWithTheOneLaidBeside();
};

void ResealTest::untilTheLogHasItTheOldKeyOpens()
{
    const Kept kept;
    const QStringList before = namesIn(kept.path);
    const ResealBackups reseal(kept.path);
    QVERIFY(reseal.prepare(kept.log.key(), kept.newKey));
    QCOMPARE(kept.opened(kept.log.key()), 2);
    QCOMPARE(namesIn(kept.path).size(), 4);
    reseal.discard();
    QCOMPARE(namesIn(kept.path), before);
    QCOMPARE(kept.opened(kept.log.key()), 2);
}

void ResealTest::afterwardsOnlyTheNewOneDoes()
{
    const Kept kept;
    const auto before = checkedFigures(kept.folder.entries().first().file, kept.log.key());
    kept.writeWraps("new wraps");
    const ResealBackups reseal(kept.path);
    QVERIFY(reseal.prepare(kept.log.key(), kept.newKey));
    QVERIFY(reseal.finish(kept.wraps));
    QCOMPARE(kept.opened(kept.newKey), 2);
    QCOMPARE(kept.opened(kept.log.key()), 0);
    QCOMPARE(*checkedFigures(kept.folder.entries().first().file, kept.newKey), *before);
    QCOMPARE(namesIn(kept.path).size(), 4); // each with its wraps
    const QString first = kept.folder.entries().first().file;
    QCOMPARE(contentOf(backupname::wrapsOf(first)), "new wraps");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(first) & others));
}

void ResealTest::whatTheOldKeyDoesNotOpenStays()
{
    const Kept kept;
    const QString damaged = kept.folder.entries().first().file;
    QFile file(damaged);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const ResealBackups reseal(kept.path);
    QVERIFY(reseal.prepare(kept.log.key(), kept.newKey));
    QVERIFY(reseal.finish(kept.wraps));
    QCOMPARE(kept.opened(kept.newKey), 1);
    QCOMPARE(contentOf(damaged), QByteArray(8192, 'x'));
}

void ResealTest::anEndInBetweenIsFinishedByTheKey()
{
    for (const bool logHasTheNewKey : {false, true}) {
        const Kept kept;
        const ResealBackups reseal(kept.path);
        QVERIFY(reseal.prepare(kept.log.key(), kept.newKey));
        const DatabaseKey &key = logHasTheNewKey ? kept.newKey : kept.log.key();
        QVERIFY(ResealBackups(kept.path).settle(key, kept.wraps));
        QCOMPARE(kept.opened(key), 2);
        QCOMPARE(namesIn(kept.path).size(), 2);
    }
}

/// Whatever fails, and however it ends: with the key that the log has, all of them open.
void ResealTest::whereAStepFailsEveryBackupOpens()
{
    int steps = 0;
    for (int failing = 0;; ++failing) {
        const Kept kept;
        BrokenFiles files(failing, BrokenFiles::How::Once);
        const ResealBackups reseal(kept.path, files);
        const bool prepared = reseal.prepare(kept.log.key(), kept.newKey).has_value();
        const bool finished = prepared && reseal.finish(kept.wraps).has_value();
        const DatabaseKey &key = prepared ? kept.newKey : kept.log.key();
        if (!finished)
            QVERIFY(ResealBackups(kept.path).settle(key, kept.wraps));
        QCOMPARE(kept.opened(key), 2);
        QCOMPARE(namesIn(kept.path).filter(u".next"_s), QStringList());
        if (files.taken() <= failing)
            break;
        ++steps;
    }
    QVERIFY2(steps > 10, qPrintable(QString::number(steps)));
}

void ResealTest::oneWhoseOldOneIsGoneTakesItsPlace()
{
    const Kept kept;
    const ResealBackups reseal(kept.path);
    QVERIFY(reseal.prepare(kept.log.key(), kept.newKey));
    QVERIFY(QFile::remove(kept.folder.entries().first().file));
    QVERIFY(reseal.settle(kept.newKey, kept.wraps));
    QCOMPARE(kept.opened(kept.newKey), 2);
    QCOMPARE(namesIn(kept.path).filter(u".next"_s), QStringList());
}

void ResealTest::whatGoesByAgeGoesWithTheOneLaidBeside()
{
    const Kept kept;
    QVERIFY(ResealBackups(kept.path).prepare(kept.log.key(), kept.newKey));
    const auto reader = *Database::openReader(kept.log.file(), kept.log.key());
    DiskFiles files;
    const Moment at{.at = kept.log.clock.now() + minutes(600), .zone = "Europe/London"};
    QVERIFY(BackupFolder(kept.path, at.at).add(*reader, kept.log.key(), kept.wraps, at, files));
    QCOMPARE(kept.folder.entries().size(), 1);
    QCOMPARE(namesIn(kept.path).filter(u".next"_s), QStringList());
}

EVENKEEL_TEST(ResealTest)
#include "resealtest.moc"
