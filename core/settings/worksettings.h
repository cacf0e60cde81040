#pragma once

#include "core/base/workcalendar.h"

namespace evenkeel {

class Settings;

/// When the agent works, as it is set; what cannot be read counts as not set.
[[nodiscard]] WorkCalendar workCalendarFrom(const Settings &settings);

/// "12345" for Monday to Friday, and the reverse; nothing where no day is named.
[[nodiscard]] QString weekdaysText(const WorkCalendar::Weekdays &days);
[[nodiscard]] std::optional<WorkCalendar::Weekdays> weekdaysFrom(QStringView text);

} // namespace evenkeel
