#include "app/application/platformservices.h"

#include "app/application/silentservices.h"
#include "app/globalkeys/platformglobalkeys.h"
#include "app/keychain/systemkeychain.h"
#include "app/sound/systemtoneplayer.h"

#ifdef EVENKEEL_DBUS
#include "app/lock/buslocksignals.h"
#include "app/lock/displayidle.h"
#include "app/notifier/desktopnotifier.h"
#elif defined(Q_OS_WIN)
#include "app/lock/windowslocksignals.h"
#else
#include "app/lock/windowlocksignals.h"
#endif

namespace evenkeel {

namespace {

std::unique_ptr<Notifier> platformNotifier([[maybe_unused]] const Clock &clock)
{
#ifdef EVENKEEL_DBUS
    return std::make_unique<DesktopNotifier>(clock, &DesktopNotifier::sessionBus);
#else
    return std::make_unique<SilentNotifier>(); // the tray shows reminders here
#endif
}

std::unique_ptr<LockSignals> platformLockSignals(const Clock &clock)
{
#ifdef EVENKEEL_DBUS
    const BusLockSignals::Buses buses{
        .session = &DesktopNotifier::sessionBus, .system = &QDBusConnection::systemBus};
    return std::make_unique<BusLockSignals>(clock, buses, &displayIdle);
#elif defined(Q_OS_WIN)
    return std::make_unique<WindowsLockSignals>(clock);
#else
    return std::make_unique<WindowLockSignals>(clock);
#endif
}

} // namespace

Services platformServices(const Clock &clock)
{
    return {
        .notifier = platformNotifier(clock),
        .tones = std::make_unique<SystemTonePlayer>(),
        .keys = platformGlobalKeys(),
        .lock = platformLockSignals(clock),
        .keychain = std::make_unique<SystemKeychain>()};
}

} // namespace evenkeel
