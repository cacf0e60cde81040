#include "core/retention/retention.h"

#include "core/insight/quantiles.h"
#include "core/insight/summaryreader.h"
#include "core/insight/weektable.h"
#include "core/storage/database.h"
#include "core/storage/searchindexes.h"
#include "core/storage/transaction.h"

#include <QMap>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::array OtherContexts{
    RatingContext::CheckIn, RatingContext::BeforeBreather, RatingContext::AfterBreather,
    RatingContext::EndOfShift};

/// Of the ratings that were given by themselves; there is nothing of which they could be missing.
StressFigures figuresOf(const QMap<QDate, QList<double>> &days)
{
    StressFigures figures;
    QList<double> values;
    QList<double> dayMeans;
    for (const QList<double> &ofDay : days) {
        values += ofDay;
        dayMeans.append(*meanOf(ofDay));
    }
    figures.n = values.size();
    figures.days = days.size();
    figures.quartiles = quartilesOf(values);
    if (figures.n < LeastValues)
        return figures;
    figures.mean = meanOf(dayMeans);
    if (const auto interval = meanInterval(dayMeans))
        figures.interval = interval->clippedTo(StressLevel::Lowest, StressLevel::Highest);
    return figures;
}

} // namespace

bool isAnything(const QList<Retention::Line> &lines)
{
    return std::ranges::any_of(
        lines, [](const Retention::Line &line) { return line.found.count > 0; });
}

Result<QList<Retention::Line>> Retention::preview(QDate day)
{
    QList<Line> lines;
    for (const RetentionKind kind : RetentionKinds) {
        Line line{.kind = kind, .found = {}};
        if (const auto last = retentionplan::lastGoneDay(day, m_terms.of(kind))) {
            const auto found = outdated(kind, *last);
            if (!found)
                return tl::unexpected(found.error());
            line.found = *found;
        }
        lines.append(line);
    }
    return lines;
}

Result<Outdated> Retention::outdated(RetentionKind kind, QDate last)
{
    RetentionTable table(m_database, m_clock.zone());
    switch (kind) {
    case RetentionKind::Details: return table.details(last);
    case RetentionKind::Customers: return table.customers(last);
    case RetentionKind::Promises: return table.promises(last);
    case RetentionKind::Ratings: break;
    }
    return table.ratings(last);
}

Result<QList<RowChange>> Retention::apply()
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QDate today = m_clock.today();
    QList<RowChange> rows;
    for (const RetentionKind kind : RetentionKinds) {
        const auto last = retentionplan::lastGoneDay(today, m_terms.of(kind));
        auto gone = last ? drop(kind, *last) : QList<RowChange>();
        if (!gone)
            return gone;
        rows += *gone;
    }
    if (const auto last = retentionplan::lastGoneDay(today, m_terms.shortest()))
        EVENKEEL_TRY(RetentionTable(m_database, m_clock.zone()).dropHistory(*last));
    EVENKEEL_TRY(SearchIndexes(m_database).optimize());
    EVENKEEL_TRY(transaction->commit());
    // Somebody who reads may hold this up; the journal is cut at closing at the latest.
    [[maybe_unused]] const Result<> cut = m_database.checkpoint();
    return rows;
}

RetentionTable::Rows Retention::drop(RetentionKind kind, QDate last)
{
    RetentionTable table(m_database, m_clock.zone());
    switch (kind) {
    case RetentionKind::Details: return table.dropDetails(last);
    case RetentionKind::Customers: return table.dropCustomers(last);
    case RetentionKind::Promises: return table.dropPromises(last);
    case RetentionKind::Ratings: break;
    }
    return foldRatings(last);
}

RetentionTable::Rows Retention::foldRatings(QDate last)
{
    const auto weeks = RetentionTable(m_database, m_clock.zone()).weeksWithRatings(last);
    if (!weeks)
        return tl::unexpected(weeks.error());
    QList<RowChange> rows;
    for (const QDate monday : *weeks) {
        auto gone = foldWeek(monday);
        if (!gone)
            return gone;
        rows += *gone;
    }
    return rows;
}

RetentionTable::Rows Retention::foldWeek(QDate monday)
{
    const auto input
        = SummaryReader(m_database).read(DateRange::weekOf(monday), m_clock.zone(), m_clock.now());
    if (!input)
        return tl::unexpected(input.error());
    const auto summary = SummaryReader(m_database)
                             .summary(DateRange::weekOf(monday), m_clock.zone(), m_clock.now());
    if (!summary)
        return tl::unexpected(summary.error());
    WeekTable weeks(m_database);
    if (!summary->stress.dayMeans.isEmpty())
        EVENKEEL_TRY(weeks.put(
            {.monday = monday,
             .context = RatingContext::AfterInteraction,
             .figures = summary->stress}));
    for (const RatingContext context : OtherContexts) {
        QMap<QDate, QList<double>> days;
        for (const RatingFacts &rating : input->ratings) {
            if (rating.context == context && DateRange::weekOf(monday).contains(rating.day))
                days[rating.day].append(rating.value.value());
        }
        if (!days.isEmpty())
            EVENKEEL_TRY(
                weeks.put({.monday = monday, .context = context, .figures = figuresOf(days)}));
    }
    return RetentionTable(m_database, m_clock.zone()).dropRatings(monday);
}

} // namespace evenkeel
