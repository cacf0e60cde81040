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
    if (activity == AgentActivity::Unknown)
        return failure(Fault::InvalidInput, QStringLiteral("state"));
    const Instant now = m_clock.now();
    if (until && *until <= now)
        return failure(Fault::TimeInPast, QStringLiteral("until"));
    AgentStateTable table(m_database);
    const Result<AgentState> before = table.read();
    if (!before)
        return tl::unexpected(before.error());
    const AgentState state{
        .activity = activity,
        .since = now,
        .until = activity == AgentActivity::Free ? std::nullopt : until,
        .fed = fed || before->fed};
    EVENKEEL_TRY(table.write(state));
    emit changed(state);
    return {};
}

} // namespace evenkeel
