#include "core/insight/summaryworker.h"

#include "core/insight/summaryreader.h"
#include "core/storage/database.h"

#include <QMetaObject>

namespace evenkeel {

SummaryWorker::SummaryWorker(Open open, QObject *parent) : QObject(parent), m_open(std::move(open))
{
}

SummaryWorker::~SummaryWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        if (m_running)
            m_running->interrupt();
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void SummaryWorker::request(const SummaryRequest &request)
{
    {
        const std::lock_guard lock(m_mutex);
        m_request = request;
        m_answer.reset();
        if (m_running)
            m_running->interrupt();
    }
    if (!m_thread.joinable())
        m_thread = std::thread([this] { work(); });
    m_wake.notify_one();
}

void SummaryWorker::work()
{
    while (const std::optional<SummaryRequest> request = next())
        post(answerTo(*request));
}

std::optional<SummaryRequest> SummaryWorker::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stop || m_request; });
    return m_stop ? std::nullopt : std::exchange(m_request, std::nullopt);
}

SummaryAnswer SummaryWorker::answerTo(const SummaryRequest &request)
{
    SummaryAnswer answer{.periods = request.periods, .summaries = QList<Summary>()};
    const auto database = m_open();
    if (!database) {
        answer.summaries = tl::unexpected(database.error());
        return answer;
    }
    watch(database->get());
    const SummaryReader reader(**database);
    for (const DateRange &period : request.periods) {
        Result<Summary> summary = reader.summary(period, request.zone, request.now);
        if (!summary) {
            answer.summaries = tl::unexpected(summary.error());
            break;
        }
        answer.summaries->append(std::move(*summary));
    }
    watch(nullptr);
    return answer;
}

void SummaryWorker::post(SummaryAnswer answer)
{
    const std::lock_guard lock(m_mutex);
    if (m_request || m_stop)
        return; // nobody asks for this one any more
    m_answer = std::move(answer);
    QMetaObject::invokeMethod(this, &SummaryWorker::deliver, Qt::QueuedConnection);
}

void SummaryWorker::deliver()
{
    std::unique_lock lock(m_mutex);
    const auto answer = std::exchange(m_answer, std::nullopt);
    lock.unlock();
    if (answer)
        emit answered(*answer);
}

void SummaryWorker::watch(Database *database)
{
    const std::lock_guard lock(m_mutex);
    m_running = database;
}

} // namespace evenkeel
