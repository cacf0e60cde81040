#pragma once

#include "core/base/clock.h"

namespace evenkeel {

/// A clock that shows what it was told: `--now` and `--zone` of the command line, the day tour,
/// tests.
class FixedClock final : public Clock
{
public:
    FixedClock(Instant now, const QTimeZone &zone);

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] milliseconds monotonic() const override { return m_monotonic; }
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }

    /// Time goes by: wall and monotonic clock move together.
    void advance(milliseconds duration);

    /// Somebody sets the wall clock, or the computer sleeps: the monotonic clock stands still.
    void setNow(Instant now) { m_now = now; }
    void setZone(const QTimeZone &zone) { m_zone = zone; }

private:
    Instant m_now;
    milliseconds m_monotonic{0};
    QTimeZone m_zone;
};

} // namespace evenkeel
