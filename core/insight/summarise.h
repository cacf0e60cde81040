#pragma once

#include "core/insight/summary.h"
#include "core/insight/summaryinput.h"

namespace evenkeel {

/// All figures of the period. Pure: the same values give the same summary.
[[nodiscard]] Summary summarise(SummaryInput input);

} // namespace evenkeel
