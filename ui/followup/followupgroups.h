#pragma once

#include "core/base/clock.h"
#include "core/followup/followup.h"

namespace evenkeel {

/// The groups of the Follow-ups page, in their order.
enum class FollowUpGroup { NeedsTime, Overdue, LaterToday, AfterToday, DoneToday };

/// Where `followUp` stands at `now` in `zone`. Nothing for what was closed before today.
[[nodiscard]] std::optional<FollowUpGroup>
groupOf(const FollowUp &followUp, Instant now, const QTimeZone &zone);

/// The order inside a group: by due time, what was done by when, newest first.
[[nodiscard]] bool comesBefore(const FollowUp &one, const FollowUp &other);

} // namespace evenkeel
