#pragma once

#include "core/agentstate/agentstate.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QObject>

namespace evenkeel {

class Database;

/// The one row that says what the agent is doing. No history, no undo: only the present is kept.
class AgentStateStore final : public QObject
{
    Q_OBJECT

public:
    AgentStateStore(Database &database, const Clock &clock, QObject *parent = nullptr);

    /// The state as it is believed now.
    [[nodiscard]] Result<AgentState> current() const;

    /// Sets it from now on. `fed` says that a telephony signal did it, not the person.
    [[nodiscard]] Result<>
    set(AgentActivity activity, bool fed, std::optional<Instant> until = std::nullopt);

    /// Declares an absence ahead, in place of another. Faults as of withPlanned().
    [[nodiscard]] Result<> plan(const PlannedAbsence &absence);

    /// The next absence is none.
    [[nodiscard]] Result<> callOff();

    /// A planned absence whose time has come becomes the state, and nothing is kept of one that is
    /// over. Whoever wakes for reminders calls it.
    [[nodiscard]] Result<> settle();

    /// Takes over a state that was set elsewhere, while the log was locked. Whoever set it need not
    /// know that telephony feeds this log: that stays.
    [[nodiscard]] Result<> adopt(const AgentState &state);

signals:
    void changed(const evenkeel::AgentState &state);

private:
    [[nodiscard]] Result<> become(const Result<AgentState> &state);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace evenkeel
