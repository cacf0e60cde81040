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
    setSelectionMode(
        narrow ? QAbstractItemView::SingleSelection : QAbstractItemView::ExtendedSelection);
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
    // Not by the view: while Ctrl is down it would add to what is chosen.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

QModelIndexList FollowUpList::chosenRows() const
{
    QModelIndexList rows
        = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    rows.removeIf([](const QModelIndex &index) { return !idAt(index).isValid(); });
    std::ranges::sort(rows, {}, &QModelIndex::row);
    return rows;
}

QList<FollowUpId> FollowUpList::chosen() const
{
    QList<FollowUpId> ids;
    for (const QModelIndex &index : chosenRows())
        ids.append(idAt(index));
    return ids;
}

void FollowUpList::selectAll()
{
    if (selectionMode() == QAbstractItemView::SingleSelection)
        return;
    QItemSelection open;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (idAt(index).isValid() && !isDone(index))
            open.select(index, index);
    }
    selectionModel()->select(open, QItemSelectionModel::ClearAndSelect);
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
    if (chosenRows().size() > 1 && actOnSeveral(event->key()))
        return;
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

/// False for a key that means nothing to several.
bool FollowUpList::actOnSeveral(int key)
{
    const QModelIndexList rows = chosenRows();
    const QPoint at = viewport()->mapToGlobal(actionRect(rows.first()).bottomLeft());
    switch (key) {
    case Qt::Key_Space: {
        const bool done
            = std::ranges::all_of(rows, [this](const QModelIndex &row) { return isDone(row); });
        emit severalActed(done ? Act::Reopen : Act::Done, at);
        return true;
    }
    case Qt::Key_S: emit severalActed(Act::Again, at); return true;
    case Qt::Key_Delete: emit severalActed(Act::Remove, at); return true;
    default: return false;
    }
}

void FollowUpList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = indexAt(event->position().toPoint());
    QListView::mousePressEvent(event);
}

void FollowUpList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint pos = event->position().toPoint();
    const QModelIndex index = indexAt(pos);
    const bool chooses = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    if (event->button() != Qt::LeftButton || !index.isValid() || chooses || m_pressed != index)
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

void FollowUpList::selectionChanged(
    const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

void FollowUpList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace evenkeel
