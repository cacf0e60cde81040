#pragma once

#include "core/base/result.h"
#include "core/followup/schedule.h"

#include <QJsonValue>

namespace evenkeel {
class OpenLog;
class Settings;
} // namespace evenkeel

namespace evenkeel::verbs {

/// What a reminder would show at `now`, under the user's rules and the believed state.
[[nodiscard]] Result<Reminders> remindersNow(OpenLog &log, const Settings &settings, Instant now);

/// "on-call" where a call holds the reminders, else null.
[[nodiscard]] QJsonValue heldBy(const Reminders &reminders);

} // namespace evenkeel::verbs
