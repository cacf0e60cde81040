#pragma once

#include <QList>
#include <QPointF>

namespace evenkeel {

/// Moves positions apart that would lie on each other: the result keeps the order of `positions`
/// (ascending), lies between `low` and `high`, and neighbours are at least `gap` apart, or as far
/// as there is room.
[[nodiscard]] QList<double> spreadOut(QList<double> positions, double low, double high, double gap);

/// Places for dots of the size `gap` around a line, from left to right: those that stand apart on
/// it, those that would lie on each other in two rows above and below it, side by side where there
/// are more. `positions` in any order.
[[nodiscard]] QList<QPointF> besideEachOther(QList<double> positions, double gap);

} // namespace evenkeel
