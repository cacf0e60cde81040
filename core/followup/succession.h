#pragma once

#include "core/followup/followup.h"

namespace evenkeel {

/// The progress update that follows one that was done: the same, so many days later by the wall
/// clock, the first that lies after `done`. Nothing for what does not repeat or was not kept.
[[nodiscard]] std::optional<FollowUp> nextUpdate(const FollowUp &closed, Instant done);

/// The courtesy check to offer after an interaction that was resolved in the last two weeks: in
/// three days, with `text` as its words. Nothing where one was made for it before; `others` are its
/// follow-ups.
[[nodiscard]] std::optional<FollowUp> courtesyCheck(
    const Interaction &resolved, const QList<FollowUp> &others, const Moment &now,
    const QString &text);

} // namespace evenkeel
