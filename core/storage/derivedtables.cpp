#include "core/storage/derivedtables.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"

namespace evenkeel {

DerivedTables::DerivedTables(Database &database) : m_database(database) { }

Result<> DerivedTables::refill()
{
    const Result<QByteArrayList> all = names();
    if (!all)
        return tl::unexpected(all.error());
    for (const QByteArray &name : *all) {
        EVENKEEL_TRY(m_database.execute("DELETE FROM \"" + name + '"'));
        EVENKEEL_TRY(
            m_database.execute("INSERT INTO \"" + name + "\" SELECT * FROM \"" + name + "_rows\""));
    }
    return {};
}

Result<QByteArrayList> DerivedTables::names()
{
    Result<Statement> statement = m_database.prepare(
        "SELECT t.name FROM sqlite_schema t JOIN sqlite_schema v ON v.name = t.name || '_rows'"
        " WHERE t.type = 'table' AND v.type = 'view'");
    if (!statement)
        return tl::unexpected(statement.error());
    return readAll(*statement, [](const Statement &row) { return row.utf8(0); });
}

} // namespace evenkeel
