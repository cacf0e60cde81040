#include "app/services/platformservices.h"

#include "app/autostart/platformautostart.h"
#include "app/globalkeys/platformglobalkeys.h"
#include "app/keychain/systemkeychain.h"
#include "app/services/silentservices.h"
#include "app/sound/systemtoneplayer.h"

#if defined(Q_OS_WIN)
#include "app/lock/windowslocksignals.h"
#elif defined(Q_OS_MACOS)
#include "app/lock/macoslocksignals.h"
#else
#include "app/donotdisturb/busdonotdisturb.h"
#include "app/lock/buslocksignals.h"
#include "app/lock/displayidle.h"
#include "app/notifier/desktopnotifier.h"
#include "app/statebus/busstatedoor.h"
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

std::unique_ptr<LockSignals> platformLockSignals(const Clock &clock)
{
#if defined(Q_OS_WIN)
    return std::make_unique<WindowsLockSignals>(clock);
#elif defined(Q_OS_MACOS)
    return std::make_unique<MacosLockSignals>(clock);
#else
    const BusLockSignals::Buses buses{
        .session = &DesktopNotifier::sessionBus, .system = &QDBusConnection::systemBus};
    return std::make_unique<BusLockSignals>(clock, buses, &displayIdle);
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

} // namespace

Services platformServices(const Clock &clock, const QStringList &startCommand)
{
    return {
        .notifier = platformNotifier(clock),
        .tones = std::make_unique<SystemTonePlayer>(),
        .keys = platformGlobalKeys(),
        .lock = platformLockSignals(clock),
        .keychain = std::make_unique<SystemKeychain>(),
        .autostart = platformAutostart(startCommand),
        .quiet = platformDoNotDisturb(),
        .states = platformStateDoor()};
}

} // namespace evenkeel
