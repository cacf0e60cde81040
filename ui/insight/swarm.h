#pragma once

#include <QList>

namespace evenkeel {

/// Moves positions apart that would lie on each other: the result keeps the order of `positions`
/// (ascending), lies between `low` and `high`, and neighbours are at least `gap` apart, or as far
/// as there is room.
[[nodiscard]] QList<double> spreadOut(QList<double> positions, double low, double high, double gap);

} // namespace evenkeel
