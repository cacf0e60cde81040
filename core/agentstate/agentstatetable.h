#pragma once

#include "core/agentstate/agentstate.h"
#include "core/base/result.h"

namespace evenkeel {

class Database;

/// The SQL of the one row that is the agent's state.
class AgentStateTable
{
public:
    explicit AgentStateTable(Database &database);

    /// As it was set; Unknown where nothing has set it yet.
    [[nodiscard]] Result<AgentState> read() const;
    [[nodiscard]] Result<> write(const AgentState &state);

private:
    Database &m_database;
};

} // namespace evenkeel
