#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

class QObject;

namespace evenkeel {

class Database;

/// A thread of its own for work that takes longer than a frame, fed and answered through a mailbox
/// with one mutex. It begins with the first job, does one after the other, and sleeps without
/// waking in between.
class WorkThread final
{
public:
    /// What a job leaves behind; called in the thread of the receiver. May be empty.
    using Answer = std::function<void()>;

    class Turn;
    /// Runs in the thread. A cancelled job runs, too, so that it can say so.
    using Job = std::function<Answer(const Turn &)>;

    /// A job's view of the thread while it runs.
    class Turn
    {
    public:
        Turn(WorkThread &thread, const std::atomic_bool &cancelled)
            : m_thread(thread), m_cancelled(cancelled)
        {
        }

        /// Nobody waits for this job any more.
        [[nodiscard]] bool isCancelled() const { return m_cancelled; }

        /// Calls `answer` in the thread of the receiver while the job goes on.
        void tell(Answer answer) const { m_thread.post(std::move(answer)); }

        /// While the guard lives, cancelling interrupts what `database` does.
        class Watch
        {
        public:
            Watch(const Turn &turn, Database &database);
            Watch(const Watch &) = delete;
            Watch &operator=(const Watch &) = delete;
            ~Watch();

        private:
            WorkThread &m_thread;
        };

    private:
        WorkThread &m_thread;
        const std::atomic_bool &m_cancelled;
    };

    /// The receiver owns it and outlives it.
    explicit WorkThread(QObject &receiver) : m_receiver(receiver) { }
    WorkThread(const WorkThread &) = delete;
    WorkThread &operator=(const WorkThread &) = delete;
    /// Drops what waits, cancels what runs and waits for the thread. Nothing is answered any more.
    ~WorkThread();

    /// Does the job after those that wait.
    void add(Job job);
    /// Cancels what runs and drops what waits; then does the job.
    void replace(Job job);
    /// Cancels what runs and what waits; each of them still answers.
    void cancel();
    /// What the destructor does.
    void end();

private:
    struct Entry
    {
        Job job;
        std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);
    };

    void begin();
    void work();
    [[nodiscard]] bool next();
    void post(Answer answer);
    void watch(Database *database);
    void cancelLocked();

    QObject &m_receiver;
    std::thread m_thread;
    Entry m_running; ///< the thread's own, but for its flag

    std::mutex m_mutex; ///< guards all below
    std::condition_variable m_wake;
    std::deque<Entry> m_waiting;
    std::shared_ptr<std::atomic_bool> m_runningFlag;
    Database *m_database = nullptr; ///< to be interrupted
    bool m_end = false;
};

} // namespace evenkeel
