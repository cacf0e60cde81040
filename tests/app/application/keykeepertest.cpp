#include "app/application/keykeeper.h"

#include "core/keys/keychaindesk.h"
#include "core/keys/keychainkeyprovider.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/keyplace.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;
using Protection = KeyProvider::Protection;
using State = Keychain::State;

namespace {

/// A folder with a key file, as a new log has it, and a keychain that does what it is told.
struct Keys
{
    QTemporaryDir dir = {};
    KeyFiles files = keyFilesIn(dir.path());
    FakeKeychain keychain;
    DatabaseKey key = *FileKeyProvider(files).key();
    KeyKeeper keeper{
        {.key = key,
         .files = files,
         .keychain = &keychain,
         .effort = KeyRing::Effort::Least,
         .patience = milliseconds(1)}};
    std::optional<Result<>> ended;

    [[nodiscard]] KeyKeeper::Done note()
    {
        ended.reset();
        return [this](const Result<> &result) { ended = result; };
    }
    [[nodiscard]] Result<> wait() const
    {
        const bool came = QTest::qWaitFor([this] { return ended.has_value(); });
        return came ? *ended : failure(Fault::Cancelled);
    }
    Result<> set(const QByteArray &present, const QByteArray &fresh)
    {
        keeper.setPassphrase(Secret(present), Secret(fresh), note());
        return wait();
    }
    Result<> remove(const QByteArray &present)
    {
        keeper.removePassphrase(Secret(present), note());
        return wait();
    }
    Result<> toKeychain()
    {
        keeper.moveToKeychain(note());
        return wait();
    }
    std::shared_ptr<KeyOrder> makeKey(const QByteArray &present)
    {
        std::optional<Result<std::shared_ptr<KeyOrder>>> made;
        keeper.makeKey(Secret(present), [&made](const auto &order) { made = order; });
        const bool came = QTest::qWaitFor([&made] { return made.has_value(); });
        return came && *made ? **made : nullptr;
    }
    [[nodiscard]] Protection protection() const { return keeper.ring().protection(); }
    [[nodiscard]] bool hasKeyFile() const { return QFile::exists(files.keyFile); }
    /// As the next start does it, without anybody typing.
    [[nodiscard]] bool opensByItself()
    {
        const auto read = [this](const QString &entry) { return keychain.found(entry); };
        const auto opened = KeychainKeyProvider(files, read).key();
        return opened && *opened == key;
    }
    [[nodiscard]] bool opensWith(const QByteArray &secret) const
    {
        const auto opened = keeper.ring().openWith(secret);
        return opened && *opened == key;
    }
};

} // namespace

/// The ways to the key, changed from the window.
class KeyKeeperTest final : public QObject
{
    Q_OBJECT

private slots:
    void aPassphraseTakesTheKeyFilesPlace();
    void aPassphraseEmptiesTheKeychain();
    void changingNeedsTheOneOfNow();
    void waysOfAnotherKeyCountForNothing();
    void whatFailsLeavesTheKeychainItsEntry();
    void theCodeStandsForAForgottenOne();
    void removingNeedsTheOneOfNow();
    void removingGoesBackToTheKeychain();
    void withoutAKeychainItGoesBackToTheFile_data();
    void withoutAKeychainItGoesBackToTheFile();
    void aStaleEntryIsNotTrusted();
    void theKeychainTakesTheKey();
    void aKeychainThatDoesNotLeavesTheFile_data();
    void aKeychainThatDoesNotLeavesTheFile();
    void aPassphraseIsNotWeakenedByTheKeychain();
    void theKeyComesBackFromTheKeychain();
    void aKeptCodeOpens();
    void anotherKeyKeepsThePassphrase();
    void anotherKeyKeepsTheEntry();
    void anotherKeyNeedsAWay();
    void oneChangeAtATime();
    void everyEndIsTold();
    void endingWaitsForTheChange();
    void aKeychainThatAnswersAfterTheEndChangesNothing();
};

