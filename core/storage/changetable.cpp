#include "core/storage/changetable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QJsonDocument>

namespace evenkeel {

namespace {

QByteArray nameOf(ChangeTable::State state)
{
    switch (state) {
    case ChangeTable::State::Done: return "done";
    case ChangeTable::State::Undone: return "undone";
    case ChangeTable::State::Kept: return "kept";
    }
    return "kept";
}

QByteArray selectingHistory(const char *condition)
{
    return QByteArray(
               "SELECT s.at, s.zone, s.action, r.table_name, r.row_id, r.before, r.after, s.id"
               " FROM change_row r JOIN change_set s ON s.id = r.change_set ")
        .append(condition);
}

std::optional<QByteArray> optionalUtf8(const Statement &statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.utf8(column));
}

} // namespace

ChangeTable::ChangeTable(Database &database) : m_database(database) { }

Result<>
ChangeTable::add(const Moment &at, const QString &action, State state, const QList<Row> &rows)
{
    Result<Statement> set = m_database.prepare(
        "INSERT INTO change_set (at, zone, action, state) VALUES (:at, :zone, :action, :state)");
    if (!set)
        return tl::unexpected(set.error());
    set->bind(":at", at.at);
    set->bind(":zone", at.zone);
    set->bind(":action", action);
    set->bind(":state", nameOf(state));
    EVENKEEL_TRY(set->run());

    Result<Statement> insert = m_database.prepare(
        "INSERT INTO change_row (change_set, table_name, row_id, owner, before, after)"
        " VALUES (:set, :table, :id, :owner, :before, :after)");
    if (!insert)
        return tl::unexpected(insert.error());
    insert->bind(":set", m_database.lastInsertId());
    for (const Row &row : rows) {
        insert->bind(":table", row.table);
        insert->bind(":id", row.id);
        insert->bind(":owner", row.owner);
        insert->bind(":before", row.before);
        insert->bind(":after", row.after);
        EVENKEEL_TRY(insert->run());
    }
    return {};
}

Result<> ChangeTable::setState(qint64 set, State state)
{
    Result<Statement> update
        = m_database.prepare("UPDATE change_set SET state = :state WHERE id = :id");
    if (!update)
        return tl::unexpected(update.error());
    update->bind(":state", nameOf(state));
    update->bind(":id", set);
    return update->run();
}

Result<> ChangeTable::dropRedo()
{
    return m_database.execute("UPDATE change_set SET state = 'kept' WHERE state = 'undone'");
}

Result<std::optional<ChangeTable::Set>> ChangeTable::newestDone() const
{
    return oneSet(
        "SELECT id, action FROM change_set WHERE state = 'done' ORDER BY id DESC LIMIT 1");
}

Result<std::optional<ChangeTable::Set>> ChangeTable::lastUndone() const
{
    // Undo goes backwards, so the set that was undone last is the oldest of them.
    return oneSet("SELECT id, action FROM change_set WHERE state = 'undone' ORDER BY id LIMIT 1");
}

Result<std::optional<ChangeTable::Set>> ChangeTable::oneSet(const QByteArray &sql) const
{
    Result<Statement> statement = m_database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    return Set{.id = statement->integer(0), .action = statement->text(1)};
}

Result<QList<ChangeTable::Row>> ChangeTable::rows(qint64 set) const
{
    Result<Statement> statement
        = m_database.prepare("SELECT table_name, row_id, owner, before, after FROM change_row"
                             " WHERE change_set = :set ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":set", set);
    QList<Row> rows;
    Result<bool> more = statement->step();
    for (; more && *more; more = statement->step()) {
        rows.append(
            {.table = statement->utf8(0),
             .id = statement->integer(1),
             .owner = statement->optionalInteger(2),
             .before = optionalUtf8(*statement, 3),
             .after = optionalUtf8(*statement, 4)});
    }
    if (!more)
        return tl::unexpected(more.error());
    return rows;
}

Result<QList<HistoryEntry>> ChangeTable::ofOwner(qint64 owner) const
{
    Result<Statement> statement
        = m_database.prepare(selectingHistory("WHERE r.owner = :owner ORDER BY r.id"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":owner", owner);
    return history(*statement);
}

Result<QList<HistoryEntry>> ChangeTable::ofRow(QLatin1StringView table, qint64 id) const
{
    Result<Statement> statement = m_database.prepare(
        selectingHistory("WHERE r.table_name = :table AND r.row_id = :id ORDER BY r.id"));
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(":table", table);
    statement->bind(":id", id);
    return history(*statement);
}

Result<QList<HistoryEntry>> ChangeTable::history(Statement &statement)
{
    QList<HistoryEntry> entries;
    Result<bool> more = statement.step();
    for (; more && *more; more = statement.step()) {
        entries.append(
            {.at = {.at = statement.instant(0), .zone = statement.utf8(1)},
             .action = statement.text(2),
             .table = statement.text(3),
             .id = statement.integer(4),
             .before = QJsonDocument::fromJson(statement.utf8(5)).object(),
             .after = QJsonDocument::fromJson(statement.utf8(6)).object(),
             .changeSet = statement.integer(7)});
    }
    if (!more)
        return tl::unexpected(more.error());
    return entries;
}

Result<> ChangeTable::forget(const QByteArray &table, qint64 id)
{
    // Only interactions own other rows, see ChangeLog.
    const QByteArray which = " (table_name = :table AND row_id = :id)"
                             " OR (:table = 'interaction' AND owner = :id)";
    const QByteArrayList sentences{
        "UPDATE change_set SET state = 'kept' WHERE id IN (SELECT change_set FROM change_row WHERE"
            + which + ')',
        "DELETE FROM change_row WHERE" + which};
    for (const QByteArray &sentence : sentences) {
        Result<Statement> statement = m_database.prepare(sentence);
        if (!statement)
            return tl::unexpected(statement.error());
        statement->bind(":table", table);
        statement->bind(":id", id);
        EVENKEEL_TRY(statement->run());
    }
    return m_database.execute(
        "DELETE FROM change_set WHERE NOT EXISTS"
        " (SELECT 1 FROM change_row WHERE change_row.change_set = change_set.id)");
}

} // namespace evenkeel
