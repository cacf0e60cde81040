#include "core/capture/localnow.h"

namespace evenkeel {

namespace {

QTime toMinute(QTime time)
{
    return {time.hour(), time.minute()};
}

} // namespace

LocalNow::LocalNow(const Moment &now) : m_wall(now.local()), m_zone(now.zone), m_instant(now.at) { }

QTime LocalNow::time() const
{
    return toMinute(m_wall.time());
}

LocalTime LocalNow::at(QDate date, std::optional<QTime> time) const
{
    return {.date = date, .time = time, .zone = m_zone};
}

LocalTime LocalNow::after(int count) const
{
    const QDateTime then = inZone(m_instant + minutes(count), QTimeZone(m_zone));
    return at(then.date(), toMinute(then.time()));
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
