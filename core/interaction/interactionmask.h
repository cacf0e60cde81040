#pragma once

#include "core/interaction/interaction.h"

namespace evenkeel {

/// Masks card numbers but for their last four digits in everything that was typed.
void maskCards(Interaction &interaction);

} // namespace evenkeel
