#include "core/storage/tablefigures.h"

#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"

#include <sodium.h>

namespace evenkeel {

namespace {

/// A hash that grows with what is given to it.
class RunningHash
{
public:
    RunningHash()
    {
        [[maybe_unused]] static const int ready = sodium_init();
        crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES);
    }

    void add(const QByteArray &bytes)
    {
        crypto_generichash_update(
            &m_state, reinterpret_cast<const unsigned char *>(bytes.constData()),
            static_cast<unsigned long long>(bytes.size()));
    }

    [[nodiscard]] QByteArray finished()
    {
        QByteArray hash(crypto_generichash_BYTES, '\0');
        crypto_generichash_final(
            &m_state, reinterpret_cast<unsigned char *>(hash.data()), crypto_generichash_BYTES);
        return hash;
    }

private:
    crypto_generichash_state m_state{};
};

Result<TableFigures> figuresOf(Database &database, const QByteArray &table)
{
    // Not by an index: in the order of the rows, and from the rows themselves.
    Result<Statement> rows = database.prepare("SELECT * FROM \"" + table + "\" NOT INDEXED");
    if (!rows)
        return tl::unexpected(rows.error());
    TableFigures figures{.table = QString::fromUtf8(table)};
    RunningHash hash;
    QByteArray exact;
    Result<bool> more = rows->step();
    for (; more && *more; more = rows->step()) {
        exact.resize(0);
        for (int column = 0; column < rows->columns(); ++column)
            rows->appendExact(exact, column);
        hash.add(exact);
        ++figures.rows;
    }
    if (!more)
        return tl::unexpected(more.error());
    figures.hash = hash.finished();
    return figures;
}

} // namespace

Result<QByteArrayList> plainTables(Database &database)
{
    Result<Statement> statement = database.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name");
    if (!statement)
        return tl::unexpected(statement.error());
    return readAll(*statement, [](const Statement &row) { return row.utf8(0); });
}

Result<QList<TableFigures>> figuresOf(Database &database)
{
    const Result<QByteArrayList> tables = plainTables(database);
    if (!tables)
        return tl::unexpected(tables.error());
    QList<TableFigures> all;
    for (const QByteArray &table : *tables) {
        const Result<TableFigures> figures = figuresOf(database, table);
        if (!figures)
            return tl::unexpected(figures.error());
        all.append(*figures);
    }
    return all;
}

} // namespace evenkeel
