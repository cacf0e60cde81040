#include "core/followup/calendarpieces.h"

namespace evenkeel::calendarpieces {

Component made(icalcomponent_kind kind)
{
    return Component(icalcomponent_new(kind));
}

void add(const Component &whole, icalproperty *property)
{
    icalcomponent_add_property(whole.get(), property);
}

void add(const Component &whole, Component part)
{
    icalcomponent_add_component(whole.get(), part.release());
}

icaltimetype wall(QDate date, QTime time)
{
    icaltimetype made = icaltime_null_time();
    made.year = date.year();
    made.month = date.month();
    made.day = date.day();
    made.hour = time.hour();
    made.minute = time.minute();
    made.second = time.second();
    made.is_date = 0;
    return made;
}

icaltimetype utc(Instant instant)
{
    const QDateTime there = inZone(instant, QTimeZone::utc());
    icaltimetype made = wall(there.date(), there.time());
    made.zone = icaltimezone_get_utc_timezone();
    return made;
}

} // namespace evenkeel::calendarpieces
