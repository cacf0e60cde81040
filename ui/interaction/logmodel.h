#pragma once

#include "core/storage/changelog.h"
#include "core/timeline/timeline.h"

#include <QAbstractListModel>

#include <variant>

namespace evenkeel {

/// The rows of the Log: interactions newest first, a group row before each day. Reads a page at a
/// time and follows every change with exact row changes.
class LogModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsGroupRole = Qt::UserRole + 1, ///< bool
        DayRole, ///< QDate of the row, as it was on the wall
        CountRole, ///< rows in the group; invalid while not all of them are read
        IdRole, ///< qint64, interaction rows only
    };

    LogModel(ChangeLog &log, const Timeline &timeline, QObject *parent = nullptr);

    /// Shows what `query` finds, from the top.
    void setQuery(const LogQuery &query);
    [[nodiscard]] const LogQuery &query() const { return m_query; }

    /// Ratings are not spoken either.
    void setDiscreet(bool discreet) { m_discreet = discreet; }

    /// The interaction of a row; null for a group row. Valid until the model changes.
    [[nodiscard]] const LogRow *row(int row) const;

    /// The row of an interaction that was read already; -1 otherwise.
    [[nodiscard]] int rowOf(InteractionId id) const;

    /// The same, and reads on where it was not: some hundred rows, more than the busiest day has.
    [[nodiscard]] int readTo(InteractionId id);

    /// The next interaction row from `row` on, going down or up; -1 where there is none.
    [[nodiscard]] int interactionFrom(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void failed(const evenkeel::Error &error);

private:
    struct Group
    {
        QDate day;
        int count = 0;
    };
    using Item = std::variant<Group, LogRow>;

    /// Rows as items; those of the day that is open already need no group of their own.
    struct Page
    {
        QList<Item> items;
        int ofOpenDay = 0;
    };

    void onCommitted(const QList<RowChange> &changes);
    void refresh(InteractionId id);
    void place(const LogRow &fresh);
    void takeOut(int row);
    void insertItem(int row, Item item);
    void recount(int row, int by);
    [[nodiscard]] int groupOf(int row) const;
    [[nodiscard]] int placeFor(const LogRow &fresh) const;
    [[nodiscard]] static Page grouped(const QList<LogRow> &rows, QDate openDay);
    [[nodiscard]] std::optional<Timeline::Cursor> lastKey() const;

    const Timeline &m_timeline;
    const Clock &m_clock;
    bool m_discreet = false;
    LogQuery m_query;
    QList<Item> m_items;
    bool m_complete = true; ///< there is no further page
};

} // namespace evenkeel
