#include "ui/followup/outcome.h"

#include "core/followup/keeping.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// The last moment at which it was still in time.
Instant lastInTime(const FollowUp &followUp, Instant now)
{
    const auto due = dueThatCounts(followUp);
    if (!due)
        return now;
    return std::min(now, due->instant() - milliseconds(due->isDateOnly() ? 1 : 0));
}

} // namespace

QList<Outcome::Kind> outcomesOf(const FollowUp &followUp, Instant now)
{
    using Kind = Outcome::Kind;
    const bool late = keptState(followUp, now) == FollowUpState::KeptLate;
    QList<Kind> kinds{late ? Kind::KeptLate : Kind::Kept};
    if (late)
        kinds.append(Kind::KeptInTime);
    kinds.append(Kind::NewTime);
    if (followUp.kind == FollowUpKind::Promise)
        kinds.append(Kind::Broken);
    kinds.append({Kind::Withdrawn, Kind::HandedOver});
    return kinds;
}

Closing closingOf(const Outcome &outcome, const FollowUp &followUp, Instant now)
{
    using Kind = Outcome::Kind;
    Closing closing{.at = now, .note = outcome.note};
    if (outcome.kind == Kind::Broken)
        closing.outcome = Closing::Outcome::Broken;
    else if (outcome.kind == Kind::Withdrawn)
        closing.outcome = Closing::Outcome::Withdrawn;
    else if (outcome.kind == Kind::KeptInTime)
        closing.at = lastInTime(followUp, now);
    closing.forceLate = outcome.kind == Kind::KeptLate;
    return closing;
}

} // namespace evenkeel
