#include "ui/followup/followupgroups.h"

#include "core/followup/keeping.h"

#include <tuple>

namespace evenkeel {

std::optional<FollowUpGroup> groupOf(const FollowUp &followUp, Instant now, const QTimeZone &zone)
{
    const QDate today = inZone(now, zone).date();
    if (followUp.state != FollowUpState::Open) {
        const bool doneToday = followUp.closed && *followUp.closed >= startOfDay(today, zone);
        return doneToday ? std::optional(FollowUpGroup::DoneToday) : std::nullopt;
    }
    if (followUp.needsTime || !followUp.due || !followUp.dueAt)
        return FollowUpGroup::NeedsTime;
    if (isOverdue(followUp, now))
        return FollowUpGroup::Overdue;
    // A promise for a day is over at the first instant of the next.
    const Instant last = *followUp.dueAt - milliseconds(followUp.due->isDateOnly() ? 1 : 0);
    return inZone(last, zone).date() <= today ? FollowUpGroup::LaterToday
                                              : FollowUpGroup::AfterToday;
}

bool comesBefore(const FollowUp &one, const FollowUp &other)
{
    if (one.closed && other.closed)
        return std::tuple(*other.closed, one.id) < std::tuple(*one.closed, other.id);
    return std::tuple(one.dueAt.value_or(Instant()), one.id)
        < std::tuple(other.dueAt.value_or(Instant()), other.id);
}

} // namespace evenkeel
