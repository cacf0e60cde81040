#include "core/keys/keywrap.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class KeyWrapTest : public QObject
{
    Q_OBJECT

private slots:
    void wrapsComeBack_data();
    void wrapsComeBack();
    void membersOfAnotherKindAreRefused_data();
    void membersOfAnotherKindAreRefused();

private:
    [[nodiscard]] static KeyWrap sealedWrap(KeyWrap::Kind kind);
};

KeyWrap KeyWrapTest::sealedWrap(KeyWrap::Kind kind)
{
    constexpr qint64 memory = 8192;
    constexpr qsizetype saltSize = 16;
    KeyWrap wrap{.kind = kind};
    if (kind == KeyWrap::Kind::Passphrase) {
        wrap.rounds = 1;
        wrap.memory = memory;
    }
    if (kind == KeyWrap::Kind::Keychain)
        wrap.entry = u"Evenkeel"_s;
    else
        wrap.salt = QByteArray(saltSize, 's');
    wrap.seal(DatabaseKey::random(), DatabaseKey::random());
    return wrap;
}

void KeyWrapTest::wrapsComeBack_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind :
         {KeyWrap::Kind::Passphrase, KeyWrap::Kind::RecoveryCode, KeyWrap::Kind::Keychain})
        QTest::newRow(qPrintable(KeyWrap::idOf(kind))) << static_cast<int>(kind);
}

void KeyWrapTest::wrapsComeBack()
{
    QFETCH(int, kind);
    const KeyWrap wrap = sealedWrap(static_cast<KeyWrap::Kind>(kind));
    QCOMPARE(KeyWrap::fromJson(wrap.toJson()), wrap);
}

void KeyWrapTest::membersOfAnotherKindAreRefused_data()
{
    using Kind = KeyWrap::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const QJsonValue salt(QString(32, u'a'));
    const auto row = [](const char *name, Kind kind, const QString &key, const QJsonValue &value) {
        QTest::newRow(name) << static_cast<int>(kind) << key << value;
    };
    row("entry of a code", Kind::RecoveryCode, u"entry"_s, u"Evenkeel"_s);
    row("rounds of a code", Kind::RecoveryCode, u"rounds"_s, 1);
    row("entry of a passphrase", Kind::Passphrase, u"entry"_s, u"Evenkeel"_s);
    row("salt of a keychain", Kind::Keychain, u"salt"_s, salt);
    row("memory of a keychain", Kind::Keychain, u"memory"_s, 8192);
}

/// They would be bound to the seal, yet not be written again: the wrap would change by itself.
void KeyWrapTest::membersOfAnotherKindAreRefused()
{
    QFETCH(int, kind);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = sealedWrap(static_cast<KeyWrap::Kind>(kind)).toJson();
    object.insert(key, value);
    QVERIFY(!KeyWrap::fromJson(object));
}

EVENKEEL_TEST(KeyWrapTest)
#include "keywraptest.moc"
