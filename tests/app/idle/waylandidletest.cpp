#include "app/idle/waylandidle.h"

#include "tests/app/idle/waylanddesktop.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <memory>

#include <wayland-client.h>

using namespace evenkeel;
using namespace evenkeel::test;

/// The idle time that a Wayland desktop tells.
class WaylandIdleTest final : public QObject
{
    Q_OBJECT

private slots:
    void somebodyIsThereAtFirst();
    void countsOnFromWhatWasSaid();
    void whoIsBackIsThere();
    void aDesktopWithoutTheProtocolTellsNothing();
    void isForgottenAtItsEnd();
};

void WaylandIdleTest::somebodyIsThereAtFirst()
{
    const WaylandDesktop desktop;
    const WaylandIdle idle(desktop.client(), desktop.seat());
    wl_display_roundtrip(desktop.client());
    QCOMPARE(desktop.timeout(), 1000U);
    QCOMPARE(idle.idle(), std::optional(milliseconds(0)));
}

void WaylandIdleTest::countsOnFromWhatWasSaid()
{
    WaylandDesktop desktop;
    const WaylandIdle idle(desktop.client(), desktop.seat());
    desktop.say(true);
    const auto first = idle.idle();
    QVERIFY(first && *first >= WaylandIdle::Least);
    QTRY_VERIFY(*idle.idle() > *first);
}

void WaylandIdleTest::whoIsBackIsThere()
{
    WaylandDesktop desktop;
    const WaylandIdle idle(desktop.client(), desktop.seat());
    desktop.say(true);
    desktop.say(false);
    QCOMPARE(idle.idle(), std::optional(milliseconds(0)));
}

void WaylandIdleTest::aDesktopWithoutTheProtocolTellsNothing()
{
    const WaylandDesktop desktop(WaylandDesktop::Knows::NothingOfIdle);
    const WaylandIdle idle(desktop.client(), desktop.seat());
    QCOMPARE(idle.idle(), std::nullopt);
}

void WaylandIdleTest::isForgottenAtItsEnd()
{
    const WaylandDesktop desktop;
    auto idle = std::make_unique<WaylandIdle>(desktop.client(), desktop.seat());
    wl_display_roundtrip(desktop.client());
    idle.reset();
    wl_display_roundtrip(desktop.client());
    QVERIFY(desktop.isForgotten());
}

EVENKEEL_TEST(WaylandIdleTest)
#include "waylandidletest.moc"
