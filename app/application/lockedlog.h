#pragma once

#include "app/commandline/logsource.h"
#include "core/keys/keyfiles.h"

#include <utility>

namespace evenkeel {

class LockedDesk;

/// The log of a running program while it is locked, for verbs that come over the local socket: the
/// state of the agent, and nothing else.
class LockedLog final : public LogSource
{
public:
    LockedLog(LockedDesk &desk, DataFolder folder, Settings &settings)
        : m_desk(desk), m_folder(std::move(folder)), m_settings(settings)
    {
    }

    [[nodiscard]] Result<OpenLog *> existing() override { return failure(Fault::Locked); }
    [[nodiscard]] Result<OpenLog *> created() override { return failure(Fault::Locked); }
    [[nodiscard]] Result<RecoveryCode> newRecoveryCode() override;
    [[nodiscard]] Result<DatabaseKey> key() override { return failure(Fault::Locked); }
    [[nodiscard]] DataFolder folder() const override { return m_folder; }
    [[nodiscard]] Settings &settings() override { return m_settings; }
    [[nodiscard]] Result<AgentState> agentState() override;
    [[nodiscard]] Result<>
    setAgentState(AgentActivity activity, std::optional<Instant> until) override;
    [[nodiscard]] Result<Reminders> reminders(Instant now) override;
    [[nodiscard]] bool mayRead() const override { return false; }
    [[nodiscard]] bool isRunning() const override { return true; }
    [[nodiscard]] bool isLocked() const override { return true; }
    [[nodiscard]] QString protection() const override;

private:
    LockedDesk &m_desk;
    DataFolder m_folder;
    Settings &m_settings;
};

} // namespace evenkeel
