#include "core/base/localtime.h"

namespace evenkeel {

namespace {

using std::chrono::hours;

milliseconds offsetAt(Instant instant, const QTimeZone &zone)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC);
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

/// What a clock on the wall shows, and the offsets in force a day before and a day after.
struct WallTime
{
    Instant shown; ///< as if it were UTC
    milliseconds larger; ///< with two readings it gives the earlier instant
    milliseconds smaller;
};

WallTime wallTime(QDate date, QTime time, const QTimeZone &zone)
{
    const Instant shown = instantFrom(QDateTime(date, time, Qt::UTC));
    const milliseconds before = offsetAt(shown - hours(24), zone);
    const milliseconds after = offsetAt(shown + hours(24), zone);
    return {.shown = shown, .larger = std::max(before, after), .smaller = std::min(before, after)};
}

/// UTC for a zone that this system does not know. The last one is kept: most times of a log are of
/// one zone, and to look it up costs as much as the rest.
QTimeZone zoneOf(const QByteArray &id)
{
    thread_local QByteArray lastId;
    thread_local QTimeZone last = QTimeZone::utc();
    if (id != lastId) {
        const QTimeZone known(id);
        last = known.isValid() ? known : QTimeZone::utc();
        lastId = id;
    }
    return last;
}

bool isShownWith(milliseconds offset, const WallTime &wall, const QTimeZone &zone)
{
    return offsetAt(wall.shown - offset, zone) == offset;
}

} // namespace

Instant resolve(QDate date, QTime time, const QTimeZone &zone)
{
    const WallTime wall = wallTime(date, time, zone);
    for (const milliseconds offset : {wall.larger, wall.smaller}) {
        if (isShownWith(offset, wall, zone))
            return wall.shown - offset;
    }
    return transitionBetween(wall.shown - wall.larger, wall.shown - wall.smaller, zone);
}

bool comesOnce(QDate date, QTime time, const QTimeZone &zone)
{
    const WallTime wall = wallTime(date, time, zone);
    const bool earlier = isShownWith(wall.larger, wall, zone);
    return wall.larger == wall.smaller ? earlier : earlier != isShownWith(wall.smaller, wall, zone);
}

Instant startOfDay(QDate date, const QTimeZone &zone)
{
    return resolve(date, QTime(0, 0), zone);
}

Instant LocalTime::instant() const
{
    const QTimeZone place = zoneOf(zone);
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
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    if (text.size() == 10)
        return LocalTime{.date = date, .time = std::nullopt, .zone = zone};
    const QTime time = QTime::fromString(text.mid(11), Qt::ISODate);
    if (text.at(10) != QLatin1Char('T') || !time.isValid())
        return std::nullopt;
    return LocalTime{.date = date, .time = time, .zone = zone};
}

} // namespace evenkeel
