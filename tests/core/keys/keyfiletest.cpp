#include "core/keys/keyfile.h"

#include "core/keys/databasekey.h"
#include "tests/support/ownmemory.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// A secret in a file: nothing of it stays in memory on the way.
class KeyFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void writingAKeyLeavesNoCopyInMemory();
    void readingAKeyLeavesNoCopyInMemory();
    void aKeyThatIsThereIsNotWrittenOver();
};

void KeyFileTest::writingAKeyLeavesNoCopyInMemory()
{
    const QTemporaryDir dir;
    const QByteArray digits = DatabaseKey::random().toHex();
    QByteArray plain(digits.constData(), digits.size());
    const test::SearchedSecret secret(plain);
    if (secret.timesInOwnMemory() < 0)
        QSKIP("nobody can search the memory of this process");
    QVERIFY(secret.timesInOwnMemory() > 0); // it can be found
    // Longer than what the search itself needs, which would take the place of a copy.
    const QByteArray line = QByteArray(100'000, 'x') + digits;
    const int before = secret.timesInOwnMemory();
    QVERIFY(keyfile::writeLine(dir.filePath(u"key"_s), line, diskFiles()));
    QCOMPARE(secret.timesInOwnMemory(), before);
}

void KeyFileTest::readingAKeyLeavesNoCopyInMemory()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"key"_s);
    QByteArray plain = DatabaseKey::random().toHex();
    QVERIFY(keyfile::writeLine(file, plain, diskFiles()));
    const test::SearchedSecret secret(plain);
    if (secret.timesInOwnMemory() < 0)
        QSKIP("nobody can search the memory of this process");
    const int before = secret.timesInOwnMemory();
    auto line = keyfile::readLine(file);
    QVERIFY(line);
    QCOMPARE(secret.timesInOwnMemory(), before + 1);
    DatabaseKey::wipe(*line);
    QCOMPARE(secret.timesInOwnMemory(), before);
}

/// Another process may have made one since somebody looked.
void KeyFileTest::aKeyThatIsThereIsNotWrittenOver()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"key"_s);
    QVERIFY(keyfile::writeLine(file, "first", diskFiles()));
    QCOMPARE(keyfile::writeLine(file, "second", diskFiles()).error().fault, Fault::FileNotWritten);
    QCOMPARE(*keyfile::readLine(file), "first");
}

EVENKEEL_TEST(KeyFileTest)
#include "keyfiletest.moc"
