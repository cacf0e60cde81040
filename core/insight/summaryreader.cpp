#include "core/insight/summaryreader.h"

#include "core/followup/followuptable.h"
#include "core/insight/insighttable.h"
#include "core/insight/sidebyside.h"
#include "core/insight/stressfigures.h"
#include "core/insight/summarise.h"
#include "core/insight/weektable.h"

#include <functional>
#include <future>

namespace evenkeel {

namespace {

/// Zones lie at most 26 hours apart; a date-only promise ends a day later.
constexpr std::chrono::hours Margin{50};

/// What is read beside the interactions.
struct Rest
{
    QList<RatingFacts> ratings;
    QList<Breather> breathers;
    QList<FollowUp> followUps;
};

Result<Rest> readRest(Database &database, Instant begin, Instant end)
{
    const InsightTable table(database);
    auto ratings = table.ratings(begin, end);
    EVENKEEL_TRY(ratings);
    auto breathers = table.breathers(begin, end);
    EVENKEEL_TRY(breathers);
    auto followUps = FollowUpTable(database).judged(begin, end);
    EVENKEEL_TRY(followUps);
    return Rest{
        .ratings = std::move(*ratings),
        .breathers = std::move(*breathers),
        .followUps = std::move(*followUps)};
}

} // namespace

SummaryReader::SummaryReader(Database &database, Database *beside)
    : m_database(database), m_beside(beside)
{
}

Result<SummaryInput>
SummaryReader::read(const DateRange &period, const QTimeZone &zone, Instant now) const
{
    const Instant begin = period.begin(zone) - Margin;
    const Instant end = period.end(zone) + Margin;
    auto reading = std::async(
        m_beside ? SideBySide : std::launch::deferred, readRest,
        std::ref(m_beside ? *m_beside : m_database), begin, end);
    auto interactions = InsightTable(m_database).interactions(begin, end);
    auto rest = reading.get();
    EVENKEEL_TRY(interactions);
    EVENKEEL_TRY(rest);
    return SummaryInput{
        .period = period,
        .zone = zone,
        .now = now,
        .interactions = std::move(*interactions),
        .ratings = std::move(rest->ratings),
        .breathers = std::move(rest->breathers),
        .followUps = std::move(rest->followUps)};
}

Result<Summary>
SummaryReader::summary(const DateRange &period, const QTimeZone &zone, Instant now) const
{
    auto summary = read(period, zone, now).map(summarise);
    EVENKEEL_TRY(summary);
    EVENKEEL_TRY(fillGoneWeek(summary->stress, period));
    return summary;
}

Result<StressFigures> SummaryReader::stress(const DateRange &period, const QTimeZone &zone) const
{
    auto interactions = InsightTable(m_database)
                            .interactions(period.begin(zone) - Margin, period.end(zone) + Margin);
    EVENKEEL_TRY(interactions);
    interactions->removeIf(
        [&period](const InteractionFacts &one) { return !period.contains(one.day); });
    StressFigures figures = stressFigures(*interactions);
    EVENKEEL_TRY(fillGoneWeek(figures, period));
    return figures;
}

Result<> SummaryReader::fillGoneWeek(StressFigures &figures, const DateRange &period) const
{
    if (figures.n > 0 || period != DateRange::weekOf(period.from))
        return {};
    auto gone = WeekTable(m_database).find(period.from, RatingContext::AfterInteraction);
    EVENKEEL_TRY(gone);
    if (*gone)
        figures = **gone;
    return {};
}

} // namespace evenkeel
