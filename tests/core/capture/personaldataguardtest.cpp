#include "core/capture/personaldataguard.h"
#include "core/base/accountnumbers.h"
#include "core/base/checkdigits.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class PersonalDataGuardTest : public QObject
{
    Q_OBJECT

private slots:
    void masksCards_data();
    void masksCards();
    void pointsOut_data();
    void pointsOut();
    void masksOnRequest();
    void checksDigits();

private:
    CaptureWords m_words = CaptureWords::shipped(u"en");
};

void PersonalDataGuardTest::masksCards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const QString &text, const QString &masked) {
        QTest::newRow(qPrintable(text)) << text << masked;
    };
    row(u"4111111111111111"_s, u"************1111"_s);
    row(u"4111 1111 1111 1111"_s, u"**** **** **** 1111"_s);
    row(u"4111-1111-1111-1111"_s, u"****-****-****-1111"_s);
    row(u"4111.1111.1111.1111"_s, u"****.****.****.1111"_s);
    row(u"3782 822463 10005"_s, u"**** ****** *0005"_s);
    row(u"4111  1111 - 1111\u20131111"_s, u"****  **** - ****\u20131111"_s);
    row(u"4111_1111_1111_1111"_s, u"****_****_****_1111"_s);
    row(u"4222222222222"_s, u"*********2222"_s);
    row(u"no 4111 1111 1111 1111 12/27 cvv"_s, u"no **** **** **** 1111 12/27 cvv"_s);
    row(u"4711 4111 1111 1111 1111 2"_s, u"4711 **** **** **** 1111 2"_s);
    row(u"4111111111111112"_s, u"4111111111111112"_s);
    row(u"411111111111"_s, u"411111111111"_s);
    row(u"41111111111111111111111"_s, u"41111111111111111111111"_s);
    row(u"4111111111111111 123456786"_s, u"**************** *****6786"_s); // masked twice
    row(u"\u0664111111111111111"_s, u"************1111"_s);
}

void PersonalDataGuardTest::masksCards()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(accountnumbers::withCardsMasked(text), masked);
}

void PersonalDataGuardTest::pointsOut_data()
{
    using Kind = PrivacyWarning::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("found");
    const auto row = [](const QString &text, Kind kind, const QString &found) {
        QTest::newRow(qPrintable(text)) << text << static_cast<int>(kind) << found;
    };
    row(u"cvv 123"_s, Kind::SecurityCode, u"123"_s);
    row(u"CVC: 1234"_s, Kind::SecurityCode, u"1234"_s);
    row(u"security code is 123"_s, Kind::SecurityCode, u"123"_s);
    row(u"to gb82 west 1234 5698 7654 32 please"_s, Kind::Iban, u"gb82 west 1234 5698 7654 32"_s);
    row(u"DE89370400440532013000"_s, Kind::Iban, u"DE89370400440532013000"_s);
    row(u"ring +44 20 7946 0958 now"_s, Kind::Phone, u"+44 20 7946 0958"_s);
    row(u"ring 07700 900123."_s, Kind::Phone, u"07700 900123"_s);
    row(u"call (555) 010-4477"_s, Kind::Phone, u"(555) 010-4477"_s);
    row(u"mobile 7700900123"_s, Kind::Phone, u"7700900123"_s);
    row(u"write jo.doe+x@mail.example.com."_s, Kind::Email, u"jo.doe+x@mail.example.com"_s);
    row(u"cvv=123"_s, Kind::SecurityCode, u"123"_s);
    row(u"cvv: 1234."_s, Kind::SecurityCode, u"1234"_s);
    row(u"cvc number is 123"_s, Kind::SecurityCode, u"123"_s);
    row(u"cvv 12345"_s, Kind::SecurityCode, QString());
    row(u"cvv of 5 cards 123"_s, Kind::SecurityCode, QString());
    row(u"GB82-WEST-1234-5698-7654-32"_s, Kind::Iban, u"GB82-WEST-1234-5698-7654-32"_s);
    row(u"tel:+447700900123"_s, Kind::Phone, u"+447700900123"_s);
    row(u"ring 0171.123.4567"_s, Kind::Phone, u"0171.123.4567"_s);
    row(u"due 05/15/26 10:00"_s, Kind::Phone, QString());
    row(u"jos\u00E9@m\u00FCller.de"_s, Kind::Email, u"jos\u00E9@m\u00FCller.de"_s);
    row(u"a@b"_s, Kind::Email, QString());
    row(u"a@b..de"_s, Kind::Email, QString());
    row(u"order 0123456789"_s, Kind::Phone, QString());
    row(u"since 06/07/2026 10:00"_s, Kind::Phone, QString());
    row(u"20260514143100"_s, Kind::Phone, QString());
    row(u"@4711 #billing !7"_s, Kind::Email, QString());
    row(u"DE89370400440532013001"_s, Kind::Iban, QString());
}

void PersonalDataGuardTest::pointsOut()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, found);
    QString first;
    for (const PrivacyWarning &warning : PersonalDataGuard(m_words).find(text)) {
        if (static_cast<int>(warning.kind) == kind && first.isEmpty())
            first = warning.text;
    }
    QCOMPARE(first, found);
}

void PersonalDataGuardTest::masksOnRequest()
{
    const QString text = u"cvv 123 jo@example.com +44 7700 900123"_s;
    QString safe = text;
    for (const PrivacyWarning &warning : PersonalDataGuard(m_words).find(text))
        safe = PersonalDataGuard::masked(safe, warning);
    QCOMPARE(safe, u"cvv *** **@example.com +** **** **0123"_s);
}

void PersonalDataGuardTest::checksDigits()
{
    QVERIFY(passesLuhn(u"79927398713"));
    QVERIFY(!passesLuhn(u"79927398710"));
    QVERIFY(!passesLuhn(u""));
    QVERIFY(passesMod97(u"GB82WEST12345698765432"));
    QVERIFY(!passesMod97(u"GB82WEST12345698765433"));
}

EVENKEEL_TEST(PersonalDataGuardTest)
#include "personaldataguardtest.moc"
