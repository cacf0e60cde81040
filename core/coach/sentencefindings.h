#pragma once

#include "core/base/textspan.h"

#include <QStringList>

#include <vector>

namespace evenkeel {

/// What one sentence says by itself; places are counted from its start.
struct SentenceFindings
{
    struct Hit
    {
        int rule = 0; ///< index among the rules
        TextSpan span;
        QStringList suggestions;
    };
    struct Good
    {
        int sign = 0; ///< index among the good signs
        TextSpan span;
    };

    std::vector<Hit> hits; ///< before marks elsewhere and overlaps are looked at
    std::vector<Good> good;
    std::vector<int> marks; ///< indexes among the marks, each once
    int words = 0;
};

} // namespace evenkeel
