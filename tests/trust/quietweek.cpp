#include "tests/trust/quietweek.h"

#include <algorithm>

namespace evenkeel::test {

namespace {

constexpr minutes Day{24 * 60};

QTime timeOf(minutes minute)
{
    return QTime(0, 0).addSecs(static_cast<int>(seconds(minute % Day).count()));
}

} // namespace

void QuietWeek::set(int weekday, minutes begin, minutes length)
{
    m_days.at(static_cast<std::size_t>(weekday - 1)) = Span{.begin = begin, .length = length};
}

std::optional<Instant> QuietWeek::untilAt(Instant at, const ZoneTable &zone) const
{
    constexpr int mostDays = 14;
    std::optional<Instant> until;
    for (int days = 0; days < mostDays; ++days) {
        const Instant from = until.value_or(at);
        const QDate day = inZone(zone.wallAt(from), QTimeZone::utc()).date();
        const auto end = std::max(endOf(day.addDays(-1), from, zone), endOf(day, from, zone));
        if (!end)
            break;
        until = end;
    }
    return until;
}

/// Of what begins on that day, where it holds `at`.
std::optional<Instant> QuietWeek::endOf(QDate day, Instant at, const ZoneTable &zone) const
{
    const auto &span = m_days.at(static_cast<std::size_t>(day.dayOfWeek() - 1));
    if (!span)
        return std::nullopt;
    const Instant midnight = instantFrom(QDateTime(day, QTime(0, 0), QTimeZone::utc()));
    const Instant begin = zone.instantAt(midnight + span->begin);
    const Instant end = zone.instantAt(midnight + span->begin + span->length);
    return begin <= at && at < end ? std::optional(end) : std::nullopt;
}

WeekHours QuietWeek::rules() const
{
    WeekHours hours;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (const auto &span = m_days.at(static_cast<std::size_t>(day - 1)))
            hours.set(
                day,
                DaySpan{.begin = timeOf(span->begin), .end = timeOf(span->begin + span->length)});
    }
    return hours;
}

} // namespace evenkeel::test
