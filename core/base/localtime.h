#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QTime>

#include <optional>

namespace evenkeel {

/// A time on the wall in a named zone, as somebody said it: "Friday at three", or only "Friday".
struct LocalTime
{
    QDate date{};
    std::optional<QTime> time{}; ///< nothing: the whole day
    QByteArray zone{}; ///< IANA name

    friend bool operator==(const LocalTime &, const LocalTime &) = default;

    [[nodiscard]] bool isDateOnly() const { return !time.has_value(); }

    /// The moment by which it must have happened. A date alone means until the day is over: the
    /// first instant of the next local day. A zone that this computer does not know counts as UTC.
    [[nodiscard]] Instant instant() const;

    /// "2026-05-15T15:00", or "2026-05-15" for a date alone. In a gap what was said is kept.
    [[nodiscard]] QString toIso() const;

    /// The reverse of toIso(); nothing where `text` is neither form.
    [[nodiscard]] static std::optional<LocalTime> fromIso(QStringView text, const QByteArray &zone);
};

/// The one function that turns a wall time into an instant. A time in a gap (clocks put forward)
/// becomes the first valid instant after it, a time that comes twice the earlier of the two.
/// Does not rely on QDateTime, which in Qt 6.4 gives invalid times in gaps.
[[nodiscard]] Instant resolve(QDate date, QTime time, const QTimeZone &zone);

/// The clocks of `zone` show this time once: it lies in no gap and does not come twice.
[[nodiscard]] bool comesOnce(QDate date, QTime time, const QTimeZone &zone);

/// The first instant of `date` in `zone`; not always midnight.
[[nodiscard]] Instant startOfDay(QDate date, const QTimeZone &zone);

} // namespace evenkeel
