#pragma once

#include "core/base/clock.h"
#include "core/timeline/logquery.h"

namespace evenkeel {

/// What the chips above the Log are set to; becomes a LogQuery with the days of now.
struct LogFilter
{
    enum class Period { Today, Week, FourWeeks, Month, Always };

    Period period = Period::Week;
    std::optional<Channel> channel{};
    QString category{}; ///< id; empty: any
    bool promiseOpen = false;
    bool hardOnly = false; ///< rated 7 to 10
    bool bin = false; ///< what was deleted in the last thirty days
    QString text{};

    friend bool operator==(const LogFilter &, const LogFilter &) = default;

    /// Nothing is filtered but the days.
    [[nodiscard]] bool isPlain() const
    {
        LogFilter plain;
        plain.period = period;
        return *this == plain;
    }

    [[nodiscard]] LogQuery query(const Clock &clock) const;

    /// The days that are shown; nothing for Always.
    [[nodiscard]] std::optional<DateRange> days(QDate today) const;
};

} // namespace evenkeel
