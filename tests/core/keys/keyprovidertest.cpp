#include "core/keys/filekeyprovider.h"
#include "core/keys/passphrasekeyprovider.h"
#include "tests/support/brokenfiles.h"
#include "tests/support/keyplace.h"
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

/// What the passphrase in the file "phrase" opens.
Result<DatabaseKey> byPassphrase(const QTemporaryDir &folder)
{
    return PassphraseKeyProvider(
               folder.filePath(u"phrase"_s), keyFilesIn(folder.path()),
               PassphraseKeyProvider::Effort::Least)
        .key();
}

} // namespace

class KeyProviderTest : public QObject
{
    Q_OBJECT

private slots:
    void hexIsReadStrictly_data();
    void hexIsReadStrictly();
    void aKeyFileIsMadeOnceAndOnlyForItsOwner();
    void aKeyThatCannotBeWrittenIsNone();
    void aMissingKeyBesideADatabaseMakesNoNewOne();
    void aBrokenKeyFileIsAMissingKey();
    void onePassphraseMakesOneKey();
    void anotherPassphraseIsAWrongKey();
    void missingWrapsBesideADatabaseMakeNoNewOnes();
    void wrapsWithoutADatabaseMakeNoKeyFile();
    void theRecoveryCodeStandsForThePassphrase();
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
    QTest::newRow("more behind it") << QByteArray(64, 'a') + " a" << false;
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
    FileKeyProvider provider(keyFilesIn(folder.path()));
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

/// A log under a key that is nowhere would open once and never again.
void KeyProviderTest::aKeyThatCannotBeWrittenIsNone()
{
    const QTemporaryDir folder;
    test::BrokenFiles counting;
    QVERIFY(FileKeyProvider(keyFilesIn(folder.path()), counting).key());
    for (int step = 0; step < counting.taken(); ++step) {
        const QTemporaryDir other;
        test::BrokenFiles files(step);
        const auto key = FileKeyProvider(keyFilesIn(other.path()), files).key();
        QVERIFY2(!key, qPrintable(QString::number(step)));
    }
}

void KeyProviderTest::aMissingKeyBesideADatabaseMakesNoNewOne()
{
    QTemporaryDir folder;
    write(keyFilesIn(folder.path()).database, "something");
    const auto key = FileKeyProvider(keyFilesIn(folder.path())).key();
    QVERIFY(!key);
    QCOMPARE(key.error().fault, Fault::KeyMissing);
    QVERIFY(!QFile::exists(folder.filePath(u"key"_s)));
}

void KeyProviderTest::aBrokenKeyFileIsAMissingKey()
{
    QTemporaryDir folder;
    write(folder.filePath(u"key"_s), "short\n");
    const auto key = FileKeyProvider(keyFilesIn(folder.path())).key();
    QVERIFY(!key);
    QCOMPARE(key.error().fault, Fault::KeyMissing);
}

void KeyProviderTest::onePassphraseMakesOneKey()
{
    QTemporaryDir folder;
    write(folder.filePath(u"phrase"_s), "correct horse\nsecond line\n");
    const auto first = byPassphrase(folder);
    QVERIFY(first);
    write(folder.filePath(u"phrase"_s), "correct horse\r\n");
    const auto second = byPassphrase(folder);
    QVERIFY(second);
    QVERIFY(*first == *second);

    QTemporaryDir elsewhere;
    write(elsewhere.filePath(u"phrase"_s), "correct horse\n");
    const auto third = byPassphrase(elsewhere);
    QVERIFY(third);
    QVERIFY(!(*first == *third));
}

void KeyProviderTest::anotherPassphraseIsAWrongKey()
{
    QTemporaryDir folder;
    write(folder.filePath(u"phrase"_s), "correct horse\n");
    QVERIFY(byPassphrase(folder));
    write(folder.filePath(u"phrase"_s), "wrong horse\n");
    QCOMPARE(byPassphrase(folder).error().fault, Fault::WrongKey);
}

void KeyProviderTest::missingWrapsBesideADatabaseMakeNoNewOnes()
{
    QTemporaryDir folder;
    write(folder.filePath(u"phrase"_s), "correct horse\n");
    write(keyFilesIn(folder.path()).database, "something");
    QCOMPARE(byPassphrase(folder).error().fault, Fault::KeyMissing);
    QVERIFY(!QFile::exists(folder.filePath(u"keys.json"_s)));
}

void KeyProviderTest::wrapsWithoutADatabaseMakeNoKeyFile()
{
    QTemporaryDir folder;
    write(folder.filePath(u"phrase"_s), "correct horse\n");
    QVERIFY(byPassphrase(folder));
    QCOMPARE(FileKeyProvider(keyFilesIn(folder.path())).key().error().fault, Fault::KeyMissing);
    QVERIFY(!QFile::exists(folder.filePath(u"key"_s)));
}

void KeyProviderTest::theRecoveryCodeStandsForThePassphrase()
{
    QTemporaryDir folder;
    const DatabaseKey key = DatabaseKey::random();
    const auto code = KeyRing(keyFilesIn(folder.path())).renewCode(key);
    QVERIFY(code);
    write(folder.filePath(u"phrase"_s), code->text().toLower().toUtf8() + '\n');
    QVERIFY(*byPassphrase(folder) == key);
}

void KeyProviderTest::anEmptyOrMissingPassphraseIsRefused()
{
    QTemporaryDir folder;
    const Error noPassphrase{.fault = Fault::KeyMissing, .detail = u"passphrase file"_s};
    QCOMPARE(byPassphrase(folder).error(), noPassphrase);
    write(folder.filePath(u"phrase"_s), "\n");
    QCOMPARE(byPassphrase(folder).error(), noPassphrase);
    QVERIFY(!QFile::exists(folder.filePath(u"keys.json"_s)));
}

EVENKEEL_TEST(KeyProviderTest)
#include "keyprovidertest.moc"
