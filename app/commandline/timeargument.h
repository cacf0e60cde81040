#pragma once

#include "core/base/localtime.h"

#include <QStringView>

#include <optional>

namespace evenkeel {

/// A time as it is typed after a verb: an ISO date, a local time or an instant with its offset.
struct TimeArgument
{
    LocalTime local; ///< as a wall time; a date alone has no time
    Instant begin; ///< the instant itself, or the first of the day
    Instant end; ///< the first instant that lies after it; for a day the first of the next day

    friend bool operator==(const TimeArgument &, const TimeArgument &) = default;

    /// Nothing where `text` is none of the three. Local times are those of `zone`.
    [[nodiscard]] static std::optional<TimeArgument> read(QStringView text, const QTimeZone &zone);
};

} // namespace evenkeel
