#pragma once

#include "core/agentstate/agentstate.h"
#include "core/followup/reminderrules.h"

namespace evenkeel {

/// What holds reminders back; the first of these that is true is told.
enum class HoldReason {
    Call,
    Away,
    Paused, ///< by the person, until some time
    Holiday,
    QuietHours,
    DoNotDisturb, ///< of the desktop
    Breather,
    Typing,
};

/// Why nothing is shown, and until when as far as that is known.
struct Holding
{
    HoldReason reason = HoldReason::Call;
    std::optional<Instant> until{};

    friend bool operator==(const Holding &, const Holding &) = default;
};

/// What else goes on and may hold reminders back.
struct Surroundings
{
    bool breathing = false;
    bool typing = false;
    bool doNotDisturb = false; ///< the desktop says so, and the rules heed it
};

/// What holds reminders back at `now`, if anything. `state` is as it is believed then. A pure
/// function. While no telephony has ever fed the state, and in wrap-up, where the log line comes
/// first, typing holds too (domain, Reminders).
[[nodiscard]] std::optional<Holding> holdingAt(
    Instant now, const QTimeZone &zone, const AgentState &state, const Surroundings &around,
    const ReminderRules &rules);

/// "on-call", "away", "paused", "holiday", "quiet-hours", "do-not-disturb", "breather", "typing"
[[nodiscard]] QString idOf(HoldReason reason);

} // namespace evenkeel
