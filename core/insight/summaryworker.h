#pragma once

#include "core/base/result.h"
#include "core/insight/summary.h"
#include "core/storage/workthread.h"

#include <QObject>

namespace evenkeel {

class Database;

/// What is to be summed up: one summary for each period; one that is asked for twice is worked out
/// once.
struct SummaryRequest
{
    QList<DateRange> periods;
    QTimeZone zone;
    Instant now;
    std::optional<DateRange> before{}; ///< a period of which only the stress is wanted
};

/// The summaries in the order of the request, or why there are none.
struct SummaryAnswer
{
    QList<DateRange> periods;
    Result<QList<Summary>> summaries;
    StressFigures before{};
};

/// Sums up years in a thread of its own, through read-only connections that are open only while it
/// works. A new request takes the place of one that waits or runs.
class SummaryWorker final : public QObject
{
    Q_OBJECT

public:
    /// Opens the connection; called in the worker's thread.
    using Open = std::function<Result<std::unique_ptr<Database>>()>;

    explicit SummaryWorker(Open open, QObject *parent = nullptr);
    /// Interrupts what runs and waits for the thread.
    ~SummaryWorker() override;

    void request(const SummaryRequest &request);

signals:
    /// In the thread of the object; not sent for a request that another has replaced.
    void answered(const evenkeel::SummaryAnswer &answer);

private:
    [[nodiscard]] SummaryAnswer
    answerTo(const SummaryRequest &request, const WorkThread::Turn &turn) const;

    Open m_open;
    int m_newest = 0; ///< number of the last request
    WorkThread m_thread; ///< the last: it ends before what it works with
};

} // namespace evenkeel
