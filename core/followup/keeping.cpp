#include "core/followup/keeping.h"

#include <algorithm>

namespace evenkeel {

namespace {

bool counts(const FollowUp &followUp)
{
    return followUp.kind == FollowUpKind::Promise && !followUp.deleted
        && followUp.state != FollowUpState::Withdrawn
        && followUp.state != FollowUpState::HandedOver;
}

void countOutcome(Keeping &keeping, const FollowUp &followUp, const LocalTime &due, Instant now)
{
    switch (followUp.state) {
    case FollowUpState::Kept: ++keeping.keptOnTime; break;
    case FollowUpState::KeptLate: ++keeping.keptLate; break;
    case FollowUpState::Broken: ++keeping.broken; break;
    case FollowUpState::Open: keeping.overdueOpen += isPast(due, now) ? 1 : 0; break;
    case FollowUpState::Withdrawn:
    case FollowUpState::HandedOver: break;
    }
}

void countFirst(Keeping &keeping, const FollowUp &followUp, const LocalTime &first, Instant now)
{
    if (followUp.state == FollowUpState::Open && !isPast(first, now))
        return;
    ++keeping.firstDue;
    const bool kept = followUp.state == FollowUpState::Kept && followUp.closed
        && !isPast(first, *followUp.closed);
    keeping.keptAsFirstPromised += kept ? 1 : 0;
}

int movesInTime(const FollowUp &followUp, const DateRange &days)
{
    const auto inTime = [&days](const Renegotiation &move) {
        return move.from && days.contains(move.from->date) && !isPast(*move.from, move.at);
    };
    return static_cast<int>(std::ranges::count_if(followUp.renegotiations, inTime));
}

} // namespace

bool isPast(const LocalTime &due, Instant now)
{
    return due.isDateOnly() ? now >= due.instant() : now > due.instant();
}

std::optional<LocalTime> firstPromised(const FollowUp &followUp)
{
    if (followUp.renegotiations.isEmpty())
        return followUp.needsTime ? std::nullopt : followUp.due;
    const Renegotiation &first = followUp.renegotiations.first();
    return first.from ? first.from : std::optional(first.to);
}

std::optional<LocalTime> dueThatCounts(const FollowUp &followUp)
{
    std::optional<LocalTime> due = firstPromised(followUp);
    for (const Renegotiation &move : followUp.renegotiations) {
        if (due && isPast(*due, move.at))
            break;
        due = move.to;
    }
    return due;
}

FollowUpState keptState(const FollowUp &followUp, Instant keptAt)
{
    const std::optional<LocalTime> due = dueThatCounts(followUp);
    const bool late = followUp.kind == FollowUpKind::Promise && due && isPast(*due, keptAt);
    return late ? FollowUpState::KeptLate : FollowUpState::Kept;
}

bool isOverdue(const FollowUp &followUp, Instant now)
{
    return followUp.state == FollowUpState::Open && !followUp.needsTime && followUp.due
        && isPast(*followUp.due, now);
}

Keeping &Keeping::operator+=(const Keeping &other)
{
    keptOnTime += other.keptOnTime;
    keptLate += other.keptLate;
    broken += other.broken;
    overdueOpen += other.overdueOpen;
    renegotiated += other.renegotiated;
    firstDue += other.firstDue;
    keptAsFirstPromised += other.keptAsFirstPromised;
    return *this;
}

Keeping keepingOf(const QList<FollowUp> &followUps, const DateRange &days, Instant now)
{
    Keeping keeping;
    for (const FollowUp &followUp : followUps)
        keeping += keepingOf(followUp, days, now);
    return keeping;
}

Keeping keepingOf(const FollowUp &followUp, const DateRange &days, Instant now)
{
    Keeping keeping;
    const std::optional<LocalTime> first = firstPromised(followUp);
    if (!counts(followUp) || !first)
        return keeping;
    const LocalTime due = dueThatCounts(followUp).value_or(*first);
    if (days.contains(due.date))
        countOutcome(keeping, followUp, due, now);
    if (days.contains(first->date))
        countFirst(keeping, followUp, *first, now);
    keeping.renegotiated = movesInTime(followUp, days);
    return keeping;
}

} // namespace evenkeel
