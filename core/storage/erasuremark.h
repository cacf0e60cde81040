#pragma once

#include "core/base/result.h"

namespace evenkeel {

class Database;

/// What the database knows about its own erasures, and how it lets no byte of them stay. Deleted
/// rows leave pieces of themselves on pages that were filled anew, in the search index and in the
/// journal; sweep() takes these away.
class ErasureMark
{
public:
    explicit ErasureMark(Database &database) : m_database(database) { }

    /// How often something was erased.
    [[nodiscard]] Result<qint64> times();

    /// Nothing is left of what was erased.
    [[nodiscard]] Result<bool> isSwept();

    /// Something is erased; in the transaction that does it.
    [[nodiscard]] Result<> note();

    /// Writes every page anew and cuts the journal to nothing. Takes seconds with a large log, and
    /// the memory of it once. Fault: StorageBusy where somebody reads all the while.
    [[nodiscard]] Result<> sweep();

private:
    [[nodiscard]] Result<> cutJournal();

    Database &m_database;
};

} // namespace evenkeel
