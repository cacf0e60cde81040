#pragma once

#include "core/base/textlimit.h"

namespace evenkeel::importlimits {

inline constexpr qint64 LargestFile = qint64(8) * 1024 * 1024; ///< bytes
inline constexpr int DeepestNesting = 32; ///< objects and arrays inside each other
inline constexpr qsizetype MostRows = 100000; ///< records, whatever their kind
using evenkeel::LongestText;

} // namespace evenkeel::importlimits
