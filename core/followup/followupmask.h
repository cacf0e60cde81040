#pragma once

#include "core/followup/followup.h"

namespace evenkeel {

/// Masks card numbers but for their last four digits in everything that was typed.
void maskCards(FollowUp &followUp);

} // namespace evenkeel
