#pragma once

#include "core/base/clock.h"
#include "core/storage/changeset.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

namespace evenkeel {

/// What happened to one row. A row that goes into the bin counts as removed, one that comes back as
/// added.
struct RowChange
{
    enum class Kind { Added, Changed, Removed };

    Kind kind = Kind::Changed;
    QString table;
    qint64 id = 0;
    std::optional<qint64> owner; ///< the interaction it belongs to

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

/// One line of the history: what a record was before and after. Images are rows as JSON objects,
/// column name to value; empty where the row did not exist.
struct HistoryEntry
{
    Moment at;
    QString action; ///< what begin() was called with; "undo" and "redo" for those
    QString table;
    qint64 id = 0;
    QJsonObject before;
    QJsonObject after;
    qint64 changeSet = 0; ///< entries of one set happened together

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

/// Undo, redo, the history of a record and the bin: one mechanism over all stores.
class ChangeLog final : public QObject
{
    Q_OBJECT

public:
    /// What undo or redo did: the first record it changed and the action that was taken back.
    struct Step
    {
        QString table;
        qint64 id = 0;
        QString action;

        friend bool operator==(const Step &, const Step &) = default;
    };

    ChangeLog(Database &database, const Clock &clock, QObject *parent = nullptr);
    ~ChangeLog() override;

    [[nodiscard]] Database &database() const { return m_database; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Opens a change set named `action` ("log", "edit", "delete", "stress", "done", ...).
    /// Faults: StorageBusy, StorageLent, StorageReadOnly, StorageFull, WrongState when one is open
    /// already.
    [[nodiscard]] Result<ChangeSet> begin(QLatin1StringView action);

    /// Opens one of which nothing is kept: for a log that is made up from nothing. Who
    /// listens is told of the rows that were added.
    [[nodiscard]] Result<ChangeSet> beginUnrecorded();

    /// Takes back the newest change set that is not undone. Fault: NothingToUndo.
    [[nodiscard]] Result<Step> undo();

    /// Does again what was undone last, unless something new was changed since. Fault:
    /// NothingToRedo.
    [[nodiscard]] Result<Step> redo();

    /// The actions that undo() and redo() would touch; empty where there is none.
    [[nodiscard]] Result<QString> nextUndo() const;
    [[nodiscard]] Result<QString> nextRedo() const;

    /// Everything that happened to an interaction and what belongs to it, oldest first.
    [[nodiscard]] Result<QList<HistoryEntry>> historyOf(qint64 interaction) const;

    /// Everything that happened to one row, oldest first.
    [[nodiscard]] Result<QList<HistoryEntry>> historyOf(QLatin1StringView table, qint64 id) const;

    /// Forgets images and removes for good what has been in the bin for longer than thirty days.
    [[nodiscard]] Result<> emptyBin();

    /// Tells of what another change log committed over the same database; see LongWriter.
    void tell(const QList<RowChange> &changes) { emit committed(changes); }

signals:
    /// After each commit, undo and redo, in the order of the writes. Stores turn it into their
    /// signals. Of a set that is not recorded only the first thousand rows of each table are told.
    void committed(const QList<evenkeel::RowChange> &changes);

private:
    friend class ChangeSet;
    enum class Direction { Back, Forth };

    [[nodiscard]] Result<ChangeSet> open(QLatin1StringView action, bool recorded);
    [[nodiscard]] Result<Step> replay(qint64 set, const QString &action, Direction direction);

    Database &m_database;
    const Clock &m_clock;
    bool m_open = false;
};

} // namespace evenkeel
