#include "ui/followup/followuplist.h"

#include "ui/followup/followupsmodel.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace evenkeel {

namespace {

FollowUpId idAt(const QModelIndex &index)
{
    return FollowUpId(index.data(FollowUpsModel::IdRole).toLongLong());
}

} // namespace

FollowUpList::FollowUpList(const Clock &clock, FollowUpRowDelegate::Kind kind, QWidget *parent)
    : QListView(parent)
{
    m_delegate = new FollowUpRowDelegate(clock, kind, this);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const bool narrow = kind == FollowUpRowDelegate::Kind::Narrow; // shows whole rows only
    setVerticalScrollBarPolicy(narrow ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setVerticalScrollMode(narrow ? ScrollPerItem : ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Follow-ups"));
}

FollowUpId FollowUpList::current() const
{
    return idAt(currentIndex());
}

void FollowUpList::setCurrent(const QModelIndex &index)
{
    setCurrentIndex(index);
    scrollTo(index);
}

QSize FollowUpList::sizeHint() const
{
    const QSize usual = QListView::sizeHint();
    return {
        usual.width(),
        std::min(usual.height(), minimumHeight() > 0 ? minimumHeight() : usual.height())};
}

void FollowUpList::setRowPixels(int pixels)
{
    m_delegate->setRowPixels(pixels);
    scheduleDelayedItemsLayout();
}

bool FollowUpList::isDone(const QModelIndex &index) const
{
    const int group = index.data(FollowUpsModel::GroupRole).toInt();
    return group == static_cast<int>(FollowUpGroup::DoneToday);
}

void FollowUpList::act(const QModelIndex &index)
{
    if (isDone(index))
        emit reopenRequested(idAt(index));
    else
        emit doneRequested(idAt(index));
}

QRect FollowUpList::doneRect(const QModelIndex &index) const
{
    return FollowUpRowDelegate::doneRect(visualRect(index), Theme::of(this), layoutDirection());
}

QRect FollowUpList::actionRect(const QModelIndex &index) const
{
    return FollowUpRowDelegate::actionRect(visualRect(index), Theme::of(this), layoutDirection());
}

void FollowUpList::again(const QModelIndex &index)
{
    const int group = index.data(FollowUpsModel::GroupRole).toInt();
    if (group == static_cast<int>(FollowUpGroup::NeedsTime))
        return;
    emit againRequested(idAt(index), viewport()->mapToGlobal(actionRect(index).bottomLeft()));
}

void FollowUpList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool plain
        = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!plain || !idAt(index).isValid()) {
        QListView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space: act(index); break;
    case Qt::Key_S:
        if (!isDone(index))
            again(index);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit openRequested(idAt(index)); break;
    case Qt::Key_Delete: emit removeRequested(idAt(index)); break;
    default: QListView::keyPressEvent(event);
    }
}

void FollowUpList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint pos = event->position().toPoint();
    const QModelIndex index = indexAt(pos);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (!idAt(index).isValid()) {
        emit groupClicked(index.data(FollowUpsModel::GroupRole).toInt());
        return;
    }
    if (doneRect(index).contains(pos) || (isDone(index) && actionRect(index).contains(pos)))
        act(index);
    else if (actionRect(index).contains(pos))
        again(index);
    else
        emit openRequested(idAt(index));
}

void FollowUpList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentChangedTo(idAt(current));
}

void FollowUpList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace evenkeel
