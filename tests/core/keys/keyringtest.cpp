#include "core/keys/keyring.h"

#include "tests/support/keyplace.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace evenkeel;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Mebibyte = 1024 * 1024;
constexpr auto Private = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

/// The true steps, and the last one.
class NotedFiles final : public DiskFiles
{
public:
    Result<> remove(const QString &file) override
    {
        last = u"remove"_s;
        return DiskFiles::remove(file);
    }
    Result<> syncFolder(const QString &folder) override
    {
        last = u"sync"_s;
        return DiskFiles::syncFolder(folder);
    }

    QString last;
};

/// A folder with a key and its ways, Argon2id at its least.
struct Folder
{
    QTemporaryDir dir = {};
    KeyFiles files = keyFilesIn(dir.path());
    KeyRing ring{files, KeyRing::Effort::Least};
    DatabaseKey key = DatabaseKey::random();
};

} // namespace

/// The ways to a key: what each opens, what a change leaves, and what no change of a byte opens.
class KeyRingTest final : public QObject
{
    Q_OBJECT

private slots:
    void passphrasesAreStretchedAsTheReferenceDoes_data();
    void passphrasesAreStretchedAsTheReferenceDoes();
    void aStretchThatFailsGivesNoKey();
    void aPassphraseCostsAQuarterOfAGibibyte();
    void aPassphraseOpensAndAnotherDoesNot();
    void lettersInAnotherFormAreTheSamePassphrase();
    void aChangedPassphraseOnlyWrapsAnew();
    void aPassphraseTakesTheKeyFileAway();
    void theKeyFileIsGoneForGood();
    void aPassphraseTakesTheKeychainsWrapAway();
    void withoutAPassphraseTheKeyFileIsBack();
    void layingBesideEndsEveryOtherWay();
    void aKeptCodeOpens();
    void theCodeOpensHoweverItIsTyped();
    void aNewCodeEndsTheOneBefore();
    void aSlipInTheCodeIsToldByItsGroup();
    void aWrongPassphraseIsNotCalledASlipInACode();
    void twoChangesAtOnceAreBothKept();
    void aWrapThatReadsBackAsNothingTakesNoKeyFileAway();
    void theKeychainsSecretOpensAndAnotherDoesNot();
    void theHeaderIsBoundToTheSeal();
    void protectionIsTheWeakestWay();
    void aSaltOfBeforeTellsOfAPassphrase();
    void noChangedByteOpensAnythingElse();
    void aDamagedWrapLeavesTheOthers();
    void costsOutOfBoundsAreNeverTried_data();
    void costsOutOfBoundsAreNeverTried();
    void whatIsNoFileOfKeysIsNotTakenForAnEmptyOne_data();
    void whatIsNoFileOfKeysIsNotTakenForAnEmptyOne();
    void ofTwoWrapsOfAKindTheFirstCounts();
    void aNewerFileIsLeftAlone();
    void afterAFailedWriteTheOldWaysOpen();
    void noWayGoesBeforeAnotherIsThere();
    void besideAKeychainNoKeyFileComesBack();
    void theFileIsOnlyForItsOwner();
};

void KeyRingTest::passphrasesAreStretchedAsTheReferenceDoes_data()
{
    QTest::addColumn<qint64>("rounds");
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<QByteArray>("digits");
    // printf 'correct horse' | argon2 0123456789abcdef -id -t ROUNDS -k KIB -p 1 -l 32 -r
    QTest::newRow("moderate, 256 MiB")
        << qint64(3) << 256 * Mebibyte
        << QByteArray("ae55b83ac467836d77c618b27b04cf5d9f36212f70c7ed51754a24746bec2df0");
    QTest::newRow("least, 8 KiB")
        << qint64(1) << qint64(8192)
        << QByteArray("33b8f0d06408e0a7dcc5ffb13e575f35162db4ff3db1c73d5d501801c699d14d");
}

void KeyRingTest::passphrasesAreStretchedAsTheReferenceDoes()
{
    QFETCH(qint64, rounds);
    QFETCH(qint64, memory);
    QFETCH(QByteArray, digits);
    const auto key
        = keywrapping::stretched("correct horse", QByteArray("0123456789abcdef"), rounds, memory);
    QVERIFY(key);
    QCOMPARE(key->toHex(), digits);
}

