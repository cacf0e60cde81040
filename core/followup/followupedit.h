#pragma once

#include "core/followup/followup.h"
#include "core/storage/changeset.h"

/// How the store changes one follow-up: what it was is kept, what it becomes is safe to save.
namespace evenkeel::followupedit {

/// The interaction whose history shows it.
[[nodiscard]] std::optional<qint64> ownerOf(const FollowUp &followUp);

/// Finds a follow-up that may still be changed, and keeps what it was. Fault: NotFound.
[[nodiscard]] Result<FollowUp> take(ChangeSet &changes, FollowUpId id);

/// The same for one that is open. Fault: WrongState.
[[nodiscard]] Result<FollowUp> takeOpen(ChangeSet &changes, FollowUpId id);

/// No card number is saved, whichever verb brings it in.
[[nodiscard]] Result<> write(ChangeSet &changes, FollowUp followUp);

/// A new due time, which the reminder follows.
void giveDue(FollowUp &followUp, const LocalTime &due);

} // namespace evenkeel::followupedit
