#include "app/openlog/logopener.h"
#include "core/keys/filekeyprovider.h"
#include "core/keys/keyring.h"
#include "core/report/filewriter.h"
#include "tests/support/brokenfiles.h"
#include "tests/support/keyplace.h"
#include "tests/support/testmain.h"
#include "tests/trust/trial.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::test;
using namespace Qt::StringLiterals;

namespace {

using How = BrokenFiles::How;
using Kind = BrokenFiles::Kind;

bool isClear(const Error &error)
{
    const std::array clear{
        Fault::StorageFull, Fault::StorageReadOnly, Fault::FileNotWritten, Fault::StorageFailed};
    return std::ranges::find(clear, error.fault) != clear.end();
}

/// The ways to the key of a folder of its own, Argon2id at its least.
class Keys
{
public:
    Keys()
    {
        QByteArray digits = m_key.toHex() + '\n';
        QFile file(m_files.keyFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(digits) != digits.size())
            qFatal("no key file");
    }

    [[nodiscard]] KeyRing ring(FileSteps &steps = diskFiles()) const
    {
        return KeyRing(m_files, KeyRing::Effort::Least, steps);
    }
    [[nodiscard]] const DatabaseKey &key() const { return m_key; }
    [[nodiscard]] bool hasKeyFile() const { return QFile::exists(m_files.keyFile); }
    [[nodiscard]] bool opensWith(const QByteArray &secret) const
    {
        const auto key = ring().openWith(secret);
        return key && *key == m_key;
    }
    [[nodiscard]] bool opensByFile() const
    {
        const auto key = FileKeyProvider(m_files).key();
        return key && *key == m_key;
    }

private:
    QTemporaryDir m_folder;
    KeyFiles m_files = keyFilesIn(m_folder.path());
    DatabaseKey m_key = DatabaseKey::random();
};

} // namespace

/// Each step on whole files, those beside the database, fails once and for good, in every way.
class FilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void aLogLosesNothing_data();
    void aLogLosesNothing();
    void anExportIsWholeOrWhatWasThere();
    void aFirstKeyIsWholeOrMadeAnew();
    void aFirstPassphraseLeavesAWay();
    void aPassphraseOverAKeychainLeavesAWay();
    void aKeyLaidBesideLeavesAWay();
    void aChangedPassphraseLeavesAWay();
    void aNewCodeLeavesThePassphrase();
    void aRemovedPassphraseLeavesAWay();

private:
    /// Does it under a fault, and says what is wrong afterwards.
    using Run = std::function<QString(BrokenFiles &)>;
    void all(const char *name, const Run &run) const;
};

void FilesTest::all(const char *name, const Run &run) const
{
    int steps = 0;
    for (const Kind kind : BrokenFiles::Kinds) {
        BrokenFiles counting(-1, How::Once, kind);
        QCOMPARE(run(counting), QString());
        steps += counting.taken();
        for (int step = 0; step < counting.taken(); ++step) {
            for (const How how : {How::Once, How::ForGood}) {
                BrokenFiles files(step, how, kind);
                const QString problem = run(files);
                QVERIFY2(
                    problem.isEmpty(),
                    qPrintable(u"%1, kind %2, step %3: %4"_s.arg(
                        QLatin1StringView(name), QString::number(int(kind)), QString::number(step),
                        problem)));
            }
        }
    }
    QVERIFY(steps > 0);
    qInfo("trust: files, %s, %d steps of 5 kinds, each once and for good, 0 lost", name, steps);
}

void FilesTest::aLogLosesNothing_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"export", "backup", "restore", "change key"})
        QTest::newRow(name) << QByteArray(name);
}

void FilesTest::aLogLosesNothing()
{
    QFETCH(QByteArray, name);
    const auto every = operations();
    const auto operation
        = std::ranges::find_if(every, [&name](const Operation &one) { return name == one.name; });
    QVERIFY(operation != every.end());
    FaultTrial trial;
    QCOMPARE(trial.begin(*operation), QString());
    all(name.constData(), [&trial](BrokenFiles &files) -> QString {
        trial.reset();
        const auto done = trial.run(false, files);
        if (!done && !isClear(done.error()))
            return u"not a clear fault: "_s + done.error().detail;
        return trial.problemAfter(done.has_value());
    });
}

