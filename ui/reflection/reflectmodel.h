#pragma once

#include "core/insight/summaryworker.h"
#include "core/insight/trend.h"
#include "core/storage/changelog.h"
#include "ui/reflection/reflectperiod.h"

#include <QObject>

namespace evenkeel {

/// What Reflect shows: the figures of a day, week, month or other days, worked out by a worker. It
/// goes stale with every change of the log and works again when it is shown.
class ReflectModel final : public QObject
{
    Q_OBJECT

public:
    /// Below so many interactions a period has no charts.
    static constexpr qsizetype LeastInteractions = 5;

    ReflectModel(const ChangeLog &log, SummaryWorker &worker, QObject *parent = nullptr);

    [[nodiscard]] const ReflectPeriod &period() const { return m_period; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }
    /// There is no looking back at what has not begun.
    [[nodiscard]] bool canGoOn() const;
    void goBack();
    void goOn();
    /// Day, week or month; for other days there is setRange().
    void setSpan(ReflectPeriod::Span span);
    /// From wherever one was.
    void lookBackAtToday();
    void setRange(const DateRange &days);

    /// While shown it follows the log; hidden it only notes that it is stale.
    void setShown(bool shown);

    /// Nothing until the first answer for this period.
    [[nodiscard]] const std::optional<Summary> &summary() const { return m_summary; }
    /// The four weeks up to the end of a day or week, or all of the period.
    [[nodiscard]] const std::optional<Summary> &wide() const { return m_wide; }
    /// Against the period before, where it stands.
    [[nodiscard]] const std::optional<Trend> &trend() const { return m_trend; }
    [[nodiscard]] bool hasCharts() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void periodChanged();
    void summaryChanged();
    void busyChanged();
    void failed(const evenkeel::Error &error);

private:
    void setPeriod(const ReflectPeriod &period);
    void markStale();
    void work();
    void take(const SummaryAnswer &answer);
    [[nodiscard]] QList<DateRange> wanted() const;

    const Clock &m_clock;
    SummaryWorker &m_worker;
    ReflectPeriod m_period;
    std::optional<Summary> m_summary;
    std::optional<Summary> m_wide;
    std::optional<Trend> m_trend;
    bool m_shown = false;
    bool m_stale = true;
    bool m_busy = false;
};

} // namespace evenkeel
