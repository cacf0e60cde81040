#include "core/followup/succession.h"

#include "core/interaction/lists.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::chrono::days CourtesyAfter{3};
constexpr std::chrono::weeks OfferedFor{2};

} // namespace

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
    next.customerWindow = closed.customerWindow;
    next.due = due;
    next.dueAt = due.instant();
    next.everyDays = closed.everyDays;
    return next;
}

std::optional<FollowUp> courtesyCheck(
    const Interaction &resolved, const QList<FollowUp> &others, const Moment &now,
    const QString &text)
{
    const bool recent = now.at - resolved.occurred.at <= OfferedFor;
    const bool made
        = std::ranges::find(others, FollowUpKind::Courtesy, &FollowUp::kind) != others.end();
    if (resolved.outcome != lists::Resolved || resolved.deleted || !recent || made)
        return std::nullopt;
    const LocalTime due{
        .date = now.local().date().addDays(CourtesyAfter.count()), .time = {}, .zone = now.zone};
    FollowUp check;
    check.interaction = resolved.id;
    check.kind = FollowUpKind::Courtesy;
    check.text = text;
    check.customer = resolved.customer;
    check.channel = resolved.channel;
    check.due = due;
    check.dueAt = due.instant();
    return check;
}

} // namespace evenkeel
