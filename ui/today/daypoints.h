#pragma once

#include "core/timeline/dayrow.h"

namespace evenkeel {

/// One mark of the day strip: a rating, or a breather with what was said around it.
struct StripPoint
{
    QTime time;
    std::optional<StressLevel> level{}; ///< of a rating on its own or after an interaction
    bool breather = false;
    std::optional<StressLevel> before{};
    std::optional<StressLevel> after{};

    friend bool operator==(const StripPoint &, const StripPoint &) = default;
};

/// What the day strip and its heading are made of; pure.
struct DayPoints
{
    QList<StripPoint> points;
    int interactions = 0;
    int breathers = 0;
    std::optional<double> typical{}; ///< median rating after interactions; from five on

    friend bool operator==(const DayPoints &, const DayPoints &) = default;

    /// Fewer ratings than this have no typical one.
    static constexpr int FewestForTypical = 5;

    [[nodiscard]] static DayPoints of(const QList<DayRow> &rows);
};

} // namespace evenkeel
