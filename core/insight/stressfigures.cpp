#include "core/insight/stressfigures.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

QList<double> ratingsOf(const QList<InteractionFacts> &interactions)
{
    QList<double> ratings;
    for (const InteractionFacts &facts : interactions) {
        if (facts.stress)
            ratings.append(facts.stress->value());
    }
    return ratings;
}

std::optional<double> medianOfEnough(const QList<double> &values)
{
    return values.size() < LeastValues ? std::nullopt : medianOf(values);
}

} // namespace

QMap<QDate, QList<double>> ratingsByDay(const QList<InteractionFacts> &interactions)
{
    QMap<QDate, QList<double>> days;
    for (const InteractionFacts &facts : interactions) {
        if (facts.stress)
            days[facts.day].append(facts.stress->value());
    }
    return days;
}

StressFigures stressFigures(const QList<InteractionFacts> &interactions)
{
    const QList<double> ratings = ratingsOf(interactions);
    StressFigures figures;
    figures.n = ratings.size();
    figures.missing = interactions.size() - ratings.size();
    figures.quartiles = quartilesOf(ratings);
    const auto days = ratingsByDay(interactions);
    for (const QList<double> &ofDay : days)
        figures.dayMeans.append(*meanOf(ofDay));
    figures.days = figures.dayMeans.size();
    if (figures.n < LeastValues)
        return figures;

    figures.mean = meanOf(figures.dayMeans);
    if (const auto interval = meanInterval(figures.dayMeans))
        figures.interval = interval->clippedTo(StressLevel::Lowest, StressLevel::Highest);
    return figures;
}

QList<DayFigures> dayFigures(const QList<InteractionFacts> &interactions, const DateRange &period)
{
    QList<DayFigures> days;
    for (QDate day = period.from; day <= period.to; day = day.addDays(1))
        days.append({.day = day, .interactions = 0, .points = {}, .median = {}});
    for (const InteractionFacts &facts : interactions) {
        if (!period.contains(facts.day))
            continue;
        DayFigures &figures = days[period.from.daysTo(facts.day)];
        ++figures.interactions;
        if (facts.stress)
            figures.points.append({.time = facts.time, .stress = *facts.stress, .id = facts.id});
        else
            figures.unrated.append(facts.time);
    }
    const QMap<QDate, QList<double>> ratings = ratingsByDay(interactions);
    for (DayFigures &figures : days) {
        std::ranges::stable_sort(figures.points, {}, &DayPoint::time);
        std::ranges::sort(figures.unrated);
        figures.median = medianOfEnough(ratings.value(figures.day));
    }
    return days;
}

QList<HourFigures> hourFigures(const QList<InteractionFacts> &interactions)
{
    QMap<std::pair<int, int>, QList<double>> cells;
    for (const InteractionFacts &facts : interactions) {
        if (facts.stress)
            cells[{facts.day.dayOfWeek(), facts.time.hour()}].append(facts.stress->value());
    }
    QList<HourFigures> hours;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        hours.append(
            {.weekday = cell.key().first,
             .hour = cell.key().second,
             .n = cell.value().size(),
             .median = medianOfEnough(cell.value())});
    }
    return hours;
}

} // namespace evenkeel
