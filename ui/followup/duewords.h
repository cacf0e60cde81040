#pragma once

#include "core/base/workcalendar.h"
#include "core/followup/nexttry.h"

#include <QString>

/// What there is to say about a time that is about to be promised.
namespace evenkeel::duewords {

/// "Fri 25 Dec is a holiday, Christmas Day."; empty where nothing speaks against `due`, and for a
/// time that is still open.
[[nodiscard]] QString against(
    const std::optional<LocalTime> &due, const std::optional<DaySpan> &customerWindow,
    const WorkCalendar &work);

} // namespace evenkeel::duewords
