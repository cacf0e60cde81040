#include "ui/widgets/screenplace.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;

namespace {

// 1920x1080 as it is, and right of it 3840x2160 at twice the size: Qt leaves a gap below.
constexpr QRect Plain(0, 0, 1920, 1040);
constexpr QRect Doubled(1920, 0, 1920, 1080);
constexpr QRect LeftOfAll(-1280, -200, 1280, 1024);
constexpr QRect FarAway(3840, 0, 960, 540); // 1920x1080 at twice the size: a gap before it

} // namespace

/// Where windows stand on the screens.
class ScreenPlaceTest final : public QObject
{
    Q_OBJECT

private slots:
    void aPanelStandsAtTheLowerEdge_data();
    void aPanelStandsAtTheLowerEdge();
    void aWindowComesBackOntoAScreen_data();
    void aWindowComesBackOntoAScreen();
    void withoutAScreenNothingIsMoved();
    void everyWindowEndsUpWithin();
};

void ScreenPlaceTest::aPanelStandsAtTheLowerEdge_data()
{
    QTest::addColumn<QRect>("area");
    QTest::addColumn<QRect>("place");
    QTest::newRow("plain") << Plain << QRect(710, 916, 500, 100);
    QTest::newRow("negative origin") << LeftOfAll << QRect(-890, 700, 500, 100);
    QTest::newRow("smaller than the panel") << QRect(10, 20, 400, 90) << QRect(10, 20, 400, 90);
    QTest::newRow("no room for the margin") << QRect(0, 0, 600, 110) << QRect(50, 0, 500, 100);
}

void ScreenPlaceTest::aPanelStandsAtTheLowerEdge()
{
    QFETCH(const QRect, area);
    QTEST(screenplace::atBottom({500, 100}, area), "place");
}

void ScreenPlaceTest::aWindowComesBackOntoAScreen_data()
{
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QList<QRect>>("areas");
    QTest::addColumn<QRect>("place");
    const QList<QRect> two{Plain, Doubled};
    QTest::newRow("stays where it is")
        << QRect(100, 100, 800, 600) << two << QRect(100, 100, 800, 600);
    QTest::newRow("wholly onto the one it has most of")
        << QRect(1800, 100, 800, 600) << two << QRect(1920, 100, 800, 600);
    QTest::newRow("its screen was unplugged")
        << QRect(2400, 300, 800, 600) << QList{Plain} << QRect(1120, 300, 800, 600);
    QTest::newRow("the one to the left was unplugged")
        << QRect(-1000, -150, 800, 600) << two << QRect(0, 0, 800, 600);
    QTest::newRow("onto one with a negative origin")
        << QRect(-3000, 900, 800, 600) << QList{Plain, LeftOfAll} << QRect(-1280, 224, 800, 600);
    QTest::newRow("into the gap of differently scaled screens")
        << QRect(3000, 1100, 700, 500) << QList{Plain, FarAway} << QRect(3840, 40, 700, 500);
    QTest::newRow("larger than what is left")
        << QRect(2000, 100, 1600, 900) << QList{QRect(0, 30, 1024, 670)} << QRect(0, 30, 1024, 670);
}

void ScreenPlaceTest::aWindowComesBackOntoAScreen()
{
    QFETCH(const QRect, window);
    QFETCH(const QList<QRect>, areas);
    QTEST(screenplace::broughtBack(window, areas), "place");
}

void ScreenPlaceTest::withoutAScreenNothingIsMoved()
{
    QCOMPARE(screenplace::areaFor(Plain, {}), -1);
    QVERIFY(screenplace::broughtBack(Plain, {}).isEmpty());
}

void ScreenPlaceTest::everyWindowEndsUpWithin()
{
    const QList<QRect> areas{Plain, LeftOfAll, FarAway};
    for (int x = -5000; x < 6000; x += 331) {
        for (int y = -3000; y < 3000; y += 277) {
            const QRect place = screenplace::broughtBack(QRect(x, y, 900, 640), areas);
            const auto within
                = std::ranges::count_if(areas, [&](QRect area) { return area.contains(place); });
            QCOMPARE(within, 1);
        }
    }
}

EVENKEEL_TEST(ScreenPlaceTest)
#include "screenplacetest.moc"
