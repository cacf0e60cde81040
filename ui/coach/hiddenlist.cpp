#include "ui/coach/hiddenlist.h"

#include "ui/text/formats.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>

namespace evenkeel {

HiddenList::HiddenList(QWidget *parent)
    : FoldedRows({.open = tr("Show what is hidden"), .close = tr("Fold up what is hidden")}, parent)
{
}

void HiddenList::setRows(const QList<Row> &rows)
{
    clear();
    for (const Row &row : rows) {
        const QString spoken = tr("Show %1 again").arg(formats::isolated(row.name));
        const Button *back = addButton(*addRow(row.name), tr("Show again"), spoken);
        connect(
            back, &Button::clicked, this, [this, row] { emit showRequested(row.id, row.name); });
    }
    setCount(tr("%Ln hidden", nullptr, count()));
}

} // namespace evenkeel
