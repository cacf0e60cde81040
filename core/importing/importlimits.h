#pragma once

#include <QtGlobal>

namespace evenkeel::importlimits {

inline constexpr qint64 LargestFile = 8 * 1024 * 1024; ///< bytes
inline constexpr int DeepestNesting = 32; ///< objects and arrays inside each other
inline constexpr qsizetype MostRows = 100000; ///< records, whatever their kind
inline constexpr qsizetype LongestText = 64 * 1024; ///< bytes of UTF-8 of one text

} // namespace evenkeel::importlimits
