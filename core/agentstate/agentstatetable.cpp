#include "core/agentstate/agentstatetable.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"

namespace evenkeel {

AgentStateTable::AgentStateTable(Database &database) : m_database(database) { }

Result<AgentState> AgentStateTable::read() const
{
    Result<Statement> statement
        = m_database.prepare("SELECT activity, since, until, fed FROM agent_state WHERE id = 1");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto state = readFirst(*statement, [](const Statement &row) {
        return AgentState{
            .activity = agentActivityFromId(row.text(0)).value_or(AgentActivity::Unknown),
            .since = row.instant(1),
            .until = row.optionalInstant(2),
            .fed = row.boolean(3)};
    });
    return state.map(
        [](const std::optional<AgentState> &found) { return found.value_or(AgentState{}); });
}

Result<> AgentStateTable::write(const AgentState &state)
{
    Result<Statement> statement = m_database.prepare(
        "INSERT INTO agent_state (id, activity, since, until, fed)"
        " VALUES (1, :activity, :since, :until, :fed)"
        " ON CONFLICT (id) DO UPDATE SET activity = excluded.activity, since = excluded.since,"
        " until = excluded.until, fed = excluded.fed");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":activity", idOf(state.activity));
    statement->bind(":since", state.since);
    statement->bind(":until", state.until);
    statement->bind(":fed", state.fed);
    return statement->run();
}

} // namespace evenkeel
