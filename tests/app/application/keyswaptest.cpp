#include "app/application/keyswap.h"

#include "app/openlog/logopener.h"
#include "core/keys/keyprovider.h"
#include "core/keys/keyring.h"
#include "core/storage/database.h"
#include "tests/support/testlog.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

/// A log under a passphrase, and what came of giving it another key.
struct Swapped
{
    Swapped()
    {
        TestLog log;
        old = log.key();
        if (!log.database.checkpoint() || !QFile::copy(log.file(), folder.database())
            || !KeyRing(files, KeyRing::Effort::Least).setPassphrase(old, "correct horse"))
            qFatal("no log");
        order->wraps.put(
            *keywrapping::underPassphrase(order->fresh, "correct horse", KeyRing::Effort::Least));
    }

    bool run()
    {
        KeySwap swap(folder);
        QObject::connect(&swap, &KeySwap::ended, &swap, [this](const auto &given, const auto &why) {
            keys = given;
            failed = why;
        });
        swap.begin(old, order, folder.backups());
        return QTest::qWaitFor([this] { return keys != nullptr; });
    }
    [[nodiscard]] bool opens() const
    {
        return Database::openReader(files.database, *keys->key()).has_value();
    }

    QTemporaryDir dir;
    DataFolder folder = DataFolder::ofDatabase(dir.filePath(u"evenkeel.db"_s));
    KeyFiles files = keyFilesOf(folder);
    DatabaseKey old = DatabaseKey::random();
    std::shared_ptr<KeyOrder> order
        = std::make_shared<KeyOrder>(KeyOrder{.fresh = DatabaseKey::random(), .wraps = {}});
    std::shared_ptr<KeyProvider> keys;
    std::optional<Error> failed;
};

} // namespace

/// Whatever comes of it, the key that is given opens the log.
class KeySwapTest final : public QObject
{
    Q_OBJECT

private slots:
    void theNewKeyOpens();
    void whereItFailsTheOldKeyOpens();
    void whereOnlyTheWaysCannotFollowTheNewKeyOpens();
};

void KeySwapTest::theNewKeyOpens()
{
    Swapped log;
    QVERIFY(log.run());
    QVERIFY(!log.failed);
    QVERIFY(*log.keys->key() == log.order->fresh);
    QVERIFY(log.opens());
}

void KeySwapTest::whereItFailsTheOldKeyOpens()
{
    Swapped log;
    QVERIFY(QDir().mkpath(log.files.wraps + u".next"_s)); // the new ways cannot be laid ready
    QVERIFY(log.run());
    QVERIFY(log.failed);
    QVERIFY(*log.keys->key() == log.old);
    QVERIFY(log.opens());
}

void KeySwapTest::whereOnlyTheWaysCannotFollowTheNewKeyOpens()
{
    Swapped log;
    QVERIFY(QFile::remove(log.files.wraps));
    QVERIFY(QDir().mkpath(log.files.wraps + u"/in the way"_s));
    QVERIFY(log.run());
    QVERIFY(*log.keys->key() == log.order->fresh);
    QVERIFY(log.opens());
    QVERIFY(QDir(log.files.wraps).removeRecursively());
    QVERIFY(LogOpener::settle(log.folder));
    QVERIFY(*KeyRing(log.files).openWith("correct horse") == log.order->fresh);
}

EVENKEEL_TEST(KeySwapTest)
#include "keyswaptest.moc"
