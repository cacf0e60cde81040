#include "core/insight/stresscolumns.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

constexpr qint64 MostDays = 60;
constexpr qint64 MostDaysByWeek = 400;

void addQuartiles(QList<StressColumn> &columns)
{
    for (StressColumn &column : columns) {
        QList<double> values;
        for (const DayPoint &point : std::as_const(column.points))
            values.append(point.stress.value());
        column.quartiles = quartilesOf(values);
    }
}

QList<StressColumn> byHour(const DayFigures &day)
{
    QList<QTime> times = day.unrated;
    for (const DayPoint &point : day.points)
        times.append(point.time);
    if (times.isEmpty())
        return {};
    const auto [first, last] = std::ranges::minmax(times);
    QList<StressColumn> columns;
    for (int hour = first.hour(); hour <= last.hour(); ++hour)
        columns.append({.days = {.from = day.day, .to = day.day}, .hour = hour});
    for (const QTime time : std::as_const(times))
        ++columns[time.hour() - first.hour()].interactions;
    for (const DayPoint &point : day.points)
        columns[point.time.hour() - first.hour()].points.append(point);
    return columns;
}

bool isIdleWeekend(const DayFigures &figures)
{
    return figures.day.dayOfWeek() > Qt::Friday && figures.interactions == 0;
}

QDate endOf(QDate day, ColumnStep step)
{
    switch (step) {
    case ColumnStep::Week: return DateRange::weekOf(day).to;
    case ColumnStep::Month: return {day.year(), day.month(), day.daysInMonth()};
    case ColumnStep::Hour:
    case ColumnStep::Day: break;
    }
    return day;
}

} // namespace

ColumnStep columnStepOf(const DateRange &period)
{
    const qint64 days = period.days();
    if (days <= 1)
        return ColumnStep::Hour;
    if (days <= MostDays)
        return ColumnStep::Day;
    return days <= MostDaysByWeek ? ColumnStep::Week : ColumnStep::Month;
}

QList<StressColumn> stressColumns(const Summary &summary)
{
    const ColumnStep step = columnStepOf(summary.period);
    QList<StressColumn> columns;
    if (step == ColumnStep::Hour && summary.days.size() == 1)
        columns = byHour(summary.days.first());
    QDate end;
    for (const DayFigures &day : summary.days) {
        if (step == ColumnStep::Hour || (step == ColumnStep::Day && isIdleWeekend(day)))
            continue;
        if (!end.isValid() || day.day > end) {
            columns.append({.days = {.from = day.day, .to = day.day}});
            end = endOf(day.day, step);
        }
        StressColumn &column = columns.last();
        column.days.to = day.day;
        column.interactions += day.interactions;
        column.points.append(day.points);
    }
    addQuartiles(columns);
    return columns;
}

} // namespace evenkeel
