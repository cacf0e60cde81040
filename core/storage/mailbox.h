#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace evenkeel {

/// Jobs for one thread and the answers to them, behind one mutex. Has no thread of its own and
/// knows nothing of Qt, so that the thread sanitizer can watch all of it: WorkThread gives it both.
class Mailbox final
{
public:
    /// What a job leaves behind; called by whoever it is delivered to. May be empty.
    using Answer = std::function<void()>;

    /// Takes answers over. Called under the mutex, so that none comes after end(): it may only put
    /// them into a queue.
    using Deliver = std::function<void(Answer answer)>;

    class Turn;
    /// Runs in the thread. A cancelled job runs, too, so that it can say so.
    using Job = std::function<Answer(const Turn &turn)>;

    /// A job's view of the mailbox while it runs.
    class Turn
    {
    public:
        Turn(Mailbox &mailbox, const std::atomic_bool &cancelled)
            : m_mailbox(mailbox), m_cancelled(cancelled)
        {
        }

        /// Nobody waits for this job any more.
        [[nodiscard]] bool isCancelled() const { return m_cancelled; }

        /// Delivers `answer` while the job goes on.
        void tell(Answer answer) const { m_mailbox.post(std::move(answer)); }

        /// While the guard lives, cancelling calls `running.interrupt()`. What was cancelled before
        /// is not interrupted: ask isCancelled() once the guard is there.
        class Watch
        {
        public:
            template<class Interruptible>
            Watch(const Turn &turn, Interruptible &running) : m_mailbox(turn.m_mailbox)
            {
                m_mailbox.watch([&running] { running.interrupt(); });
            }
            Watch(const Watch &) = delete;
            Watch &operator=(const Watch &) = delete;
            ~Watch() { m_mailbox.watch({}); }

        private:
            Mailbox &m_mailbox;
        };

    private:
        Mailbox &m_mailbox;
        const std::atomic_bool &m_cancelled;
    };

    explicit Mailbox(Deliver deliver) : m_deliver(std::move(deliver)) { }
    Mailbox(const Mailbox &) = delete;
    Mailbox &operator=(const Mailbox &) = delete;

    /// Puts the job behind those that wait.
    void add(Job job);
    /// Puts the job before those that wait.
    void addFirst(Job job);
    /// Cancels what runs and drops what waits; then puts in the job.
    void replace(Job job);
    /// Cancels what runs and what waits; each of them still answers.
    void cancel();
    /// Drops what waits, cancels what runs and lets work() return. Nothing is delivered any more.
    void end();

    /// Does one job after the other and sleeps in between, until end(). For the one thread.
    void work();

private:
    struct Entry
    {
        Job job;
        std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);
    };

    [[nodiscard]] bool next(Entry &entry);
    void post(Answer answer);
    void watch(std::function<void()> interrupt);
    void cancelLocked();

    Deliver m_deliver;
    std::mutex m_mutex; ///< guards all below
    std::condition_variable m_wake;
    std::deque<Entry> m_waiting;
    std::shared_ptr<std::atomic_bool> m_runningFlag;
    std::function<void()> m_interrupt; ///< what runs; empty where it cannot be interrupted
    bool m_end = false;
};

} // namespace evenkeel
