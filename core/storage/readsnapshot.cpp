#include "core/storage/readsnapshot.h"

#include "core/storage/database.h"

#include <utility>

namespace evenkeel {

Result<ReadSnapshot> ReadSnapshot::take(Database &database)
{
    EVENKEEL_TRY(database.execute("BEGIN"));
    ReadSnapshot snapshot(database);
    EVENKEEL_TRY(database.execute("SELECT count(*) FROM sqlite_schema")); // only reading begins it
    return snapshot;
}

ReadSnapshot::ReadSnapshot(ReadSnapshot &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

ReadSnapshot::~ReadSnapshot()
{
    if (m_database && m_database->inTransaction()) [[maybe_unused]]
        const Result<> ended = m_database->execute("ROLLBACK");
}

} // namespace evenkeel
