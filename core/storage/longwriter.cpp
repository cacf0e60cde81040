#include "core/storage/longwriter.h"

#include "core/storage/database.h"

namespace evenkeel {

using namespace Qt::StringLiterals;

void LongWriter::Loan::follow(const ChangeLog &log)
{
    connect(&log, &ChangeLog::committed, &log, [this](const QList<RowChange> &changes) {
        m_committed += changes;
    });
}

LongWriter::LongWriter(ChangeLog &log, Open open, QObject *parent)
    : QObject(parent), m_log(log), m_open(std::move(open)), m_thread(*this)
{
}

LongWriter::~LongWriter()
{
    end();
}

void LongWriter::end()
{
    m_ended = true;
    m_thread.end();
    takeBack();
}

Result<> LongWriter::run(Work work)
{
    if (m_ended)
        return failure(Fault::Locked);
    if (m_lent)
        return failure(Fault::StorageLent);
    if (m_log.database().inTransaction())
        return failure(Fault::WrongState, u"a change set is open"_s);
    auto reader = m_open();
    if (!reader)
        return tl::unexpected(reader.error());
    m_lent = m_log.database().lend(*std::move(reader));
    m_thread.add([this, work = std::move(work)](const WorkThread::Turn &turn) {
        Loan loan(*m_lent, turn);
        const WorkThread::Turn::Watch watch(turn, *m_lent);
        WorkThread::Answer answer = work(loan);
        // What has become long is copied back here, where nobody waits for it.
        [[maybe_unused]] const Result<> shorter = m_lent->checkpointIfIdle();
        return [this, committed = loan.committed(), answer = std::move(answer)] {
            finish(committed, answer);
        };
    });
    return {};
}

void LongWriter::takeBack()
{
    if (m_lent)
        m_log.database().takeBack(std::move(m_lent));
}

void LongWriter::finish(const QList<RowChange> &committed, const WorkThread::Answer &answer)
{
    takeBack();
    if (!committed.isEmpty())
        m_log.tell(committed);
    if (answer)
        answer();
    emit returned();
}

} // namespace evenkeel
