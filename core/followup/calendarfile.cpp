#include "core/followup/calendarfile.h"

#include "core/followup/calendartask.h"
#include "core/followup/calendarzones.h"

namespace evenkeel {

using namespace calendarpieces;

namespace {

constexpr auto Program = "-//Evenkeel//Evenkeel " EVENKEEL_VERSION "//EN";

/// Folded, escaped and with CRLF.
QByteArray written(const Component &calendar)
{
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
    return {text.get()};
}

} // namespace

CalendarFile::CalendarFile(QByteArray log, CalendarChoices choices, Instant now, const Words &words)
    : m_log(std::move(log)), m_choices(choices), m_now(now), m_words(words)
{
}

QByteArray CalendarFile::identityPrefix(const QByteArray &log)
{
    return "evenkeel-" + log + '-';
}

QByteArray CalendarFile::uid(FollowUpId id) const
{
    return identityPrefix(m_log) + QByteArray::number(id.value());
}

QByteArray CalendarFile::of(const QList<FollowUp> &followUps) const
{
    Component calendar = made(ICAL_VCALENDAR_COMPONENT);
    add(calendar, icalproperty_new_version("2.0"));
    add(calendar, icalproperty_new_prodid(Program));
    CalendarZones zones;
    std::vector<Component> tasks;
    for (const FollowUp &followUp : followUps) {
        if (followUp.due && !followUp.needsTime && CalendarZones::canName(*followUp.due))
            zones.use(*followUp.due);
        tasks.push_back(calendartask::made(
            followUp,
            {.uid = uid(followUp.id), .now = m_now, .choices = m_choices, .words = m_words}));
    }
    for (Component &zone : zones.made())
        add(calendar, std::move(zone));
    for (Component &task : tasks)
        add(calendar, std::move(task));
    return written(calendar);
}

} // namespace evenkeel
