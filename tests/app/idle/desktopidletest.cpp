#include "app/idle/desktopidle.h"
#include "tests/support/testmain.h"

#include <QDBusMessage>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenkeel;

namespace {

constexpr int Wait = 10'000;
constexpr IdleWays X11{.display = true, .mutter = true, .otherwise = IdleSupport::NotByDisplay};
constexpr IdleWays Wayland{
    .display = false, .mutter = true, .otherwise = IdleSupport::NotOnWayland};

std::optional<milliseconds> silentDisplay()
{
    return std::nullopt;
}

} // namespace

/// GNOME's way to tell how long nobody has touched anything.
class IdleMonitorOfTest final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Mutter.IdleMonitor")

public slots:
    qulonglong GetIdletime() { return idle; }

public:
    qulonglong idle = 0;
};

/// Against a bus of its own, with GNOME's service or without it.
class DesktopIdleTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void gnomeTells();
    void theDisplayComesFirst();
    void gnomeTellsWhereTheDisplayDoesNot();
    void theDisplayOfAWaylandSessionIsNotAsked();
    void withoutTheServiceItSaysWhy();
    void withoutABusItSaysWhy();
    void theBusIsNotTouchedBeforeAQuestion();
    void whoAskedMayBeGone();
    void itMayBeGoneItself();

private:
    [[nodiscard]] bool serveMutter();
    [[nodiscard]] std::unique_ptr<DesktopIdle>
    make(const IdleWays &ways, DesktopIdle::Display display);
    void ask(DesktopIdle &idle);

    QProcess m_bus;
    std::optional<QDBusConnection> m_ours;
    std::optional<QDBusConnection> m_desktop; ///< where its services live
    int m_timesConnected = 0;
    IdleMonitorOfTest m_mutter;
    QList<std::optional<milliseconds>> m_told;
};

void DesktopIdleTest::init()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForStarted(Wait) && m_bus.waitForReadyRead(Wait));
    const QString address = QString::fromUtf8(m_bus.readLine()).trimmed();
    m_ours = QDBusConnection::connectToBus(address, u"ours"_s);
    m_desktop = QDBusConnection::connectToBus(address, u"desktop"_s);
    m_timesConnected = 0;
    m_told.clear();
}

void DesktopIdleTest::cleanup()
{
    m_ours.reset();
    m_desktop.reset();
    QDBusConnection::disconnectFromBus(u"ours"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_bus.terminate();
    m_bus.waitForFinished(Wait);
}

bool DesktopIdleTest::serveMutter()
{
    return m_desktop->registerService(u"org.gnome.Mutter.IdleMonitor"_s)
        && m_desktop->registerObject(
            u"/org/gnome/Mutter/IdleMonitor/Core"_s, &m_mutter, QDBusConnection::ExportAllSlots);
}

std::unique_ptr<DesktopIdle>
DesktopIdleTest::make(const IdleWays &ways, DesktopIdle::Display display)
{
    return std::make_unique<DesktopIdle>(ways, std::move(display), [this] {
        ++m_timesConnected;
        return *m_ours;
    });
}

void DesktopIdleTest::ask(DesktopIdle &idle)
{
    idle.ask(*this, [this](std::optional<milliseconds> time) { m_told << time; });
}

void DesktopIdleTest::gnomeTells()
{
    QVERIFY(serveMutter());
    const auto idle = make(Wayland, silentDisplay);
    m_mutter.idle = 61'000;
    ask(*idle);
    QVERIFY(m_told.isEmpty()); // nobody waits for the bus
    QCOMPARE(idle->support(), IdleSupport::NotAsked);
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first(), milliseconds(61'000));
    QCOMPARE(idle->support(), IdleSupport::Supported);
    m_mutter.idle = 0;
    ask(*idle);
    QTRY_COMPARE(m_told.size(), 2);
    QCOMPARE(m_told.last(), milliseconds(0));
    QCOMPARE(m_timesConnected, 1);
}

void DesktopIdleTest::theDisplayComesFirst()
{
    QVERIFY(serveMutter());
    const auto idle = make(X11, [] { return std::optional(milliseconds(20)); });
    ask(*idle);
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first(), milliseconds(20));
    QCOMPARE(m_timesConnected, 0);
}

void DesktopIdleTest::gnomeTellsWhereTheDisplayDoesNot()
{
    QVERIFY(serveMutter());
    const auto idle = make(X11, silentDisplay);
    m_mutter.idle = 5'000;
    ask(*idle);
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first(), milliseconds(5'000));
}

void DesktopIdleTest::theDisplayOfAWaylandSessionIsNotAsked()
{
    const auto idle = make(Wayland, [] { return std::optional(minutes(30)); });
    ask(*idle);
    QTRY_COMPARE(m_told.size(), 1);
    QVERIFY(!m_told.first());
}

void DesktopIdleTest::withoutTheServiceItSaysWhy()
{
    for (const IdleWays &ways : {X11, Wayland}) {
        const auto idle = make(ways, silentDisplay);
        m_told.clear();
        ask(*idle);
        QTRY_COMPARE(m_told.size(), 1);
        QVERIFY(!m_told.first());
        QCOMPARE(idle->support(), ways.otherwise);
    }
}

void DesktopIdleTest::withoutABusItSaysWhy()
{
    DesktopIdle idle(Wayland, silentDisplay, [] { return QDBusConnection(u"none"_s); });
    ask(idle);
    QCOMPARE(m_told.size(), 1);
    QVERIFY(!m_told.first());
    QCOMPARE(idle.support(), IdleSupport::NotOnWayland);
}

void DesktopIdleTest::theBusIsNotTouchedBeforeAQuestion()
{
    const auto idle = make(Wayland, silentDisplay);
    QCOMPARE(m_timesConnected, 0);
    const auto nobody = make(IdleWays{}, silentDisplay);
    ask(*nobody);
    QCOMPARE(m_timesConnected, 0);
    QCOMPARE(nobody->support(), IdleSupport::NotHere);
}

void DesktopIdleTest::whoAskedMayBeGone()
{
    QVERIFY(serveMutter());
    const auto idle = make(Wayland, silentDisplay);
    auto asker = std::make_unique<QObject>();
    idle->ask(*asker, [this](std::optional<milliseconds> time) { m_told << time; });
    asker.reset();
    QTRY_COMPARE(idle->support(), IdleSupport::Supported);
    QVERIFY(m_told.isEmpty());
}

void DesktopIdleTest::itMayBeGoneItself()
{
    QVERIFY(serveMutter());
    auto gone = make(Wayland, silentDisplay);
    ask(*gone);
    gone.reset();
    const auto idle = make(Wayland, silentDisplay);
    ask(*idle); // answered after the first would have been
    QTRY_COMPARE(idle->support(), IdleSupport::Supported);
    QCOMPARE(m_told.size(), 1);
}

EVENKEEL_TEST(DesktopIdleTest)
#include "desktopidletest.moc"
