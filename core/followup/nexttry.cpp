#include "core/followup/nexttry.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int LongestLook = 31; ///< days
using Quarters = std::chrono::duration<qint64, std::ratio<900>>; ///< of an hour

/// From one moment to another.
struct Stretch
{
    Instant begin;
    Instant end;
};

Stretch stretchOf(QDate day, const DaySpan &span, const QTimeZone &zone)
{
    const QDate last = span.passesMidnight() ? day.addDays(1) : day;
    return {.begin = resolve(day, span.begin, zone), .end = resolve(last, span.end, zone)};
}

/// Where the customer's clocks are: those of the due time, or else the agent's.
QTimeZone customerZone(const FollowUp &followUp, const QTimeZone &zone)
{
    const QTimeZone said = followUp.due ? QTimeZone(followUp.due->zone) : zone;
    return said.isValid() ? said : zone;
}

/// The first moment from `earliest` on that lies in `hours` and in the customer's window.
std::optional<Instant> firstIn(
    const Stretch &hours, Instant earliest, const std::optional<DaySpan> &window,
    const QTimeZone &there)
{
    const Instant begin = std::max(hours.begin, earliest);
    if (begin >= hours.end)
        return std::nullopt;
    if (!window)
        return begin;
    const QDate day = inZone(begin, there).date();
    // One that passes midnight may have begun the day before; the next may begin during the hours.
    for (const int further : {-1, 0, 1}) {
        const Stretch open = stretchOf(day.addDays(further), *window, there);
        const Instant met = std::max(begin, open.begin);
        if (met < std::min(hours.end, open.end))
            return met;
    }
    return std::nullopt;
}

bool mayWorkOn(QDate day, const WorkCalendar &work)
{
    return work.weekdays ? work.isWorkday(day) : !work.holidays.contains(day);
}

/// Its end counts, too. The shift of the day before may go on past midnight.
bool liesInShift(const LocalTime &due, const WorkCalendar &work)
{
    const DaySpan own{.begin = work.beginOn(due.date), .end = work.endOn(due.date)};
    const bool fitsOwn = *due.time >= own.begin && (own.passesMidnight() || *due.time <= own.end);
    if (fitsOwn && mayWorkOn(due.date, work))
        return true;
    const QDate before = due.date.addDays(-1);
    const DaySpan last{.begin = work.beginOn(before), .end = work.endOn(before)};
    return last.passesMidnight() && *due.time <= last.end && mayWorkOn(before, work);
}

} // namespace

QList<Instant>
nextTries(const FollowUp &followUp, Instant now, const QTimeZone &zone, const WorkCalendar &work)
{
    const QTimeZone there = customerZone(followUp, zone);
    const Instant soonest = std::chrono::ceil<Quarters>(now + TryAgainAfter);
    const QDate today = inZone(now, zone).date();
    QList<Instant> tries;
    // The shift of yesterday may go on past midnight.
    for (int further = -1; further <= LongestLook && tries.size() < 2; ++further) {
        const QDate day = today.addDays(further);
        const auto hours = work.hoursOn(day);
        if (!hours)
            continue;
        const auto found
            = firstIn(stretchOf(day, *hours, zone), soonest, followUp.customerWindow, there);
        if (found && !tries.contains(*found))
            tries.append(*found);
    }
    return tries;
}

std::optional<DueConcern> concernOf(
    const LocalTime &due, const std::optional<DaySpan> &customerWindow, const WorkCalendar &work)
{
    const bool isInShift = due.time && liesInShift(due, work);
    if (!isInShift && work.holidays.contains(due.date))
        return DueConcern::Holiday;
    if (!isInShift && work.weekdays && !work.isWorkday(due.date))
        return DueConcern::DayOff;
    if (due.isDateOnly())
        return std::nullopt;
    if (customerWindow && !customerWindow->holds(*due.time))
        return DueConcern::OutsideWindow;
    const bool isSaid = work.days.on(due.date.dayOfWeek()) || (work.begin && work.end);
    return isSaid && !isInShift ? std::optional(DueConcern::OutsideHours) : std::nullopt;
}

} // namespace evenkeel
