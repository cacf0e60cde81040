#include "core/insight/distributions.h"

#include <cmath>
#include <numbers>

namespace evenkeel {

namespace {

constexpr double Tiny = 1e-300; ///< keeps a vanishing denominator from dividing by zero
constexpr double Exact = 1e-15;
constexpr int MostSteps = 500;

double awayFromZero(double value)
{
    return std::abs(value) < Tiny ? Tiny : value;
}

/// The continued fraction of the incomplete beta function, by the method of Lentz. Converges
/// quickly for x below (a + 1) / (a + b + 2).
double betaFraction(double a, double b, double x)
{
    double c = 1;
    double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int m = 1; m <= MostSteps; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / awayFromZero(1 + even * d);
        c = awayFromZero(1 + even / c);
        fraction *= d * c;

        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / awayFromZero(1 + odd * d);
        c = awayFromZero(1 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1) < Exact)
            break;
    }
    return fraction;
}

} // namespace

double normalBelow(double z)
{
    return std::erfc(-z / std::numbers::sqrt2) / 2;
}

double incompleteBeta(double a, double b, double x)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const double front = std::exp(
        std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x)
        + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2))
        return front * betaFraction(a, b, x) / a;
    return 1 - front * betaFraction(b, a, 1 - x) / b;
}

double studentBelow(double t, double freedom)
{
    const double tail = incompleteBeta(freedom / 2, 0.5, freedom / (freedom + t * t)) / 2;
    return t > 0 ? 1 - tail : tail;
}

double studentQuantile(double share, double freedom)
{
    if (share < 0.5)
        return -studentQuantile(1 - share, freedom);
    double low = 0;
    double high = 2;
    while (studentBelow(high, freedom) < share && high < 1e12)
        high *= 2;
    while (high - low > 1e-12 * (1 + high)) {
        const double middle = (low + high) / 2;
        (studentBelow(middle, freedom) < share ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace evenkeel
