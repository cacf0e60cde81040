#pragma once

#include "core/followup/followup.h"

namespace evenkeel {

/// The progress update that follows one that was done: the same, so many days later by the wall
/// clock, the first that lies after `done`. Nothing for what does not repeat or was not kept.
[[nodiscard]] std::optional<FollowUp> nextUpdate(const FollowUp &closed, Instant done);

} // namespace evenkeel
