#include "ui/today/daylist.h"

#include <QScrollBar>

namespace evenkeel {

namespace {

constexpr int LeastRows = 2;
constexpr int MostCut = 4; ///< pixels of the last row that may be missing

} // namespace

DayList::DayList(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QSize DayList::sizeHint() const
{
    return {QListView::sizeHint().width(), LeastRows * qMax(1, sizeHintForRow(0))};
}

QSize DayList::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

int DayList::hiddenBelow() const
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0)
        return 0;
    const int height = visualRect(model()->index(0, 0)).height();
    const int shown = height > 0 ? (viewport()->height() + MostCut) / height : 0;
    return std::max(0, rows - verticalScrollBar()->value() - shown);
}

void DayList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    keepWholeRows();
    emit sightChanged();
}

void DayList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    emit sightChanged();
}

void DayList::updateGeometries()
{
    QListView::updateGeometries();
    keepWholeRows();
}

void DayList::keepWholeRows()
{
    if (!model() || model()->rowCount() == 0)
        return;
    const int row = sizeHintForRow(0);
    const int left = row > 0 && height() > row ? height() % row : 0;
    const int spare = left + MostCut >= row ? 0 : left;
    if (viewportMargins().bottom() != spare)
        setViewportMargins(0, 0, 0, spare);
}

} // namespace evenkeel
