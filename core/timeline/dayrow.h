#pragma once

#include "core/breather/breather.h"
#include "core/timeline/logrow.h"

#include <variant>

namespace evenkeel {

/// A breather and how the agent rated themselves around it.
struct BreatherRow
{
    Breather breather{};
    std::optional<Rating> before{};
    std::optional<Rating> after{};

    friend bool operator==(const BreatherRow &, const BreatherRow &) = default;
};

/// One thing of a day on Today; a Rating alone is a check-in or the end of a shift.
struct DayRow
{
    std::variant<LogRow, BreatherRow, Rating> what;

    friend bool operator==(const DayRow &, const DayRow &) = default;

    [[nodiscard]] const Moment &moment() const
    {
        if (const auto *log = std::get_if<LogRow>(&what))
            return log->interaction.occurred;
        if (const auto *pause = std::get_if<BreatherRow>(&what))
            return pause->breather.started;
        return std::get<Rating>(what).given;
    }
};

} // namespace evenkeel
