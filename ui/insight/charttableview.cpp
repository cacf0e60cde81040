#include "ui/insight/charttableview.h"

#include "ui/insight/charttablehead.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace evenkeel {

namespace {

constexpr int LeastRowHeight = 30;
constexpr int LeastWidth = 200;
constexpr int ColumnGap = 14;

/// Keeps the figures of two columns apart.
class SpacedDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(ColumnGap, 0);
    }
};

} // namespace

ChartTableView::ChartTableView(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new ChartTableHead(this));
    setItemDelegate(new SpacedDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        emit rowOpened(index.row());
    });
    fitRows();
}

void ChartTableView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (opens && currentIndex().isValid())
        emit rowOpened(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void ChartTableView::setWideColumn(int column)
{
    for (int section = 0; section < horizontalHeader()->count(); ++section)
        horizontalHeader()->setSectionResizeMode(
            section, section == column ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    updateGeometry();
}

QSize ChartTableView::sizeHint() const
{
    return {
        Theme::of(this).px(LeastWidth),
        horizontalHeader()->sizeHint().height() + verticalHeader()->length()};
}

void ChartTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    resizeRowsToContents(); // another width wraps elsewhere
    updateGeometry();
}

void ChartTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitRows();
}

void ChartTableView::fitRows()
{
    verticalHeader()->setMinimumSectionSize(Theme::of(this).px(LeastRowHeight));
    updateGeometry();
}

} // namespace evenkeel
