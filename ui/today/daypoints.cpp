#include "ui/today/daypoints.h"

#include <algorithm>

namespace evenkeel {

namespace {

std::optional<StressLevel> levelOf(const std::optional<Rating> &rating)
{
    return rating ? std::optional(rating->value) : std::nullopt;
}

std::optional<double> medianOf(QList<int> values)
{
    if (values.size() < DayPoints::FewestForTypical)
        return std::nullopt;
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values.at(middle);
    return (values.at(middle - 1) + values.at(middle)) / 2.0;
}

} // namespace

DayPoints DayPoints::of(const QList<DayRow> &rows)
{
    DayPoints day;
    QList<int> rated;
    for (const DayRow &row : rows) {
        StripPoint point{.time = row.moment().local().time()};
        if (const auto *log = std::get_if<LogRow>(&row.what)) {
            ++day.interactions;
            if (!log->rating)
                continue;
            point.level = log->rating->value;
            rated.append(log->rating->value.value());
        } else if (const auto *pause = std::get_if<BreatherRow>(&row.what)) {
            ++day.breathers;
            point.breather = true;
            point.before = levelOf(pause->before);
            point.after = levelOf(pause->after);
        } else {
            point.level = std::get<Rating>(row.what).value;
        }
        day.points.append(point);
    }
    day.typical = medianOf(rated);
    return day;
}

} // namespace evenkeel
