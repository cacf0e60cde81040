#include "core/timeline/experienceworker.h"

#include "core/storage/database.h"
#include "core/timeline/experiencetable.h"

namespace evenkeel {

namespace {

/// Nothing where it could not be read: it is an aside, and what is wrong with the log says itself.
Experience lookUp(
    const ExperienceWorker::Open &open, const ExperienceQuery &query, const WorkThread::Turn &turn)
{
    const auto database = open();
    if (!database)
        return {};
    const WorkThread::Turn::Watch watch(turn, **database);
    if (turn.isCancelled())
        return {};
    return ExperienceTable(**database).of(query).value_or(Experience());
}

} // namespace

ExperienceWorker::ExperienceWorker(Open open, QObject *parent)
    : QObject(parent), m_open(std::move(open)), m_thread(*this)
{
}

ExperienceWorker::~ExperienceWorker() = default;

void ExperienceWorker::request(const ExperienceQuery &query)
{
    const int number = ++m_newest;
    m_thread.replace([this, number, query](const WorkThread::Turn &turn) {
        return [this, number, experience = lookUp(m_open, query, turn)] {
            if (number == m_newest)
                emit answered(experience);
        };
    });
}

void ExperienceWorker::forget()
{
    ++m_newest;
    m_thread.cancel();
}

} // namespace evenkeel
