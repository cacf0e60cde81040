#pragma once

#include "app/paths/datafolder.h"
#include "core/agentstate/agentstate.h"
#include "core/base/result.h"
#include "core/followup/schedule.h"
#include "core/keys/databasekey.h"
#include "core/keys/recoverycode.h"

#include <optional>

namespace evenkeel {

class OpenLog;
class Settings;

/// Where the verbs get the log from: a data folder that this process opens for one call, or the
/// running program that has it open.
class LogSource
{
public:
    LogSource() = default;
    LogSource(const LogSource &) = delete;
    LogSource &operator=(const LogSource &) = delete;
    virtual ~LogSource() = default;

    /// The log, or an empty one where the folder holds none; nothing is made on the disk.
    /// Faults: Locked, WrongKey, KeyMissing and those of the storage.
    [[nodiscard]] virtual Result<OpenLog *> existing() = 0;

    /// The log, made where there is none yet.
    [[nodiscard]] virtual Result<OpenLog *> created() = 0;

    /// A new recovery code of the log, which is made where there is none yet.
    [[nodiscard]] virtual Result<RecoveryCode> newRecoveryCode() = 0;

    /// The key of the log, without opening it: it may be damaged, or not be there yet. Never makes
    /// one. Faults: KeyMissing, Locked and those of KeyProvider.
    [[nodiscard]] virtual Result<DatabaseKey> key() = 0;

    /// Where the log lies, or would lie.
    [[nodiscard]] virtual DataFolder folder() const = 0;

    [[nodiscard]] virtual Settings &settings() = 0;

    /// What the agent is doing, as it was set, and how to set it from a telephony signal. A locked
    /// instance knows it, too.
    [[nodiscard]] virtual Result<AgentState> agentState();
    [[nodiscard]] virtual Result<>
    setAgentState(AgentActivity activity, std::optional<Instant> until);

    /// What a reminder would show at `now`, under the user's rules and the believed state.
    [[nodiscard]] virtual Result<Reminders> reminders(Instant now);

    /// The user has allowed the command line to read the log, or there is nothing to read.
    [[nodiscard]] virtual bool mayRead() const = 0;

    /// True in the running program.
    [[nodiscard]] virtual bool isRunning() const = 0;

    [[nodiscard]] virtual bool isLocked() const = 0;

    /// "keychain", "passphrase" or "key-file".
    [[nodiscard]] virtual QString protection() const = 0;
};

} // namespace evenkeel
