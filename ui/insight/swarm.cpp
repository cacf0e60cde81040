#include "ui/insight/swarm.h"

#include <algorithm>

namespace evenkeel {

QList<double> spreadOut(QList<double> positions, double low, double high, double gap)
{
    if (positions.isEmpty())
        return positions;
    const double room = positions.size() > 1 ? (high - low) / double(positions.size() - 1) : 0;
    const double least = std::min(gap, room);
    double next = low;
    for (double &position : positions) {
        position = std::clamp(std::max(position, next), low, high);
        next = position + least;
    }
    double last = high;
    for (auto position = positions.rbegin(); position != positions.rend(); ++position) {
        *position = std::min(*position, last);
        last = *position - least;
    }
    return positions;
}

} // namespace evenkeel
