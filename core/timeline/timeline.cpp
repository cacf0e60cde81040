#include "core/timeline/timeline.h"

#include "core/breather/breathertable.h"
#include "core/followup/followuptable.h"
#include "core/stress/ratingtable.h"
#include "core/timeline/timelinetable.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// A row of the log shows what is still owed; a row in the bin what went there with it.
Result<> addFollowUps(Database &database, LogRow &row)
{
    Result<QList<FollowUp>> all = FollowUpTable(database).ofInteraction(row.interaction.id);
    if (!all)
        return tl::unexpected(all.error());
    const bool inBin = row.interaction.deleted.has_value();
    all->removeIf([inBin](const FollowUp &one) { return one.deleted.has_value() != inBin; });
    std::ranges::sort(*all, {}, &FollowUp::id);
    row.followUps = std::move(*all);
    return {};
}

Result<QList<LogRow>> withFollowUps(Database &database, Result<QList<LogRow>> rows)
{
    if (!rows)
        return rows;
    for (LogRow &row : *rows)
        EVENKEEL_TRY(addFollowUps(database, row));
    return rows;
}

Result<BreatherRow> breatherRow(Database &database, const Breather &breather)
{
    const Result<QList<Rating>> ratings = TimelineTable(database).ratingsOf(breather.id);
    if (!ratings)
        return tl::unexpected(ratings.error());
    BreatherRow row{.breather = breather, .before = std::nullopt, .after = std::nullopt};
    for (const Rating &rating : *ratings) {
        if (rating.context == RatingContext::BeforeBreather)
            row.before = rating;
        else if (rating.context == RatingContext::AfterBreather)
            row.after = rating;
    }
    return row;
}

Result<> appendBreathers(Database &database, Instant begin, Instant end, QList<DayRow> &rows)
{
    const auto breathers = BreatherTable(database).between(begin, end);
    if (!breathers)
        return tl::unexpected(breathers.error());
    for (const Breather &breather : *breathers) {
        const Result<BreatherRow> row = breatherRow(database, breather);
        if (!row)
            return tl::unexpected(row.error());
        rows.append(DayRow{.what = *row});
    }
    return {};
}

/// Only those that stand alone; the others are part of another row.
Result<> appendCheckIns(Database &database, Instant begin, Instant end, QList<DayRow> &rows)
{
    const auto ratings = RatingTable(database).between(begin, end);
    if (!ratings)
        return tl::unexpected(ratings.error());
    for (const Rating &rating : *ratings) {
        const RatingContext context = rating.context;
        if (context == RatingContext::CheckIn || context == RatingContext::EndOfShift)
            rows.append(DayRow{.what = rating});
    }
    return {};
}

} // namespace

Timeline::Timeline(Database &database) : m_database(database) { }

Result<QList<LogRow>>
Timeline::page(const LogQuery &query, int limit, std::optional<Cursor> after) const
{
    return withFollowUps(m_database, TimelineTable(m_database).page(query, limit, after));
}

Result<int> Timeline::count(const LogQuery &query, int cap) const
{
    return TimelineTable(m_database).count(query, cap);
}

Result<LogRow> Timeline::row(InteractionId id) const
{
    const Result<std::optional<LogRow>> found = TimelineTable(m_database).row(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return failure(Fault::NotFound);
    LogRow row = **found;
    EVENKEEL_TRY(addFollowUps(m_database, row));
    return row;
}

Result<QList<DayRow>> Timeline::day(QDate day, const QTimeZone &zone) const
{
    const DateRange only{.from = day, .to = day};
    const Result<QList<LogRow>> logged = range(only, zone);
    if (!logged)
        return tl::unexpected(logged.error());
    QList<DayRow> rows;
    for (const LogRow &row : *logged)
        rows.append(DayRow{.what = row});
    EVENKEEL_TRY(appendBreathers(m_database, only.begin(zone), only.end(zone), rows));
    EVENKEEL_TRY(appendCheckIns(m_database, only.begin(zone), only.end(zone), rows));
    const auto at = [](const DayRow &row) { return row.moment().at; };
    std::ranges::stable_sort(rows, {}, at);
    std::ranges::reverse(rows);
    return rows;
}

Result<QList<LogRow>> Timeline::range(const DateRange &days, const QTimeZone &zone) const
{
    return withFollowUps(
        m_database, TimelineTable(m_database).between(days.begin(zone), days.end(zone)));
}

} // namespace evenkeel
