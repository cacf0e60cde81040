#include "tests/core/followup/calendarback.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <libical/ical.h>

#include <memory>

namespace evenkeel::test {

using namespace Qt::StringLiterals;

namespace {

using Whole = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Instant instantOf(const icaltimetype &time, icalcomponent *calendar, icalproperty *property)
{
    const icaltimezone *zone = icaltime_get_timezone(time);
    if (icalparameter *name = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER))
        zone = icalcomponent_get_timezone(calendar, icalparameter_get_tzid(name));
    return Instant(seconds(icaltime_as_timet_with_zone(time, zone)));
}

void readDue(icalcomponent *task, icalcomponent *calendar, ReadTask &read)
{
    icalproperty *due = icalcomponent_get_first_property(task, ICAL_DUE_PROPERTY);
    if (!due)
        return;
    const icaltimetype time = icalproperty_get_due(due);
    if (icaltime_is_date(time))
        read.day = QDate(time.year, time.month, time.day);
    else
        read.due = instantOf(time, calendar, due);
}

void readAlarm(icalcomponent *alarm, ReadTask &read)
{
    read.alarmTexts.append(QString::fromUtf8(icalcomponent_get_description(alarm)));
    icalproperty *property = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);
    const icaltriggertype trigger = icalproperty_get_trigger(property);
    if (!icaltime_is_null_time(trigger.time)) {
        read.alarms.append(icaltime_as_ical_string(trigger.time));
        return;
    }
    icalparameter *to = icalproperty_get_first_parameter(property, ICAL_RELATED_PARAMETER);
    const bool isEnd = to && icalparameter_get_related(to) == ICAL_RELATED_END;
    read.alarms.append(
        QByteArray(isEnd ? "END:" : "START:") + icaldurationtype_as_ical_string(trigger.duration));
}

ReadTask taskFrom(icalcomponent *task, icalcomponent *calendar)
{
    ReadTask read;
    read.uid = icalcomponent_get_uid(task);
    read.summary = QString::fromUtf8(icalcomponent_get_summary(task));
    read.description = QString::fromUtf8(icalcomponent_get_description(task));
    read.sequence = icalcomponent_get_sequence(task);
    read.status = icalproperty_status_to_string(icalcomponent_get_status(task));
    readDue(task, calendar, read);
    if (icalproperty *done = icalcomponent_get_first_property(task, ICAL_COMPLETED_PROPERTY))
        read.completed = instantOf(icalproperty_get_completed(done), calendar, done);
    for (icalcomponent *alarm = icalcomponent_get_first_component(task, ICAL_VALARM_COMPONENT);
         alarm; alarm = icalcomponent_get_next_component(task, ICAL_VALARM_COMPONENT))
        readAlarm(alarm, read);
    for (icalproperty *each = icalcomponent_get_first_property(task, ICAL_ANY_PROPERTY); each;
         each = icalcomponent_get_next_property(task, ICAL_ANY_PROPERTY))
        read.properties.append(icalproperty_get_property_name(each));
    return read;
}

} // namespace

CalendarBack::CalendarBack(const QByteArray &file)
{
    const Whole calendar(icalcomponent_new_from_string(file.constData()), &icalcomponent_free);
    if (!calendar) {
        m_faults.append(u"it cannot be read"_s);
        return;
    }
    icalrestriction_check(calendar.get()); // puts what it finds into the calendar
    if (icalcomponent_count_errors(calendar.get()) > 0)
        m_faults.append(QString::fromUtf8(icalcomponent_as_ical_string(calendar.get())));
    for (icalcomponent *task
         = icalcomponent_get_first_component(calendar.get(), ICAL_VTODO_COMPONENT);
         task; task = icalcomponent_get_next_component(calendar.get(), ICAL_VTODO_COMPONENT))
        m_tasks.append(taskFrom(task, calendar.get()));
}

QStringList hostileTexts()
{
    QFile file(QStringLiteral(EVENKEEL_TEST_DATA "/hostile/payloads.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("payloads.json cannot be read");
    QStringList texts;
    const QJsonArray payloads = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &payload : payloads)
        texts.append(payload.toObject().value("text"_L1).toString());
    return texts;
}

QString plainLines(const QString &text)
{
    static const QRegularExpression breaks(u"\r\n|[\n\v\f\r\u0085\u2028\u2029]"_s);
    static const QRegularExpression controls(u"[\\x{0}-\\x{9}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}]"_s);
    QString plain = text;
    plain.replace(breaks, u"\n"_s).replace(u'\t', u' ').remove(controls);
    return QString::fromUtf8(plain.trimmed().toUtf8());
}

} // namespace evenkeel::test
