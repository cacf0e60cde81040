#pragma once

#include "core/base/stresslevel.h"
#include "core/capture/draftedits.h"

#include <variant>

namespace evenkeel {

/// What one entry of a chip's menu does to the draft.
struct ChipAction
{
    struct UseChannel
    {
        Channel channel = Channel::Phone;
    };
    struct UseCategory
    {
        QString id;
    };
    struct UseStress
    {
        StressLevel level;
    };
    /// `said`, the words as typed, mean `choice`.
    struct Choose
    {
        QString said;
        QString choice;
    };
    /// The words are no longer read as what they were.
    struct Remove
    {
        DraftEdits::Removed what;
    };
    struct MaskAll
    {
    };

    std::variant<UseChannel, UseCategory, UseStress, Choose, Remove, MaskAll> what = MaskAll();
};

} // namespace evenkeel
