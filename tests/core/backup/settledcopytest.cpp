#include "core/backup/settledcopy.h"

#include "core/storage/journalfiles.h"
#include "core/storage/statement.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

/// A log that was set aside while something stood in its journal alone.
class SettledCopyTest final : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatTheJournalHolds();
    void withoutAJournalTheFileIsRead();
    void sweepsOnlyItsOwn();
};

void SettledCopyTest::holdsWhatTheJournalHolds()
{
    TestLog log;
    log.addInteraction(u"late refund"_s);
    const QTemporaryDir folder;
    const QString aside = folder.filePath(u"aside.db"_s);
    QVERIFY(QFile::copy(log.file(), aside));
    QVERIFY(QFile::copy(journalOf(log.file()), journalOf(aside)));
    const qint64 bytes = QFileInfo(journalOf(aside)).size();
    {
        SettledCopy settled(aside, folder.filePath(u"log.db"_s));
        QVERIFY(settled.make(log.key()));
        QVERIFY(settled.file() != aside);
        const auto copy = Database::openCopy(settled.file(), log.key());
        QVERIFY(copy);
        auto rows = (*copy)->prepare("SELECT count(*) FROM interaction");
        QVERIFY(rows && rows->step());
        QCOMPARE(rows->integer(0), 1);
    }
    QCOMPARE(QFileInfo(journalOf(aside)).size(), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2); // the copy went
}

void SettledCopyTest::withoutAJournalTheFileIsRead()
{
    TestLog log;
    const QTemporaryDir folder;
    SettledCopy settled(folder.filePath(u"aside.db"_s), folder.filePath(u"log.db"_s));
    QVERIFY(settled.make(log.key()));
    QCOMPARE(settled.file(), folder.filePath(u"aside.db"_s));
}

void SettledCopyTest::sweepsOnlyItsOwn()
{
    const QTemporaryDir folder;
    const QStringList names{
        u"log.db"_s, u"log.db-settled-12"_s, u"log.db-settled-12-wal"_s, u"other.db-settled-12"_s};
    for (const QString &name : names)
        QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
    QVERIFY(SettledCopy::sweep(folder.filePath(u"log.db"_s), diskFiles()));
    QCOMPARE(
        QDir(folder.path()).entryList(QDir::Files),
        (QStringList{u"log.db"_s, u"other.db-settled-12"_s}));
}

EVENKEEL_TEST(SettledCopyTest)
#include "settledcopytest.moc"
