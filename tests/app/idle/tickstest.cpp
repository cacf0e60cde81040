#include "app/idle/ticks.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;

/// What Windows' counter of milliseconds says of a touch.
class TicksTest final : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatPassed_data();
    void countsWhatPassed();
};

void TicksTest::countsWhatPassed_data()
{
    QTest::addColumn<quint32>("touched");
    QTest::addColumn<quint32>("now");
    QTest::addColumn<qint64>("passed");
    QTest::newRow("just now") << 5'000U << 5'000U << 0LL;
    QTest::newRow("a minute") << 5'000U << 65'000U << 60'000LL;
    QTest::newRow("over the end of the counter") << UINT32_MAX - 999U << 59'000U << 60'000LL;
    QTest::newRow("thirty days") << 5'000U << 2'592'005'000U << 2'592'000'000LL;
    QTest::newRow("dated a step ahead") << 5'016U << 5'000U << 0LL;
    QTest::newRow("a step ahead over the end") << 6U << UINT32_MAX - 9U << 0LL;
}

void TicksTest::countsWhatPassed()
{
    QFETCH(const quint32, touched);
    QFETCH(const quint32, now);
    QFETCH(const qint64, passed);
    QCOMPARE(ticksBetween(touched, now), milliseconds(passed));
}

EVENKEEL_TEST(TicksTest)
#include "tickstest.moc"
