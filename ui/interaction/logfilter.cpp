#include "ui/interaction/logfilter.h"

#include "core/base/stresslevel.h"

namespace evenkeel {

std::optional<DateRange> LogFilter::days(QDate today) const
{
    switch (period) {
    case Period::Today: return DateRange{.from = today, .to = today};
    case Period::Week: return DateRange::weekOf(today);
    case Period::FourWeeks: return DateRange{.from = today.addDays(-27), .to = today};
    case Period::Month:
        return DateRange{.from = QDate(today.year(), today.month(), 1), .to = today};
    case Period::Always: return std::nullopt;
    }
    return std::nullopt;
}

LogFilter LogFilter::asking(const LogQuery &query)
{
    LogFilter filter;
    filter.period = Period::Always;
    filter.range = query.days;
    filter.weekday = query.weekday;
    filter.hours = query.hours;
    if (!query.channels.isEmpty())
        filter.channel = query.channels.first();
    filter.category = query.categories.value(0);
    filter.trigger = query.triggers.value(0);
    filter.technique = query.technique;
    filter.missing = query.missing;
    if (query.unrated)
        filter.rated = Rated::No;
    else if (query.stressFrom)
        filter.rated = Rated::Yes;
    return filter;
}

/// What the chips of a figure ask for.
void LogFilter::narrow(LogQuery &query) const
{
    if (range) {
        query.days = range;
        query.zone.clear();
    }
    query.weekday = weekday;
    query.hours = hours;
    if (!trigger.isEmpty())
        query.triggers = {trigger};
    query.technique = technique;
    query.missing = missing;
    query.unrated = rated == Rated::No;
    if (rated == Rated::Yes) {
        query.stressFrom = StressLevel::Lowest;
        query.stressTo = StressLevel::Highest;
    }
}

LogQuery LogFilter::query(const Clock &clock) const
{
    LogQuery query;
    query.text = text;
    query.days = days(clock.today());
    query.zone = clock.zone().id();
    if (channel)
        query.channels = {*channel};
    if (!category.isEmpty())
        query.categories = {category};
    narrow(query);
    query.promiseOpen = promiseOpen;
    if (hardOnly) {
        query.stressFrom = 7;
        query.stressTo = 10;
    }
    query.deleted = bin;
    return query;
}

} // namespace evenkeel
