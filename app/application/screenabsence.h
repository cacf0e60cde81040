#pragma once

#include "core/agentstate/agentstate.h"

#include <QObject>

#include <functional>

namespace evenkeel {

class LockSignals;
class Settings;

/// Away while the screen of the desktop is locked, where that was chosen. Takes back only what it
/// has set itself: a call and a declared absence stay as they are.
class ScreenAbsence final : public QObject
{
    Q_OBJECT

public:
    /// The state, wherever it is while the log is open or locked.
    struct Agent
    {
        std::function<std::optional<AgentState>()> state; ///< nothing where it is not known
        std::function<void(AgentActivity)> set; ///< by the person, not by telephony
    };

    ScreenAbsence(const LockSignals &signs, Settings &settings, Agent agent);

    /// Free again where it was away by this alone and the screen is not covered; also after a run
    /// of the program that ended behind a locked screen.
    void settle();

private:
    void leave();

    const LockSignals &m_signs;
    Settings &m_settings;
    Agent m_agent;
};

} // namespace evenkeel
