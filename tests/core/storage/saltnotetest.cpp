#include "core/storage/saltnote.h"

#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

void fill(const QString &file, const QByteArray &content)
{
    QFile open(file);
    QVERIFY(open.open(QIODevice::WriteOnly) && open.write(content) == content.size());
}

} // namespace

/// What a database began with is known when its beginning is not.
class SaltNoteTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheSaltOfADatabase();
    void keepsThoseOfBefore();
    void takesNoOtherLines();
};

void SaltNoteTest::knowsTheSaltOfADatabase()
{
    const TestLog log;
    const SaltNote note(log.file());
    QVERIFY(note.salts().isEmpty());
    QVERIFY(SaltNote::write(log.database));
    QVERIFY(SaltNote::write(log.database)); // twice is once
    QCOMPARE(note.salts().size(), 1);
    QVERIFY(log.database.checkpoint());
    QFile file(log.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(note.salts().first(), file.read(16));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFile::permissions(log.file() + u"-salts"_s) & others));
}

void SaltNoteTest::keepsThoseOfBefore()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"log.db"_s);
    const auto open = [&file](const DatabaseKey &key) {
        auto database
            = QFile::exists(file) ? Database::open(file, key) : Database::create(file, key);
        if (!database || !SaltNote::write(**database))
            qFatal("no database");
    };
    const DatabaseKey first = DatabaseKey::random();
    open(first);
    const QByteArrayList one = SaltNote(file).salts();
    QVERIFY(QFile::rename(file, file + u".kept"_s));
    for (int i = 0; i < 8; ++i) {
        QFile::remove(file);
        open(DatabaseKey::random());
    }
    const QByteArrayList eight = SaltNote(file).salts();
    QCOMPARE(QSet(eight.cbegin(), eight.cend()).size(), 8);
    QVERIFY(!eight.contains(one.first()));
    QVERIFY(QFile::remove(file) && QFile::rename(file + u".kept"_s, file));
    open(first); // one of before comes back
    QCOMPARE(SaltNote(file).salts(), one + eight.first(7));
    open(first);
    QCOMPARE(SaltNote(file).salts(), one + eight.first(7));
}

void SaltNoteTest::takesNoOtherLines()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"log.db"_s);
    const QByteArray good = QByteArray(16, 'o').toHex();
    fill(
        file + u"-salts"_s,
        "zz\n" + good + "\n" + good.chopped(2) + "\n\n" + good.toUpper() + '\n');
    QCOMPARE(SaltNote(file).salts(), QByteArrayList{QByteArray(16, 'o')});
}

EVENKEEL_TEST(SaltNoteTest)
#include "saltnotetest.moc"
