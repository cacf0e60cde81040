#include "core/agentstate/agentstate.h"

#include "core/base/idtable.h"

#include <algorithm>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr IdTable Activities{std::to_array<IdOf<AgentActivity>>({
    {AgentActivity::Free, "free"_L1},
    {AgentActivity::OnCall, "on-call"_L1},
    {AgentActivity::WrapUp, "wrap-up"_L1},
    {AgentActivity::Away, "away"_L1},
    {AgentActivity::Unknown, "free"_L1}, // what nobody has said counts as free
})};

/// When the state stops to count; nothing where it lasts until the next one is set.
std::optional<Instant> endOf(const AgentState &state)
{
    switch (state.activity) {
    case AgentActivity::OnCall: {
        const Instant longest = state.since + StateBelievedFor;
        return std::min(state.until.value_or(longest), longest);
    }
    case AgentActivity::Away: return state.until.value_or(state.since + StateBelievedFor);
    case AgentActivity::WrapUp: return state.until;
    case AgentActivity::Unknown:
    case AgentActivity::Free: return std::nullopt;
    }
    return std::nullopt;
}

/// What was said, as long as it counts; what is planned stays beside it.
AgentState saidAt(const AgentState &state, Instant now)
{
    const std::optional<Instant> end = endOf(state);
    if (!end || now < *end || (now == *end && !state.until)) // it ends when it was said to
        return state;
    return {
        .activity = AgentActivity::Free,
        .since = *end,
        .until = {},
        .fed = state.fed,
        .planned = state.planned};
}

/// No absence begins while the agent is busy with a customer, or away as it is.
bool isFinishedFirst(AgentActivity activity)
{
    return activity == AgentActivity::OnCall || activity == AgentActivity::WrapUp
        || activity == AgentActivity::Away;
}

} // namespace

AgentState believed(const AgentState &state, Instant now)
{
    AgentState said = saidAt(state, now);
    if (!state.planned || now < state.planned->from)
        return said;
    const PlannedAbsence absence = *state.planned;
    const bool isOver = now >= absence.until;
    if (isFinishedFirst(said.activity)) {
        if (isOver)
            said.planned.reset();
        return said;
    }
    const Instant begin = std::max(absence.from, said.since);
    if (isOver && begin >= absence.until) { // what went first took all of it
        said.planned.reset();
        return said;
    }
    return {
        .activity = isOver ? AgentActivity::Free : AgentActivity::Away,
        .since = isOver ? absence.until : begin,
        .until = isOver ? std::nullopt : std::optional(absence.until),
        .fed = said.fed,
        .planned = {}};
}

Result<AgentState> changed(
    const AgentState &before, AgentActivity activity, bool fed, std::optional<Instant> until,
    Instant now)
{
    if (activity == AgentActivity::Unknown)
        return failure(Fault::InvalidInput, u"state"_s);
    if (until && *until <= now)
        return failure(Fault::TimeInPast, u"until"_s);
    return AgentState{
        .activity = activity,
        .since = now,
        .until = activity == AgentActivity::Free ? std::nullopt : until,
        .fed = fed || before.fed,
        .planned = believed(before, now).planned};
}

Result<AgentState> withPlanned(const AgentState &before, const PlannedAbsence &absence, Instant now)
{
    if (absence.until <= absence.from)
        return failure(Fault::OutOfRange, u"until"_s);
    if (absence.until <= now)
        return failure(Fault::TimeInPast, u"until"_s);
    if (absence.from <= now)
        return changed(before, AgentActivity::Away, false, absence.until, now);
    AgentState state = believed(before, now);
    if (state.activity == AgentActivity::Unknown) // who tells what they plan is there, and free
        state = {.activity = AgentActivity::Free, .since = now, .until = {}, .fed = state.fed};
    state.planned = absence;
    return state;
}

QString idOf(AgentActivity activity)
{
    return Activities.idOf(activity);
}

std::optional<AgentActivity> agentActivityFromId(QStringView id)
{
    return Activities.valueOf(id);
}

} // namespace evenkeel