void KeyKeeperTest::aPassphraseTakesTheKeyFilesPlace()
{
    Keys keys;
    QVERIFY(keys.hasKeyFile());
    QVERIFY(keys.set({}, "green tram lemon"));
    QVERIFY(!keys.hasKeyFile());
    QVERIFY(keys.opensWith("green tram lemon"));
    QVERIFY(!keys.opensByItself());
    QCOMPARE(keys.protection(), Protection::Passphrase);
    QVERIFY(keys.keeper.ring().canLock());
}

void KeyKeeperTest::aPassphraseEmptiesTheKeychain()
{
    Keys keys;
    QVERIFY(keys.toKeychain());
    QCOMPARE(keys.keychain.entries.size(), 1);
    QVERIFY(keys.set({}, "green tram lemon"));
    QVERIFY(keys.keychain.entries.isEmpty());
    QVERIFY(!keys.opensByItself());
    QVERIFY(keys.keeper.ring().canLock());
}

void KeyKeeperTest::changingNeedsTheOneOfNow()
{
    Keys keys;
    QVERIFY(keys.set({}, "first"));
    for (const QByteArray &other : {QByteArray(), QByteArray("second"), QByteArray("First")}) {
        const auto refused = keys.set(other, "second");
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::WrongKey);
        QVERIFY(keys.opensWith("first") && !keys.opensWith("second"));
    }
    QVERIFY(keys.set("first", "second"));
    QVERIFY(!keys.opensWith("first") && keys.opensWith("second"));
}

/// Whoever lays their own ways beside an open log does not get its key by them.
void KeyKeeperTest::waysOfAnotherKeyCountForNothing()
{
    Keys keys;
    QVERIFY(keys.set({}, "mine"));
    const QTemporaryDir other;
    const KeyFiles theirs = keyFilesIn(other.path());
    QVERIFY(KeyRing(theirs, KeyRing::Effort::Least).setPassphrase(DatabaseKey::random(), "theirs"));
    QVERIFY(QFile::remove(keys.files.wraps));
    QVERIFY(QFile::copy(theirs.wraps, keys.files.wraps));
    QCOMPARE(keys.set("theirs", "new").error().fault, Fault::WrongKey);
    QCOMPARE(keys.remove("theirs").error().fault, Fault::WrongKey);
    QVERIFY(!keys.makeKey("theirs"));
    QVERIFY(KeyRing(theirs).openWith("theirs"));
    QVERIFY(keys.keeper.ring().openWith("theirs")); // as they laid them, and nothing else
    QVERIFY(!keys.hasKeyFile());
}

void KeyKeeperTest::whatFailsLeavesTheKeychainItsEntry()
{
    Keys keys;
    QVERIFY(keys.toKeychain());
    QVERIFY(!keys.set({}, {}));
    QVERIFY(keys.opensByItself());
    QVERIFY(QDir().mkpath(keys.files.keyFile + u"/in the way"_s));
    keys.keeper.moveToFile(keys.note());
    QVERIFY(!keys.wait());
    QVERIFY(QDir(keys.files.keyFile).removeRecursively());
    QVERIFY(keys.opensByItself());
}

void KeyKeeperTest::theCodeStandsForAForgottenOne()
{
    Keys keys;
    QVERIFY(keys.set({}, "first"));
    const RecoveryCode code = RecoveryCode::random();
    keys.keeper.keepCode(code, keys.note());
    QVERIFY(keys.wait());
    QVERIFY(keys.set(code.text().toUtf8(), "second"));
    QVERIFY(keys.opensWith("second"));
}

void KeyKeeperTest::removingNeedsTheOneOfNow()
{
    Keys keys;
    QVERIFY(keys.set({}, "first"));
    QCOMPARE(keys.remove("other").error().fault, Fault::WrongKey);
    QVERIFY(!keys.opensByItself() && !keys.hasKeyFile());
    QVERIFY(keys.opensWith("first"));
}

