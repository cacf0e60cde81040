#pragma once

#include "core/followup/holding.h"

#include <QString>

namespace evenkeel::holdingwords {

/// Why no reminder comes, in one line: "2 reminders held back: you are on a call", "Reminders held
/// back: quiet hours until 08:00". Empty where nothing waits and what holds is over in a moment.
[[nodiscard]] QString of(const Holding &holding, int held, const Moment &now);

} // namespace evenkeel::holdingwords
