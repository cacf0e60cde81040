#pragma once

#include "core/followup/followup.h"
#include "core/interaction/interaction.h"

namespace evenkeel {

/// Masks card numbers but for their last four digits in the records of the log, so that none is
/// saved, whichever way it came in.
class RecordMask
{
public:
    static void apply(QString &text);
    static void apply(Interaction &interaction);
    static void apply(FollowUp &followUp);
};

} // namespace evenkeel
