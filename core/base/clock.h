#pragma once

#include "core/base/instant.h"

namespace evenkeel {

/// Where the program learns the time. Passed by reference to whoever needs it; tests drive their
/// own.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock();

    [[nodiscard]] virtual Instant now() const = 0;

    /// Time since some start that no clock change moves and that stands still during sleep.
    [[nodiscard]] virtual milliseconds monotonic() const = 0;

    [[nodiscard]] virtual QTimeZone zone() const = 0;

    /// now() and zone() together.
    [[nodiscard]] Moment moment() const;

    /// Today's date in zone().
    [[nodiscard]] QDate today() const;
};

} // namespace evenkeel
