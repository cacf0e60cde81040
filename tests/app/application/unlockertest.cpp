#include "app/application/unlocker.h"

#include "app/openlog/logopener.h"
#include "core/base/systemclock.h"
#include "core/keys/keyring.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Salt = "0123456789abcdef";

/// A log of before keys.json, whose key was made from the passphrase itself.
struct Before
{
    QTemporaryDir home = {};
    DataFolder folder = *DataFolder::at(home.path());
    KeyFiles files = keyFilesOf(folder);
    SystemClock clock;
    DatabaseKey derived = *keywrapping::stretched(
        "correct horse", Salt, crypto_pwhash_OPSLIMIT_INTERACTIVE,
        crypto_pwhash_MEMLIMIT_INTERACTIVE);
    Unlocker unlocker{files};
    std::shared_ptr<KeyProvider> found;
    std::optional<Error> refused;

    Before()
    {
        QFile salt(files.salt);
        QVERIFY(salt.open(QIODevice::WriteOnly));
        salt.write(Salt.toHex() + '\n');
        auto database = Database::create(files.database, derived);
        QVERIFY(OpenLog::open(*std::move(database), derived, clock));
        QObject::connect(
            &unlocker, &Unlocker::found, &unlocker, [this](const auto &keys) { found = keys; });
        QObject::connect(&unlocker, &Unlocker::refused, &unlocker, [this](const Error &error) {
            refused = error;
        });
    }

    void tryWith(const QByteArray &secret)
    {
        unlocker.tryWith(secret);
        QTRY_VERIFY_WITH_TIMEOUT(found || refused, 20'000);
    }
};

} // namespace

/// What is typed into the window that asks, tried beside its thread.
class UnlockerTest final : public QObject
{
    Q_OBJECT

private slots:
    void aDerivedKeyIsRandomBeforeTheWindowOpensTheLog();
    void aWrongPassphraseIsRefusedAndChangesNothing();
};

void UnlockerTest::aDerivedKeyIsRandomBeforeTheWindowOpensTheLog()
{
    Before log;
    log.tryWith("correct horse");
    QVERIFY(log.found && !log.found->isDerived()); // so nothing is left to do for the window
    const auto key = log.found->key();
    QVERIFY(key && !(*key == log.derived));
    QVERIFY(Database::open(log.files.database, *key));
    QVERIFY(!QFile::exists(log.files.salt));
    QVERIFY(*KeyRing(log.files).openWith("correct horse") == *key);
}

void UnlockerTest::aWrongPassphraseIsRefusedAndChangesNothing()
{
    Before log;
    log.tryWith("wrong horse");
    QVERIFY(log.refused);
    QCOMPARE(log.refused->fault, Fault::WrongKey);
    QVERIFY(QFile::exists(log.files.salt) && !QFile::exists(log.files.wraps));
    QVERIFY(Database::open(log.files.database, log.derived));
}

EVENKEEL_TEST(UnlockerTest)
#include "unlockertest.moc"