/// As where the memory is not to be had: nothing is sealed under zeros.
void KeyRingTest::aStretchThatFailsGivesNoKey()
{
    const QByteArray salt("0123456789abcdef");
    QCOMPARE(keywrapping::stretched("x", salt, 1, 1).error().fault, Fault::StorageFailed);
    QCOMPARE(keywrapping::stretched("x", {}, 1, 8192).error().fault, Fault::KeyMissing);
}

void KeyRingTest::aPassphraseCostsAQuarterOfAGibibyte()
{
    const auto wrap
        = keywrapping::underPassphrase(DatabaseKey::random(), "x", keywrapping::Effort::Moderate);
    QVERIFY(wrap);
    QCOMPARE(wrap->memory, 256 * Mebibyte);
    QCOMPARE(wrap->rounds, 3);
}

void KeyRingTest::aPassphraseOpensAndAnotherDoesNot()
{
    const Folder folder;
    QVERIFY(folder.ring.setPassphrase(folder.key, "correct horse"));
    const auto opened = folder.ring.openWith("correct horse");
    QVERIFY(opened);
    QVERIFY(*opened == folder.key);
    for (const QByteArray &other :
         {QByteArray("Correct horse"), QByteArray("correct horse "), QByteArray("correct hors"),
          QByteArray("x")}) {
        const auto wrong = folder.ring.openWith(other);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().fault, Fault::WrongKey);
    }
    QCOMPARE(folder.ring.setPassphrase(folder.key, {}).error().fault, Fault::InvalidInput);
}

void KeyRingTest::lettersInAnotherFormAreTheSamePassphrase()
{
    const Folder folder;
    QVERIFY(folder.ring.setPassphrase(folder.key, u"caf\u00e9"_s.toUtf8()));
    QVERIFY(folder.ring.openWith(u"cafe\u0301"_s.toUtf8()));
}

void KeyRingTest::aChangedPassphraseOnlyWrapsAnew()
{
    const Folder folder;
    write(folder.files.database, "the log");
    QVERIFY(folder.ring.setPassphrase(folder.key, "first"));
    const auto code = folder.ring.renewCode(folder.key);
    QVERIFY(code);
    QVERIFY(folder.ring.setPassphrase(folder.key, "second"));
    QVERIFY(!folder.ring.openWith("first"));
    QVERIFY(*folder.ring.openWith("second") == folder.key);
    QVERIFY(*folder.ring.openWith(code->text().toUtf8()) == folder.key);
    QCOMPARE(contentOf(folder.files.database), "the log");
}

void KeyRingTest::aPassphraseTakesTheKeyFileAway()
{
    const Folder folder;
    write(folder.files.keyFile, folder.key.toHex());
    write(
        folder.files.keyFile + u".new"_s,
        folder.key.toHex()); // the power went while it was written
    QVERIFY(folder.ring.setPassphrase(folder.key, "first"));
    QVERIFY(!QFile::exists(folder.files.keyFile));
    QVERIFY(!QFile::exists(folder.files.keyFile + u".new"_s));
}

/// Else it would come back with the power, and open the log beside the passphrase.
void KeyRingTest::theKeyFileIsGoneForGood()
{
    const Folder folder;
    write(folder.files.keyFile, folder.key.toHex());
    NotedFiles noted;
    const KeyRing ring(folder.files, KeyRing::Effort::Least, noted);
    QVERIFY(ring.setPassphrase(folder.key, "first"));
    QCOMPARE(noted.last, u"sync"_s);
}

void KeyRingTest::withoutAPassphraseTheKeyFileIsBack()
{
    const Folder folder;
    QVERIFY(folder.ring.setPassphrase(folder.key, "first"));
    QVERIFY(folder.ring.removePassphrase(folder.key));
    QCOMPARE(contentOf(folder.files.keyFile), folder.key.toHex() + '\n');
    QVERIFY(
        !(QFile::permissions(folder.files.keyFile)
          & ~(Private | QFile::ReadUser | QFile::WriteUser)));
    QCOMPARE(folder.ring.openWith("first").error().fault, Fault::KeyMissing);
}

