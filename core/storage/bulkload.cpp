#include "core/storage/bulkload.h"

#include "core/storage/database.h"
#include "core/storage/derivedtables.h"
#include "core/storage/searchindexes.h"

namespace evenkeel {

BulkLoad::BulkLoad(Database &database) : m_database(database)
{
    m_database.setTriggers(false);
}

BulkLoad::~BulkLoad()
{
    m_database.setTriggers(true);
}

Result<> BulkLoad::finish()
{
    EVENKEEL_TRY(DerivedTables(m_database).refill());
    return SearchIndexes(m_database).rebuild();
}

} // namespace evenkeel
