#pragma once

#include "core/agentstate/agentstate.h"
#include "core/base/stresslevel.h"
#include "core/followup/followup.h"
#include "core/interaction/lists.h"
#include "core/stress/rating.h"

#include <QString>

/// What every value and list id is called, once for window, popup, export and command line.
/// An id that a user added names itself. Those of breathing are in breathinglabels.h.
namespace evenkeel::labels {

[[nodiscard]] QString of(Channel channel);
[[nodiscard]] QString of(Severity severity);
[[nodiscard]] QString of(StressLevel::Band band); ///< "low", "middle", "high"
[[nodiscard]] QString of(FollowUpKind kind);
[[nodiscard]] QString of(FollowUpState state);
[[nodiscard]] QString of(Attempt::Result result);
[[nodiscard]] QString of(RatingContext context);
[[nodiscard]] QString of(AgentActivity activity);

[[nodiscard]] QString category(const QString &id);
[[nodiscard]] QString trigger(const QString &id);
[[nodiscard]] QString outcome(const QString &id);
[[nodiscard]] QString technique(const QString &id);

/// "stress 7, high", as a mark is read aloud.
[[nodiscard]] QString stressSpoken(StressLevel level);

/// The name of the icon that goes with a channel.
[[nodiscard]] QString iconOf(Channel channel);

} // namespace evenkeel::labels
