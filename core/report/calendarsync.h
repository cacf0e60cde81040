#pragma once

#include "core/report/exportcalendar.h"

namespace evenkeel {

class Settings;

/// Where follow-ups lie for a calendar program, as it is set.
struct CalendarPlace
{
    QString folder; ///< empty: nowhere
    QByteArray log = {}; ///< by whose name files were written before; empty: none were
    QStringList left = {}; ///< folders of before, whose files are still to go
    CalendarChoices choices = {};

    friend bool operator==(const CalendarPlace &, const CalendarPlace &) = default;

    [[nodiscard]] bool isAnywhere() const { return !folder.isEmpty() || !left.isEmpty(); }
    /// Every folder in which a file may lie.
    [[nodiscard]] QStringList folders() const;
};

[[nodiscard]] CalendarPlace calendarPlaceFrom(const Settings &settings);

/// What is so after a sync.
struct CalendarSynced
{
    QByteArray log;
    QStringList left; ///< folders that could not be reached

    friend bool operator==(const CalendarSynced &, const CalendarSynced &) = default;
};

/// Clears the folders of before and makes the one of now as the log is; `reader` can read nothing
/// else afterwards. A plain function for a worker. Faults: those of CalendarFolder and of storage.
[[nodiscard]] Result<CalendarSynced> syncCalendar(
    Database &reader, const CalendarPlace &place, const Words &words, const Clock &clock,
    const std::function<bool()> &mayGoOn, FileSteps &files = diskFiles());

/// Keeps what was found out for the next time.
void noteSynced(Settings &settings, const CalendarSynced &synced);

} // namespace evenkeel
