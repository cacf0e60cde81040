#include "core/agentstate/agentstate.h"

#include <algorithm>
#include <array>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array SettableActivities{
    AgentActivity::Free, AgentActivity::OnCall, AgentActivity::WrapUp, AgentActivity::Away};

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
    switch (activity) {
    case AgentActivity::Unknown:
    case AgentActivity::Free: return u"free"_s;
    case AgentActivity::OnCall: return u"on-call"_s;
    case AgentActivity::WrapUp: return u"wrap-up"_s;
    case AgentActivity::Away: return u"away"_s;
    }
    return u"free"_s;
}

std::optional<AgentActivity> agentActivityFromId(QStringView id)
{
    const auto found = std::ranges::find_if(
        SettableActivities, [id](AgentActivity activity) { return idOf(activity) == id; });
    return found == SettableActivities.end() ? std::nullopt : std::optional(*found);
}

} // namespace evenkeel
