#pragma once

#include "core/report/exportdocument.h"

namespace evenkeel {

/// Masks card numbers but for their last four digits. Every store masks what it saves; what an
/// older version saved is masked here before it leaves the computer, and what comes in from a file
/// before it is compared with the log.
class CardMask
{
public:
    void apply(Interaction &interaction) const;
    void apply(FollowUp &followUp) const;
    void apply(PrivatePart &part) const;
};

} // namespace evenkeel
