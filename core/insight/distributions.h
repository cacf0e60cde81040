#pragma once

namespace evenkeel {

/// The share of the normal distribution below `z`: erfc(-z / sqrt 2) / 2.
/// NIST Digital Library of Mathematical Functions, 7.2.
[[nodiscard]] double normalBelow(double z);

/// The share of Student's t distribution with `freedom` degrees (above 0, may be broken) below `t`:
/// 1 - I(x; f / 2, 1 / 2) / 2 for t above 0, with x = f / (f + t^2) and I the incomplete beta
/// function below; the same turned round for t below 0.
/// Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.7.1 and 26.5.27.
[[nodiscard]] double studentBelow(double t, double freedom);

/// The t with the share `share` (between 0 and 1) below it; the reverse of studentBelow(),
/// found by halving.
[[nodiscard]] double studentQuantile(double share, double freedom);

/// The regularised incomplete beta function for `x` from 0 to 1: the integral from 0 to x of
/// u^(a - 1) (1 - u)^(b - 1) du by that from 0 to 1. By its continued fraction.
/// NIST Digital Library of Mathematical Functions, 8.17.2 and 8.17.22; Lentz, Applied Optics 15
/// (1976) 668-671.
[[nodiscard]] double incompleteBeta(double a, double b, double x);

} // namespace evenkeel
