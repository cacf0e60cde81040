#pragma once

#include "core/insight/interval.h"

#include <QString>

#include <optional>

namespace evenkeel {

/// Something that went together with something else, after all tests were accounted for.
struct Finding
{
    enum class Kind { Weekday, PartOfDay, Category, Channel, BusyDay };

    Kind kind = Kind::Weekday;
    QString subject{}; ///< weekday number, part of the day, category or channel id
    qsizetype n = 0; ///< days it rests on
    double with = 0; ///< mean stress of the days or parts of days that have it
    double without = 0;
    std::optional<Interval> withInterval{}; ///< of `with`, over the same days
    std::optional<Interval> withoutInterval{};
    double p = 1;
    double adjusted = 1; ///< Benjamini-Hochberg over all that were tested

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace evenkeel