void KeyRingTest::aPassphraseTakesTheKeychainsWrapAway()
{
    const Folder folder;
    QVERIFY(folder.ring.keepInKeychain(folder.key, DatabaseKey::random(), u"entry"_s));
    QCOMPARE(folder.ring.keychainEntry(), u"entry"_s);
    QVERIFY(!folder.ring.hasPassphrase());
    QVERIFY(folder.ring.setPassphrase(folder.key, "first"));
    QVERIFY(folder.ring.keychainEntry().isEmpty());
    QVERIFY(folder.ring.hasPassphrase());
    QCOMPARE(folder.ring.protection(), KeyProvider::Protection::Passphrase);
    QVERIFY(folder.ring.canLock());
}

void KeyRingTest::layingBesideEndsEveryOtherWay()
{
    const Folder folder;
    QVERIFY(folder.ring.setPassphrase(folder.key, "first"));
    QVERIFY(folder.ring.keepInKeychain(folder.key, DatabaseKey::random(), u"entry"_s));
    const auto code = folder.ring.renewCode(folder.key);
    QVERIFY(folder.ring.layBeside(folder.key));
    QCOMPARE(contentOf(folder.files.keyFile), folder.key.toHex() + '\n');
    QVERIFY(folder.ring.keychainEntry().isEmpty());
    QVERIFY(!folder.ring.hasPassphrase());
    QVERIFY(folder.ring.openWith(code->text().toUtf8())); // but for the code
}

void KeyRingTest::aKeptCodeOpens()
{
    const Folder folder;
    const RecoveryCode code = RecoveryCode::random();
    QVERIFY(!folder.ring.openWith(code.text().toUtf8()));
    QVERIFY(folder.ring.keepCode(folder.key, code));
    QVERIFY(*folder.ring.openWith(code.text().toUtf8()) == folder.key);
}

void KeyRingTest::theCodeOpensHoweverItIsTyped()
{
    const Folder folder;
    const auto code = folder.ring.renewCode(folder.key);
    QVERIFY(code);
    QVERIFY(*folder.ring.hasCode());
    for (const QString &typed :
         {code->text(), code->text().toLower(), code->text().replace(u'-', u' ')})
        QVERIFY(*folder.ring.openWith(typed.toUtf8()) == folder.key);
    const auto other = folder.ring.openWith(RecoveryCode::random().text().toUtf8());
    QCOMPARE(other.error().fault, Fault::WrongKey);
}

void KeyRingTest::aNewCodeEndsTheOneBefore()
{
    const Folder folder;
    QVERIFY(!folder.ring.takesSecrets());
    const auto first = folder.ring.renewCode(folder.key);
    QVERIFY(folder.ring.takesSecrets());
    const auto second = folder.ring.renewCode(folder.key);
    QVERIFY(first && second);
    QVERIFY(!folder.ring.openWith(first->text().toUtf8()));
    QVERIFY(folder.ring.openWith(second->text().toUtf8()));
}

void KeyRingTest::aSlipInTheCodeIsToldByItsGroup()
{
    const Folder folder;
    QVERIFY(folder.ring.setPassphrase(folder.key, "first"));
    QByteArray typed = folder.ring.renewCode(folder.key)->text().toUtf8();
    typed[13] = typed.at(13) == 'A' ? 'B' : 'A'; // the third group
    const auto slip = folder.ring.openWith(typed);
    QCOMPARE(slip.error(), (Error{Fault::WrongKey, u"recovery code, group 3"_s}));
}

/// It has the length of none, so nobody is sent to look for a slip in it.
void KeyRingTest::aWrongPassphraseIsNotCalledASlipInACode()
{
    const Folder folder;
    QVERIFY(folder.ring.setPassphrase(folder.key, "first"));
    QVERIFY(folder.ring.renewCode(folder.key));
    QCOMPARE(folder.ring.openWith("second").error(), (Error{Fault::WrongKey, {}}));
}

/// As when the command line asks for a code while the window changes the passphrase.
void KeyRingTest::twoChangesAtOnceAreBothKept()
{
    for (int round = 0; round < 15; ++round) {
        const Folder folder;
        Result<> kept;
        const RecoveryCode code = RecoveryCode::random();
        std::thread other([&] { kept = folder.ring.keepCode(folder.key, code); });
        const auto set = folder.ring.setPassphrase(folder.key, "first");
        other.join();
        QVERIFY(set && kept);
        QVERIFY(folder.ring.openWith("first") && folder.ring.openWith(code.text().toUtf8()));
        const RecoveryCode another = RecoveryCode::random();
        std::thread third([&] { kept = folder.ring.keepCode(folder.key, another); });
        const auto removed = folder.ring.removePassphrase(folder.key);
        third.join();
        QVERIFY(removed && kept);
        QVERIFY(!folder.ring.hasPassphrase() && folder.ring.openWith(another.text().toUtf8()));
    }
}

