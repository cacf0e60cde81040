#include "core/followup/followupedit.h"

#include "core/followup/followupmask.h"
#include "core/followup/followuptable.h"

namespace evenkeel::followupedit {

std::optional<qint64> ownerOf(const FollowUp &followUp)
{
    return followUp.interaction ? std::optional(followUp.interaction->value()) : std::nullopt;
}

Result<FollowUp> take(ChangeSet &changes, FollowUpId id)
{
    Result<FollowUp> followUp = FollowUpTable(changes.database()).find(id);
    if (!followUp)
        return followUp;
    if (followUp->deleted)
        return failure(Fault::NotFound);
    EVENKEEL_TRY(changes.touch(FollowUpTable::Name, id.value(), ownerOf(*followUp)));
    return followUp;
}

Result<FollowUp> takeOpen(ChangeSet &changes, FollowUpId id)
{
    Result<FollowUp> followUp = take(changes, id);
    if (followUp && followUp->state != FollowUpState::Open)
        return failure(Fault::WrongState);
    return followUp;
}

Result<> write(ChangeSet &changes, FollowUp followUp)
{
    maskCards(followUp);
    return FollowUpTable(changes.database()).update(followUp);
}

void giveDue(FollowUp &followUp, const LocalTime &due)
{
    followUp.due = due;
    followUp.dueAt = due.instant();
    followUp.needsTime = false;
    followUp.snoozedUntil.reset();
}

} // namespace evenkeel::followupedit
