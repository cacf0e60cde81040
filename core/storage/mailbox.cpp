#include "core/storage/mailbox.h"

namespace evenkeel {

void Mailbox::add(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({.job = std::move(job)});
    }
    m_wake.notify_one();
}

void Mailbox::addFirst(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_front({.job = std::move(job)});
    }
    m_wake.notify_one();
}

void Mailbox::replace(Job job)
{
    std::deque<Entry> dropped; // what they hold goes without the lock
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.swap(dropped);
        cancelLocked();
        m_waiting.push_back({.job = std::move(job)});
    }
    m_wake.notify_one();
}

void Mailbox::cancel()
{
    const std::lock_guard lock(m_mutex);
    for (const Entry &entry : m_waiting)
        *entry.cancelled = true;
    cancelLocked();
}

void Mailbox::end()
{
    std::deque<Entry> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
        m_waiting.swap(dropped);
        cancelLocked();
    }
    m_wake.notify_one();
}

void Mailbox::cancelLocked()
{
    if (m_runningFlag)
        *m_runningFlag = true;
    if (m_interrupt)
        m_interrupt();
}

void Mailbox::work()
{
    Entry running;
    while (next(running)) {
        post(running.job(Turn(*this, *running.cancelled)));
        running.job = nullptr; // what it holds goes now, not with the next one
    }
}

bool Mailbox::next(Entry &entry)
{
    std::unique_lock lock(m_mutex);
    m_runningFlag.reset();
    m_wake.wait(lock, [this] { return m_end || !m_waiting.empty(); });
    if (m_end)
        return false;
    entry = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_runningFlag = entry.cancelled;
    return true;
}

void Mailbox::post(Answer answer)
{
    const std::lock_guard lock(m_mutex);
    if (!m_end && answer)
        m_deliver(std::move(answer));
}

void Mailbox::watch(std::function<void()> interrupt)
{
    const std::lock_guard lock(m_mutex);
    m_interrupt = std::move(interrupt);
}

} // namespace evenkeel
