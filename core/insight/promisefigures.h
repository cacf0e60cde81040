#pragma once

#include "core/insight/summary.h"
#include "core/insight/summaryinput.h"

namespace evenkeel {

/// How the promises of the period were kept, by the rules of core/followup/keeping.
[[nodiscard]] PromiseFigures promiseFigures(const SummaryInput &input);

} // namespace evenkeel
