#pragma once

#include "core/storage/mailbox.h"

#include <thread>

class QObject;

namespace evenkeel {

/// A thread of its own for work that takes longer than a frame, fed and answered through a mailbox.
/// It begins with the first job, does one after the other, and sleeps without waking in between.
class WorkThread final
{
public:
    /// What a job leaves behind; called in the thread of the receiver. May be empty.
    using Answer = Mailbox::Answer;
    using Turn = Mailbox::Turn;
    using Job = Mailbox::Job;

    /// The receiver owns it and outlives it.
    explicit WorkThread(QObject &receiver);
    WorkThread(const WorkThread &) = delete;
    WorkThread &operator=(const WorkThread &) = delete;
    /// Drops what waits, cancels what runs and waits for the thread. Nothing is answered any more.
    ~WorkThread();

    /// Does the job after those that wait.
    void add(Job job);
    /// Does the job before those that wait.
    void addFirst(Job job);
    /// Cancels what runs and drops what waits; then does the job.
    void replace(Job job);
    /// Cancels what runs and what waits; each of them still answers.
    void cancel();
    /// What the destructor does.
    void end();

private:
    void begin();

    Mailbox m_mailbox;
    std::thread m_thread;
};

} // namespace evenkeel
