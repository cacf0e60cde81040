#include "core/followup/alertlog.h"

#include "core/followup/alerttable.h"
#include "core/storage/transaction.h"

namespace evenkeel {

AlertLog::AlertLog(Database &database, const Clock &clock)
    : m_database(database), m_clock(clock) { }

Result<QList<Alert>> AlertLog::pending(const QList<Alert> &alerts) const
{
    AlertTable table(m_database);
    QList<Alert> left;
    for (const Alert &alert : alerts) {
        const Result<bool> shown = table.isShown(alert.occurrence);
        if (!shown)
            return tl::unexpected(shown.error());
        if (!*shown)
            left.append(alert);
    }
    return left;
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

} // namespace evenkeel
