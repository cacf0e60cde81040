#pragma once

#include "core/followup/schedule.h"

#include <QJsonValue>

namespace evenkeel::verbs {

/// "on-call" where a call holds the reminders, else null.
[[nodiscard]] QJsonValue heldBy(const Reminders &reminders);

} // namespace evenkeel::verbs
