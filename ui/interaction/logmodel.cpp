#include "ui/interaction/logmodel.h"

#include "ui/interaction/rowtext.h"
#include "ui/text/formats.h"

#include <QSet>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int PageSize = 50;
constexpr int MorePages = 8; ///< are read to find a row
/// Beyond so many interactions in one commit (an import) reading again is cheaper.
constexpr qsizetype ManyChanges = 40;

QDate dayOf(const LogRow &row)
{
    return row.interaction.occurred.local().date();
}

} // namespace

LogModel::LogModel(ChangeLog &log, const Timeline &timeline, QObject *parent)
    : QAbstractListModel(parent), m_timeline(timeline), m_clock(log.clock())
{
    connect(&log, &ChangeLog::committed, this, &LogModel::onCommitted);
}

void LogModel::setQuery(const LogQuery &query)
{
    m_query = query;
    const auto page = m_timeline.page(m_query, PageSize);
    beginResetModel();
    m_items.clear();
    m_complete = !page || page->size() < PageSize;
    if (page)
        m_items = grouped(*page, {}).items;
    endResetModel();
    if (!page)
        emit failed(page.error());
}

const LogRow *LogModel::row(int row) const
{
    return row < 0 || row >= m_items.size() ? nullptr : std::get_if<LogRow>(&m_items.at(row));
}

int LogModel::rowOf(InteractionId id) const
{
    const auto found = std::ranges::find_if(m_items, [id](const Item &item) {
        const auto *row = std::get_if<LogRow>(&item);
        return row && row->interaction.id == id;
    });
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

int LogModel::readTo(InteractionId id)
{
    int row = rowOf(id);
    for (int page = 0; row < 0 && page < MorePages && canFetchMore({}); ++page) {
        fetchMore({});
        row = rowOf(id);
    }
    return row;
}

int LogModel::interactionFrom(int row, int step) const
{
    while (row >= 0 && row < m_items.size() && !this->row(row))
        row += step;
    return row >= 0 && row < m_items.size() ? row : -1;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items.at(index.row());
    const auto *group = std::get_if<Group>(&item);
    const auto *log = std::get_if<LogRow>(&item);
    switch (role) {
    case IsGroupRole: return group != nullptr;
    case DayRole: return group ? group->day : dayOf(*log);
    case IdRole: return log ? QVariant(log->interaction.id.value()) : QVariant();
    case CountRole: {
        const bool last = group && groupOf(rowCount() - 1) == index.row();
        return group && (m_complete || !last) ? QVariant(group->count) : QVariant();
    }
    case Qt::DisplayRole:
        return group ? formats::dayTitle(group->day, m_clock.today()) : rowtext::headline(*log);
    case Qt::AccessibleTextRole:
        return group ? formats::dayTitle(group->day, m_clock.today())
                     : rowtext::spoken(*log, m_clock, m_discreet);
    default: return {};
    }
}

Qt::ItemFlags LogModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractListModel::flags(index);
    const Qt::ItemFlags known = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    return row(index.row()) ? known : known & ~Qt::ItemIsSelectable;
}

bool LogModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void LogModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const auto page = m_timeline.page(m_query, PageSize, lastKey());
    m_complete = !page || page->size() < PageSize;
    if (!page) {
        emit failed(page.error());
        return;
    }
    const int open = groupOf(rowCount() - 1);
    const QDate openDay = open < 0 ? QDate() : std::get<Group>(m_items.at(open)).day;
    const Page more = grouped(*page, openDay);
    if (!more.items.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(more.items.size()) - 1);
        m_items << more.items;
        endInsertRows();
    }
    if (open >= 0)
        recount(open, more.ofOpenDay);
}

LogModel::Page LogModel::grouped(const QList<LogRow> &rows, QDate openDay)
{
    Page page;
    qsizetype group = -1;
    for (const LogRow &row : rows) {
        const QDate day = dayOf(row);
        const QDate current = group < 0 ? openDay : std::get<Group>(page.items.at(group)).day;
        if (day != current) {
            group = page.items.size();
            page.items << Group{.day = day, .count = 0};
        }
        group < 0 ? ++page.ofOpenDay : ++std::get<Group>(page.items[group]).count;
        page.items << row;
    }
    return page;
}

std::optional<Timeline::Cursor> LogModel::lastKey() const
{
    const LogRow *last = row(rowCount() - 1);
    return last ? std::optional(last->key) : std::nullopt;
}

int LogModel::groupOf(int row) const
{
    while (row >= 0 && this->row(row))
        --row;
    return row;
}

void LogModel::recount(int row, int by)
{
    std::get<Group>(m_items[row]).count += by;
    emit dataChanged(index(row), index(row), {CountRole});
}

void LogModel::onCommitted(const QList<RowChange> &changes)
{
    QSet<qint64> touched;
    for (const RowChange &change : changes) {
        if (change.owner)
            touched << *change.owner;
        else if (change.table == QLatin1StringView("interaction"))
            touched << change.id;
    }
    if (touched.size() > ManyChanges) {
        setQuery(m_query);
        return;
    }
    for (const qint64 id : std::as_const(touched))
        refresh(InteractionId(id));
}

void LogModel::refresh(InteractionId id)
{
    const int at = rowOf(id);
    const LogRow *known = row(at);
    const auto fresh = m_timeline.row(id);
    // Whether it belongs here is for the query to say: the row itself is the first before key + 1.
    const auto found = fresh ? m_timeline.page(m_query, 1, fresh->key + 1)
                             : Result<QList<LogRow>>(QList<LogRow>());
    const bool belongs = found && !found->isEmpty() && found->first().interaction.id == id;
    if (belongs && known && known->key == fresh->key) {
        m_items[at] = *fresh;
        emit dataChanged(index(at), index(at));
        return;
    }
    if (known)
        takeOut(at);
    if (belongs)
        place(*fresh);
}

int LogModel::placeFor(const LogRow &fresh) const
{
    int at = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const LogRow *other = this->row(row);
        if (other && other->key < fresh.key)
            return at;
        if (other)
            at = row + 1;
    }
    return at;
}

void LogModel::insertItem(int row, Item item)
{
    beginInsertRows({}, row, row);
    m_items.insert(row, std::move(item));
    endInsertRows();
}

void LogModel::place(const LogRow &fresh)
{
    int at = placeFor(fresh);
    if (at == rowCount() && !m_complete)
        return; // comes with a later page
    const QDate day = dayOf(fresh);
    const int above = groupOf(at - 1);
    if (above >= 0 && std::get<Group>(m_items.at(above)).day == day) {
        insertItem(at, fresh);
        recount(above, 1);
        return;
    }
    const auto *below = at < rowCount() ? std::get_if<Group>(&m_items.at(at)) : nullptr;
    if (below && below->day == day) {
        insertItem(at + 1, fresh);
        recount(at, 1);
        return;
    }
    insertItem(at, Group{.day = day, .count = 1});
    insertItem(at + 1, fresh);
}

void LogModel::takeOut(int row)
{
    const int group = groupOf(row);
    const bool lastOfDay = std::get<Group>(m_items.at(group)).count == 1;
    const int first = lastOfDay ? group : row;
    beginRemoveRows({}, first, row);
    m_items.remove(first, row - first + 1);
    endRemoveRows();
    if (!lastOfDay)
        recount(group, -1);
}

} // namespace evenkeel
