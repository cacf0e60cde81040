#pragma once

#include "core/base/clock.h"
#include "core/base/localtime.h"

/// Days, times and lengths of time as they are written everywhere, in QLocale's language.
namespace evenkeel::formats {

[[nodiscard]] QString time(QTime time); ///< "14:31" or "2:31 PM", as the locale has it
[[nodiscard]] QString
day(QDate day); ///< "Thursday 14 May"; with the year where it is not `today`'s
[[nodiscard]] QString shortDay(QDate day); ///< "Fri 15 May"
[[nodiscard]] QString weekday(QDate day); ///< "Fri"

/// "Today, Thursday 14 May", "Yesterday, Wednesday 13 May", "Tuesday 12 May".
[[nodiscard]] QString dayTitle(QDate day, QDate today);

/// "today 14:31", "yesterday 14:31", "Tue 12 May 14:31"
[[nodiscard]] QString moment(const Moment &moment, QDate today);

/// When something is due, as short as can be: "16:00" today, "Fri 15:00" in the next six days,
/// else "Fri 15 May 15:00"; without a time the day: "today", "Fri", "Fri 15 May".
[[nodiscard]] QString due(const LocalTime &due, QDate today);

/// The same with the absolute date, for chips: "Fri 15 May 15:00".
[[nodiscard]] QString dueInFull(const LocalTime &due);

/// How far away it is: "in 1 h 29", "tomorrow", "in 4 days", "now"; overdue: "16 min late".
[[nodiscard]] QString distance(const LocalTime &due, Instant now, const QTimeZone &zone);

/// "45 s", "1 min", "1 h 29", "3 days"
[[nodiscard]] QString duration(seconds length);

/// "4 to 10 May", "27 Apr to 3 May"
[[nodiscard]] QString range(QDate from, QDate to);

} // namespace evenkeel::formats
