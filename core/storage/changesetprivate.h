#pragma once

#include "core/storage/changelog.h"
#include "core/storage/changetable.h"
#include "core/storage/rowimages.h"
#include "core/storage/transaction.h"

#include <QSet>

#include <utility>

namespace evenkeel {

/// What an open change set has seen so far.
struct ChangeSet::Private
{
    /// Nothing is kept for undo where a made log is filled.
    enum class Recording { On, Off };

    Private(ChangeLog &changeLog, bool &isOpen, Transaction started, QString name, Recording how);
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;
    ~Private();

    /// Reads what the rows are now, leaves out those that did not change.
    [[nodiscard]] Result<QList<ChangeTable::Row>> finished();
    [[nodiscard]] Result<> record(const QList<ChangeTable::Row> &changed);
    /// The first rows of each table are enough for all who listen: who hears of so many reads anew.
    static constexpr int MostUnrecorded = 1000;
    void addUnrecorded(QLatin1StringView table, qint64 id, std::optional<qint64> owner);

    ChangeLog &log;
    bool &open; ///< the log's own flag
    Transaction transaction;
    Moment at;
    QString action;
    Recording recording;
    RowImages images;
    QList<ChangeTable::Row> rows; ///< the images after are read at the end
    QSet<std::pair<QByteArray, qint64>> known;
    QList<RowChange> unrecorded;
    QHash<QLatin1StringView, int> unrecordedOf; ///< how many of each table are in `unrecorded`
};

/// What became of the rows, for those who listen.
[[nodiscard]] QList<RowChange> rowChanges(const QList<ChangeTable::Row> &rows);

} // namespace evenkeel
