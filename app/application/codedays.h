#pragma once

namespace evenkeel {

class Clock;
class Settings;

/// When a recovery code is offered: on the third local day on which the log was opened, when there
/// is something to lose, and on each further one until it was made or declined.
namespace codedays {

inline constexpr int OfferedFrom = 3;

/// Counts today, and says whether this is the moment to offer a code: once a day at most.
[[nodiscard]] bool isOfferDue(Settings &settings, const Clock &clock);

/// It is never offered again. Settings still makes one.
void decline(Settings &settings);

} // namespace codedays

} // namespace evenkeel
