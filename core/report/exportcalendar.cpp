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

} // namespace

Result<ExportedCalendar> exportCalendar(
    Database &reader, const CalendarRequest &request, const Words &words, const Clock &clock)
{
    reader.allowOnly({FollowUpTable::Name, CalendarTable::Name});
    const auto name = CalendarTable(reader).logName();
    if (!name)
        return tl::unexpected(name.error());
    auto followUps = FollowUpTable(reader).listed(std::nullopt, std::nullopt);
    if (!followUps)
        return tl::unexpected(followUps.error());
    if (request.period)
        keepDays(*followUps, *request.period, clock.zone());
    const CardMask mask;
    for (FollowUp &followUp : *followUps)
        mask.apply(followUp);
    const CalendarFile file(*name, request.choices, clock.now(), words);
    return ExportedCalendar{.content = file.of(*followUps), .followUps = followUps->size()};
}

} // namespace evenkeel
