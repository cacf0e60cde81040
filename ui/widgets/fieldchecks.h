#pragma once

#include "core/capture/personaldataguard.h"

namespace evenkeel {

class WordingShelf;

/// What words typed into a form are held against.
struct FieldChecks
{
    // A form that has no promises needs the guard alone.
    FieldChecks(const PersonalDataGuard &personalData, WordingShelf *shelf = nullptr)
        : guard(personalData), wording(shelf)
    {
    }

    PersonalDataGuard guard; ///< points out personal data
    WordingShelf *wording; ///< points out what promises too much; null where nothing does
};

} // namespace evenkeel
