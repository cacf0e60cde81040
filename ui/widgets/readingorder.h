#pragma once

#include <QList>

class QWidget;

namespace evenkeel {

/// Every stop of Tab inside a part, hidden ones too, in the order in which layouts place them. What
/// stands in no layout comes after what does.
[[nodiscard]] QList<QWidget *> stopsAsRead(QWidget &part);

/// Tab goes through these stops in this order, from wherever the first one is reached. For parts
/// that are made and moved after others, since Qt's own order is that of making. All stand in one
/// window.
void chainStops(const QList<QWidget *> &stops);

} // namespace evenkeel
