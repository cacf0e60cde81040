#include "core/settings/worksettings.h"

#include "core/settings/keys.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

std::optional<QTime> timeFrom(const QString &text)
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace

WorkCalendar workCalendarFrom(const Settings &settings)
{
    return {
        .begin = timeFrom(settings.get(keys::WorkStart)),
        .end = timeFrom(settings.get(keys::WorkEnd)),
        .days = WeekHours::fromText(settings.get(keys::WeekHours)),
        .weekdays = weekdaysFrom(settings.get(keys::WorkDays)),
        .holidays = Holidays::fromTexts(settings.get(keys::Holidays))};
}

QString weekdaysText(const WorkCalendar::Weekdays &days)
{
    QString text;
    for (std::size_t day = 0; day < days.size(); ++day) {
        if (days.test(day))
            text += QString::number(day + Qt::Monday);
    }
    return text;
}

std::optional<WorkCalendar::Weekdays> weekdaysFrom(QStringView text)
{
    WorkCalendar::Weekdays days;
    for (const QChar digit : text) {
        if (const int day = digit.digitValue(); day >= Qt::Monday && day <= Qt::Sunday)
            days.set(static_cast<std::size_t>(day - Qt::Monday));
    }
    return days.any() ? std::optional(days) : std::nullopt;
}

} // namespace evenkeel
