#include "ui/reflection/reflectmodel.h"

namespace evenkeel {

ReflectModel::ReflectModel(const ChangeLog &log, SummaryWorker &worker, QObject *parent)
    : QObject(parent), m_clock(log.clock()), m_worker(worker),
      m_period(ReflectPeriod::around(log.clock().today(), ReflectPeriod::Span::Week))
{
    connect(&log, &ChangeLog::committed, this, &ReflectModel::markStale);
    connect(&worker, &SummaryWorker::answered, this, &ReflectModel::take);
}

bool ReflectModel::canGoOn() const
{
    return m_period.range.to < m_clock.today();
}

void ReflectModel::goBack()
{
    setPeriod(m_period.before());
}

void ReflectModel::goOn()
{
    if (canGoOn())
        setPeriod(m_period.after());
}

/// From a week on to the month that holds most of it; else around the last day that has come.
void ReflectModel::setSpan(ReflectPeriod::Span span)
{
    using Span = ReflectPeriod::Span;
    if (span == m_period.span || span == Span::Range)
        return;
    const QDate last = std::min(m_period.range.to, m_clock.today());
    const bool fromWeek = m_period.span == Span::Week && span == Span::Month;
    setPeriod(ReflectPeriod::around(fromWeek ? m_period.range.from.addDays(3) : last, span));
}

void ReflectModel::setRange(const DateRange &days)
{
    setPeriod({.span = ReflectPeriod::Span::Range, .range = days});
}

void ReflectModel::lookBackAtToday()
{
    setPeriod(ReflectPeriod::around(m_clock.today(), ReflectPeriod::Span::Day));
}

void ReflectModel::setShown(bool shown)
{
    m_shown = shown;
    if (shown && m_stale)
        work();
}

bool ReflectModel::hasCharts() const
{
    return m_summary && m_summary->interactions >= LeastInteractions;
}

void ReflectModel::setPeriod(const ReflectPeriod &period)
{
    if (period == m_period)
        return;
    m_period = period;
    m_summary.reset();
    m_wide.reset();
    m_trend.reset();
    emit periodChanged();
    markStale();
}

void ReflectModel::markStale()
{
    m_stale = true;
    if (m_shown)
        work();
}

void ReflectModel::work()
{
    m_stale = false;
    m_worker.request(
        {.periods = wanted(),
         .zone = m_clock.zone(),
         .now = m_clock.now(),
         .before = m_period.before().range});
    if (!std::exchange(m_busy, true))
        emit busyChanged();
}

void ReflectModel::take(const SummaryAnswer &answer)
{
    if (answer.periods != wanted())
        return;
    m_busy = false;
    emit busyChanged();
    if (!answer.summaries) {
        if (answer.summaries.error().fault != Fault::Cancelled)
            emit failed(answer.summaries.error());
        return;
    }
    m_summary = answer.summaries->at(0);
    m_wide = answer.summaries->at(1);
    m_trend = trendOf(answer.before, m_summary->stress);
    emit summaryChanged();
}

QList<DateRange> ReflectModel::wanted() const
{
    return {m_period.range, m_period.wide()};
}

} // namespace evenkeel
