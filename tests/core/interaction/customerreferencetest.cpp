#include "core/interaction/customerreference.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// When two references mean the same customer.
class CustomerReferenceTest final : public QObject
{
    Q_OBJECT

private slots:
    void holdsSomething();
    void isTheSame_data();
    void isTheSame();
    void isMentioned_data();
    void isMentioned();
};

void CustomerReferenceTest::holdsSomething()
{
    QVERIFY(!CustomerReference::from({}));
    QVERIFY(!CustomerReference::from(u"  @ "_s));
    QCOMPARE(CustomerReference::from(u" @Kd-4711 "_s)->text(), u"Kd-4711"_s);
}

void CustomerReferenceTest::isTheSame_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same") << u"4711"_s << u"4711"_s << true;
    QTest::newRow("typed with its sign") << u"@4711"_s << u"4711"_s << true;
    QTest::newRow("stored with its sign") << u"4711"_s << u"@4711"_s << true;
    QTest::newRow("another case") << u"KD-a"_s << u"kd-A"_s << true;
    QTest::newRow("another case beyond ASCII") << u"MÜLLER"_s << u"müller"_s << true;
    QTest::newRow("composed otherwise") << u"M\u00fc"_s << u"mu\u0308"_s << true;
    QTest::newRow("a part") << u"471"_s << u"4711"_s << false;
    QTest::newRow("longer") << u"47110"_s << u"4711"_s << false;
    QTest::newRow("with a mark of a pattern") << u"47%"_s << u"4711"_s << false;
    QTest::newRow("none") << u"4711"_s << QString() << false;
}

void CustomerReferenceTest::isTheSame()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    QTEST(CustomerReference::from(typed)->is(stored), "same");
}

void CustomerReferenceTest::isMentioned_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mentioned");
    QTest::newRow("as a token") << u"4711"_s << u"angry @4711 again"_s << true;
    QTest::newRow("as a word") << u"4711"_s << u"(4711)"_s << true;
    QTest::newRow("another case") << u"kd-a"_s << u"KD-A called"_s << true;
    QTest::newRow("in a number") << u"4711"_s << u"order 94711"_s << false;
    QTest::newRow("later in the text") << u"4711"_s << u"order 94711 of 4711"_s << true;
    QTest::newRow("short and bare") << u"a"_s << u"a call"_s << false;
    QTest::newRow("short and marked") << u"a"_s << u"@a called"_s << true;
    QTest::newRow("before a dash") << u"4711"_s << u"@4711-b"_s << false;
    QTest::newRow("behind a dash") << u"4711"_s << u"@kd-4711"_s << false;
    QTest::newRow("at an end") << u"4711"_s << u"It was 4711."_s << true;
    QTest::newRow("nothing") << u"4711"_s << QString() << false;
}

void CustomerReferenceTest::isMentioned()
{
    QFETCH(QString, reference);
    QFETCH(QString, text);
    QTEST(CustomerReference::from(reference)->isMentionedIn(text), "mentioned");
}

EVENKEEL_TEST(CustomerReferenceTest)
#include "customerreferencetest.moc"
