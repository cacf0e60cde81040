#include "ui/today/daymodel.h"

#include "ui/today/daytext.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

/// What stays the same when a row changes: which kind of record it is, and its number.
std::pair<std::size_t, qint64> identity(const DayRow &row)
{
    qint64 id = 0;
    if (const auto *log = std::get_if<LogRow>(&row.what))
        id = log->interaction.id.value();
    else if (const auto *pause = std::get_if<BreatherRow>(&row.what))
        id = pause->breather.id.value();
    else
        id = std::get<Rating>(row.what).id.value();
    return {row.what.index(), id};
}

/// The same record at the same moment: it can stay in its place.
bool sharePlace(const DayRow &one, const DayRow &other)
{
    return identity(one) == identity(other) && one.moment() == other.moment();
}

bool isListed(const DayRow &row)
{
    return !std::holds_alternative<Rating>(row.what);
}

} // namespace

DayModel::DayModel(ChangeLog &log, const Timeline &timeline, QObject *parent)
    : QAbstractListModel(parent), m_log(log), m_timeline(timeline)
{
    connect(&log, &ChangeLog::committed, this, &DayModel::refresh);
}

void DayModel::refresh()
{
    m_day = m_log.clock().today();
    const Result<QList<DayRow>> read = m_timeline.day(m_day, m_log.clock().zone());
    if (!read) {
        emit failed(read.error());
        return;
    }
    m_all = *read;
    QList<DayRow> listed;
    std::ranges::copy_if(m_all, std::back_inserter(listed), isListed);
    apply(listed);
    emit refreshed();
}

void DayModel::apply(const QList<DayRow> &rows)
{
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        const auto stays = [&](const DayRow &other) { return sharePlace(m_rows.at(row), other); };
        if (std::ranges::none_of(rows, stays)) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (row >= m_rows.size() || !sharePlace(m_rows.at(row), rows.at(row))) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, rows.at(row));
            endInsertRows();
        } else if (m_rows.at(row) != rows.at(row)) {
            m_rows[row] = rows.at(row);
            emit dataChanged(index(row), index(row));
        }
    }
}

void DayModel::setDiscreet(bool discreet)
{
    m_discreet = discreet;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::AccessibleTextRole});
}

InteractionId DayModel::interactionAt(int row) const
{
    const auto *log = std::get_if<LogRow>(&m_rows.at(row).what);
    return log ? log->interaction.id : InteractionId();
}

int DayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DayRow &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return daytext::title(row);
    if (role == Qt::AccessibleTextRole)
        return daytext::spoken(row, m_log.clock(), m_discreet);
    return {};
}

} // namespace evenkeel
