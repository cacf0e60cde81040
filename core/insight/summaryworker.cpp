#include "core/insight/summaryworker.h"

#include "core/insight/summaryreader.h"
#include "core/storage/database.h"

#include <algorithm>

namespace evenkeel {

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
    const WorkThread::Turn::Watch watch(turn, **database);
    const SummaryReader reader(**database);
    for (const DateRange &period : request.periods) {
        if (turn.isCancelled()) { // what was interrupted before does not stop the next
            answer.summaries = failure(Fault::Cancelled);
            break;
        }
        const auto same = std::ranges::find(*answer.summaries, period, &Summary::period);
        if (same != answer.summaries->end()) {
            answer.summaries->append(Summary(*same));
            continue;
        }
        Result<Summary> summary = reader.summary(period, request.zone, request.now);
        if (!summary) {
            answer.summaries = tl::unexpected(summary.error());
            break;
        }
        answer.summaries->append(std::move(*summary));
    }
    return answer;
}

} // namespace evenkeel