void FilesTest::anExportIsWholeOrWhatWasThere()
{
    const QByteArray before(5000, 'b');
    const QByteArray after(9000, 'a');
    all("an export over another", [&](BrokenFiles &files) -> QString {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"out.csv"_s);
        if (!writeWholeFile(file, before))
            return u"not begun"_s;
        const auto done = writeWholeFile(file, after, files);
        const QByteArray there = contentOf(file);
        if (done && there != after)
            return u"said to be written"_s;
        return there == after || there == before ? QString() : u"half of it"_s;
    });
}

void FilesTest::aFirstKeyIsWholeOrMadeAnew()
{
    all("the first key", [](BrokenFiles &files) -> QString {
        const TrustLog log;
        const KeyFiles place = keyFilesOf(log.folder());
        const auto made = FileKeyProvider(place, files).key();
        const auto again = FileKeyProvider(place).key();
        if (!again)
            return u"no key any more: "_s + again.error().detail;
        return !made || *made == *again ? QString() : u"another key"_s;
    });
}

void FilesTest::aFirstPassphraseLeavesAWay()
{
    all("a first passphrase", [](BrokenFiles &files) -> QString {
        const Keys keys;
        const auto done = keys.ring(files).setPassphrase(keys.key(), "first");
        if (done && (keys.hasKeyFile() || !keys.opensWith("first")))
            return u"said to be set"_s;
        return keys.opensWith("first") || keys.opensByFile() ? QString() : u"nothing opens"_s;
    });
}

void FilesTest::aPassphraseOverAKeychainLeavesAWay()
{
    all("a passphrase over a keychain", [](BrokenFiles &files) -> QString {
        const Keys keys;
        const DatabaseKey wrapping = DatabaseKey::random();
        if (!keys.ring().keepInKeychain(keys.key(), wrapping, u"entry"_s))
            return u"not begun"_s;
        const auto done = keys.ring(files).setPassphrase(keys.key(), "first");
        const bool byKeychain = !keys.ring().keychainEntry().isEmpty();
        if (done && (byKeychain || !keys.opensWith("first")))
            return u"said to be set"_s;
        return byKeychain || keys.opensWith("first") ? QString() : u"nothing opens"_s;
    });
}

void FilesTest::aKeyLaidBesideLeavesAWay()
{
    all("a key laid beside", [](BrokenFiles &files) -> QString {
        const Keys keys;
        if (!keys.ring().keepInKeychain(keys.key(), DatabaseKey::random(), u"entry"_s))
            return u"not begun"_s;
        const auto done = keys.ring(files).layBeside(keys.key());
        if (done && !keys.opensByFile())
            return u"said to be there"_s;
        const bool byKeychain = !keys.ring().keychainEntry().isEmpty();
        return byKeychain || keys.opensByFile() ? QString() : u"nothing opens"_s;
    });
}

void FilesTest::aChangedPassphraseLeavesAWay()
{
    all("a changed passphrase", [](BrokenFiles &files) -> QString {
        const Keys keys;
        if (!keys.ring().setPassphrase(keys.key(), "first"))
            return u"not begun"_s;
        const auto done = keys.ring(files).setPassphrase(keys.key(), "second");
        if (done && !keys.opensWith("second"))
            return u"said to be changed"_s;
        return keys.opensWith("first") != keys.opensWith("second") ? QString()
                                                                   : u"not one that opens"_s;
    });
}

void FilesTest::aNewCodeLeavesThePassphrase()
{
    all("a recovery code", [](BrokenFiles &files) -> QString {
        const Keys keys;
        if (!keys.ring().setPassphrase(keys.key(), "first"))
            return u"not begun"_s;
        const auto code = keys.ring(files).renewCode(keys.key());
        if (code && !keys.opensWith(code->text().toUtf8()))
            return u"a code that opens nothing"_s;
        return keys.opensWith("first") ? QString() : u"nothing opens"_s;
    });
}

void FilesTest::aRemovedPassphraseLeavesAWay()
{
    all("a removed passphrase", [](BrokenFiles &files) -> QString {
        const Keys keys;
        if (!keys.ring().setPassphrase(keys.key(), "first"))
            return u"not begun"_s;
        const auto done = keys.ring(files).removePassphrase(keys.key());
        if (done && !keys.opensByFile())
            return u"said to be removed"_s;
        return keys.opensWith("first") || keys.opensByFile() ? QString() : u"nothing opens"_s;
    });
}

EVENKEEL_TEST(FilesTest)
#include "filestest.moc"
