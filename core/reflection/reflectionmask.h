#pragma once

#include "core/reflection/interactionanswer.h"
#include "core/reflection/reflection.h"

namespace evenkeel {

/// Mask card numbers but for their last four digits in everything that was typed.
void maskCards(Reflection &reflection);
void maskCards(InteractionAnswer &answer);
void maskCards(Lesson &lesson);
void maskCards(Plan &plan);

} // namespace evenkeel
