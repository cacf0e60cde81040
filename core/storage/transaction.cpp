#include "core/storage/transaction.h"

#include "core/storage/database.h"

#include <utility>

namespace evenkeel {

Transaction::Transaction(Database &database) : m_database(&database) { }

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction &Transaction::operator=(Transaction &&other) noexcept
{
    std::swap(m_database, other.m_database);
    return *this;
}

Transaction::~Transaction()
{
    rollback();
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (database.isLent())
        return failure(Fault::StorageLent);
    EVENKEEL_TRY(database.execute("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Result<> Transaction::commit()
{
    if (!m_database)
        return failure(Fault::WrongState, QStringLiteral("the transaction has ended"));
    EVENKEEL_TRY(m_database->execute("COMMIT"));
    m_database = nullptr;
    return {};
}

void Transaction::rollback()
{
    Database *const database = std::exchange(m_database, nullptr);
    if (!database || !database->inTransaction())
        return; // some failures roll back by themselves
    [[maybe_unused]] const Result<> undone = database->execute("ROLLBACK");
}

} // namespace evenkeel
