#pragma once

#include "core/base/instant.h"

#include <QTime>

#include <optional>

namespace evenkeel {

class Clock;
class Settings;
class ShiftPlan;

/// "Close the day": no question and no offer of a breather until the next shift. Promises come back
/// as ever. It outlives the program, so that a restart asks nothing either.
namespace dayclose {

/// Nobody closes a day for longer than this; what is kept beyond it is a set clock.
inline constexpr std::chrono::hours Longest{25};
/// Where the next morning is nearer than this, it is still the same night.
inline constexpr std::chrono::hours Least{6};

/// When a day that is closed at `closed` opens by itself: at the next begin of the working hours,
/// or, where none are set, with the next day, but not before six hours have passed.
[[nodiscard]] Instant opensAt(const Moment &closed, QTime workStart);

/// Until when it is closed; nothing where it is not.
[[nodiscard]] std::optional<Instant> closedUntil(const Settings &settings, Instant now);

void close(ShiftPlan &plan, Settings &settings, const Clock &clock);
void open(ShiftPlan &plan, Settings &settings);
/// What was closed before the program began stays so.
void restore(ShiftPlan &plan, const Settings &settings, const Clock &clock);

} // namespace dayclose

} // namespace evenkeel
