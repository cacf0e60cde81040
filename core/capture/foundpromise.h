#pragma once

#include "core/capture/dateresolver.h"
#include "core/capture/lineword.h"

namespace evenkeel {

/// A promise as found among the words of a line.
struct FoundPromise
{
    QString text;
    WordRange range; ///< the promise with its date phrase
    WordRange saidTime; ///< the date phrase; empty where there is none
    ResolvedDate due;
    bool uncertain = false;

    friend bool operator==(const FoundPromise &, const FoundPromise &) = default;
};

} // namespace evenkeel
