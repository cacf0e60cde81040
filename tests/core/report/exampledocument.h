#pragma once

#include "core/report/exportdocument.h"

namespace evenkeel::test {

/// 14 May 2026 at `hour`:`minute` in London.
[[nodiscard]] Moment onTheDay(int hour, int minute = 0);

/// Two interactions of one customer and one of another, with promises that are open, kept and
/// renegotiated, every field filled somewhere, and a private part.
[[nodiscard]] ExportDocument exampleDocument();

} // namespace evenkeel::test
