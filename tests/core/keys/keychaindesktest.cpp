#include "core/keys/keychaindesk.h"

#include "tests/support/fakekeychain.h"
#include "tests/support/keyplace.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(evenkeel::Keychain::State)
Q_DECLARE_METATYPE(evenkeel::Keychain::Answer)
Q_DECLARE_METATYPE(evenkeel::Error)

namespace {

constexpr milliseconds Patience{1}; // the fake answers at once or never

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Giving the key to a keychain and getting it back, whatever the keychain does.
class KeychainDeskTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatWasKeptOpens();
    void theKeyItselfIsNotGivenAway();
    void aRefusedKeepingLeavesTheKeyFile_data();
    void aRefusedKeepingLeavesTheKeyFile();
    void whatIsNotReadBackIsNotKept_data();
    void whatIsNotReadBackIsNotKept();
    void everyOtherAnswerOpensNothing_data();
    void everyOtherAnswerOpensNothing();
    void withoutAWrapNobodyIsAsked();
    void aFileOfANewerVersionIsSaidToBeOne();
    void whatIsNoLongerWantedIsNotKept();

private:
    [[nodiscard]] std::optional<Result<>> keep(Keychain &keychain) const;
    [[nodiscard]] std::optional<Result<DatabaseKey>> open(Keychain &keychain) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    KeyFiles m_files;
    DatabaseKey m_key = DatabaseKey::random();
    bool m_wanted = true;
};

void KeychainDeskTest::init()
{
    m_wanted = true;
    m_folder = std::make_unique<QTemporaryDir>();
    m_files = keyFilesIn(m_folder->path());
    QFile key(m_files.keyFile);
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write(m_key.toHex());
}

std::optional<Result<>> KeychainDeskTest::keep(Keychain &keychain) const
{
    std::optional<Result<>> kept;
    KeychainDesk(keychain, m_files, Patience)
        .keep(
            m_key, [this] { return m_wanted; }, [&](const Result<> &said) { kept = said; });
    (void)QTest::qWaitFor([&] { return kept.has_value(); });
    return kept;
}

std::optional<Result<DatabaseKey>> KeychainDeskTest::open(Keychain &keychain) const
{
    std::optional<Result<DatabaseKey>> opened;
    KeychainDesk(keychain, m_files, Patience).open([&](const auto &said) { opened.emplace(said); });
    (void)QTest::qWaitFor([&] { return opened.has_value(); });
    return opened;
}

void KeychainDeskTest::whatWasKeptOpens()
{
    FakeKeychain keychain;
    QVERIFY(keep(keychain).value());
    QVERIFY(!QFile::exists(m_files.keyFile));
    QVERIFY(*open(keychain).value() == m_key);
}

void KeychainDeskTest::theKeyItselfIsNotGivenAway()
{
    FakeKeychain keychain;
    QVERIFY(keep(keychain).value());
    QCOMPARE(keychain.entries.size(), 1);
    QVERIFY(!keychain.entries.values().contains(m_key.toHex()));
}

void KeychainDeskTest::aRefusedKeepingLeavesTheKeyFile_data()
{
    QTest::addColumn<Keychain::State>("state");
    QTest::newRow("none") << Keychain::State::Unavailable;
    QTest::newRow("locked") << Keychain::State::Locked;
    QTest::newRow("denied") << Keychain::State::Denied;
    QTest::newRow("slow") << Keychain::State::Slow;
}

void KeychainDeskTest::aRefusedKeepingLeavesTheKeyFile()
{
    QFETCH(Keychain::State, state);
    FakeKeychain keychain;
    keychain.state = state;
    const auto kept = keep(keychain);
    QVERIFY(kept && !*kept);
    QCOMPARE(kept->error().fault, Fault::KeyMissing);
    QCOMPARE(contentOf(m_files.keyFile), m_key.toHex());
    QVERIFY(!QFile::exists(m_files.wraps));
    QCOMPARE(keychain.timesRead, 0); // it would ask whoever sits there once more
}

