#include "core/storage/salvage.h"

#include "core/storage/bulkload.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QSet>

namespace evenkeel {

namespace {

struct Table
{
    QByteArray name;
    bool numbered = true;
};

/// What is read from.
struct Source
{
    Database &database;
    QSet<qint64> badPages;
    bool mayLackTables; ///< it is of an older version, which had fewer
};

struct Reference
{
    QByteArray table;
    QByteArray column;
    QByteArray parent;
    QByteArray parentColumn;
};

QByteArray quoted(const QByteArray &name)
{
    return '"' + name + '"';
}

/// The tables of the schema that hold what people entered: no search index, nothing that is filled
/// from other rows.
Result<QList<Table>> tablesOf(Database &fresh)
{
    Result<Statement> tables = fresh.prepare(
        "SELECT l.name, l.wr FROM pragma_table_list l WHERE l.schema = 'main' AND l.type = 'table'"
        " AND l.name NOT GLOB 'sqlite_*' AND l.name <> 'schema_step' AND NOT EXISTS"
        " (SELECT 1 FROM sqlite_schema v WHERE v.type = 'view' AND v.name = l.name || '_rows')"
        " ORDER BY l.name");
    if (!tables)
        return tl::unexpected(tables.error());
    return readAll(*tables, [](const Statement &row) {
        return Table{.name = row.utf8(0), .numbered = !row.boolean(1)};
    });
}

Result<QByteArrayList> columnsOf(Database &database, const QByteArray &table)
{
    Result<Statement> columns
        = database.prepare("SELECT name FROM pragma_table_info(:table) ORDER BY cid");
    if (!columns)
        return tl::unexpected(columns.error());
    columns->bind(":table", table);
    return readAll(*columns, [](const Statement &row) { return row.utf8(0); });
}

/// Those that both have: the damaged one may be of an older version.
Result<QByteArrayList> commonColumns(Database &damaged, Database &fresh, const QByteArray &table)
{
    auto theirs = columnsOf(damaged, table);
    if (!theirs)
        return theirs;
    auto ours = columnsOf(fresh, table);
    if (ours)
        ours->removeIf([&theirs](const QByteArray &name) { return !theirs->contains(name); });
    return ours;
}

/// A row that every log has from its beginning gives way to that of the damaged one.
bool hasRows(Database &fresh, const QByteArray &table)
{
    Result<Statement> rows = fresh.prepare("SELECT 1 FROM " + quoted(table) + " LIMIT 1");
    const Result<bool> row = rows ? rows->step() : Result<bool>(false);
    return row && *row;
}

QByteArray insertion(Database &fresh, const QByteArray &table, const QByteArrayList &columns)
{
    QByteArrayList names;
    QByteArrayList places;
    for (const QByteArray &column : columns) {
        names.append(quoted(column));
        places.append("?");
    }
    const QByteArray verb = hasRows(fresh, table) ? "INSERT OR REPLACE" : "INSERT OR IGNORE";
    return verb + " INTO " + quoted(table) + " (" + names.join(", ") + ") VALUES ("
        + places.join(", ") + ')';
}

/// Where it is one of the bad pages nothing of the table is found, and no row is worth a try.
bool isRooted(Database &damaged, const QByteArray &table, const QSet<qint64> &badPages)
{
    Result<Statement> root
        = damaged.prepare("SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = ?1");
    if (!root)
        return true; // who reads will see
    root->bind(1, table);
    const Result<bool> row = root->step();
    return !row || !*row || !badPages.contains(root->integer(0));
}

Result<SalvagedTable>
moveTable(const Source &source, Database &fresh, const Table &table, const MayGoOn &mayGoOn)
{
    Database &damaged = source.database;
    SalvagedTable moved{.table = QString::fromUtf8(table.name)};
    const auto columns = commonColumns(damaged, fresh, table.name);
    if (!columns)
        return tl::unexpected(columns.error());
    if (columns->isEmpty()) {
        if (!source.mayLackTables)
            moved.loss.missing = std::nullopt;
        return moved;
    }
    Result<Statement> insert = fresh.prepare(insertion(fresh, table.name, *columns));
    if (!insert)
        return tl::unexpected(insert.error());
    const auto sink = [&](const Statement &row) -> Result<> {
        if (mayGoOn && !mayGoOn())
            return failure(Fault::Cancelled);
        for (int column = 1; column < row.columns(); ++column)
            insert->bindFrom(column, row, column);
        EVENKEEL_TRY(insert->run());
        moved.saved += fresh.changedRows(); // one that comes twice is not taken twice
        return {};
    };
    DamagedTable reading(
        damaged, table.name, *columns, mayGoOn, isRooted(damaged, table.name, source.badPages));
    const auto loss = table.numbered ? reading.readByNumber(sink) : reading.readByKey(sink);
    if (!loss)
        return tl::unexpected(loss.error());
    moved.loss = *loss;
    return moved;
}

Result<QList<Reference>> referencesOf(Database &fresh, const QByteArray &table)
{
    Result<Statement> keys
        = fresh.prepare(R"(SELECT "from", "table", "to" FROM pragma_foreign_key_list(:table))");
    if (!keys)
        return tl::unexpected(keys.error());
    keys->bind(":table", table);
    return readAll(*keys, [&table](const Statement &row) {
        return Reference{
            .table = table,
            .column = row.utf8(0),
            .parent = row.utf8(1),
            .parentColumn = row.utf8(2)};
    });
}

/// Lets go of what is not there, or leaves the row behind where it means nothing alone. How many
/// were left behind.
Result<qint64> mend(Database &fresh, const Reference &reference)
{
    const QByteArray column = quoted(reference.column);
    const QByteArray lost = " WHERE " + column + " IS NOT NULL AND " + column + " NOT IN (SELECT "
        + quoted(reference.parentColumn) + " FROM " + quoted(reference.parent) + ')';
    EVENKEEL_TRY(fresh.execute(
        "UPDATE OR IGNORE " + quoted(reference.table) + " SET " + column + " = NULL" + lost));
    Result<Statement> remove = fresh.prepare("DELETE FROM " + quoted(reference.table) + lost);
    if (!remove)
        return tl::unexpected(remove.error());
    EVENKEEL_TRY(remove->run());
    return fresh.changedRows();
}

Result<> mendReferences(Database &fresh, QList<SalvagedTable> &tables)
{
    bool again = true;
    while (again) { // what is left behind may have had something hanging on it
        again = false;
        for (SalvagedTable &table : tables) {
            const auto references = referencesOf(fresh, table.table.toUtf8());
            if (!references)
                return tl::unexpected(references.error());
            for (const Reference &reference : *references) {
                const auto left = mend(fresh, reference);
                if (!left)
                    return tl::unexpected(left.error());
                table.left += *left;
                table.saved -= *left;
                again = again || *left > 0;
            }
        }
    }
    return {};
}

/// A number that was given once is not given again, even where its record is lost.
Result<> keepNumbers(Database &damaged, Database &fresh)
{
    Result<Statement> given = damaged.prepare("SELECT name, seq FROM sqlite_sequence");
    if (!given)
        return {}; // it is one of the pages that cannot be read
    Result<bool> row = given->step();
    for (; row && *row; row = given->step()) {
        Result<Statement> keep
            = fresh.prepare("UPDATE sqlite_sequence SET seq = max(seq, :seq) WHERE name = :name");
        if (!keep)
            return tl::unexpected(keep.error());
        keep->bind(":seq", given->integer(1));
        keep->bind(":name", given->utf8(0));
        EVENKEEL_TRY(keep->run());
    }
    return {};
}

/// Their numbers stand at the end of what the engine says of them.
QSet<qint64> badPagesOf(Database &damaged)
{
    Result<Statement> findings = damaged.prepare("PRAGMA cipher_integrity_check");
    if (!findings)
        return {};
    const auto all = readAll(
        *findings, [](const Statement &row) { return row.text(0).section(u' ', -1).toLongLong(); });
    return all ? QSet<qint64>(all->cbegin(), all->cend()) : QSet<qint64>();
}

/// One value of a query; nothing where it cannot be read.
std::optional<qint64> valueOf(Database &database, const QByteArray &sql)
{
    Result<Statement> value = database.prepare(sql);
    const Result<bool> row = value ? value->step() : Result<bool>(false);
    return row && *row ? value->optionalInteger(0) : std::nullopt;
}

std::optional<qint64> stepsOf(Database &database)
{
    return valueOf(database, "SELECT count(*) FROM schema_step");
}

/// A first page that was made anew does not say the version of the schema; its steps do.
Result<Source> sourceOf(Database &damaged, Database &fresh)
{
    const QByteArray last = "SELECT max(number) FROM schema_step";
    if (valueOf(damaged, last) > valueOf(fresh, last))
        return failure(Fault::StorageNewer);
    const QSet<qint64> badPages = badPagesOf(damaged);
    const auto steps = stepsOf(damaged);
    return Source{
        .database = damaged,
        .badPages = badPages,
        .mayLackTables = badPages.isEmpty() && steps && steps < stepsOf(fresh)};
}

} // namespace

Result<SalvageReport> salvageRows(Database &damaged, Database &fresh, const MayGoOn &mayGoOn)
{
    const auto tables = tablesOf(fresh);
    if (!tables)
        return tl::unexpected(tables.error());
    const auto source = sourceOf(damaged, fresh);
    if (!source)
        return tl::unexpected(source.error());
    SalvageReport report{.tables = {}, .badPages = source->badPages.size()};
    Result<Transaction> transaction = Transaction::begin(fresh);
    if (!transaction)
        return tl::unexpected(transaction.error());
    EVENKEEL_TRY(fresh.execute("PRAGMA defer_foreign_keys = ON"));
    BulkLoad load(fresh);
    for (const Table &table : *tables) {
        const auto moved = moveTable(*source, fresh, table, mayGoOn);
        if (!moved)
            return tl::unexpected(moved.error());
        report.tables.append(*moved);
    }
    EVENKEEL_TRY(mendReferences(fresh, report.tables));
    EVENKEEL_TRY(keepNumbers(damaged, fresh));
    EVENKEEL_TRY(fresh.execute("UPDATE change_set SET state = 'kept'"));
    EVENKEEL_TRY(load.finish());
    EVENKEEL_TRY(transaction->commit());
    return report;
}

} // namespace evenkeel
