#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace evenkeel {

/// A point in time in UTC, to the millisecond; what the database stores.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

[[nodiscard]] inline Instant instantFromMs(qint64 msSinceEpoch)
{
    return Instant(milliseconds(msSinceEpoch));
}

[[nodiscard]] inline qint64 toMs(Instant instant)
{
    return instant.time_since_epoch().count();
}

[[nodiscard]] inline Instant instantFrom(const QDateTime &time)
{
    return instantFromMs(time.toMSecsSinceEpoch());
}

/// The instant as a wall time of `zone`.
[[nodiscard]] inline QDateTime inZone(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), zone);
}

/// "2026-05-15T14:00:00Z"
[[nodiscard]] inline QString toIsoUtc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC).toString(Qt::ISODate);
}

/// A moment of the user's life: the instant and the zone that was in force, so that it can be
/// shown for ever as it was on the wall.
struct Moment
{
    Instant at{};
    QByteArray zone{}; ///< IANA name, e.g. "Europe/London"

    friend bool operator==(const Moment &, const Moment &) = default;

    /// The wall time then and there; UTC where this computer does not know the zone.
    [[nodiscard]] QDateTime local() const
    {
        const QTimeZone known(zone);
        return inZone(at, known.isValid() ? known : QTimeZone::utc());
    }

    /// "2026-05-14T14:31:00+01:00", with the offset of then and there.
    [[nodiscard]] QString toIso() const
    {
        const QDateTime there = local();
        return there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate);
    }
};

} // namespace evenkeel
