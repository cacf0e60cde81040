#include "core/keys/filekeyprovider.h"
#include "core/keys/passphrasekeyprovider.h"
#include "core/storage/database.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

PassphraseKeyProvider passphrase(const QTemporaryDir &folder)
{
    return PassphraseKeyProvider(
        {.passphrase = folder.filePath(u"phrase"_s),
         .salt = folder.filePath(u"key.salt"_s),
         .database = folder.filePath(u"log.db"_s)},
        PassphraseKeyProvider::Effort::Least);
}

} // namespace

class KeyProviderTest : public QObject
{
    Q_OBJECT

private slots:
    void hexIsReadStrictly_data();
    void hexIsReadStrictly();
    void aKeyFileIsMadeOnceAndOnlyForItsOwner();
    void aMissingKeyBesideADatabaseMakesNoNewOne();
    void aBrokenKeyFileIsAMissingKey();
    void onePassphraseMakesOneKey();
    void anotherPassphraseIsAWrongKey();
    void aMissingSaltBesideADatabaseMakesNoNewOne();
    void anEmptyOrMissingPassphraseIsRefused();
};

void KeyProviderTest::hexIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<bool>("valid");
    QTest::newRow("64 digits") << QByteArray(64, 'a') << true;
    QTest::newRow("upper case") << QByteArray(64, 'A') << true;
    QTest::newRow("63 digits") << QByteArray(63, 'a') << false;
    QTest::newRow("66 digits") << QByteArray(66, 'a') << false;
    QTest::newRow("no digits") << QByteArray(64, 'g') << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void KeyProviderTest::hexIsReadStrictly()
{
    QFETCH(QByteArray, digits);
    QFETCH(bool, valid);
    const auto key = DatabaseKey::fromHex(digits);
    QCOMPARE(key.has_value(), valid);
    if (valid)
        QCOMPARE(key->toHex(), digits.toLower());
}

void KeyProviderTest::aKeyFileIsMadeOnceAndOnlyForItsOwner()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"key"_s);
    FileKeyProvider provider(file, folder.filePath(u"log.db"_s));
    const auto made = provider.key();
    QVERIFY(made);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(file) & others));
    QCOMPARE(QFileInfo(file).size(), 65);
    const auto again = provider.key();
    QVERIFY(again);
    QVERIFY(*again == *made);
}

void KeyProviderTest::aMissingKeyBesideADatabaseMakesNoNewOne()
{
    QTemporaryDir folder;
    write(folder.filePath(u"log.db"_s), "something");
    const auto key = FileKeyProvider(folder.filePath(u"key"_s), folder.filePath(u"log.db"_s)).key();
    QVERIFY(!key);
    QCOMPARE(key.error().fault, Fault::KeyMissing);
    QVERIFY(!QFile::exists(folder.filePath(u"key"_s)));
}

void KeyProviderTest::aBrokenKeyFileIsAMissingKey()
{
    QTemporaryDir folder;
    write(folder.filePath(u"key"_s), "short\n");
    const auto key = FileKeyProvider(folder.filePath(u"key"_s), folder.filePath(u"log.db"_s)).key();
    QVERIFY(!key);
    QCOMPARE(key.error().fault, Fault::KeyMissing);
}

void KeyProviderTest::onePassphraseMakesOneKey()
{
    QTemporaryDir folder;
    write(folder.filePath(u"phrase"_s), "correct horse\nsecond line\n");
    const auto first = passphrase(folder).key();
    QVERIFY(first);
    write(folder.filePath(u"phrase"_s), "correct horse\r\n");
    const auto second = passphrase(folder).key();
    QVERIFY(second);
    QVERIFY(*first == *second);

    QTemporaryDir elsewhere;
    write(elsewhere.filePath(u"phrase"_s), "correct horse\n");
    const auto third = passphrase(elsewhere).key();
    QVERIFY(third);
    QVERIFY(!(*first == *third));
}

void KeyProviderTest::anotherPassphraseIsAWrongKey()
{
    QTemporaryDir folder;
    write(folder.filePath(u"phrase"_s), "correct horse\n");
    QVERIFY(Database::create(folder.filePath(u"log.db"_s), *passphrase(folder).key()));
    write(folder.filePath(u"phrase"_s), "wrong horse\n");
    const auto opened = Database::open(folder.filePath(u"log.db"_s), *passphrase(folder).key());
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, Fault::WrongKey);
}

void KeyProviderTest::aMissingSaltBesideADatabaseMakesNoNewOne()
{
    QTemporaryDir folder;
    write(folder.filePath(u"phrase"_s), "correct horse\n");
    write(folder.filePath(u"log.db"_s), "something");
    const auto key = passphrase(folder).key();
    QVERIFY(!key);
    QCOMPARE(key.error().fault, Fault::KeyMissing);
}

void KeyProviderTest::anEmptyOrMissingPassphraseIsRefused()
{
    QTemporaryDir folder;
    QCOMPARE(passphrase(folder).key().error().fault, Fault::FileUnreadable);
    write(folder.filePath(u"phrase"_s), "\n");
    QCOMPARE(passphrase(folder).key().error().fault, Fault::InvalidInput);
}

EVENKEEL_TEST(KeyProviderTest)
#include "keyprovidertest.moc"
