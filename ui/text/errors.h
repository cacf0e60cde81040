#pragma once

#include "core/base/result.h"

namespace evenkeel {

/// A fault in words.
struct Explanation
{
    QString happened; ///< one sentence
    QString stillWorks; ///< one sentence, or empty where nothing was at risk
    QString toDo; ///< one sentence

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// Every fault in words, once for window, popup and command line.
namespace errors {

[[nodiscard]] Explanation explained(const Error &error);

/// The same before there is a window: nothing was typed yet.
[[nodiscard]] Explanation atStart(const Error &error);

/// The three sentences after each other.
[[nodiscard]] QString inWords(const Error &error);

/// What happened and what to do, in one line, with the technical detail where there is one.
[[nodiscard]] QString oneLine(const Error &error);

} // namespace errors

} // namespace evenkeel
