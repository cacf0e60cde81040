#pragma once

#include "core/report/exportdocument.h"

namespace evenkeel {

/// Masks card numbers but for their last four digits. What is logged is masked before it is saved;
/// what came into the log another way is masked here before it leaves the computer and when it
/// comes in from a file.
class CardMask
{
public:
    void apply(Interaction &interaction) const;
    void apply(FollowUp &followUp) const;
    void apply(PrivatePart &part) const;
};

} // namespace evenkeel
