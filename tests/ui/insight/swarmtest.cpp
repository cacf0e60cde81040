#include "ui/insight/swarm.h"
#include "tests/support/testmain.h"

#include <QTest>

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

EVENKEEL_TEST(SwarmTest)
#include "swarmtest.moc"
