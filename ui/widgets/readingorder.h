#pragma once

#include <QList>

class QWidget;

namespace evenkeel {

/// Every stop of Tab inside a part, hidden ones too, in the order in which layouts place them. What
/// stands in no layout comes after what does.
[[nodiscard]] QList<QWidget *> stopsAsRead(QWidget &part);

/// Tab goes through these stops in this order. Only for such as hand the focus to no other part:
/// with those Qt's chain may fall into rings, which Tab does not leave.
void chainStops(const QList<QWidget *> &stops);

/// What Tab, or Shift Tab, does where these stops are read in this order: the next one gets the
/// focus, and after the last what comes next in the window and is none of them. For parts that are
/// made and moved after others, since Qt's own order is that of making. False where the focus is at
/// none of them, or nothing else takes it.
[[nodiscard]] bool focusNextAsRead(const QList<QWidget *> &stops, bool forward);

} // namespace evenkeel
