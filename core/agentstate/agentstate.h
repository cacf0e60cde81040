#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace evenkeel {

enum class AgentActivity { Unknown, Free, OnCall, WrapUp, Away };

/// "Away from ... to ...", declared ahead.
struct PlannedAbsence
{
    Instant from{};
    Instant until{}; ///< after `from`

    friend bool operator==(const PlannedAbsence &, const PlannedAbsence &) = default;
};

/// What the agent is doing now. Only the present state is ever kept.
struct AgentState
{
    AgentActivity activity = AgentActivity::Unknown; ///< Unknown: nothing has ever set it
    Instant since{};
    std::optional<Instant> until{}; ///< when it was said to end; never with Free
    bool fed = false; ///< a telephony signal (command line, D-Bus) has set it at least once
    /// The next one that was declared; gone when it begins, since it is the state then.
    std::optional<PlannedAbsence> planned{};

    friend bool operator==(const AgentState &, const AgentState &) = default;
};

/// How long on call and away are believed.
inline constexpr std::chrono::hours StateBelievedFor{4};

/// The state as it counts now: on call or away older than four hours, or past its end, is Free.
/// A planned absence whose time has come is the state; a call, its wrap-up and an absence that was
/// said before are finished first.
[[nodiscard]] AgentState believed(const AgentState &state, Instant now);

/// What `before` becomes at `now`. `fed` says that a telephony signal did it, not the person. What
/// is planned stays so; whatever is said after it has begun ends it.
/// Faults: InvalidInput for Unknown, TimeInPast where `until` has passed.
[[nodiscard]] Result<AgentState> changed(
    const AgentState &before, AgentActivity activity, bool fed, std::optional<Instant> until,
    Instant now);

/// `before` with this absence ahead of it, in place of another; one that begins now is the state at
/// once. Faults: TimeInPast where it is over, OutOfRange where it ends before it begins.
[[nodiscard]] Result<AgentState>
withPlanned(const AgentState &before, const PlannedAbsence &absence, Instant now);

/// "free", "on-call", "wrap-up", "away"; Unknown is told as "free".
[[nodiscard]] QString idOf(AgentActivity activity);
[[nodiscard]] std::optional<AgentActivity> agentActivityFromId(QStringView id);

} // namespace evenkeel