void KeychainDeskTest::whatIsNotReadBackIsNotKept_data()
{
    using State = Keychain::State;
    QTest::addColumn<Keychain::Answer>("back");
    QTest::addColumn<Error>("error");
    QTest::newRow("nothing") << Keychain::Answer{.state = State::Absent}
                             << Error{Fault::KeyMissing, u"keychain: no-entry"_s};
    QTest::newRow("no answer") << Keychain::Answer{.state = State::Slow}
                               << Error{Fault::KeyMissing, u"keychain: slow"_s};
    QTest::newRow("another secret")
        << Keychain::Answer{.state = State::Found, .secret = DatabaseKey::random().toHex()}
        << Error{Fault::WrongKey, {}};
}

void KeychainDeskTest::whatIsNotReadBackIsNotKept()
{
    QFETCH(Keychain::Answer, back);
    QFETCH(Error, error);
    /// Says that it wrote, and did not.
    class Forgetful final : public Keychain
    {
    public:
        explicit Forgetful(const Answer &answer) : m_back(answer) { }
        void read(const QString &, const Done &done) override
        {
            if (m_back.state != State::Slow)
                done(m_back);
        }
        void write(const QString &, const QByteArray &, const Done &done) override
        {
            done({.state = State::Found});
        }
        void remove(const QString &, const Done &done) override { done({.state = State::Found}); }
        Answer readAndWait(const QString &, milliseconds) override { return m_back; }

    private:
        Answer m_back;
    } keychain(back);
    const auto kept = keep(keychain);
    QVERIFY(kept && !*kept);
    QCOMPARE(kept->error(), error);
    QCOMPARE(contentOf(m_files.keyFile), m_key.toHex());
    QVERIFY(!QFile::exists(m_files.wraps));
}

void KeychainDeskTest::everyOtherAnswerOpensNothing_data()
{
    aRefusedKeepingLeavesTheKeyFile_data();
}

void KeychainDeskTest::everyOtherAnswerOpensNothing()
{
    QFETCH(Keychain::State, state);
    FakeKeychain keychain;
    QVERIFY(keep(keychain).value());
    const QByteArray wraps = contentOf(m_files.wraps);
    keychain.state = state;
    const auto opened = open(keychain);
    QVERIFY(opened && !*opened);
    QCOMPARE(opened->error().fault, Fault::KeyMissing);
    QCOMPARE(contentOf(m_files.wraps), wraps);
    keychain.state = Keychain::State::Found;
    QVERIFY(*open(keychain).value() == m_key);
}

void KeychainDeskTest::withoutAWrapNobodyIsAsked()
{
    FakeKeychain keychain;
    keychain.state = Keychain::State::Slow; // would never answer
    std::optional<Result<DatabaseKey>> opened;
    KeychainDesk(keychain, m_files, Patience).open([&](const auto &said) { opened.emplace(said); });
    QVERIFY(opened && !*opened); // already, without a turn of the event loop
}

void KeychainDeskTest::aFileOfANewerVersionIsSaidToBeOne()
{
    QFile wraps(m_files.wraps);
    QVERIFY(wraps.open(QIODevice::WriteOnly));
    wraps.write(R"({"format": "evenkeel-keys", "version": 2, "wraps": []})");
    wraps.close();
    FakeKeychain keychain;
    QCOMPARE(open(keychain).value().error().fault, Fault::StorageNewer);
}

/// The log was closed or got another key while the keychain thought about it.
void KeychainDeskTest::whatIsNoLongerWantedIsNotKept()
{
    FakeKeychain keychain;
    m_wanted = false;
    const auto kept = keep(keychain);
    QVERIFY(kept && !*kept);
    QCOMPARE(kept->error().fault, Fault::Cancelled);
    QCOMPARE(contentOf(m_files.keyFile), m_key.toHex());
    QVERIFY(!QFile::exists(m_files.wraps));
    QVERIFY(keychain.entries.isEmpty());
}

EVENKEEL_TEST(KeychainDeskTest)
#include "keychaindesktest.moc"
