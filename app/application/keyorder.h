#pragma once

#include "core/keys/databasekey.h"
#include "core/keys/keywraps.h"

namespace evenkeel {

/// Another key for the log, and the ways to it that are ready.
struct KeyOrder
{
    DatabaseKey fresh;
    KeyWraps wraps;
    bool endsCode = false; ///< the recovery code of before opens nothing then
};

} // namespace evenkeel
