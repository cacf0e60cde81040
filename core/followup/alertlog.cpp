#include "core/followup/alertlog.h"

#include "core/followup/alerttable.h"
#include "core/storage/transaction.h"

namespace evenkeel {

AlertLog::AlertLog(Database &database, const Clock &clock)
    : m_database(database), m_clock(clock) { }

Result<AlertLog::Sorted> AlertLog::sorted(const QList<Alert> &alerts) const
{
    AlertTable table(m_database);
    Sorted sorted;
    for (const Alert &alert : alerts) {
        const Result<AlertTable::Shown> shown = table.find(alert.occurrence);
        if (!shown)
            return tl::unexpected(shown.error());
        switch (*shown) {
        case AlertTable::Shown::Never: sorted.fresh.append(alert); break;
        case AlertTable::Shown::Unanswered: sorted.unanswered.append(alert); break;
        case AlertTable::Shown::Answered: break;
        }
    }
    return sorted;
}

Result<> AlertLog::record(const QList<Alert> &alerts)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    AlertTable table(m_database);
    for (const Alert &alert : alerts)
        EVENKEEL_TRY(table.insert(alert.occurrence, m_clock.now()));
    return transaction->commit();
}

Result<> AlertLog::answer(const QList<FollowUpId> &ids, const QList<Occurrence> &standing)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    AlertTable table(m_database);
    for (const FollowUpId id : ids)
        EVENKEEL_TRY(table.answer(id, m_clock.now()));
    for (const Occurrence &occurrence : standing) {
        if (ids.contains(occurrence.followUp))
            EVENKEEL_TRY(table.answer(occurrence, m_clock.now()));
    }
    return transaction->commit();
}

} // namespace evenkeel
