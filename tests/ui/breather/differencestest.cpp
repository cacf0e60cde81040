#include "ui/breather/differences.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

class DifferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void tooFewSayNothing();
    void saysSizeAndRange();
    void manyAreNotCalledFew();
    void comparesPlainly_data();
    void comparesPlainly();
};

void DifferencesTest::tooFewSayNothing()
{
    const Differences four({-1, -2, 0, 1});
    QVERIFY(!four.areEnough());
    QCOMPARE(four.summary(), QString());
}

void DifferencesTest::saysSizeAndRange()
{
    const Differences twelve({-4, -3, -3, -3, -2, -2, -2, -2, -1, -1, 0, 1});
    QCOMPARE(twelve.median(), -2.0);
    QCOMPARE(
        twelve.summary(),
        u"Usually 2 lower, from 4 lower to 1 higher. Twelve is a small number, and high ratings "
        "fall by themselves."_s);
    QCOMPARE(Differences({-2, -1, 0, 0, 1, 3}).median(), 0.0);
    QCOMPARE(Differences({-3, -3, -2, -1, 0, 0}).median(), -1.5);
}

void DifferencesTest::manyAreNotCalledFew()
{
    const QString words = Differences(QList<int>(30, -1)).summary();
    QVERIFY(!words.contains(u"small number"));
    QVERIFY(words.contains(u"fall by themselves"));
}

void DifferencesTest::comparesPlainly_data()
{
    QTest::addColumn<int>("difference");
    QTest::addColumn<QString>("words");
    QTest::newRow("lower") << -3 << u"Three lower this time."_s;
    QTest::newRow("same") << 0 << u"The same this time."_s;
    QTest::newRow("higher") << 1 << u"One higher this time."_s;
}

void DifferencesTest::comparesPlainly()
{
    QFETCH(int, difference);
    QTEST(Differences::thisTime(difference), "words");
    QCOMPARE(Differences::beforeAndNow(7, 4), u"7 before, 4 now."_s);
}

EVENKEEL_TEST(DifferencesTest)
#include "differencestest.moc"
