#include "tests/support/zonetable.h"

#include <algorithm>
#include <ctime>

namespace evenkeel::test {

namespace {

seconds systemOffset(Instant instant)
{
    const auto time
        = static_cast<std::time_t>(std::chrono::floor<seconds>(instant.time_since_epoch()).count());
    std::tm there{};
    localtime_r(&time, &there);
    return seconds(there.tm_gmtoff);
}

/// The first whole second in (before, after] at which the offset is no longer that of `before`.
Instant changeBetween(Instant before, Instant after)
{
    const seconds offset = systemOffset(before);
    while (after - before > seconds(1)) {
        const Instant middle = before + std::chrono::floor<seconds>((after - before) / 2);
        (systemOffset(middle) == offset ? before : after) = middle;
    }
    return after;
}

} // namespace

ZoneTable::ZoneTable(const QByteArray &zone, Instant first, Instant last, milliseconds step)
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", ':' + zone);
    tzset();
    m_periods.append({first, systemOffset(first)});
    for (Instant at = first; at < last; at += step) {
        Instant from = at;
        while (systemOffset(from) != systemOffset(at + step)) {
            from = changeBetween(from, at + step);
            m_periods.append({from, systemOffset(from)});
        }
    }
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
}

seconds ZoneTable::offsetAt(Instant instant) const
{
    const auto next = std::ranges::upper_bound(m_periods, instant, {}, &Period::begin);
    return next == m_periods.begin() ? m_periods.first().offset : std::prev(next)->offset;
}

Instant ZoneTable::instantAt(Instant wall) const
{
    for (qsizetype i = 0; i < m_periods.size(); ++i) {
        const Period &period = m_periods.at(i);
        const Instant there = wall - period.offset;
        if (i + 1 < m_periods.size() && there >= m_periods.at(i + 1).begin)
            continue;
        return i == 0 ? there : std::max(there, period.begin); // before its begin: a gap
    }
    return wall;
}

} // namespace evenkeel::test
