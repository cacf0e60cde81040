#include "core/followup/calendartask.h"

#include "core/followup/calendartext.h"
#include "core/followup/calendarzones.h"
#include "core/followup/schedule.h"

namespace evenkeel::calendartask {

using namespace calendarpieces;
using namespace Qt::StringLiterals;

namespace {

/// What the task is called, and what a reminder of it says.
QByteArray titleOf(const FollowUp &followUp, const Setting &setting)
{
    const QByteArray said
        = setting.choices.hideWords ? QByteArray() : calendartext::clean(followUp.text);
    return said.isEmpty() ? calendartext::clean(setting.words.say("calendar.due"_L1)) : said;
}

/// Whom to reach and how; no reason, note or attempt leaves by a calendar.
QByteArray descriptionOf(const FollowUp &followUp, const Setting &setting)
{
    QStringList lines;
    if (setting.choices.hideWords)
        return {};
    if (!followUp.customer.isEmpty())
        lines.append(setting.words.say("calendar.customer"_L1, {followUp.customer}));
    if (followUp.channel)
        lines.append(setting.words.say("channel"_L1, {idOf(*followUp.channel)}));
    return calendartext::clean(lines.join(u'\n'));
}

/// A promise for a day stays one; a time that the clocks show once is said as they show it.
void addDue(const Component &task, const FollowUp &followUp)
{
    if (followUp.needsTime || !followUp.due)
        return;
    const LocalTime &due = *followUp.due;
    if (due.isDateOnly()) {
        icaltimetype day = wall(due.date, QTime(0, 0));
        day.is_date = 1;
        add(task, icalproperty_new_due(day));
        return;
    }
    if (!CalendarZones::canName(due)) {
        add(task, icalproperty_new_due(utc(due.instant())));
        return;
    }
    icalproperty *property = icalproperty_new_due(wall(due.date, *due.time));
    icalproperty_add_parameter(property, icalparameter_new_tzid(due.zone.constData()));
    add(task, property);
}

icalproperty_status statusOf(FollowUpState state)
{
    switch (state) {
    case FollowUpState::Open: return ICAL_STATUS_NEEDSACTION;
    case FollowUpState::Kept:
    case FollowUpState::KeptLate: return ICAL_STATUS_COMPLETED;
    case FollowUpState::Broken:
    case FollowUpState::Withdrawn:
    case FollowUpState::HandedOver: break;
    }
    return ICAL_STATUS_CANCELLED;
}

void addState(const Component &task, const FollowUp &followUp)
{
    const icalproperty_status status = statusOf(followUp.state);
    add(task, icalproperty_new_status(status));
    if (status != ICAL_STATUS_COMPLETED || !followUp.closed)
        return;
    add(task, icalproperty_new_completed(utc(*followUp.closed)));
    add(task, icalproperty_new_percentcomplete(100));
}

/// Follows the due time where the calendar moves it; else it stands at its instant.
icalproperty *triggerOf(const FollowUp &followUp, Instant at, const Occurrence &occurrence)
{
    icaltriggertype trigger{
        .time = icaltime_null_time(), .duration = icaldurationtype_null_duration()};
    if (followUp.due->isDateOnly() || occurrence.kind == Occurrence::Kind::Again) {
        trigger.time = utc(at);
        return icalproperty_new_trigger(trigger);
    }
    const auto before = std::chrono::duration_cast<seconds>(*followUp.dueAt - at);
    trigger.duration = icaldurationtype_from_int(-static_cast<int>(before.count()));
    icalproperty *property = icalproperty_new_trigger(trigger);
    icalproperty_add_parameter(property, icalparameter_new_related(ICAL_RELATED_END));
    return property;
}

/// At the moments at which the program itself reminds.
void addAlarms(const Component &task, const FollowUp &followUp, const Setting &setting)
{
    const QByteArray title = titleOf(followUp, setting);
    for (const auto &[at, occurrence] : occurrencesOf(followUp, setting.choices.reminders)) {
        Component alarm = calendarpieces::made(ICAL_VALARM_COMPONENT);
        add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
        add(alarm, icalproperty_new_description(title.constData()));
        add(alarm, triggerOf(followUp, at, occurrence));
        add(task, std::move(alarm));
    }
}

} // namespace

Component made(const FollowUp &followUp, const Setting &setting)
{
    Component task = calendarpieces::made(ICAL_VTODO_COMPONENT);
    add(task, icalproperty_new_uid(setting.uid.constData()));
    add(task, icalproperty_new_dtstamp(utc(setting.now)));
    add(task, icalproperty_new_lastmodified(utc(setting.now)));
    add(task, icalproperty_new_created(utc(followUp.created)));
    add(task, icalproperty_new_sequence(static_cast<int>(followUp.renegotiations.size())));
    add(task, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    add(task, icalproperty_new_summary(titleOf(followUp, setting).constData()));
    if (const QByteArray words = descriptionOf(followUp, setting); !words.isEmpty())
        add(task, icalproperty_new_description(words.constData()));
    addDue(task, followUp);
    addState(task, followUp);
    addAlarms(task, followUp, setting);
    return task;
}

} // namespace evenkeel::calendartask
