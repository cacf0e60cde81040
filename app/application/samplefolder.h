#pragma once

#include "app/paths/datafolder.h"
#include "core/base/clock.h"

namespace evenkeel {

/// Makes a log of some months to look around in, in a folder of its own inside `home`; one that is
/// there is taken as it is. It goes when its window is closed. Faults: those of the log.
[[nodiscard]] Result<DataFolder> makeSampleFolder(const DataFolder &home, const Clock &clock);

/// Makes it and opens it in a program of its own.
[[nodiscard]] Result<> startSample(const DataFolder &home, const Clock &clock);

} // namespace evenkeel
