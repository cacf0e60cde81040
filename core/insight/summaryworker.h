#pragma once

#include "core/base/result.h"
#include "core/insight/summary.h"

#include <QObject>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace evenkeel {

class Database;

/// What is to be summed up: one summary for each period.
struct SummaryRequest
{
    QList<DateRange> periods;
    QTimeZone zone;
    Instant now;
};

/// The summaries in the order of the request, or why there are none.
struct SummaryAnswer
{
    QList<DateRange> periods;
    Result<QList<Summary>> summaries;
};

/// Sums up years in a thread of its own, through a read-only connection that is open only while it
/// works. Request and answer lie in a mailbox with one mutex; a new request takes the place of one
/// that waits or runs. The thread begins with the first request and sleeps without waking.
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
    void work();
    [[nodiscard]] std::optional<SummaryRequest> next();
    [[nodiscard]] SummaryAnswer answerTo(const SummaryRequest &request);
    void post(SummaryAnswer answer);
    void deliver();
    void watch(Database *database);

    Open m_open;
    std::thread m_thread;

    std::mutex m_mutex; ///< guards all below
    std::condition_variable m_wake;
    std::optional<SummaryRequest> m_request;
    std::optional<SummaryAnswer> m_answer;
    Database *m_running = nullptr; ///< to be interrupted
    bool m_stop = false;
};

} // namespace evenkeel
