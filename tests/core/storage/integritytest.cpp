#include "core/storage/integrity.h"
#include "core/storage/searchindexes.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PageSize = 4096;

QString journalOf(const QString &file)
{
    return file + u"-wal"_s;
}

QByteArray contentOf(const QString &file)
{
    QFile open(file);
    return open.open(QIODevice::ReadOnly) ? open.readAll() : QByteArray();
}

/// Overwrites the second half of a page, as a write that power cuts in two leaves it.
void tear(const QString &file, qint64 page)
{
    QFile open(file);
    const qint64 at = (page - 1) * PageSize + PageSize / 2;
    const QByteArray half(PageSize / 2, 'x');
    if (!open.open(QIODevice::ReadWrite) || !open.seek(at) || open.write(half) != half.size())
        qFatal("not torn: %s", qPrintable(open.errorString()));
}

/// The number of the page that stands first in a write-ahead log.
qint64 firstPageIn(const QString &journal)
{
    constexpr qint64 HeaderSize = 32;
    QFile open(journal);
    if (!open.open(QIODevice::ReadOnly) || !open.seek(HeaderSize))
        qFatal("no journal: %s", qPrintable(open.errorString()));
    return qFromBigEndian<quint32>(open.read(sizeof(quint32)).constData());
}

} // namespace

/// What a check of a database finds, and what it must not take for damage.
class IntegrityTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatHappenedSinceTheLastCheck();
    void aPageThatIsStillInTheJournalIsNoDamage();
    void aFirstDeleteThatIsTakenBackIsNoDamage_data();
    void aFirstDeleteThatIsTakenBackIsNoDamage();
};

void IntegrityTest::findsWhatHappenedSinceTheLastCheck()
{
    TestLog log;
    // The last pages are free ones, of which only their seals tell.
    QVERIFY(log.database.execute("CREATE TABLE spare (content BLOB) STRICT;"
                                 "INSERT INTO spare VALUES (zeroblob(40000));"
                                 "DROP TABLE spare"));
    QVERIFY(log.database.checkpoint());
    QVERIFY(integrityFindings(log.database)->isEmpty());
    const QByteArray whole = contentOf(log.file());
    tear(log.file(), QFileInfo(log.file()).size() / PageSize);
    QVERIFY(!integrityFindings(log.database)->isEmpty());
    // and what was put right is found no more
    QFile file(log.file());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole) == whole.size() && file.flush());
    QCOMPARE(*integrityFindings(log.database), QStringList());
}

/// The power goes while the journal is copied back.
void IntegrityTest::aPageThatIsStillInTheJournalIsNoDamage()
{
    TestLog log;
    QVERIFY(log.database.checkpoint());
    log.addInteraction(u"late refund"_s);
    const QString copy = log.folder.filePath(u"copy.db"_s);
    QVERIFY(QFile::copy(log.file(), copy));
    QVERIFY(QFile::copy(journalOf(log.file()), journalOf(copy)));
    tear(copy, firstPageIn(journalOf(copy)));

    const auto opened = Database::open(copy, log.key());
    QVERIFY(opened);
    QCOMPARE(*integrityFindings(**opened), QStringList());
    const auto reader = Database::openReader(copy, log.key());
    QVERIFY(reader);
    QCOMPARE(*quickFindings(**reader), QStringList());
}

void IntegrityTest::aFirstDeleteThatIsTakenBackIsNoDamage_data()
{
    QTest::addColumn<bool>("rebuilt");
    QTest::newRow("in a new log") << false;
    QTest::newRow("after the index was built anew") << true;
}

/// As a full disk takes back the first promise that is saved.
void IntegrityTest::aFirstDeleteThatIsTakenBackIsNoDamage()
{
    QFETCH(bool, rebuilt);
    TestLog log;
    log.addInteraction(u"late refund"_s);
    if (rebuilt)
        QVERIFY(SearchIndexes(log.database).rebuild());
    for (const bool saved : {false, true}) {
        auto changes = log.log.begin("log"_L1);
        const auto id = log.interactions.add(
            *changes, plainInteraction(u"line is down"_s, log.clock.moment()));
        // Each takes the words of its interaction out of the index and puts them in again.
        for (const QString &text : {u"callback"_s, u"letter"_s}) {
            FollowUp promise;
            promise.interaction = *id;
            promise.text = text;
            promise.needsTime = true;
            QVERIFY(log.followUps.add(*changes, promise));
        }
        if (saved)
            QVERIFY(changes->commit());
    }
    const auto reader = Database::openReader(log.file(), log.key());
    QVERIFY(reader);
    QCOMPARE(*integrityFindings(**reader), QStringList());
}

EVENKEEL_TEST(IntegrityTest)
#include "integritytest.moc"
