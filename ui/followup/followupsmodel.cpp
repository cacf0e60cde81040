#include "ui/followup/followupsmodel.h"

#include "ui/followup/followuptext.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

constexpr std::array Groups{
    FollowUpGroup::NeedsTime, FollowUpGroup::Overdue, FollowUpGroup::LaterToday,
    FollowUpGroup::AfterToday, FollowUpGroup::DoneToday};

} // namespace

qint64 FollowUpsModel::Line::key() const
{
    return isGroup() ? -1 - static_cast<qint64>(group) : entry.followUp.id.value();
}

FollowUpsModel::FollowUpsModel(
    FollowUpStore &followUps, InteractionStore &interactions, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_followUps(followUps), m_interactions(interactions),
      m_clock(clock)
{
    connect(&followUps, &FollowUpStore::settled, this, &FollowUpsModel::reload);
    connect(&interactions, &InteractionStore::changed, this, &FollowUpsModel::forgetTopic);
    connect(&interactions, &InteractionStore::settled, this, &FollowUpsModel::renewTopics);
    reload();
}

int FollowUpsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant FollowUpsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case GroupRole: return static_cast<int>(line.group);
    case CountRole: return line.isGroup() ? QVariant(line.count) : QVariant();
    case IdRole: return line.isGroup() ? QVariant() : QVariant(line.entry.followUp.id.value());
    case EntryRole: return QVariant::fromValue(entry(index));
    case Qt::DisplayRole:
        return line.isGroup() ? FollowUpText::group(line.group) : line.entry.followUp.text;
    case Qt::AccessibleTextRole:
        return line.isGroup() ? FollowUpText::spokenGroup(line.group, line.count)
                              : FollowUpText::spoken(line.entry, m_clock);
    default: return {};
    }
}

Qt::ItemFlags FollowUpsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool group = m_lines.at(index.row()).isGroup();
    return group ? Qt::ItemNeverHasChildren
                 : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

const FollowUpEntry *FollowUpsModel::entry(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Line &line = m_lines.at(index.row());
    return line.isGroup() ? nullptr : &line.entry;
}

QModelIndex FollowUpsModel::indexOf(FollowUpId id) const
{
    const auto at = std::ranges::find_if(m_lines, [id](const Line &line) {
        return !line.isGroup() && line.entry.followUp.id == id;
    });
    return at == m_lines.end() ? QModelIndex() : index(static_cast<int>(at - m_lines.begin()));
}

QModelIndex FollowUpsModel::indexOf(FollowUpGroup group) const
{
    const auto at = std::ranges::find_if(
        m_lines, [group](const Line &line) { return line.isGroup() && line.group == group; });
    return at == m_lines.end() ? QModelIndex() : index(static_cast<int>(at - m_lines.begin()));
}

QList<FollowUpId> FollowUpsModel::handedAlong(const FollowUp &followUp) const
{
    QList<FollowUpId> others;
    for (const Line &line : m_lines) {
        const FollowUp &other = line.entry.followUp;
        const bool handed = !line.isGroup() && other.state == FollowUpState::HandedOver;
        if (handed && other.id != followUp.id
            && other.handedTo.compare(followUp.handedTo, Qt::CaseInsensitive) == 0)
            others.append(other.id);
    }
    return others;
}

void FollowUpsModel::setDoneFolded(bool folded)
{
    if (std::exchange(m_doneFolded, folded) != folded)
        reload();
}

void FollowUpsModel::refresh()
{
    reload();
    if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void FollowUpsModel::reload()
{
    const Result<QList<FollowUp>> followUps = read();
    if (!followUps) {
        emit failed(followUps.error());
        return;
    }
    const QList<Line> target = arranged(*followUps);
    if (m_followsMonth)
        readMonth();
    become(target);
    emit summaryChanged();
}

void FollowUpsModel::forgetTopic(InteractionId interaction)
{
    m_topicForgotten |= m_topics.remove(interaction) > 0;
}

/// Once for a change set, which may touch hundreds of interactions.
void FollowUpsModel::renewTopics()
{
    if (std::exchange(m_topicForgotten, false))
        reload();
}

Result<QList<FollowUp>> FollowUpsModel::read() const
{
    Result<QList<FollowUp>> all = m_followUps.open();
    if (!all)
        return all;
    const QTimeZone zone = m_clock.zone();
    const QDate today = m_clock.today();
    Result<QList<FollowUp>> done
        = m_followUps.closedBetween(startOfDay(today, zone), startOfDay(today.addDays(1), zone));
    if (!done)
        return done;
    all->append(*done);
    return all;
}

QList<FollowUpsModel::Line> FollowUpsModel::arranged(const QList<FollowUp> &followUps)
{
    QHash<FollowUpGroup, QList<FollowUp>> groups;
    for (const FollowUp &followUp : followUps) {
        if (const auto group = groupOf(followUp, m_clock.now(), m_clock.zone()))
            groups[*group].append(followUp);
    }
    m_open = 0;
    QList<Line> lines;
    for (const FollowUpGroup group : Groups) {
        QList<FollowUp> members = groups.value(group);
        if (members.isEmpty())
            continue;
        const bool done = group == FollowUpGroup::DoneToday;
        m_open += done ? 0 : static_cast<int>(members.size());
        lines.append({.group = group, .count = static_cast<int>(members.size()), .entry = {}});
        if (done && m_doneFolded)
            continue;
        std::ranges::sort(members, comesBefore);
        for (const FollowUp &followUp : std::as_const(members))
            lines.append(
                {.group = group,
                 .count = 0,
                 .entry = {.followUp = followUp, .topic = topicOf(followUp)}});
    }
    m_overdue = static_cast<int>(groups.value(FollowUpGroup::Overdue).size());
    return lines;
}

void FollowUpsModel::followMonth()
{
    if (std::exchange(m_followsMonth, true))
        return;
    readMonth();
    emit summaryChanged();
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

void FollowUpsModel::become(const QList<Line> &target)
{
    QSet<qint64> wanted;
    for (const Line &line : target)
        wanted.insert(line.key());
    QSet<qint64> there;
    for (int row = rowCount() - 1; row >= 0; --row) {
        const qint64 key = m_lines.at(row).key();
        if (wanted.contains(key)) {
            there.insert(key);
            continue;
        }
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(target.size()); ++row)
        placeAt(row, target.at(row), there.contains(target.at(row).key()));
}

void FollowUpsModel::placeAt(int row, const Line &line, bool isThere)
{
    if (!isThere) {
        beginInsertRows({}, row, row);
        m_lines.insert(row, line);
        endInsertRows();
        return;
    }
    const auto at = std::find_if(m_lines.begin() + row, m_lines.end(), [&line](const Line &known) {
        return known.key() == line.key();
    });
    const int from = static_cast<int>(at - m_lines.begin());
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        m_lines.move(from, row);
        endMoveRows();
    }
    if (m_lines.at(row) != line) {
        m_lines[row] = line;
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
    QString topic = interaction ? FollowUpText::topic(interaction->summary) : QString();
    m_topics.insert(*followUp.interaction, topic);
    return topic;
}

} // namespace evenkeel
