#include "ui/insight/swarm.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <cmath>

using namespace evenkeel;

class SwarmTest : public QObject
{
    Q_OBJECT

private slots:
    void positionsApartStay();
    void neighboursMoveApart();
    void nothingLeavesTheRoom();
    void tooManyShareTheRoomEvenly();
    void oneOrNoneIsFine();
    void equalDotsHideNoneOfThem();
    void dotsThatStandApartStayOnTheLine();
};

void SwarmTest::positionsApartStay()
{
    QCOMPARE(spreadOut({1, 3, 5}, 0, 10, 1), QList<double>({1, 3, 5}));
}

void SwarmTest::neighboursMoveApart()
{
    QCOMPARE(spreadOut({2, 2, 2}, 0, 10, 1), QList<double>({2, 3, 4}));
}

void SwarmTest::nothingLeavesTheRoom()
{
    QCOMPARE(spreadOut({10, 10, 10}, 0, 10, 1), QList<double>({8, 9, 10}));
    QCOMPARE(spreadOut({-3}, 0, 10, 1), QList<double>({0}));
}

void SwarmTest::tooManyShareTheRoomEvenly()
{
    QCOMPARE(spreadOut({5, 5, 5}, 4, 6, 4), QList<double>({4, 5, 6}));
}

void SwarmTest::oneOrNoneIsFine()
{
    QVERIFY(spreadOut({}, 0, 1, 1).isEmpty());
    QCOMPARE(spreadOut({0.5}, 0.5, 0.5, 1), QList<double>({0.5}));
}

void SwarmTest::equalDotsHideNoneOfThem()
{
    for (const QList<double> &positions :
         {QList<double>{20, 20}, {20, 20, 20}, {20, 20, 20, 20}, {20, 24, 24, 28}}) {
        const QList<QPointF> places = besideEachOther(positions, 10);
        QCOMPARE(places.size(), positions.size());
        double middle = 0;
        for (qsizetype one = 0; one < places.size(); ++one) {
            middle += places.at(one).x() - positions.at(one);
            QVERIFY(std::abs(places.at(one).y()) <= 5);
            for (qsizetype other = 0; other < one; ++other) {
                const QPointF apart = places.at(one) - places.at(other);
                QVERIFY(std::hypot(apart.x(), apart.y()) >= 9.99);
            }
        }
        QVERIFY(std::abs(middle) < 0.01);
    }
    QCOMPARE(besideEachOther({20, 20}, 10), QList<QPointF>({{20, -5}, {20, 5}}));
}

void SwarmTest::dotsThatStandApartStayOnTheLine()
{
    QCOMPARE(besideEachOther({30, 10}, 10), QList<QPointF>({{10, 0}, {30, 0}}));
    QVERIFY(besideEachOther({}, 10).isEmpty());
}

EVENKEEL_TEST(SwarmTest)
#include "swarmtest.moc"
