#include "core/insight/summaryworker.h"

#include "core/insight/summaryreader.h"
#include "core/storage/database.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qint64 LongDays = 100; ///< a period of more is read through two connections

bool isLong(const DateRange &period)
{
    return period.from.daysTo(period.to) > LongDays;
}

/// The connections of one request; whoever cancels it interrupts both.
struct Readers
{
    Database &first;
    Database *second;

    void interrupt()
    {
        first.interrupt();
        if (second)
            second->interrupt();
    }
};

Result<QList<Summary>> summariesOf(
    const SummaryRequest &request, const SummaryReader &reader, const WorkThread::Turn &turn)
{
    QList<Summary> summaries;
    for (const DateRange &period : request.periods) {
        if (turn.isCancelled()) // what was interrupted before does not stop the next
            return failure(Fault::Cancelled);
        const auto same = std::ranges::find(summaries, period, &Summary::period);
        if (same != summaries.end()) {
            summaries.append(Summary(*same));
            continue;
        }
        Result<Summary> summary = reader.summary(period, request.zone, request.now);
        EVENKEEL_TRY(summary);
        summaries.append(std::move(*summary));
    }
    return summaries;
}

Result<StressFigures> stressBefore(
    const SummaryRequest &request, const SummaryReader &reader, const WorkThread::Turn &turn)
{
    if (turn.isCancelled())
        return failure(Fault::Cancelled);
    return reader.stress(*request.before, request.zone);
}

} // namespace

SummaryWorker::SummaryWorker(Open open, QObject *parent)
    : QObject(parent), m_open(std::move(open)), m_thread(*this)
{
}

SummaryWorker::~SummaryWorker() = default;

void SummaryWorker::request(const SummaryRequest &request)
{
    const int number = ++m_newest;
    m_thread.replace([this, number, request](const WorkThread::Turn &turn) {
        return [this, number, answer = answerTo(request, turn)] {
            if (number == m_newest)
                emit answered(answer);
        };
    });
}

SummaryAnswer
SummaryWorker::answerTo(const SummaryRequest &request, const WorkThread::Turn &turn) const
{
    SummaryAnswer answer{.periods = request.periods, .summaries = QList<Summary>()};
    const auto database = m_open();
    if (!database) {
        answer.summaries = tl::unexpected(database.error());
        return answer;
    }
    Result<std::unique_ptr<Database>> beside = nullptr; // where it cannot be opened one will do
    if (std::ranges::any_of(request.periods, isLong))
        beside = m_open();
    Readers readers{.first = **database, .second = beside ? beside->get() : nullptr};
    const WorkThread::Turn::Watch watch(turn, readers);
    const SummaryReader reader(readers.first, readers.second);
    answer.summaries = summariesOf(request, reader, turn);
    if (!answer.summaries || !request.before)
        return answer;
    const Result<StressFigures> before = stressBefore(request, reader, turn);
    if (before)
        answer.before = *before;
    else
        answer.summaries = tl::unexpected(before.error());
    return answer;
}

} // namespace evenkeel
