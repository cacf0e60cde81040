#pragma once

#include "core/breather/breathsession.h"
#include "core/breather/patternbook.h"

#include <QJsonObject>

#include <optional>

namespace evenkeel {

/// Where the guide is after `elapsed` of a session of the nearest whole number of breaths to
/// `length`: {"phase", "level", "seconds_left", "breath", "done"}.
[[nodiscard]] QJsonObject
breatheJson(const Pattern &pattern, microseconds elapsed, microseconds length);

/// The same from what was typed: seconds and minutes as decimal numbers, read exactly. Faults:
/// InvalidInput for an unknown pattern (the detail names those there are) and for what is no
/// number, OutOfRange for an elapsed time
/// before the start and for minutes that are not above 0 and at most LongestSession.
[[nodiscard]] Result<QJsonObject> breatheJson(
    const PatternBook &book, QStringView pattern, QStringView elapsedSeconds,
    QStringView lengthMinutes);

/// The longest session that can be asked for.
inline constexpr minutes LongestSession{24 * 60};

/// "3.25" as 3 250 000 microseconds, cut off below; nothing where it is no decimal number of at
/// most nine places before the point.
[[nodiscard]] std::optional<microseconds> microsecondsFromText(QStringView text);

} // namespace evenkeel
