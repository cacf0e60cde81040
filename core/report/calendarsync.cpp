#include "core/report/calendarsync.h"

#include "core/settings/keys.h"

namespace evenkeel {

namespace {

/// Of folders that are not there now, a file may turn up again with them.
Result<QStringList> clear(const QStringList &folders, const QByteArray &log, FileSteps &files)
{
    QStringList left;
    for (const QString &path : folders) {
        CalendarFolder folder(path, log, files);
        if (!folder.isThere())
            left.append(path);
        else
            EVENKEEL_TRY(folder.clear());
    }
    return left;
}

} // namespace

QStringList CalendarPlace::folders() const
{
    return folder.isEmpty() ? left : left + QStringList{folder};
}

CalendarPlace calendarPlaceFrom(const Settings &settings)
{
    CalendarPlace place{.folder = settings.get(keys::CalendarFolder)};
    place.log = settings.get(keys::CalendarLog).toLatin1();
    place.left = settings.get(keys::CalendarLeft);
    place.left.removeAll(place.folder);
    place.choices
        = {.hideWords = !settings.get(keys::CalendarSaysWords),
           .reminders = reminderRulesFrom(settings)};
    return place;
}

Result<CalendarSynced> syncCalendar(
    Database &reader, const CalendarPlace &place, const Words &words, const Clock &clock,
    const std::function<bool()> &mayGoOn, FileSteps &files)
{
    const auto items = calendarItems(reader, place.choices, words, clock);
    if (!items)
        return tl::unexpected(items.error());
    // Another log may have come into the place of the one whose files lie there.
    if (!place.log.isEmpty() && place.log != items->log)
        EVENKEEL_TRY(clear(place.folders(), place.log, files));
    auto left = clear(place.left, items->log, files);
    if (!left)
        return tl::unexpected(left.error());
    if (!place.folder.isEmpty()) {
        CalendarFolder folder(place.folder, items->log, files);
        EVENKEEL_TRY(folder.bring(items->files, mayGoOn));
    }
    return CalendarSynced{.log = items->log, .left = *left};
}

void noteSynced(Settings &settings, const CalendarSynced &synced)
{
    settings.set(keys::CalendarLog, QString::fromLatin1(synced.log));
    settings.set(keys::CalendarLeft, synced.left);
}

} // namespace evenkeel
