#pragma once

#include "core/agentstate/agentstate.h"
#include "core/followup/followup.h"
#include "core/interaction/lists.h"

/// The name of every value that is stored as an id, once.
namespace evenkeel::labels {

[[nodiscard]] QString channel(Channel channel); ///< "Phone"
[[nodiscard]] QString channelIcon(Channel channel); ///< a name of `resources/icons`

/// Shipped ids have a name in the language; what users added is shown as they wrote it.
[[nodiscard]] QString category(const QString &id);
[[nodiscard]] QString trigger(const QString &id);
[[nodiscard]] QString outcome(const QString &id);
[[nodiscard]] QString technique(const QString &id);

[[nodiscard]] QString severity(Severity severity); ///< "Aggression"

[[nodiscard]] QString followUpKind(FollowUpKind kind); ///< "Promise"
[[nodiscard]] QString followUpState(FollowUpState state); ///< "Kept, a little late"
[[nodiscard]] QString attempt(Attempt::Result result); ///< "No answer"

[[nodiscard]] QString activity(AgentActivity activity); ///< "On call"

} // namespace evenkeel::labels
