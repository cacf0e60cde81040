#include "ui/insight/swarm.h"

#include <algorithm>
#include <numeric>

namespace evenkeel {

namespace {

/// At least `gap` apart, and as far to the left as to the right of where they were.
QList<double> centred(const QList<double> &positions, double gap)
{
    const double room = gap * double(positions.size());
    QList<double> apart
        = spreadOut(positions, positions.first() - room, positions.last() + room, gap);
    const double moved = std::accumulate(apart.cbegin(), apart.cend(), 0.0)
        - std::accumulate(positions.cbegin(), positions.cend(), 0.0);
    for (double &position : apart)
        position -= moved / double(apart.size());
    return apart;
}

/// Neighbours in turn above and below.
QList<QPointF> inTwoRows(const QList<double> &cluster, double gap)
{
    if (cluster.size() == 1)
        return {QPointF(cluster.first(), 0)};
    QList<QPointF> places;
    for (const int row : {0, 1}) {
        QList<double> positions;
        for (qsizetype index = row; index < cluster.size(); index += 2)
            positions.append(cluster.at(index));
        for (const double position : centred(positions, gap))
            places.append(QPointF(position, (row - 0.5) * gap));
    }
    return places;
}

} // namespace

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

QList<QPointF> besideEachOther(QList<double> positions, double gap)
{
    std::ranges::sort(positions);
    QList<QPointF> places;
    QList<double> cluster;
    for (const double position : std::as_const(positions)) {
        if (!cluster.isEmpty() && position - cluster.last() >= gap) {
            places += inTwoRows(cluster, gap);
            cluster.clear();
        }
        cluster.append(position);
    }
    return cluster.isEmpty() ? places : places + inTwoRows(cluster, gap);
}

} // namespace evenkeel
