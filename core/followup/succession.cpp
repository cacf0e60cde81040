#include "core/followup/succession.h"

namespace evenkeel {

std::optional<FollowUp> nextUpdate(const FollowUp &closed, Instant done)
{
    const bool kept
        = closed.state == FollowUpState::Kept || closed.state == FollowUpState::KeptLate;
    if (closed.kind != FollowUpKind::Update || closed.everyDays <= 0 || !closed.due || !kept)
        return std::nullopt;
    LocalTime due = *closed.due;
    do {
        due.date = due.date.addDays(closed.everyDays);
    } while (due.instant() <= done);
    FollowUp next;
    next.interaction = closed.interaction;
    next.kind = closed.kind;
    next.text = closed.text;
    next.customer = closed.customer;
    next.channel = closed.channel;
    next.due = due;
    next.dueAt = due.instant();
    next.everyDays = closed.everyDays;
    return next;
}

} // namespace evenkeel
