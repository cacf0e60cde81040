#include "core/base/isotime.h"

namespace evenkeel {

namespace {

/// What can be written in every zone with a year of four figures.
constexpr QDate FirstDay = QDate::fromJulianDay(1721427); // 2 January of the year 1
constexpr QDate LastDay = QDate::fromJulianDay(5373483); // 30 December 9999

/// A whole second reads better without ".000", and keeps the documented form.
QString isoText(const QDateTime &time)
{
    return time.toString(time.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace

QString isoExact(Instant instant)
{
    return isoText(QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC));
}

QString isoExact(const Moment &moment)
{
    // Before there were zones the offsets had seconds, which cannot be written.
    constexpr int minute = 60;
    const QDateTime there = moment.local();
    return isoText(there.toOffsetFromUtc(there.offsetFromUtc() / minute * minute));
}

bool hasWritableYear(Instant instant)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC).date();
    return day >= FirstDay && day <= LastDay;
}

std::optional<Instant> instantFromIso(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    const Instant instant = instantFrom(time);
    if (!hasWritableYear(instant))
        return std::nullopt;
    return instant;
}

} // namespace evenkeel