/// What would not be read back as it is does not take the place of anything.
void KeyRingTest::aWrapThatReadsBackAsNothingTakesNoKeyFileAway()
{
    const Folder folder;
    write(folder.files.keyFile, folder.key.toHex());
    const QString entry(101, u'e'); // longer than any that is read
    QVERIFY(!folder.ring.keepInKeychain(folder.key, DatabaseKey::random(), entry));
    QCOMPARE(contentOf(folder.files.keyFile), folder.key.toHex());
}

void KeyRingTest::theKeychainsSecretOpensAndAnotherDoesNot()
{
    const DatabaseKey key = DatabaseKey::random();
    const DatabaseKey secret = DatabaseKey::random();
    const KeyWrap wrap = keywrapping::underKeychain(key, secret, u"entry"_s);
    QVERIFY(*keywrapping::openFromKeychain(wrap, secret.toHex()) == key);
    for (const QByteArray &other : {DatabaseKey::random().toHex(), QByteArray(), QByteArray("x")})
        QCOMPARE(keywrapping::openFromKeychain(wrap, other).error().fault, Fault::WrongKey);
}

void KeyRingTest::theHeaderIsBoundToTheSeal()
{
    const DatabaseKey secret = DatabaseKey::random();
    const KeyWrap wrap = keywrapping::underKeychain(DatabaseKey::random(), secret, u"entry"_s);
    KeyWrap moved = wrap;
    moved.entry = u"other"_s;
    QCOMPARE(moved.unseal(secret).error().fault, Fault::WrongKey);
    KeyWrap disguised = wrap;
    disguised.kind = KeyWrap::Kind::RecoveryCode;
    QCOMPARE(disguised.unseal(secret).error().fault, Fault::WrongKey);
    QVERIFY(wrap.unseal(secret));
}

void KeyRingTest::protectionIsTheWeakestWay()
{
    using Protection = KeyProvider::Protection;
    const Folder folder;
    QCOMPARE(folder.ring.protection(), Protection::KeyFile);
    QVERIFY(!folder.ring.canLock());
    QVERIFY(folder.ring.setPassphrase(folder.key, "first"));
    QCOMPARE(folder.ring.protection(), Protection::Passphrase);
    QVERIFY(folder.ring.canLock());
    write(folder.files.keyFile, folder.key.toHex());
    QVERIFY(!folder.ring.canLock()); // it would keep nobody out
    QVERIFY(QFile::remove(folder.files.keyFile));
    QVERIFY(folder.ring.keepInKeychain(folder.key, DatabaseKey::random(), u"entry"_s));
    QCOMPARE(folder.ring.protection(), Protection::Keychain);
    QVERIFY(!folder.ring.canLock());
    write(folder.files.keyFile, folder.key.toHex());
    QCOMPARE(folder.ring.protection(), Protection::KeyFile);
    QVERIFY(!folder.ring.canLock());
}

void KeyRingTest::aSaltOfBeforeTellsOfAPassphrase()
{
    const Folder folder;
    QVERIFY(!folder.ring.takesSecrets());
    write(folder.files.salt, "0123456789abcdef");
    QVERIFY(folder.ring.takesSecrets());
    QVERIFY(folder.ring.canLock());
    QCOMPARE(folder.ring.protection(), KeyProvider::Protection::Passphrase);
}

void KeyRingTest::noChangedByteOpensAnythingElse()
{
    const Folder folder;
    QVERIFY(folder.ring.setPassphrase(folder.key, "first"));
    const QByteArray code = folder.ring.renewCode(folder.key)->text().toUtf8();
    const QByteArray whole = contentOf(folder.files.wraps);
    int refusals = 0;
    for (qsizetype place = 0; place < whole.size(); ++place) {
        for (const char change : {'\x01', '\x10', '\x80'}) {
            QByteArray changed = whole;
            changed[place] = static_cast<char>(changed.at(place) ^ change);
            write(folder.files.wraps, changed);
            for (const QByteArray &secret : {QByteArray("first"), code}) {
                const auto opened = folder.ring.openWith(secret);
                refusals += opened ? 0 : 1;
                QVERIFY2(!opened || *opened == folder.key, changed.constData());
            }
            QCOMPARE(contentOf(folder.files.wraps), changed);
        }
    }
    // Most bytes belong to one of the two wraps: they end that one, and the other still opens.
    QVERIFY2(refusals > whole.size() * 2, qPrintable(QString::number(refusals)));
    write(folder.files.wraps, whole);
    QVERIFY(folder.ring.openWith("first") && folder.ring.openWith(code));
}

