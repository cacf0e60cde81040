#pragma once

#include "core/capture/draft.h"

/// Sentences about a line that is being logged or was.
namespace evenkeel::savedtext {

/// "Billing, customer 4711, stress 7."; the summary where nothing of these was said.
[[nodiscard]] QString facts(const Draft &draft);

/// What will become of the first promise while it is typed: "Reminder on Friday at 14:50, 10
/// minutes before." Empty without a promise. `lead`: how long before the due time.
[[nodiscard]] QString planned(const Draft &draft, const Moment &now, minutes lead);

/// The same once it is saved: "You will be reminded of the callback on Friday at 14:50."
[[nodiscard]] QString settled(const Draft &draft, const Moment &now, minutes lead);

} // namespace evenkeel::savedtext
