#include "core/followup/redelivery.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;

class RedeliveryTest : public QObject
{
    Q_OBJECT

private slots:
    void waitsLongerEachTime();
    void beginsAnewOnceItWasTaken();
    void whatIsDroppedIsNotTriedAgain();

private:
    static constexpr FollowUpId One{1};
    static constexpr FollowUpId Two{2};
};

void RedeliveryTest::waitsLongerEachTime()
{
    Redelivery redelivery;
    milliseconds now = minutes(10);
    QVERIFY(!redelivery.wait(now));
    QVERIFY(redelivery.add({One}, now));
    for (const int length : {30, 60, 120, 240, 300, 300}) {
        const milliseconds expected = seconds(length);
        QCOMPARE(redelivery.wait(now), expected);
        QVERIFY(redelivery.due(now + expected - milliseconds(1)).isEmpty());
        now += expected;
        QCOMPARE(redelivery.due(now), QList<FollowUpId>{One});
        QVERIFY(!redelivery.wait(now));
        now += seconds(25); // the message bus gives up
        QVERIFY(!redelivery.add({One}, now)); // no news
    }
}

void RedeliveryTest::beginsAnewOnceItWasTaken()
{
    Redelivery redelivery;
    QVERIFY(redelivery.add({One}, seconds(0)));
    QCOMPARE(redelivery.due(seconds(30)).size(), 1);
    QVERIFY(redelivery.add({One}, minutes(10)));
    QCOMPARE(redelivery.wait(minutes(10)), milliseconds(Redelivery::First));
}

void RedeliveryTest::whatIsDroppedIsNotTriedAgain()
{
    Redelivery redelivery;
    QVERIFY(redelivery.add({One, Two}, seconds(0)));
    redelivery.drop(One);
    QCOMPARE(redelivery.due(minutes(1)), QList<FollowUpId>{Two});
}

EVENKEEL_TEST(RedeliveryTest)
#include "redeliverytest.moc"