void KeyRingTest::aDamagedWrapLeavesTheOthers()
{
    const Folder folder;
    QVERIFY(folder.ring.setPassphrase(folder.key, "first"));
    const QByteArray code = folder.ring.renewCode(folder.key)->text().toUtf8();
    write(folder.files.wraps, contentOf(folder.files.wraps).replace("argon2id13", "argon2id14"));
    QVERIFY(!folder.ring.openWith("first"));
    QVERIFY(folder.ring.openWith(code));
    QVERIFY(folder.ring.renewCode(folder.key));
    QVERIFY(contentOf(folder.files.wraps).contains("argon2id14")); // kept, whatever it is
    QVERIFY(folder.ring.setPassphrase(folder.key, "second"));
    QVERIFY(!contentOf(folder.files.wraps).contains("argon2id14"));
}

void KeyRingTest::costsOutOfBoundsAreNeverTried_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("4 TiB") << QByteArray("\"memory\": 8192")
                           << QByteArray("\"memory\": 4398046511104");
    QTest::newRow("too little") << QByteArray("\"memory\": 8192") << QByteArray("\"memory\": 1");
    QTest::newRow("negative") << QByteArray("\"memory\": 8192") << QByteArray("\"memory\": -8192");
    QTest::newRow("rounds") << QByteArray("\"rounds\": 1") << QByteArray("\"rounds\": 1000000");
    QTest::newRow("no rounds") << QByteArray("\"rounds\": 1") << QByteArray("\"rounds\": 0");
    QTest::newRow("text") << QByteArray("\"rounds\": 1") << QByteArray("\"rounds\": \"1\"");
}

void KeyRingTest::costsOutOfBoundsAreNeverTried()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const Folder folder;
    QVERIFY(folder.ring.setPassphrase(folder.key, "first"));
    const QByteArray whole = contentOf(folder.files.wraps);
    QVERIFY(whole.contains(from));
    write(folder.files.wraps, QByteArray(whole).replace(from, to));
    const auto wraps = KeyWraps::read(folder.files.wraps);
    QVERIFY(wraps);
    QVERIFY(!wraps->find(KeyWrap::Kind::Passphrase));
    QVERIFY(wraps->isDamaged());
}

void KeyRingTest::whatIsNoFileOfKeysIsNotTakenForAnEmptyOne_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("another format") << QByteArray(R"({"format":"x","version":1,"wraps":[]})");
    QTest::newRow("no wraps") << QByteArray(R"({"format":"evenkeel-keys","version":1})");
    QTest::newRow("no version") << QByteArray(R"({"format":"evenkeel-keys","wraps":[]})");
    QTest::newRow("too long") << QByteArray(R"({"format":"evenkeel-keys","version":1,"wraps":[]})")
            + QByteArray(64 * 1024, ' ');
}

void KeyRingTest::whatIsNoFileOfKeysIsNotTakenForAnEmptyOne()
{
    QFETCH(QByteArray, content);
    const Folder folder;
    write(folder.files.wraps, content);
    QCOMPARE(folder.ring.setPassphrase(folder.key, "x").error().fault, Fault::KeyMissing);
    QCOMPARE(contentOf(folder.files.wraps), content);
    QVERIFY(QFile::remove(folder.files.wraps));
    QVERIFY(QDir().mkdir(folder.files.wraps)); // it is there, and nobody can read it
    QCOMPARE(folder.ring.setPassphrase(folder.key, "x").error().fault, Fault::FileUnreadable);
}

