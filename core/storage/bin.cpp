#include "core/storage/bin.h"

#include "core/storage/changetable.h"
#include "core/storage/database.h"
#include "core/storage/rowimages.h"
#include "core/storage/rows.h"
#include "core/storage/searchindexes.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace evenkeel {

Bin::Bin(Database &database) : m_database(database) { }

Result<> Bin::empty(Instant before)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<QByteArrayList> found = tables();
    if (!found)
        return tl::unexpected(found.error());
    int removed = 0;
    for (const QByteArray &table : *found) {
        const Result<int> here = emptyTable(table, before);
        if (!here)
            return tl::unexpected(here.error());
        removed += *here;
    }
    if (removed == 0)
        return {};
    EVENKEEL_TRY(SearchIndexes(m_database).optimize());
    EVENKEEL_TRY(transaction->commit());
    // A worker that is reading may hold this up; the log is cut at closing at the latest.
    [[maybe_unused]] const Result<> cut = m_database.checkpoint();
    return {};
}

Result<QByteArrayList> Bin::tables()
{
    Result<Statement> statement
        = m_database.prepare("SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c"
                             " WHERE m.type = 'table' AND c.name = 'deleted_at' ORDER BY m.name");
    if (!statement)
        return tl::unexpected(statement.error());
    return readAll(*statement, [](const Statement &row) { return row.utf8(0); });
}

Result<QList<qint64>> Bin::expired(const QByteArray &table, Instant before)
{
    Result<Statement> statement = m_database.prepare(
        "SELECT id FROM \"" + table + "\" WHERE deleted_at < :before ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":before", before);
    QList<qint64> ids;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step())
        ids.append(statement->integer(0));
    if (!row)
        return tl::unexpected(row.error());
    return ids;
}

Result<int> Bin::emptyTable(const QByteArray &table, Instant before)
{
    const Result<QList<qint64>> ids = expired(table, before);
    if (!ids)
        return tl::unexpected(ids.error());
    RowImages images(m_database);
    ChangeTable changes(m_database);
    for (const qint64 id : *ids) {
        EVENKEEL_TRY(images.write(table, id, std::nullopt));
        EVENKEEL_TRY(changes.forget(table, id));
    }
    return static_cast<int>(ids->size());
}

} // namespace evenkeel
