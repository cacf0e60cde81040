#pragma once

#include "core/base/clock.h"
#include "core/timeline/logrow.h"
#include "ui/widgets/tag.h"

/// The words of one row of the Log.
namespace evenkeel::rowtext {

/// The summary, or the beginning of the details where there is none.
[[nodiscard]] QString headline(const LogRow &row);

[[nodiscard]] QString time(const LogRow &row); ///< "14:31", as it was on the wall
[[nodiscard]] QString interactions(int count); ///< "7 interactions"

/// What the Promise column says: the open one that matters next, else how the last one ended.
[[nodiscard]] std::optional<TagLook> promiseTag(const LogRow &row, const Clock &clock);

/// The tag of one follow-up.
[[nodiscard]] TagLook followUpTag(const FollowUp &followUp, const Clock &clock);

/// For a screen reader: "14:18, Phone, Delivery, customer 5530, stress 7, high. Parcel lost twice.
/// Promise due 16:00."
[[nodiscard]] QString spoken(const LogRow &row, const Clock &clock, bool discreet);

} // namespace evenkeel::rowtext
