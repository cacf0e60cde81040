#include "core/agentstate/agentstatestore.h"

#include "core/agentstate/agentstatetable.h"

namespace evenkeel {

AgentStateStore::AgentStateStore(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

Result<AgentState> AgentStateStore::current() const
{
    const Instant now = m_clock.now();
    return AgentStateTable(m_database).read().map([now](const AgentState &state) {
        return believed(state, now);
    });
}

Result<> AgentStateStore::set(AgentActivity activity, bool fed, std::optional<Instant> until)
{
    const Result<AgentState> before = AgentStateTable(m_database).read();
    if (!before)
        return tl::unexpected(before.error());
    return become(evenkeel::changed(*before, activity, fed, until, m_clock.now()));
}

Result<> AgentStateStore::plan(const PlannedAbsence &absence)
{
    const Result<AgentState> before = AgentStateTable(m_database).read();
    if (!before)
        return tl::unexpected(before.error());
    return become(withPlanned(*before, absence, m_clock.now()));
}

Result<> AgentStateStore::callOff()
{
    Result<AgentState> state = current();
    if (state)
        state->planned.reset();
    return become(state);
}

Result<> AgentStateStore::settle()
{
    const Result<AgentState> stored = AgentStateTable(m_database).read();
    if (!stored)
        return tl::unexpected(stored.error());
    if (!stored->planned)
        return {};
    const AgentState now = believed(*stored, m_clock.now());
    return now.planned ? Result<>() : become(now);
}

Result<> AgentStateStore::become(const Result<AgentState> &state)
{
    return state ? adopt(*state) : tl::unexpected(state.error());
}

Result<> AgentStateStore::adopt(const AgentState &state)
{
    const Result<AgentState> before = AgentStateTable(m_database).read();
    if (!before)
        return tl::unexpected(before.error());
    AgentState taken = state;
    taken.fed = state.fed || before->fed;
    EVENKEEL_TRY(AgentStateTable(m_database).write(taken));
    emit changed(taken);
    return {};
}

} // namespace evenkeel
