#include "core/followup/calendarholidays.h"

#include "core/followup/calendarpieces.h"

#include <QByteArray>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestHoliday = 14; ///< days
constexpr int MostRepeats = 500; ///< of one event, years
constexpr int MostEvents = 5000;

/// Which days are wanted: from the first on, up to and without the last.
struct Wanted
{
    QDate from;
    QDate end;
};

QDate dateOf(const icaltimetype &time)
{
    return {time.year, time.month, time.day};
}

int lengthOf(icalcomponent *event, QDate begin)
{
    const icaltimetype end = icalcomponent_get_dtend(event);
    const qint64 days = icaltime_is_null_time(end) ? 1 : begin.daysTo(dateOf(end));
    return static_cast<int>(std::clamp<qint64>(days, 1, LongestHoliday));
}

/// The days that the event leaves out of its rule.
QList<QDate> exceptionsOf(icalcomponent *event)
{
    QList<QDate> days;
    for (icalproperty *one = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); one;
         one = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY))
        days.append(dateOf(icalproperty_get_exdate(one)));
    return days;
}

/// The days on which it begins, up to the last that is wanted. Holidays come back every year; a
/// rule of seconds on which no day ever fits would be looked through for ever.
QList<QDate> beginsOf(icalcomponent *event, const Wanted &wanted)
{
    const icaltimetype start = icalcomponent_get_dtstart(event);
    icalproperty *property = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    if (!property)
        return {dateOf(start)};
    const icalrecurrencetype rule = icalproperty_get_rrule(property);
    icalrecur_iterator *next
        = rule.freq == ICAL_YEARLY_RECURRENCE ? icalrecur_iterator_new(rule, start) : nullptr;
    if (!next)
        return {dateOf(start)};
    QList<QDate> days;
    icaltimetype day = icalrecur_iterator_next(next);
    for (int looked = 0; looked < MostRepeats && !icaltime_is_null_time(day); ++looked) {
        if (dateOf(day) >= wanted.end)
            break;
        days.append(dateOf(day));
        day = icalrecur_iterator_next(next);
    }
    icalrecur_iterator_free(next);
    return days;
}

void addEvent(icalcomponent *event, const Wanted &wanted, Holidays &holidays)
{
    const icaltimetype start = icalcomponent_get_dtstart(event);
    const bool isDay = !icaltime_is_null_time(start) && icaltime_is_date(start);
    if (!isDay || !dateOf(start).isValid()
        || icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
        return;
    const QString name = QString::fromUtf8(icalcomponent_get_summary(event));
    const int length = lengthOf(event, dateOf(start));
    const QList<QDate> exceptions = exceptionsOf(event);
    const QList<QDate> begins = beginsOf(event, wanted);
    for (const QDate &begin : begins) {
        if (exceptions.contains(begin))
            continue;
        for (int day = 0; day < length; ++day) {
            const QDate date = begin.addDays(day);
            if (date >= wanted.from && date < wanted.end)
                holidays.add(date, name);
        }
    }
}

} // namespace

Result<Holidays> holidaysIn(const QByteArray &calendar, QDate from, int years)
{
    if (calendar.size() > LargestHolidayFile)
        return failure(Fault::FileTooLarge);
    const calendarpieces::Component whole(icalparser_parse_string(calendar.constData()));
    if (!whole || icalcomponent_isa(whole.get()) != ICAL_VCALENDAR_COMPONENT)
        return failure(Fault::FileFormat, u"not a calendar"_s);
    const Wanted wanted{.from = from, .end = from.addYears(years)};
    Holidays holidays;
    icalcomponent *event = icalcomponent_get_first_component(whole.get(), ICAL_VEVENT_COMPONENT);
    for (int looked = 0; event && looked < MostEvents; ++looked) {
        addEvent(event, wanted, holidays);
        event = icalcomponent_get_next_component(whole.get(), ICAL_VEVENT_COMPONENT);
    }
    return holidays;
}

} // namespace evenkeel
