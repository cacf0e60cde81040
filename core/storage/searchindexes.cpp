#include "core/storage/searchindexes.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"

namespace evenkeel {

namespace {

constexpr int PagesMergedAtOnce = 32;

} // namespace

SearchIndexes::SearchIndexes(Database &database) : m_database(database) { }

Result<> SearchIndexes::rebuild()
{
    EVENKEEL_TRY(tellEach("rebuild"));
    EVENKEEL_TRY(deleteOnce());
    return optimize(); // or else one of the next saves would have to merge all the pieces
}

/// The first delete raises the version of an index, in the file and in the memory of the
/// connection. Were it taken back with what else was saved, the memory alone would keep it, and
/// what is deleted later would be called damage: see 0074_searchdeletes.sql.
Result<> SearchIndexes::deleteOnce()
{
    const Result<QByteArrayList> all = names();
    if (!all)
        return tl::unexpected(all.error());
    for (const QByteArray &name : *all) {
        auto column = m_database.prepare(
            "SELECT name FROM pragma_table_info('" + name + "') ORDER BY cid LIMIT 1");
        if (!column)
            return tl::unexpected(column.error());
        if (const Result<bool> row = column->step(); !row)
            return tl::unexpected(row.error());
        const QByteArray index = '"' + name + '"';
        const QByteArray first = '"' + column->utf8(0) + '"';
        column->reset();
        EVENKEEL_TRY(m_database.execute(
            "INSERT INTO " + index + " (rowid, " + first + ") VALUES (-1, 'x');" + "INSERT INTO "
            + index + " (" + index + ", rowid, " + first + ") VALUES ('delete', -1, 'x')"));
    }
    return {};
}

Result<> SearchIndexes::mergeSome()
{
    return tellEach("merge", PagesMergedAtOnce);
}

Result<> SearchIndexes::optimize()
{
    return tellEach("optimize");
}

Result<> SearchIndexes::tellEach(const QByteArray &command, int rank)
{
    const Result<QByteArrayList> all = names();
    if (!all)
        return tl::unexpected(all.error());
    for (const QByteArray &name : *all) {
        const QByteArray quoted = '"' + name + '"';
        EVENKEEL_TRY(m_database.execute(
            "INSERT INTO " + quoted + " (" + quoted + ", rank) VALUES ('" + command + "', "
            + QByteArray::number(rank) + ')'));
    }
    return {};
}

Result<QByteArrayList> SearchIndexes::names()
{
    Result<Statement> statement = m_database.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%USING fts5%'");
    if (!statement)
        return tl::unexpected(statement.error());
    return readAll(*statement, [](const Statement &row) { return row.utf8(0); });
}

} // namespace evenkeel
