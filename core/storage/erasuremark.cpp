#include "core/storage/erasuremark.h"

#include "core/storage/database.h"
#include "core/storage/searchindexes.h"
#include "core/storage/statement.h"

namespace evenkeel {

namespace {

/// Each waits a quarter of a second for those who read.
constexpr int Tries = 12;

Result<qint64> firstNumber(Database &database, const QByteArray &sql)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement->integer(0) : 0;
}

} // namespace

Result<qint64> ErasureMark::times()
{
    return firstNumber(m_database, "SELECT times FROM erasure");
}

Result<bool> ErasureMark::isSwept()
{
    return firstNumber(m_database, "SELECT swept FROM erasure").map([](qint64 swept) {
        return swept != 0;
    });
}

Result<> ErasureMark::note()
{
    return m_database.execute("UPDATE erasure SET times = times + 1, swept = 0");
}

Result<> ErasureMark::sweep()
{
    EVENKEEL_TRY(SearchIndexes(m_database).optimize());
    EVENKEEL_TRY(m_database.execute("VACUUM"));
    EVENKEEL_TRY(cutJournal());
    return m_database.execute("UPDATE erasure SET swept = 1");
}

Result<> ErasureMark::cutJournal()
{
    Result<> cut = m_database.checkpoint();
    for (int tried = 1; tried < Tries && !cut && cut.error().fault == Fault::StorageBusy; ++tried)
        cut = m_database.checkpoint();
    return cut;
}

} // namespace evenkeel
