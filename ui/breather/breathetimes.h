#pragma once

#include "core/base/instant.h"

#include <QString>

/// Times of a breather in words.
namespace evenkeel::breathetimes {

/// The time on the wall at `end`, rounded up to the minute: "14:32".
[[nodiscard]] QString backAt(Instant end, const QTimeZone &zone);

/// "32 s", "1 min 00": to the second.
[[nodiscard]] QString exactLength(seconds length);

} // namespace evenkeel::breathetimes
