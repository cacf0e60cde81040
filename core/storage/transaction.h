#pragma once

#include "core/base/result.h"

namespace evenkeel {

class Database;

/// An IMMEDIATE transaction: it takes the right to write at once. Rolled back where it goes
/// without commit(). For what is not undoable; everything else goes through ChangeLog.
class Transaction
{
public:
    /// Faults: StorageBusy, StorageLent, StorageReadOnly.
    [[nodiscard]] static Result<Transaction> begin(Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// Makes it durable. On failure everything is as it was before.
    [[nodiscard]] Result<> commit();
    void rollback();

private:
    explicit Transaction(Database &database);

    Database *m_database; ///< nothing once it has ended
};

} // namespace evenkeel
