#include "ui/followup/followupsmodel.h"

#include "ui/followup/followuptext.h"

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

constexpr std::array Groups{
    FollowUpGroup::NeedsTime, FollowUpGroup::Overdue, FollowUpGroup::LaterToday,
    FollowUpGroup::AfterToday, FollowUpGroup::DoneToday};

} // namespace

bool FollowUpsModel::Entry::isSameAs(const Entry &other) const
{
    if (isGroup() != other.isGroup())
        return false;
    return isGroup() ? group == other.group : row.followUp.id == other.row.followUp.id;
}

FollowUpsModel::FollowUpsModel(
    FollowUpStore &followUps, InteractionStore &interactions, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_followUps(followUps), m_interactions(interactions),
      m_clock(clock)
{
    connect(&followUps, &FollowUpStore::added, this, &FollowUpsModel::reload);
    connect(&followUps, &FollowUpStore::changed, this, &FollowUpsModel::reload);
    connect(&followUps, &FollowUpStore::removed, this, &FollowUpsModel::reload);
    connect(&interactions, &InteractionStore::changed, this, &FollowUpsModel::reloadTopics);
    reload();
}

int FollowUpsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant FollowUpsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case GroupRole: return static_cast<int>(entry.group);
    case CountRole: return entry.isGroup() ? QVariant(entry.count) : QVariant();
    case IdRole: return entry.isGroup() ? QVariant() : QVariant(entry.row.followUp.id.value());
    case RowRole: return QVariant::fromValue(row(index));
    case Qt::DisplayRole:
        return entry.isGroup() ? FollowUpText::group(entry.group) : entry.row.followUp.text;
    case Qt::AccessibleTextRole:
        return entry.isGroup() ? FollowUpText::spokenGroup(entry.group, entry.count)
                               : FollowUpText::spoken(entry.row, m_clock);
    default: return {};
    }
}

Qt::ItemFlags FollowUpsModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool group = m_entries.at(index.row()).isGroup();
    return group ? Qt::ItemNeverHasChildren
                 : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

const FollowUpRow *FollowUpsModel::row(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return nullptr;
    const Entry &entry = m_entries.at(index.row());
    return entry.isGroup() ? nullptr : &entry.row;
}

QModelIndex FollowUpsModel::indexOf(FollowUpId id) const
{
    const auto at = std::ranges::find_if(m_entries, [id](const Entry &entry) {
        return !entry.isGroup() && entry.row.followUp.id == id;
    });
    return at == m_entries.end() ? QModelIndex() : index(static_cast<int>(at - m_entries.begin()));
}

QModelIndex FollowUpsModel::indexOf(FollowUpGroup group) const
{
    const auto at = std::ranges::find_if(
        m_entries, [group](const Entry &entry) { return entry.isGroup() && entry.group == group; });
    return at == m_entries.end() ? QModelIndex() : index(static_cast<int>(at - m_entries.begin()));
}

void FollowUpsModel::setDoneFolded(bool folded)
{
    if (std::exchange(m_doneFolded, folded) != folded)
        reload();
}

void FollowUpsModel::refresh()
{
    reload();
    if (!m_entries.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void FollowUpsModel::reload()
{
    const Result<QList<FollowUp>> followUps = read();
    if (!followUps) {
        emit failed(followUps.error());
        return;
    }
    const QList<Entry> target = arranged(*followUps);
    readMonth();
    become(target);
    emit summaryChanged();
}

void FollowUpsModel::reloadTopics()
{
    m_topics.clear();
    reload();
}

Result<QList<FollowUp>> FollowUpsModel::read() const
{
    Result<QList<FollowUp>> all = m_followUps.open();
    if (!all)
        return all;
    const QTimeZone zone = m_clock.zone();
    const QDate today = m_clock.today();
    const Result<QList<FollowUp>> done
        = m_followUps.closedBetween(startOfDay(today, zone), startOfDay(today.addDays(1), zone));
    if (!done)
        return done;
    all->append(*done);
    return all;
}

QList<FollowUpsModel::Entry> FollowUpsModel::arranged(const QList<FollowUp> &followUps)
{
    QHash<FollowUpGroup, QList<FollowUp>> groups;
    for (const FollowUp &followUp : followUps) {
        if (const auto group = groupOf(followUp, m_clock.now(), m_clock.zone()))
            groups[*group].append(followUp);
    }
    m_open = 0;
    QList<Entry> entries;
    for (const FollowUpGroup group : Groups) {
        QList<FollowUp> members = groups.value(group);
        if (members.isEmpty())
            continue;
        const bool done = group == FollowUpGroup::DoneToday;
        m_open += done ? 0 : static_cast<int>(members.size());
        entries.append({.group = group, .count = static_cast<int>(members.size()), .row = {}});
        if (done && m_doneFolded)
            continue;
        std::ranges::sort(members, comesBefore);
        for (const FollowUp &followUp : std::as_const(members))
            entries.append(
                {.group = group,
                 .count = 0,
                 .row = {.followUp = followUp, .topic = topicOf(followUp)}});
    }
    m_overdue = static_cast<int>(groups.value(FollowUpGroup::Overdue).size());
    return entries;
}

void FollowUpsModel::readMonth()
{
    const QDate today = m_clock.today();
    const QDate first(today.year(), today.month(), 1);
    const DateRange month{.from = first, .to = first.addMonths(1).addDays(-1)};
    const QTimeZone zone = m_clock.zone();
    const auto promises = m_followUps.touching(month.begin(zone), month.end(zone));
    if (promises)
        m_thisMonth = keepingOf(*promises, month, m_clock.now());
    else
        emit failed(promises.error());
}

void FollowUpsModel::become(const QList<Entry> &target)
{
    const auto isWanted = [&target](const Entry &entry) {
        return std::ranges::any_of(
            target, [&entry](const Entry &wanted) { return wanted.isSameAs(entry); });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isWanted(m_entries.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(target.size()); ++row)
        placeAt(row, target.at(row));
}

void FollowUpsModel::placeAt(int row, const Entry &entry)
{
    const auto at
        = std::find_if(m_entries.begin() + row, m_entries.end(), [&entry](const Entry &known) {
              return known.isSameAs(entry);
          });
    const int from = static_cast<int>(at - m_entries.begin());
    if (at == m_entries.end()) {
        beginInsertRows({}, row, row);
        m_entries.insert(row, entry);
        endInsertRows();
        return;
    }
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        m_entries.move(from, row);
        endMoveRows();
    }
    if (m_entries.at(row) != entry) {
        m_entries[row] = entry;
        emit dataChanged(index(row), index(row));
    }
}

QString FollowUpsModel::topicOf(const FollowUp &followUp)
{
    if (!followUp.interaction)
        return {};
    const auto known = m_topics.constFind(*followUp.interaction);
    if (known != m_topics.constEnd())
        return *known;
    const Result<Interaction> interaction = m_interactions.find(*followUp.interaction);
    const QString topic = interaction ? FollowUpText::topic(interaction->summary) : QString();
    m_topics.insert(*followUp.interaction, topic);
    return topic;
}

} // namespace evenkeel
