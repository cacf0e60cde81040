#include "core/report/exportcalendar.h"

#include "core/followup/calendartable.h"
#include "core/followup/followuptable.h"
#include "core/report/cardmask.h"
#include "core/storage/database.h"

namespace evenkeel {

namespace {

/// The day that was promised, in the zone in which it was.
QDate dayOf(const FollowUp &followUp, const QTimeZone &zone)
{
    const bool isTimed = followUp.due && !followUp.needsTime;
    return isTimed ? followUp.due->date : inZone(followUp.created, zone).date();
}

void keepDays(QList<FollowUp> &followUps, const DateRange &days, const QTimeZone &zone)
{
    followUps.removeIf([&](const FollowUp &followUp) {
        const QDate day = dayOf(followUp, zone);
        return day < days.from || day > days.to;
    });
}

void shutOff(Database &reader)
{
    reader.allowOnly({FollowUpTable::Name, CalendarTable::Name});
}

void maskAll(QList<FollowUp> &followUps)
{
    const CardMask mask;
    for (FollowUp &followUp : followUps)
        mask.apply(followUp);
}

/// A clock that was set back does not take away what was closed meanwhile.
Result<QList<FollowUp>> shownInFolder(Database &reader, Instant now)
{
    FollowUpTable table(reader);
    auto shown = table.open();
    if (!shown)
        return shown;
    auto closed = table.closedBetween(now - ClosedStays, Instant::max());
    if (!closed)
        return closed;
    shown->append(*closed);
    return shown;
}

} // namespace

Result<ExportedCalendar> exportCalendar(
    Database &reader, const CalendarRequest &request, const Words &words, const Clock &clock)
{
    shutOff(reader);
    const auto name = CalendarTable(reader).logName();
    if (!name)
        return tl::unexpected(name.error());
    auto followUps = FollowUpTable(reader).listed(std::nullopt, std::nullopt);
    if (!followUps)
        return tl::unexpected(followUps.error());
    if (request.period)
        keepDays(*followUps, *request.period, clock.zone());
    maskAll(*followUps);
    const CalendarFile file(*name, request.choices, clock.now(), words);
    return ExportedCalendar{.content = file.of(*followUps), .followUps = followUps->size()};
}

Result<CalendarItems> calendarItems(
    Database &reader, const CalendarChoices &choices, const Words &words, const Clock &clock)
{
    shutOff(reader);
    const auto name = CalendarTable(reader).logName();
    if (!name)
        return tl::unexpected(name.error());
    auto followUps = shownInFolder(reader, clock.now());
    if (!followUps)
        return tl::unexpected(followUps.error());
    maskAll(*followUps);
    CalendarItems items{.log = *name, .files = {}};
    const CalendarFile file(*name, choices, clock.now(), words);
    for (const FollowUp &followUp : std::as_const(*followUps))
        items.files.insert(file.uid(followUp.id), file.of({followUp}));
    return items;
}

} // namespace evenkeel
