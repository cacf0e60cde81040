#include "core/keys/passphrasestrength.h"

#include "core/keys/databasekey.h"
#include "core/keys/secret.h"
#include "tests/support/ownmemory.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace evenkeel::passphrase;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(evenkeel::passphrase::Strength)

/// What is taken as a passphrase, and what is left of one.
class PassphraseStrengthTest final : public QObject
{
    Q_OBJECT

private slots:
    void isTakenByWhatCannotBeForeseen_data();
    void isTakenByWhatCannotBeForeseen();
    void aSecretIsOverwrittenWithItsLastCopy();
};

void PassphraseStrengthTest::isTakenByWhatCannotBeForeseen_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Strength>("strength");
    QTest::newRow("nothing") << QString() << Strength::TooShort;
    QTest::newRow("one below the floor") << u"tk4fw9xbq"_s << Strength::TooShort;
    QTest::newRow("at the floor") << u"tk4fw9xbqm"_s << Strength::Fair;
    QTest::newRow("five signs of two units each")
        << u"\U0001F34B\U0001F68B\U0001F333\U0001F511\U0001F4DA"_s << Strength::TooShort;
    QTest::newRow("letters and their marks apart")
        << u"te\u0301ke\u0301fe\u0301we\u0301q"_s << Strength::TooShort;
    QTest::newRow("blanks") << u"            "_s << Strength::TooEven;
    QTest::newRow("one letter") << u"aaaaaaaaaaaaaaaaaaaa"_s << Strength::TooEven;
    QTest::newRow("few letters") << u"tktktktktktktktk"_s << Strength::TooEven;
    QTest::newRow("the alphabet") << u"abcdefghijklmnop"_s << Strength::TooEven;
    QTest::newRow("a keyboard") << u"qwertyuiopasdfghjkl"_s << Strength::TooEven;
    QTest::newRow("numbers") << u"12345678901234567890"_s << Strength::TooEven;
    QTest::newRow("another keyboard") << u"Azertyuiop"_s << Strength::TooEven;
    QTest::newRow("three words") << u"green tram lemon"_s << Strength::Good;
    QTest::newRow("four words") << u"kettle orbit velvet sand"_s << Strength::Strong;
    QTest::newRow("another script")
        << u"\u0436\u0443\u043a \u0441\u0438\u043b\u0430 \u0432\u043e\u0434\u0430 \u0447\u0430\u0439"_s
        << Strength::Good;
}

void PassphraseStrengthTest::isTakenByWhatCannotBeForeseen()
{
    QFETCH(QString, typed);
    QFETCH(Strength, strength);
    QCOMPARE(strengthOf(typed), strength);
    QCOMPARE(isTaken(strengthOf(typed)), strength >= Strength::Fair);
}

void PassphraseStrengthTest::aSecretIsOverwrittenWithItsLastCopy()
{
    QByteArray typed = DatabaseKey::random().toHex();
    std::optional<Secret> held(typed);
    const test::SearchedSecret secret(typed); // wipes what was typed
    if (secret.timesInOwnMemory() < 0)
        QSKIP("nobody can search the memory of this process");
    std::optional<Secret> copy(*held);
    const int before = secret.timesInOwnMemory();
    QVERIFY(before > 0);
    held.reset();
    QCOMPARE(secret.timesInOwnMemory(), before); // the copy still has it
    copy.reset();
    QCOMPARE(secret.timesInOwnMemory(), before - 1);
}

EVENKEEL_TEST(PassphraseStrengthTest)
#include "passphrasestrengthtest.moc"
