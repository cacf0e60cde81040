#include "ui/interaction/logfilter.h"

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
    query.promiseOpen = promiseOpen;
    if (hardOnly) {
        query.stressFrom = 7;
        query.stressTo = 10;
    }
    query.deleted = bin;
    return query;
}

} // namespace evenkeel
