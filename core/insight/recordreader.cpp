#include "core/insight/recordreader.h"

#include "core/followup/followuptable.h"
#include "core/followup/keeping.h"
#include "core/insight/breatherfigures.h"
#include "core/insight/insighttable.h"

#include <QHash>

#include <algorithm>

namespace evenkeel {

namespace {

/// Zones lie at most 26 hours apart; a date-only promise ends a day later.
constexpr std::chrono::hours Margin{50};

std::optional<PromiseOutcome> outcomeOf(const Keeping &alone)
{
    if (alone.keptOnTime > 0)
        return PromiseOutcome::OnTime;
    if (alone.keptLate > 0)
        return PromiseOutcome::Late;
    if (alone.overdueOpen > 0)
        return PromiseOutcome::Overdue;
    return alone.broken > 0 ? std::optional(PromiseOutcome::Broken) : std::nullopt;
}

/// Those that `isMeant` takes of the promises, with what became of each, by due time.
template<class IsMeant>
QList<PromiseRecord> recordsOf(const SummaryInput &input, IsMeant isMeant)
{
    QList<PromiseRecord> records;
    for (const FollowUp &followUp : input.followUps) {
        const auto due = dueThatCounts(followUp);
        if (!due || !isMeant(keepingOf(followUp, input.period, input.now)))
            continue;
        const DateRange day{.from = due->date, .to = due->date};
        records.append(
            {.id = followUp.id,
             .interaction = followUp.interaction,
             .text = followUp.text,
             .due = *due,
             .outcome = outcomeOf(keepingOf(followUp, day, input.now))});
    }
    std::ranges::stable_sort(
        records, {}, [](const PromiseRecord &record) { return record.due.instant(); });
    return records;
}

} // namespace

QList<PromiseRecord> promiseRecords(const SummaryInput &input)
{
    return recordsOf(input, [](const Keeping &alone) { return alone.due() > 0; });
}

QList<PromiseRecord> movedRecords(const SummaryInput &input)
{
    return recordsOf(input, [](const Keeping &alone) { return alone.renegotiated > 0; });
}

QList<BreatherRecord> breatherRecords(const SummaryInput &input)
{
    QList<BreatherRecord> records;
    QHash<BreatherId, qsizetype> places;
    for (const Breather &breather : input.breathers) {
        if (!input.period.contains(breather.started.local().date()))
            continue;
        places.insert(breather.id, records.size());
        records.append({.breather = breather});
    }
    for (const RatingFacts &rating : input.ratings) {
        const auto place = rating.breather ? places.constFind(*rating.breather) : places.constEnd();
        if (place == places.constEnd())
            continue;
        BreatherRecord &record = records[*place];
        if (rating.context == RatingContext::BeforeBreather)
            record.before = rating.value;
        else if (rating.context == RatingContext::AfterBreather && !record.after)
            record.after = rating.value;
    }
    return records;
}

QList<PromiseRecord> firstPromisedRecords(const SummaryInput &input, bool kept)
{
    return recordsOf(input, [kept](const Keeping &alone) {
        return alone.firstDue > 0 && (alone.keptAsFirstPromised > 0) == kept;
    });
}

RecordReader::RecordReader(Database &database) : m_database(database) { }

Result<QList<PromiseRecord>>
RecordReader::promises(const RecordsAsked &asked, const QTimeZone &zone, Instant now) const
{
    auto followUps = FollowUpTable(m_database)
                         .touching(asked.days.begin(zone) - Margin, asked.days.end(zone) + Margin);
    EVENKEEL_TRY(followUps);
    SummaryInput input;
    input.period = asked.days;
    input.now = now;
    input.followUps = std::move(*followUps);
    if (asked.agreedAnew)
        return movedRecords(input);
    if (asked.asFirstPromised)
        return firstPromisedRecords(input, *asked.asFirstPromised);
    QList<PromiseRecord> records = promiseRecords(input);
    records.removeIf([&asked](const PromiseRecord &record) {
        return asked.outcome && record.outcome != asked.outcome;
    });
    return records;
}

Result<QList<BreatherRecord>>
RecordReader::breathers(const RecordsAsked &asked, const QTimeZone &zone) const
{
    const auto input = breathing(asked.days, zone);
    EVENKEEL_TRY(input);
    QList<BreatherRecord> records = breatherRecords(*input);
    records.removeIf([&asked](const BreatherRecord &record) {
        const bool ratedTwice = record.before && record.after;
        return (!asked.patterns.isEmpty() && !asked.patterns.contains(record.pattern()))
            || (asked.ratedTwice && *asked.ratedTwice != ratedTwice);
    });
    return records;
}

Result<QList<MatchRecord>>
RecordReader::matches(const RecordsAsked &asked, const QTimeZone &zone) const
{
    const auto input = breathing(asked.days, zone);
    EVENKEEL_TRY(input);
    QList<MatchRecord> records;
    const QList<RatedPair> matches = matchesOf(*input);
    for (const RatedPair &match : matches)
        records.append({.given = {.at = match.at, .zone = zone.id()}, .ratings = match});
    std::ranges::stable_sort(
        records, {}, [](const MatchRecord &record) { return record.given.at; });
    return records;
}

/// As a summary reads them; no interactions and no promises.
Result<SummaryInput> RecordReader::breathing(const DateRange &days, const QTimeZone &zone) const
{
    const Instant begin = days.begin(zone) - Margin;
    const Instant end = days.end(zone) + Margin;
    const InsightTable table(m_database);
    auto breathers = table.breathers(begin, end);
    EVENKEEL_TRY(breathers);
    auto ratings = table.ratings(begin, end);
    EVENKEEL_TRY(ratings);
    SummaryInput input;
    input.period = days;
    input.ratings = std::move(*ratings);
    input.breathers = std::move(*breathers);
    return input;
}

} // namespace evenkeel
