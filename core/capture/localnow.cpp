#include "core/capture/localnow.h"

#include <cstdlib>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int SecondsInHour = 3600;

/// The zone that always is so many seconds ahead of UTC. The names of whole hours have their signs
/// the other way round; for others (Lord Howe, where half an hour comes twice) there is no name.
QByteArray zoneOfOffset(int offset)
{
    if (offset % SecondsInHour != 0)
        return QTimeZone(offset).id();
    const int hours = offset / SecondsInHour;
    if (hours == 0)
        return "Etc/GMT"_ba;
    return "Etc/GMT" + QByteArray(hours > 0 ? "-" : "+") + QByteArray::number(std::abs(hours));
}

QTime toMinute(QTime time)
{
    return {time.hour(), time.minute()};
}

} // namespace

LocalNow::LocalNow(const Moment &now, const WorkCalendar &work)
    : m_wall(now.local()), m_zone(now.zone), m_instant(now.at), m_work(work)
{
}

QTime LocalNow::time() const
{
    return toMinute(m_wall.time());
}

LocalTime LocalNow::at(QDate date, std::optional<QTime> time) const
{
    if (time != endOfWorkMark())
        return {.date = date, .time = time, .zone = m_zone};
    const DaySpan hours{.begin = m_work.beginOn(date), .end = m_work.endOn(date)};
    return {
        .date = hours.passesMidnight() ? date.addDays(1) : date, .time = hours.end, .zone = m_zone};
}

LocalTime LocalNow::after(int count) const
{
    const QDateTime then = inZone(m_instant + minutes(count), QTimeZone(m_zone));
    LocalTime after = at(then.date(), toMinute(then.time()));
    const auto missing = std::chrono::floor<minutes>(instantFrom(then) - after.instant());
    if (missing >= minutes(1))
        after.zone = zoneOfOffset(then.offsetFromUtc());
    return after;
}

bool LocalNow::isAhead(const LocalTime &time) const
{
    return time.isDateOnly() ? time.date >= today() : time.instant() > m_instant;
}

bool LocalNow::hasTimeLeftToday(const DatePhrase &phrase) const
{
    return phrase.midnight != Midnight::None
        || std::any_of(phrase.times.begin(), phrase.times.end(), [this](QTime time) {
               return isAhead(at(today(), time));
           });
}

} // namespace evenkeel
