#include "app/lock/buslocksignals.h"

#include "app/lock/logininterfaces.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>
#include <array>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Savers{
    ScreenSaver::Name{"org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"},
    ScreenSaver::Name{"org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"},
    ScreenSaver::Name{"org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"},
    ScreenSaver::Name{"org.mate.ScreenSaver", "/org/mate/ScreenSaver"},
};

} // namespace

BusLockSignals::BusLockSignals(
    const Clock &clock, Buses buses, IdleTime &desktop, milliseconds longest, QObject *parent)
    : LockSignals(parent), m_buses(std::move(buses)), m_idle(clock, desktop)
{
    connect(&m_idle, &IdleWatch::idle, this, &LockSignals::idle);
    m_sleepsIn.setSingleShot(true);
    m_sleepsIn.setInterval(longest);
    connect(&m_sleepsIn, &QTimer::timeout, this, [this] { m_delay = {}; });
}

void BusLockSignals::begin()
{
    if (const QDBusConnection session = m_buses.session(); session.isConnected())
        listenToScreen(session);
    if (const QDBusConnection system = m_buses.system(); system.isConnected())
        listenToLogin(system);
    m_time = std::make_unique<TimeWatch>(m_buses.time);
    connect(m_time.get(), &TimeWatch::changed, this, &LockSignals::timeMoved);
    m_idle.learn();
}

bool BusLockSignals::isSupported(Kind kind) const
{
    switch (kind) {
    case Kind::Idle: return m_idle.isOfDesktop();
    case Kind::ScreenLock: return m_loginSession || hasSaver();
    case Kind::ScreenCover: return hasSaver(); // logind asks for a lock, and hears of no end
    case Kind::Sleep: return m_login && m_login->isValid();
    }
    return false;
}

bool BusLockSignals::hasSaver() const
{
    return std::ranges::any_of(m_savers, [](ScreenSaver *saver) { return saver->isValid(); });
}

void BusLockSignals::listenToScreen(const QDBusConnection &session)
{
    for (const ScreenSaver::Name &name : Savers) {
        auto *saver = new ScreenSaver(name, session, this);
        connect(saver, &ScreenSaver::ActiveChanged, this, [this](bool active) {
            emit screenCovered(active);
            if (active)
                emit screenLocked();
        });
        m_savers.append(saver);
    }
}

void BusLockSignals::listenToLogin(const QDBusConnection &system)
{
    m_login = new LoginManager(system, this);
    connect(m_login, &LoginManager::PrepareForSleep, this, &BusLockSignals::onPrepareForSleep);
    delaySleep();
    findSession(system);
}

/// The file is closed when all is locked; without it the computer might sleep before that.
void BusLockSignals::onPrepareForSleep(bool begins)
{
    if (!begins) {
        m_sleepsIn.stop();
        delaySleep();
        emit timeMoved();
        return;
    }
    m_sleepsIn.start();
    emit aboutToSleep();
}

/// What is locked while the computer stays awake leaves the delay for the next sleep.
void BusLockSignals::handled()
{
    if (m_sleepsIn.isActive())
        m_delay = {};
    m_sleepsIn.stop();
}

void BusLockSignals::delaySleep()
{
    auto *call = new QDBusPendingCallWatcher(
        m_login->delaySleep(tr("Locks the log before the computer sleeps")), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
        if (!reply.isError())
            m_delay = reply.value();
    });
}

void BusLockSignals::findSession(const QDBusConnection &system)
{
    auto *call = new QDBusPendingCallWatcher(m_login->session(), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, system] {
        call->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *call;
        if (reply.isError())
            return; // a service of the user's, or no session at all
        m_loginSession = new LoginSession(reply.value().path(), system, this);
        connect(m_loginSession, &LoginSession::Lock, this, &LockSignals::screenLocked);
    });
}

} // namespace evenkeel
