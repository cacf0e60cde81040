#include "app/idle/idleways.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace evenkeel;
using namespace Qt::StringLiterals;

/// Who of a Linux desktop is asked for its idle time.
class IdleWaysTest final : public QObject
{
    Q_OBJECT

private slots:
    void dependOnPlatformAndSession_data();
    void dependOnPlatformAndSession();
    void theEnvironmentTellsTheSession();
};

void IdleWaysTest::dependOnPlatformAndSession_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<bool>("waylandSession");
    QTest::addColumn<bool>("display");
    QTest::addColumn<bool>("mutter");
    QTest::addColumn<IdleSupport>("otherwise");
    QTest::newRow("X11") << u"xcb"_s << false << true << true << IdleSupport::NotByDisplay;
    QTest::newRow("an X server within Wayland hears of its own windows only")
        << u"xcb"_s << true << false << true << IdleSupport::NotOnWayland;
    QTest::newRow("Wayland") << u"wayland"_s << true << true << true << IdleSupport::NotOnWayland;
    QTest::newRow("Wayland by EGL")
        << u"wayland-egl"_s << false << true << true << IdleSupport::NotOnWayland;
    QTest::newRow("no desktop") << u"offscreen"_s << false << false << false
                                << IdleSupport::NotHere;
    QTest::newRow("no desktop, started from Wayland")
        << u"offscreen"_s << true << false << false << IdleSupport::NotHere;
}

void IdleWaysTest::dependOnPlatformAndSession()
{
    QFETCH(const QString, platform);
    QFETCH(const bool, waylandSession);
    QFETCH(const bool, display);
    QFETCH(const bool, mutter);
    QFETCH(const IdleSupport, otherwise);
    const IdleWays expected{.display = display, .mutter = mutter, .otherwise = otherwise};
    QCOMPARE(idleWays(platform, waylandSession), expected);
}

void IdleWaysTest::theEnvironmentTellsTheSession()
{
    qunsetenv("WAYLAND_DISPLAY");
    qputenv("XDG_SESSION_TYPE", "x11");
    QVERIFY(!isWaylandSession());
    qputenv("XDG_SESSION_TYPE", "wayland");
    QVERIFY(isWaylandSession());
    qunsetenv("XDG_SESSION_TYPE");
    QVERIFY(!isWaylandSession());
    qputenv("WAYLAND_DISPLAY", "wayland-0");
    QVERIFY(isWaylandSession());
    qunsetenv("WAYLAND_DISPLAY");
}

EVENKEEL_TEST(IdleWaysTest)
#include "idlewaystest.moc"
