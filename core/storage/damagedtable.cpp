#include "core/storage/damagedtable.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace evenkeel {

namespace {

constexpr qint64 MostTried = 200'000; ///< row numbers tried one by one in a gap without an index

QByteArray quoted(const QByteArray &name)
{
    return '"' + QByteArray(name).replace('"', "\"\"") + '"';
}

/// The first value of a query; nothing where it cannot be read.
std::optional<qint64> numberFrom(Database &database, const QByteArray &sql, const QByteArray &table)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return std::nullopt;
    if (!table.isEmpty())
        statement->bind(":table", table);
    const Result<bool> row = statement->step();
    return row && *row ? statement->optionalInteger(0) : std::nullopt;
}

} // namespace

DamagedTable::DamagedTable(
    Database &database, QByteArray table, QByteArrayList columns, MayGoOn mayGoOn, bool isRooted)
    : m_database(database), m_table(std::move(table)), m_columns(std::move(columns)),
      m_mayGoOn(std::move(mayGoOn)), m_isRooted(isRooted)
{
}

QByteArray DamagedTable::selection() const
{
    QByteArrayList names;
    for (const QByteArray &column : m_columns)
        names.append(quoted(column));
    return names.join(", ") + " FROM " + quoted(m_table);
}

Result<DamagedTable::Run>
DamagedTable::run(const QByteArray &sql, qint64 from, qint64 to, const Sink &sink)
{
    Result<Statement> rows = m_database.prepare(sql);
    if (!rows)
        return tl::unexpected(rows.error());
    rows->bind(1, from);
    rows->bind(2, to);
    Run run;
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step()) {
        EVENKEEL_TRY(sink(*rows));
        run.last = rows->integer(0);
    }
    if (!more && more.error().fault == Fault::Cancelled)
        return tl::unexpected(more.error());
    run.finished = more.has_value();
    return run;
}

Result<DamagedTable::Run> DamagedTable::forward(qint64 from, qint64 to, const Sink &sink)
{
    return run(
        "SELECT rowid, " + selection()
            + " NOT INDEXED WHERE rowid BETWEEN ?1 AND ?2 ORDER BY rowid",
        from, to, sink);
}

Result<DamagedTable::Run> DamagedTable::backward(qint64 from, qint64 to, const Sink &sink)
{
    return run(
        "SELECT rowid, " + selection()
            + " NOT INDEXED WHERE rowid BETWEEN ?1 AND ?2 ORDER BY rowid DESC",
        from, to, sink);
}

Result<DamagedTable::Loss> DamagedTable::readByNumber(const Sink &sink)
{
    constexpr qint64 End = std::numeric_limits<qint64>::max();
    const auto up = forward(1, End, sink);
    if (!up)
        return tl::unexpected(up.error());
    if (up->finished)
        return Loss{};
    const qint64 from = up->last.value_or(0) + 1;
    const auto down = backward(from, End, sink);
    if (!down)
        return tl::unexpected(down.error());
    if (down->finished)
        return Loss{};
    return readAround({from, down->last ? *down->last - 1 : highestNumber()}, sink);
}

Result<DamagedTable::Loss> DamagedTable::readAround(Gap gap, const Sink &sink)
{
    const auto named = numbersByIndex();
    Loss loss{.gaps = {}, .missing = named ? std::optional<qint64>(0) : std::nullopt};
    const auto lostUpTo = [&loss](qint64 from, qint64 to) {
        if (!loss.gaps.isEmpty() && loss.gaps.last().second == from - 1)
            loss.gaps.last().second = to;
        else
            loss.gaps.append({from, to});
    };
    const auto lost = [&](qint64 number) {
        if (loss.missing)
            ++*loss.missing;
        lostUpTo(number, number);
    };
    qint64 next = gap.first;
    const auto readFrom = [&](qint64 number) -> Result<> {
        if (m_mayGoOn && !m_mayGoOn())
            return failure(Fault::Cancelled);
        if (!m_isRooted) {
            lost(number);
            return {};
        }
        const auto up = forward(number, gap.second, sink);
        if (!up)
            return tl::unexpected(up.error());
        if (up->finished)
            next = gap.second + 1;
        else if (up->last)
            next = *up->last + 1;
        else
            lost(number);
        return {};
    };
    const qint64 tries = m_isRooted ? MostTried : 0;
    const qint64 most = std::min(gap.second, gap.first + tries);
    for (qint64 number = gap.first; !named && number <= most; ++number) {
        if (number >= next)
            EVENKEEL_TRY(readFrom(number));
    }
    for (const qint64 number : named.value_or(QList<qint64>())) {
        if (number >= next && number <= gap.second)
            EVENKEEL_TRY(readFrom(number));
    }
    if (!named && std::max(next, most + 1) <= gap.second) // not tried any more
        lostUpTo(std::max(next, most + 1), gap.second);
    return loss;
}

Result<DamagedTable::Loss> DamagedTable::readByKey(const Sink &sink)
{
    Result<Statement> keys
        = m_database.prepare("SELECT name FROM pragma_table_info(:table) WHERE pk > 0 ORDER BY pk");
    if (!keys)
        return tl::unexpected(keys.error());
    keys->bind(":table", m_table);
    const auto names = readAll(*keys, [](const Statement &row) { return quoted(row.utf8(0)); });
    if (!names)
        return tl::unexpected(names.error());
    const QByteArray rows = "SELECT 0, " + selection() + " WHERE ?1 <= ?2 ORDER BY ";
    const auto up = run(rows + names->join(", "), 0, 0, sink);
    if (!up)
        return tl::unexpected(up.error());
    if (up->finished)
        return Loss{};
    const auto down = run(rows + names->join(" DESC, ") + " DESC", 0, 0, sink);
    if (!down)
        return tl::unexpected(down.error());
    return Loss{.gaps = {}, .missing = std::nullopt};
}

/// The highest number that was ever given, as far as anything still says it.
qint64 DamagedTable::highestNumber()
{
    const auto given
        = numberFrom(m_database, "SELECT seq FROM sqlite_sequence WHERE name = :table", m_table);
    const auto named = numbersByIndex();
    qint64 highest = given.value_or(0);
    if (named && !named->isEmpty())
        highest = std::max(highest, named->last());
    return highest > 0 || named ? highest : std::numeric_limits<qint64>::max();
}

QByteArrayList DamagedTable::wholeIndexes()
{
    Result<Statement> indexes
        = m_database.prepare("SELECT name FROM pragma_index_list(:table) WHERE partial = 0");
    if (!indexes)
        return {};
    indexes->bind(":table", m_table);
    const auto names = readAll(*indexes, [](const Statement &row) { return row.utf8(0); });
    return names ? QByteArrayList(*names) : QByteArrayList();
}

/// All row numbers, from the first index that can be read whole.
std::optional<QList<qint64>> DamagedTable::numbersByIndex()
{
    for (const QByteArray &index : wholeIndexes()) {
        Result<Statement> numbers = m_database.prepare(
            "SELECT rowid FROM " + quoted(m_table) + " INDEXED BY " + quoted(index));
        if (!numbers)
            continue;
        auto all = readAll(*numbers, [](const Statement &row) { return row.integer(0); });
        if (!all)
            continue;
        std::ranges::sort(*all);
        return *all;
    }
    return std::nullopt;
}

} // namespace evenkeel
