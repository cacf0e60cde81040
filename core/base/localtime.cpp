#include "core/base/localtime.h"

namespace evenkeel {

namespace {

using std::chrono::hours;

milliseconds offsetAt(Instant instant, const QTimeZone &zone)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMs(instant), QTimeZone::utc());
    return seconds(zone.offsetFromUtc(utc));
}

/// The first instant in (before, after] at which the offset is no longer that of `before`.
Instant transitionBetween(Instant before, Instant after, const QTimeZone &zone)
{
    const milliseconds offset = offsetAt(before, zone);
    while (after - before > milliseconds(1)) {
        const Instant middle = before + (after - before) / 2;
        (offsetAt(middle, zone) == offset ? before : after) = middle;
    }
    return after;
}

} // namespace

Instant resolve(QDate date, QTime time, const QTimeZone &zone)
{
    const Instant wall = instantFrom(QDateTime(date, time, QTimeZone::utc()));
    const milliseconds offsetBefore = offsetAt(wall - hours(24), zone);
    const milliseconds offsetAfter = offsetAt(wall + hours(24), zone);

    // With two readings the larger offset gives the earlier instant.
    const milliseconds larger = std::max(offsetBefore, offsetAfter);
    const milliseconds smaller = std::min(offsetBefore, offsetAfter);
    for (const milliseconds offset : {larger, smaller}) {
        if (offsetAt(wall - offset, zone) == offset)
            return wall - offset;
    }
    return transitionBetween(wall - larger, wall - smaller, zone);
}

Instant startOfDay(QDate date, const QTimeZone &zone)
{
    return resolve(date, QTime(0, 0), zone);
}

Instant LocalTime::instant() const
{
    const QTimeZone known(zone);
    const QTimeZone place = known.isValid() ? known : QTimeZone::utc();
    return time ? resolve(date, *time, place) : startOfDay(date.addDays(1), place);
}

QString LocalTime::toIso() const
{
    QString day = date.toString(Qt::ISODate);
    if (!time)
        return day;
    const bool wholeMinute = time->second() == 0;
    return day + QLatin1Char('T')
        + time->toString(wholeMinute ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

std::optional<LocalTime> LocalTime::fromIso(QStringView text, const QByteArray &zone)
{
    const QString whole = text.toString();
    const QDate date = QDate::fromString(whole.left(10), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    if (whole.size() == 10)
        return LocalTime{.date = date, .time = std::nullopt, .zone = zone};
    const QTime time = QTime::fromString(whole.mid(11), Qt::ISODate);
    if (whole.at(10) != QLatin1Char('T') || !time.isValid())
        return std::nullopt;
    return LocalTime{.date = date, .time = time, .zone = zone};
}

} // namespace evenkeel
