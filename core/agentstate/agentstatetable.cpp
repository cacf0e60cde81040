#include "core/agentstate/agentstatetable.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"

namespace evenkeel {

namespace {

std::optional<PlannedAbsence> plannedIn(const Statement &row)
{
    const std::optional<Instant> from = row.optionalInstant(4);
    const std::optional<Instant> until = row.optionalInstant(5);
    return from && until ? std::optional(PlannedAbsence{.from = *from, .until = *until})
                         : std::nullopt;
}

std::optional<Instant> fromOf(const std::optional<PlannedAbsence> &planned)
{
    return planned ? std::optional(planned->from) : std::nullopt;
}

std::optional<Instant> untilOf(const std::optional<PlannedAbsence> &planned)
{
    return planned ? std::optional(planned->until) : std::nullopt;
}

} // namespace

AgentStateTable::AgentStateTable(Database &database) : m_database(database) { }

Result<AgentState> AgentStateTable::read() const
{
    Result<Statement> statement
        = m_database.prepare("SELECT activity, since, until, fed, planned_from, planned_until"
                             " FROM agent_state WHERE id = 1");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto state = readFirst(*statement, [](const Statement &row) {
        return AgentState{
            .activity = agentActivityFromId(row.text(0)).value_or(AgentActivity::Unknown),
            .since = row.instant(1),
            .until = row.optionalInstant(2),
            .fed = row.boolean(3),
            .planned = plannedIn(row)};
    });
    return state.map(
        [](const std::optional<AgentState> &found) { return found.value_or(AgentState{}); });
}

Result<> AgentStateTable::write(const AgentState &state)
{
    Result<Statement> statement = m_database.prepare(
        "INSERT INTO agent_state (id, activity, since, until, fed, planned_from, planned_until)"
        " VALUES (1, :activity, :since, :until, :fed, :planned_from, :planned_until)"
        " ON CONFLICT (id) DO UPDATE SET activity = excluded.activity, since = excluded.since,"
        " until = excluded.until, fed = excluded.fed,"
        " planned_from = excluded.planned_from, planned_until = excluded.planned_until");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":activity", idOf(state.activity));
    statement->bind(":since", state.since);
    statement->bind(":until", state.until);
    statement->bind(":fed", state.fed);
    statement->bind(":planned_from", fromOf(state.planned));
    statement->bind(":planned_until", untilOf(state.planned));
    return statement->run();
}

} // namespace evenkeel
