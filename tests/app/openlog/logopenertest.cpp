#include "app/openlog/logopener.h"

#include "core/base/fixedclock.h"
#include "core/keys/filekeyprovider.h"
#include "core/keys/keyring.h"
#include "core/keys/passphrasekeyprovider.h"
#include "core/storage/keychange.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

using Effort = keywrapping::Effort;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("not written: %s", qPrintable(path));
    file.write(content);
}

/// How a keychain can fail to open a log.
enum class Trouble { Absent, Locked, Denied, Slow, WrongEntry, OtherBackend };

} // namespace

Q_DECLARE_METATYPE(Trouble)

/// What opens the log of a folder, and that nothing else is ever made of it.
class LogOpenerTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theKeychainOpens();
    void aTroubledKeychainMakesNothing_data();
    void aTroubledKeychainMakesNothing();
    void aKeyFileServesWhereTheKeychainDoesNot();
    void aDerivedKeyBecomesARandomOne();
    void aDerivedKeyOpensWhereNoCopyCanBeMade();
    void aWrongPassphraseChangesNothingOfADerivedKey();
    void aFailedStartLeavesNoWraps();
    void aChangeOfTheKeyIsFinishedAtTheNextStart();
    void aDamagedBeginningIsNotCalledAWrongKey();

private:
    [[nodiscard]] Result<std::unique_ptr<OpenLog>> open(KeyProvider &keys) const;
    [[nodiscard]] Result<std::unique_ptr<OpenLog>> openWith(const QByteArray &secret) const;
    [[nodiscard]] Result<std::unique_ptr<OpenLog>> openByKeychain() const;
    [[nodiscard]] DatabaseKey derived(const QByteArray &passphrase) const;
    void makeLog(const DatabaseKey &key) const;
    [[nodiscard]] DataFolder folder() const { return *DataFolder::at(m_home->filePath(u"log"_s)); }
    [[nodiscard]] KeyFiles files() const { return keyFilesOf(folder()); }
    [[nodiscard]] KeyRing ring() const { return KeyRing(files(), Effort::Least); }

    std::unique_ptr<QTemporaryDir> m_home;
    FixedClock m_clock{Instant(), QTimeZone("Europe/London")};
    FakeKeychain m_keychain;
};

void LogOpenerTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(folder().create());
    m_keychain.state = Keychain::State::Found;
    m_keychain.entries.clear();
}

Result<std::unique_ptr<OpenLog>> LogOpenerTest::open(KeyProvider &keys) const
{
    return LogOpener(folder(), keys, m_clock).createdOrExisting();
}

Result<std::unique_ptr<OpenLog>> LogOpenerTest::openWith(const QByteArray &secret) const
{
    write(m_home->filePath(u"secret"_s), secret);
    PassphraseKeyProvider keys(m_home->filePath(u"secret"_s), files(), Effort::Least);
    return open(keys);
}

Result<std::unique_ptr<OpenLog>> LogOpenerTest::openByKeychain() const
{
    KeychainKeyProvider keys(
        files(), [this](const QString &entry) { return m_keychain.found(entry); });
    return open(keys);
}

void LogOpenerTest::makeLog(const DatabaseKey &key) const
{
    auto database = Database::create(folder().database(), key);
    QVERIFY(database);
    QVERIFY(OpenLog::open(*std::move(database), key, m_clock));
}

DatabaseKey LogOpenerTest::derived(const QByteArray &passphrase) const
{
    const QByteArray salt = "0123456789abcdef";
    write(folder().salt(), salt.toHex() + '\n');
    return *keywrapping::stretched(
        passphrase, salt, crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN);
}

/// And a wrong key is not called damage.
void LogOpenerTest::aDamagedBeginningIsNotCalledAWrongKey()
{
    const DatabaseKey key = DatabaseKey::random();
    makeLog(key);
    const auto open = [this](const DatabaseKey &with) {
        QFile::remove(folder().key());
        write(folder().key(), with.toHex() + '\n');
        FileKeyProvider keys(files());
        const auto opened = LogOpener(folder(), keys, m_clock).existing();
        return opened ? std::optional<Fault>() : opened.error().fault;
    };
    const auto damage = [this](qint64 at, qsizetype size) {
        QFile file(folder().database());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        QCOMPARE(file.write(QByteArray(size, '\0')), size);
    };
    QCOMPARE(open(key), std::optional<Fault>());
    damage(700, 100);
    QCOMPARE(open(key), std::optional(Fault::StorageDamaged));
    QCOMPARE(open(DatabaseKey::random()), std::optional(Fault::WrongKey));
    damage(0, 4096); // with the salt, which is noted
    QCOMPARE(open(key), std::optional(Fault::StorageDamaged));
    QVERIFY(QFile::remove(folder().database() + u"-salts"_s));
    QCOMPARE(open(key), std::optional(Fault::WrongKey)); // nobody can tell any more
}

void LogOpenerTest::theKeychainOpens()
{
    const DatabaseKey key = DatabaseKey::random();
    const DatabaseKey secret = DatabaseKey::random();
    makeLog(key);
    QVERIFY(ring().keepInKeychain(key, secret, u"entry"_s));
    m_keychain.entries.insert(u"entry"_s, secret.toHex());
    QVERIFY(openByKeychain());
    QVERIFY(!QFile::exists(folder().key()));
}

