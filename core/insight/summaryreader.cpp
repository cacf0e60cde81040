#include "core/insight/summaryreader.h"

#include "core/followup/followuptable.h"
#include "core/insight/insighttable.h"
#include "core/insight/summarise.h"
#include "core/insight/weektable.h"

namespace evenkeel {

namespace {

/// Zones lie at most 26 hours apart; a date-only promise ends a day later.
constexpr std::chrono::hours Margin{50};

} // namespace

SummaryReader::SummaryReader(Database &database) : m_database(database) { }

Result<SummaryInput>
SummaryReader::read(const DateRange &period, const QTimeZone &zone, Instant now) const
{
    const Instant begin = period.begin(zone) - Margin;
    const Instant end = period.end(zone) + Margin;
    const InsightTable table(m_database);
    auto interactions = table.interactions(begin, end);
    EVENKEEL_TRY(interactions);
    auto ratings = table.ratings(begin, end);
    EVENKEEL_TRY(ratings);
    auto breathers = table.breathers(begin, end);
    EVENKEEL_TRY(breathers);
    auto followUps = FollowUpTable(m_database).judged(begin, end);
    EVENKEEL_TRY(followUps);
    return SummaryInput{
        .period = period,
        .zone = zone,
        .now = now,
        .interactions = std::move(*interactions),
        .ratings = std::move(*ratings),
        .breathers = std::move(*breathers),
        .followUps = std::move(*followUps)};
}

Result<Summary>
SummaryReader::summary(const DateRange &period, const QTimeZone &zone, Instant now) const
{
    auto summary = read(period, zone, now).map(summarise);
    const bool isWeek = period == DateRange::weekOf(period.from);
    if (!summary || !isWeek || summary->stress.n > 0)
        return summary;
    const auto gone = WeekTable(m_database).find(period.from, RatingContext::AfterInteraction);
    if (!gone)
        return tl::unexpected(gone.error());
    if (*gone)
        summary->stress = **gone;
    return summary;
}

} // namespace evenkeel
