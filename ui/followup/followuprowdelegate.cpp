#include "ui/followup/followuprowdelegate.h"

#include "ui/followup/followupsmodel.h"
#include "ui/followup/followuptext.h"
#include "ui/text/formats.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/sectionheader.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace evenkeel {

using namespace Qt::StringLiterals;

namespace {

constexpr int GroupHeight = 34;

/// Also through a proxy.
const FollowUpEntry *entryOf(const QModelIndex &index)
{
    return index.data(FollowUpsModel::EntryRole).value<const FollowUpEntry *>();
}

FollowUpGroup groupAt(const QModelIndex &index)
{
    return static_cast<FollowUpGroup>(index.data(FollowUpsModel::GroupRole).toInt());
}

} // namespace

FollowUpRowDelegate::FollowUpRowDelegate(const Clock &clock, Kind kind, QObject *parent)
    : FollowUpDelegate(parent), m_clock(clock), m_kind(kind)
{
    setRowHeight(rowHeight(kind));
}

int FollowUpRowDelegate::rowHeight(Kind kind)
{
    return kind == Kind::Wide ? 54 : 60;
}

QSize FollowUpRowDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (entryOf(index))
        return FollowUpDelegate::sizeHint(option, index);
    return {0, Theme::of(option.widget).px(GroupHeight)};
}

void FollowUpRowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (entryOf(index)) {
        FollowUpDelegate::paint(painter, option, index);
        return;
    }
    const int count = index.data(FollowUpsModel::CountRole).toInt();
    const GroupLook look{
        .title = index.data().toString(),
        .count = QLocale().toString(count),
        .amber = groupAt(index) == FollowUpGroup::Overdue};
    painter->save();
    painter->setLayoutDirection(option.direction);
    SectionHeader::paintGroup(*painter, Theme::of(option.widget), option.rect, look, option.widget);
    painter->restore();
}

FollowUpRow FollowUpRowDelegate::row(const QModelIndex &index) const
{
    const FollowUpEntry *entry = entryOf(index);
    if (!entry)
        return {};
    const FollowUpGroup group = groupAt(index);
    const bool wide = m_kind == Kind::Wide;
    const QDate today = m_clock.today();
    const QString distance = FollowUpText::distance(entry->followUp, m_clock);
    FollowUpRow row{
        .title = formats::capitalised(entry->followUp.text),
        .meta = wide ? FollowUpText::meta(*entry) : FollowUpText::shortMeta(*entry, today),
        .time = wide ? FollowUpText::due(entry->followUp, today) : QString(),
        .distance = distance,
        .overdue = group == FollowUpGroup::Overdue,
        .done = group == FollowUpGroup::DoneToday};
    if (group == FollowUpGroup::Overdue || group == FollowUpGroup::NeedsTime)
        row.tag = TagLook{
            .text = distance, .icon = wide ? QString() : u"clock"_s, .kind = TagLook::Kind::Amber};
    // Without a time there is no reminder to move.
    if (group != FollowUpGroup::NeedsTime)
        row.action = row.done ? u"undo"_s : u"snooze"_s;
    return row;
}

bool FollowUpRowDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
    const QModelIndex &index)
{
    const FollowUpEntry *entry = entryOf(index);
    if (event->type() != QEvent::ToolTip || !entry)
        return FollowUpDelegate::helpEvent(event, view, option, index);
    const Theme &theme = Theme::of(view);
    const bool open = entry->followUp.state == FollowUpState::Open;
    QString text = entry->followUp.text;
    if (doneRect(option.rect, theme, option.direction).contains(event->pos()) && open)
        text = tr("Done (Space)");
    else if (actionRect(option.rect, theme, option.direction).contains(event->pos()))
        text = open ? tr("Remind me again (S)") : tr("Open it again");
    QToolTip::showText(event->globalPos(), plaintext::toolTip(text), view);
    return true;
}

} // namespace evenkeel
