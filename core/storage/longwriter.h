#pragma once

#include "core/storage/changelog.h"
#include "core/storage/workthread.h"

namespace evenkeel {

/// Long writing in a thread of its own. There is one writing connection, so it is lent to the
/// thread: meanwhile the window reads through a connection that only reads and sees the log as it
/// was, and whoever wants to write is refused with StorageLent. When the connection comes back, the
/// change log tells what was committed with it.
class LongWriter final : public QObject
{
    Q_OBJECT

public:
    /// Opens a connection that only reads.
    using Open = std::function<Result<std::unique_ptr<Database>>()>;

    /// The writing connection while it is away.
    class Loan
    {
    public:
        Loan(Database &database, const WorkThread::Turn &turn) : m_database(database), m_turn(turn)
        {
        }

        [[nodiscard]] Database &database() const { return m_database; }
        [[nodiscard]] bool isCancelled() const { return m_turn.isCancelled(); }
        /// Calls `answer` in the thread of the window.
        void tell(WorkThread::Answer answer) const { m_turn.tell(std::move(answer)); }

        /// What `log` commits will be told of. `log` works on database(), in this thread.
        void follow(const ChangeLog &log);
        [[nodiscard]] QList<RowChange> committed() const { return m_committed; }

    private:
        Database &m_database;
        const WorkThread::Turn &m_turn;
        QList<RowChange> m_committed;
    };

    /// Runs in the thread; its answer is called after the connection is back and all was told.
    using Work = std::function<WorkThread::Answer(Loan &)>;

    LongWriter(ChangeLog &log, Open open, QObject *parent = nullptr);
    ~LongWriter() override;

    /// Faults: StorageLent while other work runs, WrongState within a change set, Locked after
    /// end(), and those of `open`.
    [[nodiscard]] Result<> run(Work work);
    [[nodiscard]] bool isRunning() const { return m_lent != nullptr; }
    /// The work ends with the fault Cancelled and nothing was changed, or it was done already.
    void cancel() { m_thread.cancel(); }
    /// Cancels what runs, waits for it and brings the connection back; for good.
    void end();

signals:
    /// The window may write again.
    void returned();

private:
    void takeBack();
    void finish(const QList<RowChange> &committed, const WorkThread::Answer &answer);

    ChangeLog &m_log;
    Open m_open;
    bool m_ended = false;
    std::unique_ptr<Database> m_lent; ///< the writing connection while it is away
    WorkThread m_thread; ///< the last: it ends before what it works with
};

} // namespace evenkeel
