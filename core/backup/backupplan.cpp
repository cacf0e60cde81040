#include "core/backup/backupplan.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <functional>

namespace evenkeel::backupplan {

namespace {

constexpr std::chrono::hours KeepAll{48};

/// Days, weeks or months, of each of which the last backup is kept.
struct Period
{
    qsizetype most;
    qint64 (*numberOf)(QDate day); ///< equal for the days of one period
};

constexpr std::array Periods = std::to_array<Period>({
    {12, [](QDate day) { return day.toJulianDay(); }},
    {10, [](QDate day) { return day.toJulianDay() / 7; }}, // Julian day 0 was a Monday
    {9, [](QDate day) { return qint64(day.year()) * 12 + day.month(); }},
});

void keepLastOfEach(
    const Period &period, const QList<Instant> &newestFirst, const QTimeZone &zone,
    QSet<qint64> &kept)
{
    QSet<qint64> seen;
    for (const Instant at : newestFirst) {
        const qint64 number = period.numberOf(inZone(at, zone).date());
        if (seen.contains(number))
            continue;
        if (seen.size() == period.most)
            return;
        seen.insert(number);
        kept.insert(toMs(at));
    }
}

} // namespace

std::optional<Instant> nextDue(const Known &known, Instant now)
{
    if (!known.changed)
        return std::nullopt;
    Instant due = now;
    for (const std::optional<Instant> &last : {known.lastGood, known.lastTry}) {
        if (last && *last <= now)
            due = std::max(due, *last + Apart);
    }
    return due;
}

QList<Instant> toRemove(QList<Instant> backups, Instant now, const QTimeZone &zone)
{
    std::ranges::sort(backups, std::greater());
    QSet<qint64> kept;
    if (!backups.isEmpty())
        kept.insert(toMs(backups.first()));
    // Those of a time ahead would fill the places of others.
    const auto past = std::ranges::find_if(backups, [now](Instant at) { return at <= now; });
    const QList<Instant> candidates(past, backups.end());
    for (const Period &period : Periods)
        keepLastOfEach(period, candidates, zone, kept);
    QList<Instant> removed;
    for (const Instant at : candidates) {
        const bool isRecent = at > now - KeepAll;
        if (!isRecent && !kept.contains(toMs(at)))
            removed.append(at);
    }
    return removed;
}

} // namespace evenkeel::backupplan
