#include "core/insight/quantiles.h"

#include <algorithm>
#include <numeric>

namespace evenkeel {

namespace {

/// The middle of the sorted values [first, first + count); count is at least one.
double middle(const QList<double> &sorted, qsizetype first, qsizetype count)
{
    const qsizetype upper = first + count / 2;
    if (count % 2 == 1)
        return sorted.at(upper);
    return (sorted.at(upper - 1) + sorted.at(upper)) / 2;
}

} // namespace

std::optional<double> medianOf(QList<double> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::ranges::sort(values);
    return middle(values, 0, values.size());
}

std::optional<Quartiles> quartilesOf(QList<double> values)
{
    if (values.size() < LeastValues)
        return std::nullopt;
    std::ranges::sort(values);
    const qsizetype half = values.size() / 2;
    return Quartiles{
        .q1 = middle(values, 0, half),
        .median = middle(values, 0, values.size()),
        .q3 = middle(values, values.size() - half, half)};
}

std::optional<double> meanOf(const QList<double> &values)
{
    if (values.isEmpty())
        return std::nullopt;
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

} // namespace evenkeel
