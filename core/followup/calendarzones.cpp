#include "core/followup/calendarzones.h"

#include <algorithm>

namespace evenkeel {

using namespace calendarpieces;

namespace {

// Many readers have tables of the changes between these years instead of rules.
constexpr int FirstYear = 1970;
constexpr int LastYear = 2037;

/// Before the first and after the last time in the file, so that the rules hold beside it, too.
constexpr std::chrono::hours Margin{24 * 366};

bool isZoneLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9') || letter == '/' || letter == '_' || letter == '-'
        || letter == '+';
}

/// Qt takes more for a zone than names: rules in the manner of POSIX, paths.
bool isName(const QByteArray &zone)
{
    return !zone.isEmpty() && std::ranges::all_of(zone, isZoneLetter);
}

/// One change of the clocks.
Component
observance(icalcomponent_kind kind, Instant at, int before, const QTimeZone::OffsetData &after)
{
    const QDateTime shown = inZone(at + seconds(before), QTimeZone::utc());
    Component change = calendarpieces::made(kind);
    add(change, icalproperty_new_dtstart(wall(shown.date(), shown.time())));
    add(change, icalproperty_new_tzoffsetfrom(before));
    add(change, icalproperty_new_tzoffsetto(after.offsetFromUtc));
    if (!after.abbreviation.isEmpty())
        add(change, icalproperty_new_tzname(after.abbreviation.toUtf8().constData()));
    return change;
}

icalcomponent_kind kindOf(const QTimeZone::OffsetData &data)
{
    return data.daylightTimeOffset != 0 ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT;
}

Component rulesOf(const QByteArray &name, Instant from, Instant to)
{
    const QTimeZone zone(name);
    const QDateTime begin = inZone(from, QTimeZone::utc());
    Component rules = calendarpieces::made(ICAL_VTIMEZONE_COMPONENT);
    add(rules, icalproperty_new_tzid(name.constData()));
    QTimeZone::OffsetData now = zone.offsetData(begin);
    add(rules, observance(kindOf(now), from, now.offsetFromUtc, now));
    const auto changes = zone.transitions(begin, inZone(to, QTimeZone::utc()));
    for (const QTimeZone::OffsetData &change : changes) {
        const Instant at = instantFrom(change.atUtc);
        if (at <= from || change.offsetFromUtc == now.offsetFromUtc)
            continue; // only another name for the same hour
        add(rules, observance(kindOf(change), at, now.offsetFromUtc, change));
        now = change;
    }
    return rules;
}

} // namespace

bool CalendarZones::canName(const LocalTime &due)
{
    if (!due.time || due.date.year() < FirstYear || due.date.year() > LastYear)
        return false;
    const QTimeZone zone(due.zone);
    return isName(due.zone) && zone.isValid() && zone != QTimeZone::utc()
        && comesOnce(due.date, *due.time, zone);
}

void CalendarZones::use(const LocalTime &due)
{
    const Instant at = due.instant();
    const auto known = m_spans.find(due.zone);
    if (known == m_spans.end())
        m_spans.insert(due.zone, {.first = at, .last = at});
    else
        *known = {.first = std::min(known->first, at), .last = std::max(known->last, at)};
}

std::vector<Component> CalendarZones::made() const
{
    std::vector<Component> all;
    for (auto span = m_spans.begin(); span != m_spans.end(); ++span)
        all.push_back(rulesOf(span.key(), span->first - Margin, span->last + Margin));
    return all;
}

} // namespace evenkeel
