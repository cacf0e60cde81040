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

} // namespace

AgentState believed(const AgentState &state, Instant now)
{
    const std::optional<Instant> end = endOf(state);
    if (!end || now < *end || (now == *end && !state.until)) // it ends when it was said to
        return state;
    return {.activity = AgentActivity::Free, .since = *end, .until = {}, .fed = state.fed};
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
        .fed = fed || before.fed};
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