void LogOpenerTest::aTroubledKeychainMakesNothing_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<bool>("passphrase");
    const QList<std::pair<const char *, Trouble>> troubles{
        {"absent", Trouble::Absent},          {"locked", Trouble::Locked},
        {"denied", Trouble::Denied},          {"slow", Trouble::Slow},
        {"wrong entry", Trouble::WrongEntry}, {"other backend", Trouble::OtherBackend}};
    for (const auto &[name, trouble] : troubles) {
        QTest::addRow("%s, alone", name) << trouble << false;
        QTest::addRow("%s, beside a passphrase", name) << trouble << true;
    }
}

void LogOpenerTest::aTroubledKeychainMakesNothing()
{
    QFETCH(Trouble, trouble);
    QFETCH(bool, passphrase);
    const DatabaseKey key = DatabaseKey::random();
    const DatabaseKey secret = DatabaseKey::random();
    makeLog(key);
    if (passphrase)
        QVERIFY(ring().setPassphrase(key, "correct horse")); // afterwards it would end the other
    QVERIFY(ring().keepInKeychain(key, secret, u"entry"_s));
    switch (trouble) {
    case Trouble::Absent: m_keychain.state = Keychain::State::Unavailable; break;
    case Trouble::Locked: m_keychain.state = Keychain::State::Locked; break;
    case Trouble::Denied: m_keychain.state = Keychain::State::Denied; break;
    case Trouble::Slow: m_keychain.state = Keychain::State::Slow; break;
    case Trouble::WrongEntry:
        m_keychain.entries.insert(u"entry"_s, DatabaseKey::random().toHex());
        break;
    case Trouble::OtherBackend:
        m_keychain.entries.insert(u"another program's"_s, secret.toHex());
        break;
    }
    const QByteArray log = contentOf(folder().database());
    const QByteArray wraps = contentOf(folder().wraps());
    const QStringList names = QDir(folder().path()).entryList(QDir::Files);

    const auto opened = openByKeychain();
    QVERIFY(!opened);
    const bool wrong = trouble == Trouble::WrongEntry;
    QCOMPARE(opened.error().fault, wrong ? Fault::WrongKey : Fault::KeyMissing);
    QCOMPARE(contentOf(folder().database()), log);
    QCOMPARE(contentOf(folder().wraps()), wraps);
    QCOMPARE(QDir(folder().path()).entryList(QDir::Files), names);
    QCOMPARE(openWith("correct horse").has_value(), passphrase);

    m_keychain.state = Keychain::State::Found; // and when it is back, it opens as before
    m_keychain.entries = {{u"entry"_s, secret.toHex()}};
    QVERIFY(openByKeychain());
}

void LogOpenerTest::aKeyFileServesWhereTheKeychainDoesNot()
{
    const DatabaseKey key = DatabaseKey::random();
    makeLog(key);
    QVERIFY(ring().keepInKeychain(key, DatabaseKey::random(), u"entry"_s));
    write(folder().key(), key.toHex());
    m_keychain.state = Keychain::State::Unavailable;
    QVERIFY(openByKeychain());
}

void LogOpenerTest::aDerivedKeyBecomesARandomOne()
{
    const DatabaseKey before = derived("correct horse");
    makeLog(before);
    {
        const auto log = openWith("correct horse");
        QVERIFY(log);
        QVERIFY((*log)->key() != before);
    }
    QVERIFY(!QFile::exists(folder().salt()));
    QVERIFY(*ring().openWith("correct horse") != before);
    QVERIFY(openWith("correct horse"));
    QCOMPARE(openWith("wrong horse").error().fault, Fault::WrongKey);
    QCOMPARE(Database::open(folder().database(), before).error().fault, Fault::WrongKey);
}

void LogOpenerTest::aDerivedKeyOpensWhereNoCopyCanBeMade()
{
    const DatabaseKey before = derived("correct horse");
    makeLog(before);
    const QString inTheWay = folder().wraps() + u".next.new"_s;
    QVERIFY(QDir().mkdir(inTheWay)); // the new wraps cannot be written
    {
        const auto log = openWith("correct horse");
        QVERIFY(log);
        QVERIFY((*log)->key() == before);
    }
    QVERIFY(QFile::exists(folder().salt()));
    QVERIFY(!QFile::exists(folder().database() + u".next"_s));
    QVERIFY(QDir().rmdir(inTheWay));
    QVERIFY((*openWith("correct horse"))->key() != before);
}

void LogOpenerTest::aWrongPassphraseChangesNothingOfADerivedKey()
{
    makeLog(derived("correct horse"));
    const QByteArray log = contentOf(folder().database());
    QCOMPARE(openWith("wrong horse").error().fault, Fault::WrongKey);
    QCOMPARE(contentOf(folder().database()), log);
    QVERIFY(!QFile::exists(folder().wraps()));
    QVERIFY(QFile::exists(folder().salt()));
}

void LogOpenerTest::aFailedStartLeavesNoWraps()
{
    QVERIFY(QDir().mkdir(folder().database())); // no database can be made
    QVERIFY(!openWith("correct horse"));
    QVERIFY(!QFile::exists(folder().wraps()));
}

void LogOpenerTest::aChangeOfTheKeyIsFinishedAtTheNextStart()
{
    QVERIFY(openWith("correct horse"));
    const DatabaseKey before = *ring().openWith("correct horse");
    const DatabaseKey after = DatabaseKey::random();
    KeyWraps wraps;
    wraps.put(*keywrapping::underPassphrase(after, "new horse", Effort::Least));
    const KeyChange change(files());
    QVERIFY(change.copy(before, after));
    QVERIFY(change.stageKeys(after, wraps));
    QVERIFY(change.swap()); // and here the computer stops
    QVERIFY((*openWith("new horse"))->key() == after);
    QVERIFY(!openWith("correct horse"));
}

EVENKEEL_TEST(LogOpenerTest)
#include "logopenertest.moc"