void KeyKeeperTest::removingGoesBackToTheKeychain()
{
    Keys keys;
    QVERIFY(keys.set({}, "first"));
    QVERIFY(keys.remove("first"));
    QVERIFY(!keys.hasKeyFile());
    QVERIFY(keys.opensByItself());
    QVERIFY(!keys.opensWith("first"));
    QCOMPARE(keys.protection(), Protection::Keychain);
}

void KeyKeeperTest::withoutAKeychainItGoesBackToTheFile_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("absent") << int(State::Absent);
    QTest::newRow("locked") << int(State::Locked);
    QTest::newRow("denied") << int(State::Denied);
    QTest::newRow("slow") << int(State::Slow);
    QTest::newRow("unavailable") << int(State::Unavailable);
}

void KeyKeeperTest::withoutAKeychainItGoesBackToTheFile()
{
    QFETCH(int, state);
    Keys keys;
    QVERIFY(keys.set({}, "first"));
    keys.keychain.state = static_cast<State>(state);
    QVERIFY(keys.remove("first"));
    QVERIFY(keys.hasKeyFile());
    QVERIFY(keys.opensByItself());
    QCOMPARE(keys.protection(), Protection::KeyFile);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(keys.files.keyFile) & others));
}

/// keys.json says that a keychain has the key, which it has not any more.
void KeyKeeperTest::aStaleEntryIsNotTrusted()
{
    Keys keys;
    QVERIFY(keys.set({}, "first"));
    QVERIFY(keys.keeper.ring().keepInKeychain(keys.key, DatabaseKey::random(), u"gone"_s));
    keys.keychain.state = State::Unavailable;
    QVERIFY(keys.remove("first"));
    QVERIFY(keys.opensByItself());
}

void KeyKeeperTest::theKeychainTakesTheKey()
{
    Keys keys;
    QVERIFY(keys.toKeychain());
    QVERIFY(!keys.hasKeyFile());
    QVERIFY(keys.opensByItself());
    QCOMPARE(keys.protection(), Protection::Keychain);
}

void KeyKeeperTest::aKeychainThatDoesNotLeavesTheFile_data()
{
    withoutAKeychainItGoesBackToTheFile_data();
}

void KeyKeeperTest::aKeychainThatDoesNotLeavesTheFile()
{
    QFETCH(int, state);
    Keys keys;
    keys.keychain.state = static_cast<State>(state);
    QVERIFY(!keys.toKeychain());
    QVERIFY(keys.hasKeyFile());
    QVERIFY(!QFile::exists(keys.files.wraps));
}

void KeyKeeperTest::aPassphraseIsNotWeakenedByTheKeychain()
{
    Keys keys;
    QVERIFY(keys.set({}, "first"));
    QCOMPARE(keys.toKeychain().error().fault, Fault::WrongState);
    keys.keeper.moveToFile(keys.note());
    QCOMPARE(keys.wait().error().fault, Fault::WrongState);
    QCOMPARE(keys.protection(), Protection::Passphrase);
}

void KeyKeeperTest::theKeyComesBackFromTheKeychain()
{
    Keys keys;
    QVERIFY(keys.toKeychain());
    keys.keeper.moveToFile(keys.note());
    QVERIFY(keys.wait());
    QVERIFY(keys.hasKeyFile());
    QVERIFY(keys.keychain.entries.isEmpty());
    QCOMPARE(keys.protection(), Protection::KeyFile);
}

void KeyKeeperTest::aKeptCodeOpens()
{
    Keys keys;
    const RecoveryCode code = RecoveryCode::random();
    keys.keeper.keepCode(code, keys.note());
    QVERIFY(keys.wait());
    QVERIFY(keys.opensWith(code.text().toUtf8()));
    QVERIFY(keys.hasKeyFile()); // a code protects nothing by itself
}

