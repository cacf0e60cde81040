#include "core/storage/workthread.h"

#include "core/storage/database.h"

#include <QMetaObject>
#include <QObject>

namespace evenkeel {

WorkThread::Turn::Watch::Watch(const Turn &turn, Database &database) : m_thread(turn.m_thread)
{
    m_thread.watch(&database);
}

WorkThread::Turn::Watch::~Watch()
{
    m_thread.watch(nullptr);
}

WorkThread::~WorkThread()
{
    end();
}

void WorkThread::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
        m_waiting.clear();
        cancelLocked();
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void WorkThread::add(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({.job = std::move(job)});
    }
    begin();
}

void WorkThread::replace(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
        cancelLocked();
        m_waiting.push_back({.job = std::move(job)});
    }
    begin();
}

void WorkThread::cancel()
{
    const std::lock_guard lock(m_mutex);
    for (const Entry &entry : m_waiting)
        *entry.cancelled = true;
    cancelLocked();
}

void WorkThread::cancelLocked()
{
    if (m_runningFlag)
        *m_runningFlag = true;
    if (m_database)
        m_database->interrupt();
}

void WorkThread::begin()
{
    if (!m_thread.joinable())
        m_thread = std::thread([this] { work(); });
    m_wake.notify_one();
}

void WorkThread::work()
{
    while (next()) {
        post(m_running.job(Turn(*this, *m_running.cancelled)));
        m_running.job = nullptr; // what it holds goes now, not with the next one
    }
}

bool WorkThread::next()
{
    std::unique_lock lock(m_mutex);
    m_runningFlag.reset();
    m_wake.wait(lock, [this] { return m_end || !m_waiting.empty(); });
    if (m_end)
        return false;
    m_running = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_runningFlag = m_running.cancelled;
    return true;
}

void WorkThread::post(Answer answer)
{
    const std::lock_guard lock(m_mutex);
    if (!m_end && answer)
        QMetaObject::invokeMethod(&m_receiver, std::move(answer), Qt::QueuedConnection);
}

void WorkThread::watch(Database *database)
{
    const std::lock_guard lock(m_mutex);
    m_database = database;
}

} // namespace evenkeel
