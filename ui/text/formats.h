#pragma once

#include "core/base/localtime.h"
#include "core/base/weekhours.h"

#include <QString>

/// Dates, times, lengths and numbers in the words of the user's language, once for everything.
/// "Now" and "today" always come in; nothing here asks for the time.
namespace evenkeel::formats {

/// The pattern of a time for QTimeEdit: "HH:mm", or as the system writes it.
[[nodiscard]] QString timePattern();
[[nodiscard]] QString time(QTime time); ///< "14:31" or "2:31 PM", as the locale has it
[[nodiscard]] QString span(const DaySpan &span); ///< "16:00 to 18:30"
/// As wide as a time gets in this locale, to measure columns with.
[[nodiscard]] QString widestTime();
[[nodiscard]] QString day(QDate day); ///< "Thursday 14 May"
[[nodiscard]] QString shortDay(QDate day); ///< "Fri 15 May"
[[nodiscard]] QString weekday(QDate day); ///< "Fri"
[[nodiscard]] QString week(QDate day); ///< "Week 20"

/// "Today, Thursday 14 May", "Yesterday, ...", "Tuesday 12 May"; with a year that is not this one.
[[nodiscard]] QString dayTitle(QDate day, QDate today);
/// "today 14:31", "yesterday 10:02", "Wed 13 May 16:52"; with a year that is not this one.
[[nodiscard]] QString moment(const Moment &moment, QDate today);
/// "Thursday 14 May, 14:31"
[[nodiscard]] QString fullMoment(const Moment &moment);
/// "14/05/2026 14:31", as the system writes day and time in figures.
[[nodiscard]] QString shortMoment(const Moment &moment);
/// The first and the last day: "4 to 10 May", "27 Apr to 3 May".
[[nodiscard]] QString range(QDate from, QDate to);
/// The same with the year, for what is kept: "4 to 10 May 2026", "28 Dec 2025 to 3 Jan 2026".
[[nodiscard]] QString fullRange(QDate from, QDate to);

/// "45 s", "1 min", "1 h 29", "2 h", "4 days"; never negative.
[[nodiscard]] QString duration(seconds length);
/// "1:04", for breathing lengths and timers.
[[nodiscard]] QString clockLength(seconds length);
/// "04:12", "1:04:12": how long a call has lasted.
[[nodiscard]] QString callLength(seconds length);

/// When something is due, as short as can be: "16:00" today, "Fri 15:00" in the next six days,
/// else "Fri 15 May 15:00"; without a time the day: "today", "Fri", "Fri 15 May".
[[nodiscard]] QString due(const LocalTime &due, QDate today);
/// The same with the absolute date, for chips, where nothing may be guessed: "Fri 15 May 15:00".
[[nodiscard]] QString dueInFull(const LocalTime &due);
/// How far away it is: "in 1 h 29", "today", "tomorrow", "in 4 days", "now"; "16 min late".
[[nodiscard]] QString distance(const LocalTime &due, Instant now, const QTimeZone &zone);
/// "16 min late"; "due now" within the first minute.
[[nodiscard]] QString late(seconds by);

/// With the digits and marks of the locale; `decimals` places.
[[nodiscard]] QString number(double value, int decimals = 0);
/// "28 of 30"
[[nodiscard]] QString share(qint64 part, qint64 whole);

/// What people wrote, a reference or a path inside a sentence: keeps its own direction and leaves
/// the sentence its own. Comes back as it is where neither runs to the left.
[[nodiscard]] QString isolated(const QString &text);

/// What somebody typed in a hurry, with a capital first letter; the rest stays as it is.
[[nodiscard]] QString capitalised(QString text);

} // namespace evenkeel::formats
