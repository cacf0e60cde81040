#include "app/services/platformservices.h"

#include "app/autostart/platformautostart.h"
#include "app/globalkeys/platformglobalkeys.h"
#include "app/keychain/systemkeychain.h"
#include "app/services/silentservices.h"

#ifdef EVENKEEL_AUDIO
#include "app/sound/audiotoneplayer.h"
#endif

#if defined(Q_OS_WIN)
#include "app/idle/sessionidle.h"
#include "app/lock/windowslocksignals.h"
#include "app/motion/windowsmotion.h"
#elif defined(Q_OS_MACOS)
#include "app/idle/sessionidle.h"
#include "app/lock/macoslocksignals.h"
#include "app/motion/macosmotion.h"
#else
#include "app/donotdisturb/busdonotdisturb.h"
#include "app/idle/desktopidle.h"
#include "app/idle/displayidle.h"
#include "app/lock/buslocksignals.h"
#include "app/motion/portalmotion.h"
#include "app/notifier/desktopnotifier.h"
#include "app/statebus/busstatedoor.h"

#include <QGuiApplication>
#endif

namespace evenkeel {

namespace {

std::unique_ptr<Notifier> platformNotifier([[maybe_unused]] const Clock &clock)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return std::make_unique<SilentNotifier>(); // the tray shows reminders here
#else
    return std::make_unique<DesktopNotifier>(clock, &DesktopNotifier::sessionBus);
#endif
}

std::unique_ptr<IdleTime> platformIdleTime()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return std::make_unique<SessionIdle>();
#else
    const IdleWays ways = idleWays(QGuiApplication::platformName(), isWaylandSession());
    return std::make_unique<DesktopIdle>(ways, DisplayIdle(), &DesktopNotifier::sessionBus);
#endif
}

std::unique_ptr<LockSignals> platformLockSignals(const Clock &clock, IdleTime &idle)
{
#if defined(Q_OS_WIN)
    return std::make_unique<WindowsLockSignals>(clock, idle);
#elif defined(Q_OS_MACOS)
    return std::make_unique<MacosLockSignals>(clock, idle);
#else
    const BusLockSignals::Buses buses{
        .session = &DesktopNotifier::sessionBus, .system = &QDBusConnection::systemBus};
    return std::make_unique<BusLockSignals>(clock, buses, idle);
#endif
}

std::unique_ptr<TonePlayer> platformTones([[maybe_unused]] const Clock &clock)
{
#ifdef EVENKEEL_AUDIO
    return std::make_unique<AudioTonePlayer>(clock);
#else
    return std::make_unique<SilentTones>();
#endif
}

std::unique_ptr<DoNotDisturb> platformDoNotDisturb()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return nullptr;
#else
    return std::make_unique<BusDoNotDisturb>(
        &DesktopNotifier::sessionBus, BusDoNotDisturb::gsettingsHere());
#endif
}

std::unique_ptr<StateDoor> platformStateDoor()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return nullptr;
#else
    return std::make_unique<BusStateDoor>(&DesktopNotifier::sessionBus);
#endif
}

std::unique_ptr<SystemMotion> platformMotion()
{
#if defined(Q_OS_WIN)
    return std::make_unique<WindowsMotion>();
#elif defined(Q_OS_MACOS)
    return std::make_unique<MacosMotion>();
#else
    return std::make_unique<PortalMotion>(&DesktopNotifier::sessionBus);
#endif
}

} // namespace

Services platformServices(const Clock &clock, const QStringList &startCommand)
{
    auto idle = platformIdleTime();
    auto lock = platformLockSignals(clock, *idle);
    return {
        .notifier = platformNotifier(clock),
        .tones = platformTones(clock),
        .keys = platformGlobalKeys(),
        .idle = std::move(idle),
        .lock = std::move(lock),
        .keychain = std::make_unique<SystemKeychain>(),
        .autostart = platformAutostart(startCommand),
        .quiet = platformDoNotDisturb(),
        .states = platformStateDoor(),
        .motion = platformMotion()};
}

} // namespace evenkeel
