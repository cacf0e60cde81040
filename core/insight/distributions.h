#pragma once

namespace evenkeel {

/// The share of the normal distribution below `z`.
[[nodiscard]] double normalBelow(double z);

/// The share of Student's t distribution with `freedom` degrees (above 0, may be broken) below `t`.
[[nodiscard]] double studentBelow(double t, double freedom);

/// The t with the share `share` (between 0 and 1) below it; the reverse of studentBelow().
[[nodiscard]] double studentQuantile(double share, double freedom);

/// The regularised incomplete beta function for `x` from 0 to 1, by its continued fraction.
[[nodiscard]] double incompleteBeta(double a, double b, double x);

} // namespace evenkeel
