#pragma once

#include "core/base/clock.h"

namespace evenkeel {

/// The computer's own clock. The one place that asks the system for the time.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;

    /// CLOCK_MONOTONIC, QueryUnbiasedInterruptTime or CLOCK_UPTIME_RAW: leaves out sleep.
    [[nodiscard]] milliseconds monotonic() const override;

    [[nodiscard]] QTimeZone zone() const override;
};

} // namespace evenkeel
