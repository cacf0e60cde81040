#pragma once

#include "core/capture/capturewords.h"

namespace evenkeel {

/// Where a promise begins and by what it was known.
struct PromiseStart
{
    Cue cue = Cue::Noun;
    qsizetype first = 0; ///< with the subject before the cue
    qsizetype at = 0; ///< the cue
    qsizetype count = 0; ///< words of the cue
    qsizetype from = 0; ///< earlier words belong to another promise
    bool needsDate = false; ///< without a time it is none
    bool slip = false;

    friend bool operator==(const PromiseStart &, const PromiseStart &) = default;
};

} // namespace evenkeel
