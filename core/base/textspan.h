#pragma once

#include <QtGlobal>

namespace evenkeel {

/// A stretch of a text, in UTF-16 units.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

} // namespace evenkeel
