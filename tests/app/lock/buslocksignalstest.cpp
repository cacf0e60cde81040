#include "app/lock/buslocksignals.h"
#include "core/base/fixedclock.h"
#include "tests/support/fakeidletime.h"
#include "tests/support/testmain.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <sys/eventfd.h>

using namespace Qt::StringLiterals;
using namespace evenkeel;
using namespace evenkeel::test;

namespace {

constexpr int Wait = 10'000;
const QString LoginPath = u"/org/freedesktop/login1"_s;
const QString SessionPath = u"/org/freedesktop/login1/session/_32"_s;

} // namespace

/// logind as far as a session needs it: gives a file that delays sleep, and knows the session.
class FakeLogin final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public slots:
    QDBusUnixFileDescriptor
    Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        asked << what + u' ' + mode;
        named = !who.isEmpty() && !why.isEmpty();
        QTemporaryFile file;
        std::ignore = file.open();
        return QDBusUnixFileDescriptor(file.handle());
    }
    QDBusObjectPath GetSession(const QString &) { return QDBusObjectPath(SessionPath); }
    QDBusObjectPath GetSessionByPID(uint) { return QDBusObjectPath(SessionPath); }

public:
    QStringList asked;
    bool named = false;
};

/// Against buses of its own, with the services that a desktop has, or without them.
class BusLockSignalsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void screenSaversAreHeard_data();
    void screenSaversAreHeard();
    void loginLocksTheSession();
    void sleepIsDelayedUntilItWasHandled();
    void aClockThatWasSetIsTold();
    void sleepIsNotDelayedForEver();
    void theDesktopTellsIdleness();
    void withoutServicesNothingIsPromised();
    void withoutABusNothingIsPromised();

private:
    [[nodiscard]] bool serve(const QString &service, const QString &path, QObject *object);
    void tell(
        const QString &path, const QString &interface, const QString &signal,
        const QVariantList &arguments = {});

    FixedClock m_clock{instantFromMs(1'778'765'460'000), QTimeZone("Europe/London")};
    FakeIdleTime m_idle;
    QProcess m_bus;
    std::optional<QDBusConnection> m_ours;
    std::optional<QDBusConnection> m_desktop; ///< where its services live
    std::unique_ptr<BusLockSignals> m_signals;
};

void BusLockSignalsTest::init()
{
    m_idle.idle = std::nullopt;
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForStarted(Wait) && m_bus.waitForReadyRead(Wait));
    const QString address = QString::fromUtf8(m_bus.readLine()).trimmed();
    m_ours = QDBusConnection::connectToBus(address, u"ours"_s);
    m_desktop = QDBusConnection::connectToBus(address, u"desktop"_s);
    m_signals = std::make_unique<BusLockSignals>(
        m_clock,
        BusLockSignals::Buses{
            .session = [this] { return *m_ours; }, .system = [this] { return *m_ours; }},
        m_idle);
}

void BusLockSignalsTest::cleanup()
{
    m_signals.reset();
    m_ours.reset();
    m_desktop.reset();
    QDBusConnection::disconnectFromBus(u"ours"_s);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_bus.terminate();
    m_bus.waitForFinished(Wait);
}

bool BusLockSignalsTest::serve(const QString &service, const QString &path, QObject *object)
{
    return m_desktop->registerService(service)
        && (!object || m_desktop->registerObject(path, object, QDBusConnection::ExportAllSlots));
}

void BusLockSignalsTest::tell(
    const QString &path, const QString &interface, const QString &signal,
    const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
    message.setArguments(arguments);
    QVERIFY(m_desktop->send(message));
}

void BusLockSignalsTest::screenSaversAreHeard_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("path");
    QTest::newRow("freedesktop") << u"org.freedesktop.ScreenSaver"_s
                                 << u"/org/freedesktop/ScreenSaver"_s;
    QTest::newRow("gnome") << u"org.gnome.ScreenSaver"_s << u"/org/gnome/ScreenSaver"_s;
    QTest::newRow("cinnamon") << u"org.cinnamon.ScreenSaver"_s << u"/org/cinnamon/ScreenSaver"_s;
    QTest::newRow("mate") << u"org.mate.ScreenSaver"_s << u"/org/mate/ScreenSaver"_s;
}

void BusLockSignalsTest::screenSaversAreHeard()
{
    QFETCH(QString, service);
    QFETCH(QString, path);
    QVERIFY(serve(service, path, nullptr));
    m_signals->begin();
    QVERIFY(m_signals->isSupported(LockSignals::Kind::ScreenLock));
    QVERIFY(m_signals->isSupported(LockSignals::Kind::ScreenCover));
    QVERIFY(!m_signals->isSupported(LockSignals::Kind::Sleep));
    QSignalSpy locked(m_signals.get(), &LockSignals::screenLocked);
    tell(path, service, u"ActiveChanged"_s, {false});
    tell(path, service, u"ActiveChanged"_s, {true});
    QVERIFY(locked.wait());
    QCOMPARE(locked.size(), 1);
    QVERIFY(m_signals->isScreenCovered());
    tell(path, service, u"ActiveChanged"_s, {false});
    QTRY_VERIFY(!m_signals->isScreenCovered());
    QCOMPARE(locked.size(), 1);
}

