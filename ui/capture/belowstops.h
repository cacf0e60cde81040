#pragma once

class QWidget;

namespace evenkeel {

/// Tab goes from `before` through what can be reached in `below` to `after`.
void placeStops(QWidget *before, const QWidget *below, QWidget *after);

} // namespace evenkeel
