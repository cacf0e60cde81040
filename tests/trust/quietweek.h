#pragma once

#include "core/base/weekhours.h"
#include "tests/support/zonetable.h"

#include <array>

namespace evenkeel::test {

/// Quiet hours as the judge reckons them: shares no code with WeekHours.
class QuietWeek
{
public:
    /// From this minute of a day on for so many, maybe into the next one. Monday is 1.
    void set(int weekday, minutes begin, minutes length);

    /// The end of what holds `at`, where something does; days that touch are one.
    [[nodiscard]] std::optional<Instant> untilAt(Instant at, const ZoneTable &zone) const;

    /// The same for the program.
    [[nodiscard]] WeekHours rules() const;

private:
    struct Span
    {
        minutes begin;
        minutes length;
    };

    [[nodiscard]] std::optional<Instant> endOf(QDate day, Instant at, const ZoneTable &zone) const;

    std::array<std::optional<Span>, 7> m_days;
};

} // namespace evenkeel::test
