#pragma once

#include "app/globalkeys/globalkeys.h"
#include "app/lock/locksignals.h"
#include "app/motion/systemmotion.h"
#include "app/statebus/statedoor.h"
#include "core/breather/idletime.h"
#include "core/breather/toneplayer.h"
#include "core/followup/autostart.h"
#include "core/followup/donotdisturb.h"
#include "core/followup/notifier.h"
#include "core/keys/keychain.h"

#include <memory>

namespace evenkeel {

/// What the operating system gives to the desktop program. Tests and the day tour bring their own.
struct Services
{
    std::unique_ptr<Notifier> notifier;
    std::unique_ptr<TonePlayer> tones;
    std::unique_ptr<GlobalKeys> keys; ///< null where the desktop gives none
    std::unique_ptr<IdleTime> idle; ///< before what asks it
    std::unique_ptr<LockSignals> lock;
    std::unique_ptr<Keychain> keychain; ///< null where nothing is asked for a key
    std::unique_ptr<Autostart> autostart; ///< null where it is not offered
    std::unique_ptr<DoNotDisturb> quiet = nullptr; ///< null where the desktop does not tell
    std::unique_ptr<StateDoor> states = nullptr; ///< null where the desktop has no bus
    std::unique_ptr<SystemMotion> motion = nullptr; ///< null where the desktop does not tell
};

} // namespace evenkeel
