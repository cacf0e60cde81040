#pragma once

#include "core/capture/capturelists.h"

#include <QTime>

namespace evenkeel {

class Settings;

/// The lists of the quick line: the shipped ones and what the user added to them.
[[nodiscard]] CaptureLists captureListsFrom(const Settings &settings);

/// The end of working hours, where it is set: what "eod" means.
[[nodiscard]] std::optional<QTime> endOfWorkFrom(const Settings &settings);

} // namespace evenkeel