void KeyKeeperTest::anotherKeyKeepsThePassphrase()
{
    Keys keys;
    QVERIFY(keys.set({}, "first"));
    keys.keeper.keepCode(RecoveryCode::random(), keys.note());
    QVERIFY(keys.wait());
    QVERIFY(!keys.makeKey("other"));
    const auto order = keys.makeKey("first");
    QVERIFY(order);
    QVERIFY(!(order->fresh == keys.key));
    QVERIFY(order->endsCode);
    const KeyWrap *wrap = order->wraps.find(KeyWrap::Kind::Passphrase);
    QVERIFY(wrap && *keywrapping::open(*wrap, QByteArray("first")) == order->fresh);
    QVERIFY(!order->wraps.find(KeyWrap::Kind::RecoveryCode));
    QVERIFY(keys.opensWith("first")); // nothing was changed yet
}

void KeyKeeperTest::anotherKeyKeepsTheEntry()
{
    Keys keys;
    QVERIFY(keys.toKeychain());
    const auto order = keys.makeKey({});
    QVERIFY(order);
    const KeyWrap *wrap = order->wraps.find(KeyWrap::Kind::Keychain);
    QVERIFY(wrap);
    QVERIFY(*KeychainDesk::keyFrom(*wrap, keys.keychain.found(wrap->entry)) == order->fresh);
    keys.keychain.state = State::Locked;
    QVERIFY(!keys.makeKey({}));
}

void KeyKeeperTest::anotherKeyNeedsAWay()
{
    Keys keys;
    QVERIFY(keys.makeKey({})); // the key file gets it
    keys.keeper.keepCode(RecoveryCode::random(), keys.note());
    QVERIFY(keys.wait());
    QVERIFY(QFile::remove(keys.files.keyFile));
    QVERIFY(!keys.makeKey({})); // nobody here knows the code
}

void KeyKeeperTest::oneChangeAtATime()
{
    Keys keys;
    keys.keychain.state = State::Slow;
    bool ended = false;
    keys.keeper.moveToKeychain([&ended](const Result<> &) { ended = true; });
    QCOMPARE(keys.set({}, "first").error().fault, Fault::StorageBusy);
    QTRY_VERIFY(ended);
    QVERIFY(keys.set({}, "first"));
}

void KeyKeeperTest::everyEndIsTold()
{
    Keys keys;
    int told = 0;
    connect(&keys.keeper, &KeyKeeper::changed, this, [&told] { ++told; });
    QVERIFY(keys.set({}, "first"));
    QCOMPARE(told, 1);
    QVERIFY(!keys.set("wrong", "second"));
    QCOMPARE(told, 2);
}

void KeyKeeperTest::endingWaitsForTheChange()
{
    const QTemporaryDir dir;
    const KeyFiles files = keyFilesIn(dir.path());
    const DatabaseKey key = *FileKeyProvider(files).key();
    bool told = false;
    {
        KeyKeeper keeper({.key = key, .files = files, .effort = KeyRing::Effort::Least});
        keeper.setPassphrase({}, Secret("first"), [&told](const Result<> &) { told = true; });
    }
    QVERIFY(!told);
    const KeyRing ring(files);
    const auto opened = ring.openWith("first");
    QVERIFY(QFile::exists(files.keyFile) || (opened && *opened == key));
}

/// By then the log may have another key, or be destroyed: the old key must lie nowhere.
void KeyKeeperTest::aKeychainThatAnswersAfterTheEndChangesNothing()
{
    FakeKeychain keychain;
    keychain.thinks = true;
    const QTemporaryDir dir;
    const KeyFiles files = keyFilesIn(dir.path());
    const DatabaseKey key = *FileKeyProvider(files).key();
    {
        KeyKeeper keeper(
            {.key = key, .files = files, .keychain = &keychain, .effort = KeyRing::Effort::Least});
        keeper.moveToKeychain([](const Result<> &) {});
    }
    keychain.answerAll();
    QVERIFY(QFile::exists(files.keyFile));
    QVERIFY(!QFile::exists(files.wraps));
    QVERIFY(keychain.entries.isEmpty());
}

EVENKEEL_TEST(KeyKeeperTest)
#include "keykeepertest.moc"
