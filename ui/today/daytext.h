#pragma once

#include "core/base/clock.h"
#include "core/timeline/dayrow.h"
#include "ui/widgets/tag.h"

/// The words of one row of the day.
namespace evenkeel::daytext {

[[nodiscard]] QString time(const DayRow &row);

/// The summary; of a breather "Cyclic sighing, 1 min".
[[nodiscard]] QString title(const DayRow &row);

/// "Delivery, customer 5530"; of a breather "5 before, 3 after", and nothing of it where
/// `discreet`.
[[nodiscard]] QString meta(const DayRow &row, bool discreet);

/// The next promise, or that all were kept; nothing where there was none.
[[nodiscard]] std::optional<TagLook> tag(const DayRow &row, const Clock &clock);

/// The whole row, as it is read aloud; without ratings where `discreet`.
[[nodiscard]] QString spoken(const DayRow &row, const Clock &clock, bool discreet);

} // namespace evenkeel::daytext
