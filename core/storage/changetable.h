#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/storage/changelog.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace evenkeel {

class Database;
class Statement;

/// The rows of change sets: what a record was before and after.
class ChangeTable
{
public:
    /// Whether undo or redo will look at a set, or only the history.
    enum class State { Done, Undone, Kept };

    struct Set
    {
        qint64 id = 0;
        QString action;
    };

    struct Row
    {
        QByteArray table;
        qint64 id = 0;
        std::optional<qint64> owner;
        std::optional<QByteArray> before;
        std::optional<QByteArray> after;
    };

    explicit ChangeTable(Database &database);

    [[nodiscard]] Result<>
    add(const Moment &at, const QString &action, State state, const QList<Row> &rows);
    [[nodiscard]] Result<> setState(qint64 set, State state);

    /// What was undone can be done again no longer: something new was changed.
    [[nodiscard]] Result<> dropRedo();

    /// The set that undo would take back, and the one that redo would do again.
    [[nodiscard]] Result<std::optional<Set>> newestDone() const;
    [[nodiscard]] Result<std::optional<Set>> lastUndone() const;

    /// In the order in which they were written.
    [[nodiscard]] Result<QList<Row>> rows(qint64 set) const;

    [[nodiscard]] Result<QList<HistoryEntry>> ofOwner(qint64 owner) const;
    [[nodiscard]] Result<QList<HistoryEntry>> ofRow(QLatin1StringView table, qint64 id) const;

    /// Erases every image of the row and of what it owns; sets that lose one are only history.
    [[nodiscard]] Result<> forget(const QByteArray &table, qint64 id);

private:
    [[nodiscard]] Result<std::optional<Set>> oneSet(const QByteArray &sql) const;
    [[nodiscard]] static Result<QList<HistoryEntry>> history(Statement &statement);

    Database &m_database;
};

} // namespace evenkeel
