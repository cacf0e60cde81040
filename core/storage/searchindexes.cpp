#include "core/storage/searchindexes.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace evenkeel {

namespace {

constexpr int PagesMergedAtOnce = 32;

} // namespace

SearchIndexes::SearchIndexes(Database &database) : m_database(database) { }

Result<> SearchIndexes::rebuild()
{
    EVENKEEL_TRY(tellEach("rebuild"));
    return optimize(); // or else one of the next saves would have to merge all the pieces
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
    QByteArrayList names;
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step())
        names.append(statement->utf8(0));
    if (!row)
        return tl::unexpected(row.error());
    return names;
}

} // namespace evenkeel
