#pragma once

#include "core/base/clock.h"
#include "core/base/daterange.h"
#include "core/base/result.h"
#include "core/followup/calendarfile.h"

namespace evenkeel {

class Database;

/// Which follow-ups a calendar is given. Nothing from the bin is ever among them.
struct CalendarRequest
{
    /// Those for these days; one that needs a time belongs to the day on which it was made.
    std::optional<DateRange> period{};
    CalendarChoices choices{};

    friend bool operator==(const CalendarRequest &, const CalendarRequest &) = default;
};

/// A calendar file and how much is in it.
struct ExportedCalendar
{
    QByteArray content;
    qsizetype followUps = 0;

    friend bool operator==(const ExportedCalendar &, const ExportedCalendar &) = default;
};

/// Reads follow-ups through `reader`, a connection of its own that reads only, and shuts it off
/// from every other table first. Card numbers are masked. Faults: those of storage; Cancelled after
/// Database::interrupt().
[[nodiscard]] Result<ExportedCalendar> exportCalendar(
    Database &reader, const CalendarRequest &request, const Words &words, const Clock &clock);

} // namespace evenkeel
