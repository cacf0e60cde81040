#pragma once

#include "core/base/clock.h"
#include "core/base/daterange.h"
#include "core/base/result.h"
#include "core/followup/calendarfile.h"
#include "core/followup/calendarfolder.h"

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

/// For how long a folder still says how a follow-up ended.
inline constexpr std::chrono::days ClosedStays{30};

/// What belongs into a folder that a calendar watches: all that is open, and what was closed a
/// short while ago.
struct CalendarItems
{
    QByteArray log; ///< its name
    CalendarFolder::Items files;
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

/// The same for a folder.
[[nodiscard]] Result<CalendarItems> calendarItems(
    Database &reader, const CalendarChoices &choices, const Words &words, const Clock &clock);

} // namespace evenkeel