void KeyRingTest::ofTwoWrapsOfAKindTheFirstCounts()
{
    const Folder folder;
    QVERIFY(folder.ring.setPassphrase(folder.key, "first"));
    const auto first = KeyWraps::read(folder.files.wraps);
    const KeyWrap wrap = *first->find(KeyWrap::Kind::Passphrase);
    const KeyWrap other
        = *keywrapping::underPassphrase(folder.key, "second", KeyRing::Effort::Least);
    const QJsonObject both{
        {u"format"_s, u"evenkeel-keys"_s},
        {u"version"_s, 1},
        {u"wraps"_s, QJsonArray{wrap.toJson(), other.toJson()}}};
    write(folder.files.wraps, QJsonDocument(both).toJson());
    QVERIFY(KeyWraps::read(folder.files.wraps)->isDamaged());
    QVERIFY(folder.ring.openWith("first") && !folder.ring.openWith("second"));
}

void KeyRingTest::aNewerFileIsLeftAlone()
{
    const Folder folder;
    QVERIFY(folder.ring.setPassphrase(folder.key, "first"));
    const QByteArray newer
        = contentOf(folder.files.wraps).replace("\"version\": 1", "\"version\": 2");
    write(folder.files.wraps, newer);
    QCOMPARE(folder.ring.openWith("first").error().fault, Fault::StorageNewer);
    QCOMPARE(folder.ring.setPassphrase(folder.key, "x").error().fault, Fault::StorageNewer);
    QCOMPARE(folder.ring.renewCode(folder.key).error().fault, Fault::StorageNewer);
    QCOMPARE(folder.ring.layBeside(folder.key).error().fault, Fault::StorageNewer);
    QCOMPARE(contentOf(folder.files.wraps), newer);
}

void KeyRingTest::afterAFailedWriteTheOldWaysOpen()
{
    const Folder folder;
    QVERIFY(folder.ring.setPassphrase(folder.key, "first"));
    QVERIFY(QDir().mkdir(folder.files.wraps + u".new"_s)); // nothing can be written aside
    QVERIFY(!folder.ring.setPassphrase(folder.key, "second"));
    QVERIFY(!folder.ring.renewCode(folder.key));
    QVERIFY(!folder.ring.removePassphrase(folder.key));
    QVERIFY(*folder.ring.openWith("first") == folder.key);
}

/// The new way is there before the old one goes, whichever of the two cannot be written.
void KeyRingTest::noWayGoesBeforeAnotherIsThere()
{
    const Folder sealed;
    QVERIFY(sealed.ring.setPassphrase(sealed.key, "first"));
    QVERIFY(QDir().mkdir(sealed.files.keyFile + u".new"_s)); // no key file can be written
    QVERIFY(!sealed.ring.removePassphrase(sealed.key));
    QVERIFY(*sealed.ring.openWith("first") == sealed.key);
    QVERIFY(!sealed.ring.layBeside(sealed.key));
    QVERIFY(*sealed.ring.openWith("first") == sealed.key);

    const Folder open;
    write(open.files.keyFile, open.key.toHex());
    QVERIFY(QDir().mkdir(open.files.wraps + u".new"_s)); // and here no wraps
    QVERIFY(!open.ring.setPassphrase(open.key, "first"));
    QCOMPARE(contentOf(open.files.keyFile), open.key.toHex());
    QVERIFY(!open.ring.keepInKeychain(open.key, DatabaseKey::random(), u"entry"_s));
    QCOMPARE(contentOf(open.files.keyFile), open.key.toHex());
}

/// It would open the log for whoever reads the folder.
void KeyRingTest::besideAKeychainNoKeyFileComesBack()
{
    const Folder folder;
    QVERIFY(folder.ring.setPassphrase(folder.key, "first"));
    QVERIFY(folder.ring.keepInKeychain(folder.key, DatabaseKey::random(), u"entry"_s));
    QVERIFY(folder.ring.removePassphrase(folder.key));
    QVERIFY(!QFile::exists(folder.files.keyFile));
    QCOMPARE(folder.ring.protection(), KeyProvider::Protection::Keychain);
}

void KeyRingTest::theFileIsOnlyForItsOwner()
{
    const Folder folder;
    QVERIFY(folder.ring.setPassphrase(folder.key, "first"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(folder.files.wraps) & others));
    QVERIFY(!QFile::exists(folder.files.wraps + u".new"_s));
    QVERIFY(!contentOf(folder.files.wraps).contains(folder.key.toHex()));
}

EVENKEEL_TEST(KeyRingTest)
#include "keyringtest.moc"