void BusLockSignalsTest::loginLocksTheSession()
{
    FakeLogin login;
    QVERIFY(serve(u"org.freedesktop.login1"_s, LoginPath, &login));
    m_signals->begin();
    QTRY_VERIFY(m_signals->isSupported(LockSignals::Kind::ScreenLock));
    QSignalSpy locked(m_signals.get(), &LockSignals::screenLocked);
    tell(SessionPath + u"9"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s); // another's
    tell(SessionPath, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
    QVERIFY(locked.wait());
    QCOMPARE(locked.size(), 1);
    QVERIFY(!m_signals->isSupported(LockSignals::Kind::ScreenCover)); // nobody tells of the end
    QVERIFY(!m_signals->isScreenCovered());
}

void BusLockSignalsTest::sleepIsDelayedUntilItWasHandled()
{
    FakeLogin login;
    QVERIFY(serve(u"org.freedesktop.login1"_s, LoginPath, &login));
    m_signals->begin();
    QTRY_COMPARE(login.asked, QStringList{u"sleep delay"_s});
    QVERIFY(login.named);
    QVERIFY(m_signals->isSupported(LockSignals::Kind::Sleep));
    QTRY_VERIFY(m_signals->delaysSleep());
    m_signals->handled(); // a lock while nothing sleeps
    QVERIFY(m_signals->delaysSleep());
    QSignalSpy sleeps(m_signals.get(), &LockSignals::aboutToSleep);
    const QSignalSpy awake(m_signals.get(), &LockSignals::timeMoved);
    const QString interface = u"org.freedesktop.login1.Manager"_s;
    tell(LoginPath, interface, u"PrepareForSleep"_s, {true});
    QVERIFY(sleeps.wait());
    QVERIFY(m_signals->delaysSleep()); // as long as the lock takes
    m_signals->handled();
    QVERIFY(!m_signals->delaysSleep());
    tell(LoginPath, interface, u"PrepareForSleep"_s, {false});
    QCOMPARE(awake.size(), 0);
    QTRY_VERIFY(m_signals->delaysSleep());
    QCOMPARE(awake.size(), 1);
    QCOMPARE(sleeps.size(), 1);
}

void BusLockSignalsTest::aClockThatWasSetIsTold()
{
    const int clock = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    m_signals = std::make_unique<BusLockSignals>(
        m_clock,
        BusLockSignals::Buses{
            .session = [this] { return *m_ours; },
            .system = [this] { return *m_ours; },
            .time = {.open = [clock] { return clock; }, .arm = [](int) {}}},
        m_idle);
    m_signals->begin();
    QSignalSpy moved(m_signals.get(), &LockSignals::timeMoved);
    QCOMPARE(eventfd_write(clock, 1), 0);
    QVERIFY(moved.wait());
    QCOMPARE(moved.size(), 1);
}

void BusLockSignalsTest::sleepIsNotDelayedForEver()
{
    FakeLogin login;
    QVERIFY(serve(u"org.freedesktop.login1"_s, LoginPath, &login));
    m_signals = std::make_unique<BusLockSignals>(
        m_clock,
        BusLockSignals::Buses{
            .session = [this] { return *m_ours; }, .system = [this] { return *m_ours; }},
        m_idle, milliseconds(20));
    m_signals->begin();
    QTRY_VERIFY(m_signals->delaysSleep());
    QSignalSpy sleeps(m_signals.get(), &LockSignals::aboutToSleep);
    tell(LoginPath, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
    QVERIFY(sleeps.wait());
    QTRY_VERIFY(!m_signals->delaysSleep()); // nobody said that it was handled
}

void BusLockSignalsTest::theDesktopTellsIdleness()
{
    m_idle.idle = milliseconds(0);
    m_signals->begin();
    QVERIFY(m_signals->isSupported(LockSignals::Kind::Idle));
    QSignalSpy idle(m_signals.get(), &LockSignals::idle);
    m_signals->tellIdleAfter(milliseconds(20));
    m_clock.advance(minutes(5));
    QVERIFY(!idle.wait(100)); // somebody types in another program
    m_idle.idle = milliseconds(20);
    QVERIFY(idle.wait());
}

void BusLockSignalsTest::withoutServicesNothingIsPromised()
{
    m_signals->begin();
    QTest::qWait(50); // the answers of the bus
    for (const auto kind :
         {LockSignals::Kind::Idle, LockSignals::Kind::ScreenLock, LockSignals::Kind::Sleep})
        QVERIFY(!m_signals->isSupported(kind));
    QSignalSpy idle(m_signals.get(), &LockSignals::idle);
    m_signals->tellIdleAfter(milliseconds(20));
    m_clock.advance(milliseconds(20));
    QVERIFY(idle.wait()); // of the program's own windows
}

void BusLockSignalsTest::withoutABusNothingIsPromised()
{
    const auto none = [] { return QDBusConnection(u"none"_s); };
    m_signals = std::make_unique<BusLockSignals>(
        m_clock, BusLockSignals::Buses{.session = none, .system = none}, m_idle);
    m_signals->begin();
    QVERIFY(!m_signals->isSupported(LockSignals::Kind::ScreenLock));
    QVERIFY(!m_signals->isSupported(LockSignals::Kind::Sleep));
}

EVENKEEL_TEST(BusLockSignalsTest)
#include "buslocksignalstest.moc"
