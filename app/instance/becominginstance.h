#pragma once

#include "app/instance/message.h"
#include "app/paths/datafolder.h"

namespace evenkeel {

class Clock;
class InstanceLock;

/// Takes the lock of the folder, or hands `request` to the program that has it. False where that
/// one has taken over. One that is just ending or starting is waited for. Faults: StorageBusy and
/// those of InstanceClient and InstanceLock.
[[nodiscard]] Result<bool> becomeInstance(
    const DataFolder &folder, InstanceLock &lock, const Request &request, const Clock &clock);

} // namespace evenkeel
