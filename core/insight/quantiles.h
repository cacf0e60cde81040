#pragma once

#include <QList>

#include <optional>

namespace evenkeel {

/// Fewer values than this are shown one by one and never summed up.
inline constexpr qsizetype LeastValues = 5;

/// What is typical of some values: the median, and the quartiles that hold the middle half.
struct Quartiles
{
    double q1 = 0;
    double median = 0;
    double q3 = 0;

    friend bool operator==(const Quartiles &, const Quartiles &) = default;
};

/// The middle of the sorted values, or the mean of the two in the middle where their number is
/// even. Nothing for no values.
[[nodiscard]] std::optional<double> medianOf(QList<double> values);

/// The quartiles are the medians of the lower and the upper half, the middle value left out of
/// both when the number of values is odd. Nothing for fewer than LeastValues.
/// Moore and McCabe, Introduction to the Practice of Statistics; one of the ways that Langford
/// compares, Journal of Statistics Education 14 (2006) no. 3.
[[nodiscard]] std::optional<Quartiles> quartilesOf(QList<double> values);

/// Their sum by their number. Nothing for no values.
[[nodiscard]] std::optional<double> meanOf(const QList<double> &values);

} // namespace evenkeel
