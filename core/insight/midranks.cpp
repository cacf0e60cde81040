#include "core/insight/midranks.h"

#include <algorithm>
#include <numeric>

namespace evenkeel {

QList<qsizetype> doubledRanks(const QList<double> &values)
{
    QList<qsizetype> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&values](qsizetype index) { return values.at(index); });

    QList<qsizetype> ranks(values.size());
    for (qsizetype start = 0; start < order.size();) {
        qsizetype end = start + 1;
        while (end < order.size() && values.at(order.at(end)) == values.at(order.at(start)))
            ++end;
        for (qsizetype place = start; place < end; ++place)
            ranks[order.at(place)] = start + end + 1;
        start = end;
    }
    return ranks;
}

} // namespace evenkeel
