#pragma once

#include "core/base/clock.h"
#include "core/timeline/logquery.h"

namespace evenkeel {

/// What the chips above the Log are set to; becomes a LogQuery with the days of now.
struct LogFilter
{
    enum class Period { Today, Week, FourWeeks, Month, Always };

    enum class Rated { Any, Yes, No };

    Period period = Period::Week;
    /// Instead of the period: these days in the zone of each record, as figures count them.
    std::optional<DateRange> range{};
    std::optional<int> weekday{}; ///< 1 is Monday, the same
    std::optional<HourRange> hours{};
    std::optional<Channel> channel{};
    QString category{}; ///< id; empty: any
    QString trigger{}; ///< the same
    QString technique{};
    std::optional<Missing> missing{};
    Rated rated = Rated::Any;
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
        plain.range = range;
        return *this == plain;
    }

    /// What shows the rows of `query`, which a figure asks for.
    [[nodiscard]] static LogFilter asking(const LogQuery &query);

    [[nodiscard]] LogQuery query(const Clock &clock) const;

    /// The days that are shown; nothing for Always.
    [[nodiscard]] std::optional<DateRange> days(QDate today) const;

private:
    void narrow(LogQuery &query) const;
};

} // namespace evenkeel
