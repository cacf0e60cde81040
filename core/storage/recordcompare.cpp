#include "core/storage/recordcompare.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/tablefigures.h"

#include <QCryptographicHash>

#include <algorithm>

namespace evenkeel {

namespace {

struct Print
{
    qint64 id = 0;
    QByteArray hash;
};

/// All records of a table in the order of their numbers.
struct Records
{
    RecordSpan span = {};
    QList<Print> prints = {};
};

void widen(RecordSpan &span, std::optional<Instant> at)
{
    ++span.count;
    if (!at)
        return;
    span.first = span.first ? std::min(*span.first, *at) : *at;
    span.last = span.last ? std::max(*span.last, *at) : *at;
}

Result<Records> recordsOf(Database &database, const RecordTable &table)
{
    const Result<QByteArrayList> present = plainTables(database);
    if (!present)
        return tl::unexpected(present.error());
    Records records;
    if (!present->contains(table.name))
        return records;
    Result<Statement> rows = database.prepare(
        "SELECT id, " + table.timeColumn + ", * FROM " + table.name + " ORDER BY id");
    if (!rows)
        return tl::unexpected(rows.error());
    QByteArray exact;
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step()) {
        exact.resize(0);
        for (int column = 2; column < rows->columns(); ++column)
            rows->appendExact(exact, column);
        widen(records.span, rows->optionalInstant(1));
        records.prints.append(
            {.id = rows->integer(0),
             .hash = QCryptographicHash::hash(exact, QCryptographicHash::Sha256)});
    }
    if (!more)
        return tl::unexpected(more.error());
    return records;
}

RecordDifference difference(const QByteArray &table, const Records &here, const Records &there)
{
    RecordDifference found{.table = table, .here = here.span, .there = there.span};
    auto left = here.prints.cbegin();
    auto right = there.prints.cbegin();
    while (left != here.prints.cend() && right != there.prints.cend()) {
        if (left->id < right->id) {
            ++found.onlyHere;
            ++left;
        } else if (right->id < left->id) {
            ++found.onlyThere;
            ++right;
        } else {
            found.changed += left->hash == right->hash ? 0 : 1;
            ++left;
            ++right;
        }
    }
    found.onlyHere += std::distance(left, here.prints.cend());
    found.onlyThere += std::distance(right, there.prints.cend());
    return found;
}

} // namespace

Result<QList<RecordDifference>>
compareRecords(Database *here, Database &there, const QList<RecordTable> &tables)
{
    QList<RecordDifference> all;
    for (const RecordTable &table : tables) {
        const Result<Records> present = here ? recordsOf(*here, table) : Records();
        if (!present)
            return tl::unexpected(present.error());
        const Result<Records> kept = recordsOf(there, table);
        if (!kept)
            return tl::unexpected(kept.error());
        all.append(difference(table.name, *present, *kept));
    }
    return all;
}

} // namespace evenkeel
