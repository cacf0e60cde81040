#pragma once

#include "core/agentstate/agentstate.h"

#include <QObject>

namespace evenkeel {

class AgentStateStore;
class Commands;
class Clock;
class Settings;
struct Error;

/// The commands on what the agent is doing, and on a pause of the reminders.
class ReminderCommands final : public QObject
{
    Q_OBJECT

public:
    ReminderCommands(
        AgentStateStore &state, Settings &settings, const Clock &clock, QObject *parent = nullptr);

    void addTo(Commands &commands);

signals:
    /// "Away from ... to ...": both ends are to be asked for.
    void absenceRequested();
    void failed(const evenkeel::Error &error);

private:
    void addStates(Commands &commands);
    void addAbsences(Commands &commands);
    void addPauses(Commands &commands);
    void setState(AgentActivity activity, std::optional<Instant> until);
    void pauseUntil(const QString &instant);

    AgentStateStore &m_state;
    Settings &m_settings;
    const Clock &m_clock;
};

} // namespace evenkeel
