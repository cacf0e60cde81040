#pragma once

#include "core/base/holidays.h"
#include "core/base/result.h"

class QByteArray;

namespace evenkeel {

/// The largest calendar file that is read, in bytes; those of public holidays are far smaller.
inline constexpr qint64 LargestHolidayFile = qint64(1024) * 1024;

/// The whole days of a calendar file, as authorities publish public holidays: its events without
/// a time of day from `from` on, those of several days on each of them, those that come back every
/// year for so many years. Faults: FileFormat for what is no calendar, FileTooLarge.
[[nodiscard]] Result<Holidays> holidaysIn(const QByteArray &calendar, QDate from, int years = 3);

} // namespace evenkeel
